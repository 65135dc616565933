import { describe, expect, it } from 'vitest';
import { findFactors } from '../../../src/french/facts/factors.ts';
import { findNoons } from '../../../src/french/facts/noons.ts';
import { findUrls, urlKey } from '../../../src/french/facts/urls.ts';

describe('findUrls', () => {
  it.each([
    ['Voir https://www.exemple.fr/Page?a=1, puis', ['https://www.exemple.fr/Page?a=1 = exemple.fr/page?a=1']],
    ['(http://a.fr/)', ['http://a.fr/ = a.fr']],
    ['« www.a.fr »', ['www.a.fr = a.fr']],
    ['[HTTPS://A.FR]', ['HTTPS://A.FR = a.fr']],
    [
      'Écrire à jean.dupont+b@mairie.exemple.fr.',
      ['jean.dupont+b@mairie.exemple.fr = jean.dupont+b@mairie.exemple.fr'],
    ],
    ['a@b.fr et www.b.fr…', ['a@b.fr = a@b.fr', 'www.b.fr = b.fr']],
    ['une @mention, 3 //', []],
    ['exemple.fr', []],
  ])('%s', (text, expected) => {
    const urls = findUrls(text);
    expect(urls.map(({ raw, value }) => `${raw} = ${value}`)).toEqual(expected);
    for (const { kind, start, end, raw } of urls) {
      expect(kind).toBe('url');
      expect(text.slice(start, end)).toBe(raw);
    }
  });

  it.each([
    ['  https://www.Exemple.fr/a//  ', 'exemple.fr/a'],
    ['//exemple.fr', 'exemple.fr'],
    ['mailto:a@b.fr', 'a@b.fr'],
    ['exemple.fr/a).', 'exemple.fr/a'],
    ['exemple.fr/www.a', 'exemple.fr/www.a'],
    ['exemple.fr/mailto:a', 'exemple.fr/mailto:a'],
    ['exemple.fr/a/b', 'exemple.fr/a/b'],
  ])('%s → %s', (url, key) => {
    expect(urlKey(url)).toBe(key);
  });
});

describe('findFactors', () => {
  it.each([
    ['trois fois plus de pain', ['trois fois = 3']],
    ['12 fois la mise', ['12 fois = 12']],
    ['12 fois supérieures', ['12 fois = 12']],
    ['vingt fois par jour', []],
    ['vingt fois lancé', []],
    ['multiplié par deux', ['multiplié par deux = 2']],
    ['divisée par 100 en un an', ['divisée par 100 = 100']],
    ['multiplié par deuxième', []],
    ['Le double, le triple', ['Le double = 2', 'le triple = 3']],
    ['le doublement', []],
    ['quarante-cinq fois plus', ['cinq fois = 5']],
    ['une fois, deux sous', []],
  ])('%s', (text, expected) => {
    expect(findFactors(text).map(({ value, start, end }) => `${text.slice(start, end)} = ${value}`)).toEqual(expected);
  });

  it.each([
    ['à midi', [{ kind: 'time', unit: 's', value: 43_200, others: [], article: true }]],
    ['vers minuit.', [{ kind: 'time', unit: 's', value: 0, others: [86_400], article: true }]],
    ['après-midi, midinette', []],
  ])('%s', (text, expected) => {
    const noons = findNoons(text);
    expect(noons).toHaveLength(expected.length);
    for (const [index, noon] of noons.entries()) expect(noon).toMatchObject(expected[index] ?? {});
  });
});
