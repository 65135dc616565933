import { describe, expect, it, test } from 'vitest';
import { findCollectives } from '../../src/french/collectives.ts';
import { findOrdinalWords, parseOrdinalWords } from '../../src/french/ordinal-words.ts';

describe('ordinal words', () => {
  test.each([
    ['premier', 1],
    ['Première', 1],
    ['premières', 1],
    ['second', 2],
    ['seconds', 2],
    ['deuxième', 2],
    ['troisièmes', 3],
    ['cinquième', 5],
    ['neuvième', 9],
    ['onzième', 11],
    ['dix-huitième', 18],
    ['vingt et unième', 21],
    ['soixante-dixième', 70],
    ['quatre-vingt-dixième', 90],
    ['nonantième', 90],
    ['centième', 100],
    ['deux cent troisième', 203],
    ['millième', 1000],
  ])('%s → %d', (text, value) => {
    expect(parseOrdinalWords(text)).toBe(value);
  });

  test.each(['seconde', 'secondes', 'énième', 'unième', 'avant-premier-né x', 'crème', 'trois', 'le premier', ''])(
    '%j is not a rank',
    (text) => {
      expect(parseOrdinalWords(text)).toBeUndefined();
    },
  );

  it('places them', () => {
    expect(findOrdinalWords('La vingt et unième, puis Le Second.')).toEqual([
      { value: 21, start: 3, end: 18, text: 'vingt et unième' },
      { value: 2, start: 28, end: 34, text: 'Second' },
    ]);
  });
});

describe('findCollectives', () => {
  test.each([
    ['une dizaine de cas', [['une dizaine', 10, 'count', false]]],
    ['des dizaines', [['dizaines', 10, 'count', true]]],
    ['deux douzaines', [['deux douzaines', 24, 'count', false]]],
    ['une demi-douzaine', [['une demi-douzaine', 6, 'count', false]]],
    [
      'la centaine et trois milliers',
      [
        ['centaine', 100, 'count', false],
        ['trois milliers', 3000, 'count', false],
      ],
    ],
    [
      'des millions, plusieurs milliards',
      [
        ['des millions', 1e6, 'count', true],
        ['plusieurs milliards', 1e9, 'count', true],
      ],
    ],
    ['trois millions', []],
    ['la moitié', [['moitié', 0.5, 'fraction', false]]],
    [
      'un tiers, deux tiers',
      [
        ['un tiers', 1 / 3, 'fraction', false],
        ['deux tiers', 2 / 3, 'fraction', false],
      ],
    ],
    [
      'le quart, trois quarts',
      [
        ['le quart', 0.25, 'fraction', false],
        ['trois quarts', 0.75, 'fraction', false],
      ],
    ],
    [
      'un bon quart des voix, deux gros tiers',
      [
        ['un bon quart', 0.25, 'fraction', false],
        ['deux gros tiers', 2 / 3, 'fraction', false],
      ],
    ],
    ['un cinquième des voix', [['un cinquième', 0.2, 'fraction', false]]],
    ['un dixième de la population', [['un dixième', 0.1, 'fraction', false]]],
    ['un dixième de seconde', [['un dixième', 0.1, 'fraction', false]]],
    ['plus d’un sixième', [['un sixième', 1 / 6, 'fraction', false]]],
    ['près d’un vingtième (5,2 %)', [['un vingtième', 0.05, 'fraction', false]]],
    ['les neuf dixièmes des élèves', [['neuf dixièmes', 0.9, 'fraction', false]]],
    ['sept huitièmes', [['sept huitièmes', 7 / 8, 'fraction', false]]],
    ['un cinquième enfant, un cinquième, le cinquième des six frères', []],
    ['plus d’un cinquième candidat', []],
    ['un huitième de finale, deux huitièmes de finale, un dixième du genre', []],
    ['six cinquièmes places', []],
    ['un quart d’heure, les tiers, quart', []],
    [
      'double, triplé, quadrupler, décuple',
      [
        ['double', 2, 'factor', false],
        ['triplé', 3, 'factor', false],
        ['quadrupler', 4, 'factor', false],
        ['décuple', 10, 'factor', false],
      ],
    ],
    ['doublage, redouble', []],
  ])('%j → %j', (text, expected) => {
    expect(findCollectives(text).map((match) => [match.text, match.value, match.kind, match.vague])).toEqual(expected);
  });

  it('places them in text order', () => {
    const text = 'Il a doublé la moitié d’une vingtaine.';
    const matches = findCollectives(text);
    expect(matches.map(({ text: own }) => own)).toEqual(['doublé', 'moitié', 'une vingtaine']);
    for (const match of matches) expect(text.slice(match.start, match.end)).toBe(match.text);
  });
});
