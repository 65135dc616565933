import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../../src/rules/fidelity/reading/side.ts';
import { comparing } from './told.ts';

const passagesOf = (article: string) =>
  comparing('Il pleut.', article).article.passages.map(
    ({ kind, text, section, extra }) => `${kind} ${section}${extra ? ' extra' : ''} ${text}`,
  );

describe('the passages of an article', () => {
  it('are the title and description of its front matter, then its blocks by section', () => {
    expect(
      passagesOf(
        '---\ntitle: Un titre\ndescription: Une phrase\nslug: un-titre\n---\n\nDébut.\n\n# Haut\n\nTexte.\n\n- Un point\n\n> Un mot\n\n## Bas\n\n| Un | Deux |\n| - | - |\n| 3 | 4 |\n\n```\ncode\n```\n\n<div>html</div>',
      ),
    ).toEqual([
      'meta -1 Un titre',
      'meta -1 Une phrase',
      'prose 0 Début.',
      'heading 1 Haut',
      'prose 1 Texte.',
      'prose 1 Un point',
      'quote 1 Un mot',
      'heading 2 Bas',
      'cell 2 Un',
      'cell 2 Deux',
      'cell 2 3',
      'cell 2 4',
    ]);
  });

  it('leave out a title that is no text', () => {
    expect(passagesOf('---\ntitle: 12\n---\n\nTexte.')).toEqual(['prose 0 Texte.']);
    expect(passagesOf('Texte.')).toEqual(['prose 0 Texte.']);
  });

  it('know their place', () => {
    const [title, text] = comparing('Il pleut.', '---\nslug: ici\ntitle: Un titre\n---\n\nTexte.').article.passages;
    expect(title?.placeOf(0, 2).line).toBe(3);
    expect(text?.placeOf(1, 3)).toEqual({ line: 6, column: 2, endLine: 6, endColumn: 4 });
  });

  it('have their sentences numbered through, with words and stems of their own', () => {
    const { passages, sentences } = comparing('Il pleut.', 'Le pain lève. Le four chauffe.\n\nLe bal danse.').article;
    expect(sentences.map(({ index: at, start, text }) => `${at} ${start} ${text}`)).toEqual([
      '0 0 Le pain lève.',
      '1 14 Le four chauffe.',
      '2 0 Le bal danse.',
    ]);
    expect(sentences[1]?.words.map(({ text }) => text)).toEqual(['Le', 'four', 'chauffe']);
    expect([...(sentences[1]?.stems ?? [])]).toEqual(['four', 'chauff']);
    expect(passages.map(({ sentences: own }) => own.length)).toEqual([2, 1]);
  });

  it.each([
    [0, 'Le pain lève.'],
    [13, 'Le pain lève.'],
    [14, 'Le four chauffe.'],
    [99, 'Le four chauffe.'],
    [-1, 'Le pain lève.'],
  ])('the sentence at %i is « %s »', (offset, expected) => {
    const [passage] = comparing('Il pleut.', 'Le pain lève. Le four chauffe.').article.passages;
    expect(passage && sentenceAt(passage, offset)?.text).toBe(expected);
  });
});

describe('what the cells of a table count', () => {
  const cell = (head: string, text: string) => {
    const { article } = comparing('Il pleut.', `| Lieu | ${head} |\n| - | - |\n| Ici | ${text} |`);
    const quantity = article.passages.at(-1)?.facts.quantities[0];
    return quantity && `${quantity.kind} ${quantity.unit} ${quantity.value}`;
  };

  it.each([
    ['Coût (€)', '12', 'money EUR 12'],
    ['Coût en k€', '12', 'money EUR 12000'],
    ['Coût en M€', '12', 'money EUR 12000000'],
    ['Coût en Md€', '12', 'money EUR 12000000000'],
    ['Coût en euros', '1 200', 'money EUR 1200'],
    ['Coût en millions d’euros', '1,5', 'money EUR 1500000'],
    ['Part (%)', '12', 'percent % 12'],
    ['Voix en milliers', '12', 'number  12000'],
    ['Surface en hectares', '2', 'measure m² 20000'],
    ['Durée en minutes', '2', 'time s 120'],
    ['Durée en moisson', '2', 'number  2'],
    ['Coût (€)', '12 ans', 'time s 378432000'],
    ['Coût (€)', 'environ 12', 'number  12'],
    ['Coût (€)', '12 lots', 'number  12'],
    ['Artisans', '12', 'number  12'],
    ['Temps (ans)', '12', 'time s 378432000'],
    ['Nombre', '12', 'number  12'],
  ])('« %s » over « %s »: %s', (head, text, expected) => {
    expect(cell(head, text)).toBe(expected);
  });
});
