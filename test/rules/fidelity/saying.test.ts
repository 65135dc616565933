import { describe, expect, it } from 'vitest';
import { excerpt, pointer, sentenceData, shortened, sourceData } from '../../../src/rules/fidelity/reading/saying.ts';
import type { Passage } from '../../../src/rules/fidelity/reading/side.ts';
import { comparing } from './told.ts';

const passageOf = (text: string): Passage => {
  const passage = comparing(text, 'Il pleut.').index.side.passages[1];
  if (!passage) throw new Error('the source has a paragraph');
  return passage;
};
const around = (text: string, words: string): string => {
  const at = text.indexOf(words);
  return excerpt(passageOf(text), at, at + words.length);
};

describe('the sentence around a stretch', () => {
  const text = 'Le four chauffe. La pâte dort toute la nuit. Le pain lève.';

  it.each([
    ['four', 'Le four chauffe.'],
    ['Le four', 'Le four chauffe.'],
    ['chauffe.', 'Le four chauffe.'],
    ['pâte', 'La pâte dort toute la nuit.'],
    ['La pâte', 'La pâte dort toute la nuit.'],
    ['lève.', 'Le pain lève.'],
    ['chauffe. La', 'Le four chauffe. La pâte dort toute la nuit.'],
  ])('« %s »', (words, expected) => {
    expect(around(text, words)).toBe(expected);
  });

  it('keeps 160 signs whole and cuts the last words of 161', () => {
    const sentence = (length: number) => `Le four ${'a'.repeat(length - 21)} chauffe ici.`;
    expect(around(sentence(160), 'four')).toBe(sentence(160));
    expect(around(sentence(161), 'four')).toBe(`Le four ${'a'.repeat(140)} chauffe…`);
  });

  it.each([
    ['mot1 ', /^Mot0 mot1 .*…$/],
    ['mot59.', /^….* mot59\.$/],
    ['mot30 ', /^….*mot30.*…$/],
  ])('cuts a long sentence between words around « %s »', (words, shape) => {
    const sentence = `${Array.from({ length: 60 }, (_, at) => `${at === 0 ? 'M' : 'm'}ot${at}`).join(' ')}.`;
    const cut = around(sentence, words);
    expect(cut).toMatch(shape);
    expect(cut.length).toBeLessThanOrEqual(162);
    for (const word of cut.replaceAll('…', '').split(' ')) expect(` ${sentence} `).toContain(` ${word} `);
  });
});

describe('a text for a message', () => {
  it.each([
    ['le pain lève', 12, 'le pain lève'],
    ['le pain lève', 11, 'le pain…'],
    ['le pain lève', 8, 'le pain…'],
    ['le pain lève', 7, 'le…'],
    ['boulangerie', 5, 'boula…'],
  ])('« %s » in %i signs: « %s »', (text, most, expected) => {
    expect(shortened(text, most)).toBe(expected);
  });

  it('has 90 signs unless told', () => {
    expect(shortened('a'.repeat(90))).toBe('a'.repeat(90));
    expect(shortened('a'.repeat(91))).toBe(`${'a'.repeat(90)}…`);
  });
});

describe('what a finding says of the source', () => {
  const { source, index } = comparing('Le four chauffe.\n\nLe pain lève.', 'Il pleut.');
  const passage = index.side.passages[2];

  it('gives the sentence and its line in the raw file', () => {
    const raw = { ...source, rawLine: (line: number) => line + 40 };
    expect(sourceData(raw, passage, 3, 7)).toEqual({ source: 'Le pain lève.', sourceLine: 45 });
    const sentence = passage?.sentences[0];
    expect(sentence && sentenceData(raw, sentence)).toEqual({ source: 'Le pain lève.', sourceLine: 45 });
  });

  it('gives the line of a page of further facts as it is', () => {
    const raw = { ...source, rawLine: (line: number) => line + 40 };
    expect(passage && sourceData(raw, { ...passage, extra: true }, 3, 7).sourceLine).toBe(5);
  });

  it('has nothing without a passage', () => {
    expect(sourceData(source, undefined, 3, 7)).toEqual({ source: '', sourceLine: 0 });
    expect(pointer({ source: '', sourceLine: 0 })).toBe('');
  });

  it('points at the line', () => {
    expect(pointer({ source: 'Le pain lève.', sourceLine: 5 })).toBe(' La source dit (ligne 5) : « Le pain lève. »');
    expect(pointer({ source: 'a'.repeat(161), sourceLine: 5 })).toBe(
      ` La source dit (ligne 5) : « ${'a'.repeat(160)}… »`,
    );
  });
});
