import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

const told = (source: string, article: string) => tellings(source, article).filter((line) => /fact-role/.test(line));

describe('a function that the source gives nobody', () => {
  it.each([
    [
      'Claire Morel, vice-présidente de la région, a promis un train de plus.',
      'La présidente de la région, Claire Morel, a promis un train supplémentaire.',
      'found=présidente expected=vice-présidente',
    ],
    [
      'Claire Morel, présidente de la région, a promis un train de plus.',
      'La vice-présidente de la région, Claire Morel, a promis un train supplémentaire.',
      'found=vice-présidente expected=présidente',
    ],
    [
      'Claire Morel, directrice juridique du groupe, a signé.',
      'Claire Morel, directrice générale du groupe, a signé l’accord.',
      'found=directrice générale expected=directrice juridique',
    ],
    [
      'Claire Morel, directrice du groupe, a signé.',
      'Claire Morel, directrice générale du groupe, a signé l’accord.',
      'found=directrice générale expected=directrice',
    ],
    [
      'Paul Renaud, conseiller municipal, a signé.',
      'Le conseiller départemental Paul Renaud a signé l’accord.',
      'found=conseiller départemental expected=conseiller municipal',
    ],
    [
      'Paul Renaud, adjoint au maire, a signé.',
      'Le maire Paul Renaud a signé l’accord.',
      'found=maire expected=adjoint au maire',
    ],
    ['Paul Renaud, ancien maire, a signé.', 'Le maire Paul Renaud a signé.', 'found=maire expected=ancien maire'],
    [
      'Élise Morand, accordéoniste, joue samedi à Brest.',
      'La pianiste Élise Morand joue samedi à Brest.',
      'found=pianiste expected=accordéoniste',
    ],
  ])('%s → %s', (source, article, data) => expect(told(source, article)).toEqual([expect.stringContaining(data)]));

  it.each([
    ['Paul Renaud, ancien maire, a signé.', 'Paul Renaud, qui fut maire, a signé l’accord.'],
    [
      'Paul Renaud, maire jusqu’en 2020, a signé. Son adjoint était là.',
      'L’ancien maire, Paul Renaud, a signé l’accord.',
    ],
    [
      'Paul Renaud, premier adjoint, a signé. Le maire viendra.',
      'L’adjoint au maire, Paul Renaud, a signé avant la venue du maire.',
    ],
    ['Claire Morel, directrice générale du groupe, a signé.', 'La directrice, Claire Morel, a signé l’accord.'],
    [
      'Claire Morel, directrice de la région Ouest, a signé.',
      'La directrice régionale, Claire Morel, a signé l’accord.',
    ],
    [
      'La vice-présidente Claire Morel a signé avec la présidente.',
      'La présidente de la région et Claire Morel, sa vice-présidente, ont signé.',
    ],
    ['Élise Morand, accordéoniste, joue samedi à Brest.', 'La musicienne Élise Morand joue samedi à Brest.'],
    ['L’institutrice Élise Morand a retrouvé le registre.', 'L’enseignante Élise Morand a retrouvé le registre.'],
  ])('is said otherwise: %s → %s', (source, article) => expect(told(source, article)).toEqual([]));
});
