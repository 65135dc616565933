import { describe, expect, it } from 'vitest';
import { contentStem, contentStems, foldedStem, initialOf, stem } from '../../src/french/stems.ts';

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

it.each([
  ['table', 't'],
  ['élève', 'e'],
  ['œuf', 'o'],
  ['ça', 'c'],
  ['\x80', '\x80'],
  ['', ''],
])('initialOf(%j)', (word, initial) => {
  expect(initialOf(word)).toBe(initial);
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
