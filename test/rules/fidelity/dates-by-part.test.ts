import { describe, expect, it } from 'vitest';
import { datesByPart } from '../../../src/rules/fidelity/dates/dates-by-part.ts';
import { comparing } from './told.ts';

type Parts = Parameters<ReturnType<typeof datesByPart>['naming']>[0];

const shown = (source: string) => {
  const comparison = comparing(source, 'Il pleut.');
  const dates = comparison.once(datesByPart);
  return {
    naming: (parts: Parts) => dates.naming(parts).map(({ located: { fact }, at }) => `${at} ${fact.raw}`),
    inSentence: (index: number) => {
      const sentence = comparison.index.side.sentences[index];
      return sentence ? dates.in(sentence).map(({ located: { fact } }) => fact.raw) : undefined;
    },
  };
};

describe('the dates of a source by what they name', () => {
  const SOURCE = 'Ouvert le 3 mars 2020, le 5 mars 2021, le 3 mai, en mars et en 2020.';

  it.each<[Parts, string[]]>([
    [{ day: 3, month: 3 }, ['0 3 mars 2020']],
    [{ day: 3 }, ['0 3 mars 2020', '2 3 mai']],
    [{ month: 3 }, ['0 3 mars 2020', '1 5 mars 2021', '3 mars']],
    [{ month: 3, year: 2021 }, ['1 5 mars 2021']],
    [{ day: 3, year: 2020 }, ['0 3 mars 2020']],
    [{ day: 5, year: 2020 }, []],
    [{ year: 2020 }, ['0 3 mars 2020', '4 2020']],
    [{ day: 4 }, []],
    [{}, []],
    [{ day: 3, month: undefined }, ['0 3 mars 2020', '2 3 mai']],
  ])('%j: %j', (parts, expected) => {
    expect(shown(SOURCE).naming(parts)).toEqual(expected);
  });

  it.each<[source: string, Parts, string[]]>([
    ['Ouvert le 3 mars 2020, puis le 3 mars 2020.', { day: 3, month: 3 }, ['0 3 mars 2020']],
    ['Ouvert le 3 mars, puis le 3 mars 2020.', { day: 3, month: 3 }, ['0 3 mars', '1 3 mars 2020']],
    ['Ouvert le 3 mars, puis le lundi 3 mars.', { day: 3, month: 3 }, ['0 3 mars', '1 lundi 3 mars']],
    ['Ouvert en 2020, puis en mars 2020.', { year: 2020 }, ['0 2020', '1 mars 2020']],
    ['Ouvert en 2020, puis en mai 2020, puis en mars 2020.', { year: 2020 }, ['0 2020', '1 mai 2020']],
    ['Ouvert mardi, puis en mars.', {}, []],
  ])('of one year and shape the first: « %s », %j: %j', (source, parts, expected) => {
    expect(shown(source).naming(parts)).toEqual(expected);
  });

  it('knows those of a sentence', () => {
    const { inSentence } = shown('Ouvert le 3 mars et le 5 mai. Fermé en 2020. Il pleut.');
    expect([1, 2, 3].map(inSentence)).toEqual([['3 mars', '5 mai'], ['2020'], []]);
  });
});
