import { describe, expect, it } from 'vitest';
import { lexicalWords } from '../../src/french/lexical-words.ts';
import { contentStem, contentStems, foldedStem, mayHaveStem, stem, stemOf } from '../../src/french/stems.ts';

describe('stem', () => {
  it.each([
    ['Recrutements', 'recrut'],
    ['élèves', 'élev'],
    ['aujourd’hui', "aujourd'hui"],
    ['tables', 'tabl'],
    ['tables', 'tabl'],
  ])('%s → %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
    expect(foldedStem(word.toLowerCase())).toBe(expected === 'élev' ? 'elev' : stem(word));
  });

  it('leaves what is too long to be a word', () => {
    const long = `${'re'.repeat(31)}ées`;
    expect([stem(long.slice(1)).length, stem(long).length, stem(`r${long}`).length]).toEqual([61, 65, 66]);
  });
});

describe('mayHaveStem', () => {
  const tell = mayHaveStem(['tabl', 'elev', 'cafe']);
  it.each([
    ['table', true],
    ['Tables', true],
    ['élève', true],
    ['Évidence', true],
    ['eau', true],
    ['ça', true],
    ['œuf', false],
    ['âge', false],
    ['pain', false],
    ['7', false],
  ])('%j', (word, expected) => {
    expect(lexicalWords(word).map(({ token }) => tell(token))).toEqual([expected]);
    // Asked again, of a letter that is known by now.
    expect(lexicalWords(word).map(({ token }) => tell(token))).toEqual([expected]);
  });

  it('is never wrong', () => {
    for (const word of ['œuvres', 'Ânes', 'Ça', 'îles', 'Été', 'naïfs', 'ÿ'])
      for (const { token } of lexicalWords(word)) expect(mayHaveStem([stemOf(token)])(token)).toBe(true);
  });

  it('of no stem is always no', () => {
    expect(lexicalWords('le pain').some(({ token }) => mayHaveStem([])(token))).toBe(false);
  });
});

describe('contentStems', () => {
  it.each([
    ['Le maire et les élèves de l’école', ['mair', 'elev', 'ecol']],
    ['Les élèves, les élèves', ['elev', 'elev']],
    ['12 élèves ou 1 000', ['12', 'elev', '1000']],
    ['à la', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(contentStems(text)).toEqual(expected);
    expect(contentStems(text)).toEqual(expected);
  });

  it('says nothing of a word without two letters or digits', () => {
    expect(['x', '5', 'les', 'pain'].map(contentStem)).toEqual(['', '', '', 'pain']);
  });
});
