import fc from 'fast-check';
import { toCardinal as toBelgianCardinal } from 'n2words/fr-BE';
import { toCardinal } from 'n2words/fr-FR';
import { describe, expect, it, test } from 'vitest';
import { findNumberWords, parseNumberWords } from '../../src/french/number-words.ts';

const found = (text: string) => findNumberWords(text).map((match) => [match.text, match.value]);

describe('parseNumberWords', () => {
  it('reads back every number up to 20 000', () => {
    for (let number = 0; number <= 20_000; number += 1) expect(parseNumberWords(toCardinal(number))).toBe(number);
  });

  it('reads back any number up to a thousand million, with hyphens or spaces, in France and Belgium', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (number) => {
        for (const words of [toCardinal(number), toBelgianCardinal(number)]) {
          expect(parseNumberWords(words)).toBe(number);
          expect(parseNumberWords(words.replace(/[ -]/g, '-'))).toBe(number);
          expect(parseNumberWords(words.replace(/-/g, ' '))).toBe(number);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['huitante-trois', 83],
    ['octante', 80],
    ['septante et un', 71],
    ['nonante', 90],
    ['soixante et onze', 71],
    ['Vingt-et-une', 21],
    ['dix-neuf cent quatre', 1904],
    ['mil neuf cent', 1900],
    ['mille et une', 1001],
    ['cent et un', 101],
    ['mille milliards', 1e12],
    ['trois billions', 3e12],
    ['deux milliards trois', 2_000_000_003],
    [' sept ', 7],
    ['quatre vingt dix neuf', 99],
    ['trois\u00a0cents', 300],
    ['deux\u202fmille', 2000],
  ])('%s → %d', (words, value) => {
    expect(parseNumberWords(words)).toBe(value);
  });

  test.each([
    '',
    'et',
    'deux trois',
    'vingts',
    'million',
    'deux mots',
    'deux, trois',
    'trente et deux',
    'un cent',
    'six million deux million',
  ])('%j is not one number', (words) => {
    expect(parseNumberWords(words)).toBeUndefined();
  });
});

describe('findNumberWords', () => {
  test.each([
    [
      'deux trois personnes',
      [
        ['deux', 2],
        ['trois', 3],
      ],
    ],
    [
      'cent pour cent',
      [
        ['cent', 100],
        ['cent', 100],
      ],
    ],
    [
      'vingt et deux',
      [
        ['vingt', 20],
        ['deux', 2],
      ],
    ],
    ['un million et demi', [['un million', 1_000_000]]],
    ['des millions', []],
    ['dix-huitième, quatre-vingt-dixième, deux-points, entre-deux, mille-feuille', []],
    [
      'ces deux-là, ces trois-ci',
      [
        ['deux', 2],
        ['trois', 3],
      ],
    ],
    ['deux-làbas', []],
    ['15 mille, 12 sept. 2024', []],
    ['15 sept jours', [['sept', 7]]],
    ['douze cents', [['douze cents', 1200]]],
    [
      'dix cents',
      [
        ['dix', 10],
        ['cents', 100],
      ],
    ],
    ['cent mille deux cents', [['cent mille deux cents', 100_200]]],
    [
      'zéro un',
      [
        ['zéro', 0],
        ['un', 1],
      ],
    ],
    [
      'mille zéro',
      [
        ['mille', 1000],
        ['zéro', 0],
      ],
    ],
    [
      'un mille',
      [
        ['un', 1],
        ['mille', 1000],
      ],
    ],
    [
      'trois  chats\ndeux',
      [
        ['trois', 3],
        ['deux', 2],
      ],
    ],
    [
      'vingt   deux',
      [
        ['vingt', 20],
        ['deux', 2],
      ],
    ],
    ['vingt\ndeux', [['vingt\ndeux', 22]]],
    ['dix sept', [['dix sept', 17]]],
    [
      'dix six',
      [
        ['dix', 10],
        ['six', 6],
      ],
    ],
    ['soixante dix sept', [['soixante dix sept', 77]]],
    ['quatre vingts', [['quatre vingts', 80]]],
    ['neuf vingts', [['neuf', 9]]],
    [
      'cinq millions six millions',
      [
        ['cinq millions', 5e6],
        ['six millions', 6e6],
      ],
    ],
    [
      'cinq millions zéro',
      [
        ['cinq millions', 5e6],
        ['zéro', 0],
      ],
    ],
    ['centre, unité, septembre', []],
  ])('%j → %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('places its matches and marks lone articles', () => {
    expect(findNumberWords('Il a UNE idée et vingt-deux mots, un million.')).toEqual([
      { value: 1, start: 5, end: 8, text: 'UNE', isBareArticle: true },
      { value: 22, start: 17, end: 27, text: 'vingt-deux', isBareArticle: false },
      { value: 1_000_000, start: 34, end: 44, text: 'un million', isBareArticle: false },
    ]);
    expect(findNumberWords('un')[0]?.isBareArticle).toBe(true);
    expect(findNumberWords('deux')[0]?.isBareArticle).toBe(false);
  });

  it('ends in time on long runs', () => {
    expect(findNumberWords('un '.repeat(300_000))).toHaveLength(300_000);
    expect(findNumberWords('et '.repeat(300_000))).toHaveLength(0);
  });
});
