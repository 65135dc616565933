import { describe, expect, test } from 'vitest';
import { fold, foldAccents } from '../../src/french/normalize.ts';

describe('fold', () => {
  test.each([
    ['L’Été ‘a’ ʼ ′', "l'été 'a' ' '"],
    ['e\u0301', 'é'],
    ['“a” „b« c» ‹d›', '"a" "b" c" "d"'],
    ['a–b—c‒d−e‐f‑g', 'a-b-c-d-e-f-g'],
    ['a\u00a0\u202f b\n\t c', 'a b c'],
    ['em\u00adbau\u200bche\ufeff', 'embauche'],
  ])('%j → %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe('foldAccents', () => {
  test.each([
    ['Œuvre d’État', 'oeuvre d’etat'],
    ['ÇA ET LÀ, ÆON, Noël', 'ca et la, aeon, noel'],
    ['PLAIN', 'plain'],
    ['a\u0300', 'a'],
  ])('%j → %j', (text, expected) => {
    expect(foldAccents(text)).toBe(expected);
  });
});
