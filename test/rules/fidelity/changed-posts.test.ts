import { expect, it } from 'vitest';
import { tellings } from './told.ts';

const SOURCE =
  'Le musée a choisi l’ancienne directrice de Varnel, Ada Brun. Selon un analyste chez Orlis, la vente des esquisses aura lieu en mai. Paul Rivet, président du club de Montaigu, attend la suite. Les amis de Crussol écrivent au maire. Le canal longe Tessier.';

const rolesIn = (article: string) => tellings(SOURCE, article).filter((told) => told.includes('fact-role'));

it.each([
  [
    'Le musée a choisi Ada Brun, l’ancienne directrice de Tessier.',
    [
      'error fact-role 1:31-61 person found=ancienne directrice de Tessier expected=ancienne directrice de Varnel sourceLine=3',
    ],
  ],
  [
    'Le musée a choisi Ada Brun, l’actuelle directrice de Varnel.',
    [
      'error fact-role 1:31-60 person found=actuelle directrice de Varnel expected=ancienne directrice de Varnel sourceLine=3',
    ],
  ],
  [
    'Président du club de Crussol, Paul Rivet attend la suite.',
    [
      'error fact-role 1:1-29 person found=Président du club de Crussol expected=président du club de Montaigu sourceLine=3',
    ],
  ],
  [
    'La vente des esquisses aura lieu en mai, d’après un analyste chez Tessier.',
    ['warning fact-role 1:53-74 person found=analyste chez Tessier expected=analyste chez Orlis sourceLine=3'],
  ],
  [
    'L’ancien président du club de Montaigu, Paul Rivet, attend la suite.',
    [
      'error fact-role 1:3-39 person found=ancien président du club de Montaigu expected=président du club de Montaigu sourceLine=3',
    ],
  ],
])('%s', (article, told) => {
  expect(rolesIn(article).filter((each) => !each.includes('found=directrice '))).toEqual(told);
});

it.each([
  'Le musée a choisi Ada Brun, ex-directrice de Varnel.',
  'Le musée a choisi Ada Brun, qui fut directrice de Varnel.',
  'La vente des esquisses aura lieu en mai, d’après un analyste d’Orlis.',
  'Le président du club de Montaigu attend la suite : Paul Rivet n’a rien dit.',
  'Paul Rivet, qui préside le club de Montaigu, attend la suite.',
])('%s says nothing else', (article) => {
  expect(rolesIn(article)).toEqual([]);
});

it('« ancien » is said of who has left', () => {
  const source = 'Paul Rivet, président du club de Montaigu, a démissionné lundi. Le club cherche un remplaçant.';
  expect(tellings(source, 'L’ancien président du club de Montaigu, Paul Rivet, est parti lundi.')).toEqual([]);
});
