import { describe, expect, it } from 'vitest';
import { masculine, PEOPLES, placeRoots, rootOf } from '../../../src/rules/fidelity/names/demonyms.ts';
import { commonSubsequence } from '../../../src/rules/fidelity/reading/common-subsequence.ts';

describe('the words that two texts share in one order', () => {
  const words = (text: string) => text.split(' ').filter(Boolean);

  it.each([
    ['', '', { length: 0, first: 0, last: 0 }],
    ['le pain', '', { length: 0, first: 0, last: 0 }],
    ['', 'le pain', { length: 0, first: 0, last: 0 }],
    ['le pain', 'il pleut', { length: 0, first: 0, last: 0 }],
    ['le pain chante', 'le pain chante', { length: 3, first: 0, last: 2 }],
    ['le pain chante', 'le four chante', { length: 2, first: 0, last: 2 }],
    ['pain', 'le pain', { length: 1, first: 1, last: 1 }],
    ['le pain chante fort', 'hier le vieux chante bas', { length: 2, first: 1, last: 3 }],
    ['pain chante fort', 'fort pain chante fort', { length: 3, first: 1, last: 3 }],
    // One of the two orders; words that come again.
    ['pain chante', 'chante pain', { length: 1, first: 0, last: 0 }],
    ['pain chante pain', 'pain pain', { length: 2, first: 0, last: 1 }],
    ['le pain le four', 'le four le pain', { length: 2, first: 0, last: 1 }],
    ['pain four chante four', 'four chante pain four', { length: 3, first: 0, last: 3 }],
  ])('« %s » and « %s »: %o', (a, b, expected) => {
    expect(commonSubsequence(words(a), words(b))).toEqual(expected);
  });
});

describe('peoples and their places', () => {
  it.each([
    ['lyonnais', 'lyonnais'],
    ['lyonnaise', 'lyonnais'],
    ['lyonnaises', 'lyonnais'],
    ['parisien', 'parisien'],
    ['parisienne', 'parisien'],
    ['parisiennes', 'parisien'],
    ['angevine', 'angevin'],
    ['angevines', 'angevin'],
    ['normande', 'normand'],
    ['normandes', 'normand'],
  ])('the masculine of « %s » is « %s »', (key, expected) => {
    expect(masculine(key)).toBe(expected);
  });

  it.each([
    ['brestois', 'brest', true],
    ['brest', 'brest', false],
    ['loosois', 'loos', true],
    // What is left has four letters or more.
    ['setois', 'setoi', false],
    ['loos', 'loos', false],
    ['pau', 'pau', false],
    ['lille', 'lill', false],
    ['nantes', 'nant', false],
    ['nancy', 'nanc', false],
    ['parisiennes', 'paris', true],
  ])('« %s » without its ending: « %s », a people: %s', (key, root, people) => {
    expect(rootOf(key)).toEqual({ root, people });
  });

  it('takes the roots of names, and of long words that end like a people', () => {
    const names = new Set(['nantes', 'lyonnais', 'corlay']);
    const words = new Set(['brestoises', 'anglais', 'marocaine', 'europeens', 'jamais', 'rennaisement', 'sedanais']);
    const { places, peoples } = placeRoots(names, words);
    expect([...places]).toEqual(['nant', 'corla']);
    expect([...peoples]).toEqual(['lyonn', 'brest', 'angl', 'maroc', 'europ', 'sedan']);
  });

  it('keeps every people of a place', () => {
    expect(PEOPLES.get('poitiers')).toEqual(['pictavien', 'poitevin']);
    expect(PEOPLES.get('angers')).toEqual(['angevin']);
    expect(PEOPLES.get('corlay')).toBeUndefined();
  });
});
