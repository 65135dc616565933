import { expect, it } from 'vitest';
import { tellings } from './told.ts';

const SOURCE =
  'Le chantier n’a pas assez de treuils, les treuils coûteux et très demandés de Nervia. L’atelier Sorel, acheté en 2019 par Kelmor pour 3 millions, tisse les voiles. Varnel loue le quai. Le cuir vient d’une tannerie de Graulhet. Les quais de Rochefort sont à Toulon en 1902.';

const rolesIn = (article: string) => tellings(SOURCE, article).filter((told) => told.includes('fact-role'));

it.each([
  [
    'Ces treuils de Varnel, coûteux et très demandés, manquent au chantier.',
    'warning fact-role 1:16-22 person found=Varnel expected=Nervia sourceLine=3',
  ],
  [
    'L’atelier Sorel tisse les voiles. Il a racheté Kelmor en 2019 pour 3 millions.',
    'warning fact-role 1:48-54 person found=Kelmor expected=… par Kelmor sourceLine=3',
  ],
])('%s', (article, told) => {
  expect(rolesIn(article)).toEqual([told]);
});

it.each([
  'Les treuils de Nervia, coûteux et très demandés, manquent au chantier.',
  'Le chantier de Varnel manque de treuils : ceux de Nervia sont très demandés.',
  'L’atelier Sorel, racheté par Kelmor en 2019 pour 3 millions, tisse les voiles.',
  'En 2019, Kelmor a racheté Sorel pour 3 millions.',
  'Le cuir est celui de Graulhet, et les treuils sont coûteux.',
])('%s is said otherwise', (article) => {
  expect(rolesIn(article)).toEqual([]);
});
