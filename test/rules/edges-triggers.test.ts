import { expect, it } from 'vitest';
import type { PageBlock } from '../../src/model/page.ts';
import { type Trigger, triggers } from '../../src/rules/leftovers/triggers.ts';

// One test: the table of words is built once in the life of a process, by the first that asks.
it('finds whole words, beginnings and pieces of words, each as its family wants', () => {
  const rows: readonly (readonly [text: string, family: Trigger, expected: boolean])[] = [
    ['les mots', 'count', true],
    ['les marmots', 'count', false],
    ['les motsx', 'count', false],
    ['optimiser', 'trade', true],
    ['suroptimiser', 'trade', false],
    ['du sous-article', 'text', true],
    ['des articles', 'text', true],
    ['unarticle', 'text', true],
    ['un articl', 'text', false],
    ['le pain', 'text', false],
    ['', 'text', false],
    ['12', 'count', false],
    ['H1', 'rank', true],
    ['h7', 'rank', false],
    ['motsdunelongueurdéraisonnablepourunseulmot', 'trade', false],
    ['metadonneesdunelongueurderaisonnablepourunseulmot', 'trade', true],
    ['je\u200b', 'speaker', true],
  ];
  for (const [text, family, expected] of rows)
    expect(triggers({ text } as PageBlock, family), `${family} in « ${text} »`).toBe(expected);
});
