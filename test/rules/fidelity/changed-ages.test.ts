import { expect, it } from 'vitest';
import { tellings } from './told.ts';

const SOURCE =
  'Léa Morin, 34 ans, tient la librairie du port depuis mars. Son frère, Hugo Morin, 29 ans, range les livres. Le doyen, Paul Garric, âgé de 91 ans, vient lire chaque matin. À 18 ans, il partait en mer.';

const rolesIn = (article: string) => tellings(SOURCE, article).filter((told) => told.includes('fact-role'));

it.each([
  [
    'Léa Morin, 29 ans, tient la librairie du port. Hugo Morin, 34 ans, range les livres.',
    [
      'error fact-role 1:12-18 number found=29 ans expected=34 ans sourceLine=3',
      'error fact-role 1:60-66 number found=34 ans expected=29 ans sourceLine=3',
    ],
  ],
  [
    'Léa Morin (91 ans) tient la librairie du port.',
    ['error fact-role 1:12-18 number found=91 ans expected=34 ans sourceLine=3'],
  ],
  [
    'À 29 ans, Léa Morin tient la librairie du port.',
    ['warning fact-role 1:3-9 number found=29 ans expected=34 ans sourceLine=3'],
  ],
  [
    'À 29 ans, la libraire tient la boutique du port. Son frère, âgé de 29 ans, range les livres.',
    ['warning fact-role 1:3-9 number found=29 ans expected=34 ans sourceLine=3'],
  ],
  [
    'Âgé de 34 ans, Paul Garric vient lire. Léa Morin a 91 ans.',
    [
      'warning fact-role 1:8-14 number found=34 ans expected=91 ans sourceLine=3',
      'error fact-role 1:52-58 number found=91 ans expected=34 ans sourceLine=3',
    ],
  ],
])('%s', (article, told) => {
  expect(rolesIn(article)).toEqual(told);
});

it.each([
  'À 34 ans, Léa Morin tient la librairie du port. Paul Garric, 91 ans, vient lire.',
  'À 34 ans, la libraire tient la boutique du port. Son frère, âgé de 29 ans, range les livres.',
  'À 18 ans, Paul Garric partait en mer ; il a 91 ans.',
  'Hugo Morin (29 ans) range les livres que Léa Morin, 34 ans, vend sur le port.',
  'La librairie de Léa Morin a rouvert en mars ; Paul Garric, doyen de 91 ans, vient y lire.',
])('%s says nothing else', (article) => {
  expect(rolesIn(article)).toEqual([]);
});
