import { describe, expect, it } from 'vitest';
import { isNumberWord, readNumber } from '../../src/french/number-grammar.ts';
import { findNumberWords } from '../../src/french/number-words.ts';

/** The value of the number that the first words make, and how many words it takes. */
const readings = (words: string): string[] => {
  const reading = readNumber(
    words.split(' ').map((lower) => ({ lower, start: 0, end: 0 })),
    0,
  );
  return reading ? [`${reading.value}, ${reading.next}`] : [];
};

describe('readNumber', () => {
  it.each([
    ['quatre vingt et un', ['80, 2']],
    ['quatre vingt un', ['81, 3']],
    ['quatre vingts', ['80, 2']],
    ['quatre vingtaine', ['4, 1']],
    ['quatre avingt', ['4, 1']],
    ['vingt dix sept', ['20, 1']],
    ['trente quinze', ['30, 1']],
    ['trente dix', ['30, 1']],
    ['soixante quinze', ['75, 2']],
    ['soixante et onze', ['71, 3']],
    ['soixante et dix', ['60, 1']],
    ['soixante et deux', ['60, 1']],
    ['vingt et un', ['21, 3']],
    ['vingt et onze', ['20, 1']],
    ['vingt et une', ['21, 3']],
    ['septante et un', ['71, 3']],
    ['dix sept', ['17, 2']],
    ['dix un', ['10, 1']],
    ['dix et un', ['10, 1']],
    ['dix onze', ['10, 1']],
    ['mille et une', ['1001, 3']],
    ['mille et deux', ['1000, 1']],
    ['cent et deux', ['100, 1']],
    ['cent et un', ['101, 3']],
    ['cent et cent', ['100, 1']],
    ['cent mille', ['100000, 2']],
    ['deux mille et', ['2000, 2']],
    ['mille mille', ['1000, 1']],
    ['deux mille mille', ['2000, 2']],
    ['un mille', ['1, 1']],
    ['zéro mille', ['0, 1']],
    ['deux cent mille', ['200000, 3']],
    ['dix cent', ['10, 1']],
    ['onze cent', ['1100, 2']],
    ['vingt cent', ['20, 1']],
    ['un million', ['1000000, 2']],
    ['un million un million', ['1000000, 2']],
    ['un milliard un million', ['1001000000, 4']],
    ['un million un milliard', ['1000000, 2']],
    ['un million zéro', ['1000000, 2']],
    ['un million deux', ['1000002, 3']],
    ['un billion deux milliards trois', ['1002000000003, 5']],
    ['vingts', []],
    ['deux vingts', ['2, 1']],
    ['et deux', []],
    ['chat', []],
  ])('%s', (words, expected) => {
    expect(readings(words)).toEqual(expected);
  });

  it('starts where it is told', () => {
    const run = ['vingt', 'trois', 'cent'].map((lower) => ({ lower, start: 0, end: 0 }));
    expect(readNumber(run, 1)).toEqual({ value: 300, next: 3 });
    expect(readNumber(run, 3)).toBeUndefined();
  });
});

describe('isNumberWord', () => {
  it.each(['et', 'zéro', 'mille', 'mil', 'cent', 'cents', 'vingts', 'million'])('%s', (word) => {
    expect(isNumberWord(word)).toBe(true);
  });

  it.each(['mille-feuille', 'milles', 'centre', 'accent', 'famil', 'chat', ''])('not %j', (word) => {
    expect(isNumberWord(word)).toBe(false);
  });
});

describe('findNumberWords', () => {
  it.each([
    ['vingt chats deux', ['vingt = 20', 'deux = 2']],
    ['il dit -deux', ['deux = 2']],
    ['5-deux', ['deux = 2']],
    ['deux-5', []],
    ['deux- ou trois', ['deux = 2', 'trois = 3']],
    ['trois-ici', []],
    ['trois-là', ['trois = 3']],
    ['trois-la', []],
    ['il y en a sept.', ['sept = 7']],
    ['12 sept.', []],
    ['12 sept', ['sept = 7']],
    ['12 huit.', ['huit = 8']],
    ['page 12 deux.', ['deux = 2']],
    ['vingt  deux', ['vingt  deux = 22']],
    ['vingt\n\ndeux', ['vingt = 20', 'deux = 2']],
    ['vingt, deux', ['vingt = 20', 'deux = 2']],
    ['3 mille', []],
    ['3\u00a0mille', []],
    ['trois mille', ['trois mille = 3000']],
    ['a3 mille', []],
    ['x-mille', []],
  ])('%j', (text, expected) => {
    expect(findNumberWords(text).map((match) => `${match.text} = ${match.value}`)).toEqual(expected);
  });
});
