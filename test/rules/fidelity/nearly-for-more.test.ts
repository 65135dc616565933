import { expect, it } from 'vitest';
import { tellings } from './told.ts';

const SOURCE = 'Plus de 620 adhérents ont signé la lettre au syndicat. Le bourg a perdu près de 90 familles.';

const hedgesIn = (article: string) => tellings(SOURCE, article).filter((told) => told.includes(' direction '));

it.each([
  [
    'Près de 620 adhérents ont signé la lettre.',
    'warning fact-number-changed 1:9-12 direction found=620 expected=620 sourceLine=3',
  ],
  [
    'Plus de 90 familles ont quitté le bourg.',
    'warning fact-number-changed 1:9-11 direction found=90 expected=90 sourceLine=3',
  ],
])('%s', (article, told) => {
  expect(hedgesIn(article)).toEqual([told]);
});

it.each([
  'Plus de 620 adhérents ont signé la lettre.',
  'Environ 620 adhérents ont signé la lettre.',
  'Quelque 90 familles ont quitté le bourg.',
  'Les 620 adhérents ont écrit au syndicat.',
])('%s is said otherwise', (article) => {
  expect(hedgesIn(article)).toEqual([]);
});
