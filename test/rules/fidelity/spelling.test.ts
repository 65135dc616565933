import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/rules/fidelity/reading/edit-distance.ts';
import { Misspellings } from '../../../src/rules/fidelity/reading/misspellings.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 2, 0],
    ['pain', 'pain', 0, 0],
    ['pain', 'pin', 2, 1],
    ['pin', 'pain', 2, 1],
    ['pain', 'bain', 2, 1],
    ['pain', 'pian', 2, 1],
    ['pain', 'apin', 2, 1],
    ['pain', 'pani', 2, 1],
    ['pain', 'npai', 2, 2],
    ['pain', 'bien', 3, 3],
    ['pain', 'main', 1, 1],
    ['pain', 'four', 4, 4],
    ['', 'pain', 4, 4],
    ['pain', '', 4, 4],
    ['corlay', 'crolya', 2, 2],
    ['chanter', 'chantre', 1, 1],
    ['chien', 'niche', 5, 4],
  ])('« %s » and « %s » within %i: %i', (a, b, most, distance) => {
    expect(editDistance(a, b, most)).toBe(distance);
  });

  it.each([
    ['pain', 'four', 2],
    ['pain', 'pin', 0],
    ['pain', 'painsss', 2],
    ['painsss', 'pain', 2],
    ['pain', 'npai', 1],
    ['abcdef', 'badcfe', 2],
  ])('« %s » and « %s » are further apart than %i', (a, b, most) => {
    expect(editDistance(a, b, most)).toBe(most + 1);
  });
});

describe('the word that a misspelt one stands for', () => {
  const words = ['dorval', 'kerlou', 'kerl', 'opheusden', 'lac', 'morel', 'morelle', 'kermanchoulic', 'x'.repeat(25)];
  const misspellings = new Misspellings(words);
  const none = () => false;

  it.each([
    ['dorval', 'dorval'],
    ['dorvel', 'dorval'],
    ['dorva', 'dorval'],
    ['dorvall', 'dorval'],
    ['odrval', 'dorval'],
    ['dorvlla', 'dorval'],
    ['durvel', 'dorval'],
    ['dorv', undefined],
    ['turval', undefined],
    ['torval', 'dorval'],
    ['durvela', undefined],
    // Of two alike the closer, whichever comes first.
    ['moreli', 'morel'],
    ['morelli', 'morelle'],
    ['mrelle', 'morelle'],
    // Four letters may have one slip, three none.
    ['kert', 'kerl'],
    ['kart', undefined],
    ['kerla', 'kerl'],
    ['lax', undefined],
    ['lacs', undefined],
    ['kelu', undefined],
    // Five letters two slips away from a longer word: too short for two.
    ['krlou', 'kerlou'],
    ['krlos', undefined],
    ['kermanchulik', 'kermanchoulic'],
    [`${'x'.repeat(25)}z`, 'x'.repeat(25)],
  ])('« %s » stands for %s', (word, expected) => {
    expect(misspellings.closest(word, none)).toBe(expected);
  });

  it.each([
    ['durvel', undefined],
    ['dorvel', 'dorval'],
  ])('a word of the language is a slip only one letter away: « %s »', (word, expected) => {
    expect(misspellings.closest(word, () => true)).toBe(expected);
  });

  it('keeps the first of two at the same distance', () => {
    expect(new Misspellings(['marin', 'marie']).closest('marix', none)).toBe('marin');
    expect(new Misspellings(['marie', 'marin']).closest('marix', none)).toBe('marie');
  });
});
