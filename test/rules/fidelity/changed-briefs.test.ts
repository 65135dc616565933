import { expect, it } from 'vitest';
import { tellings } from './told.ts';

const SOURCE =
  'Le devis est prêt, a dit Ada Brun, adjointe à la voirie. Paul Tassin, conseiller municipal, a voté contre.';

const rolesIn = (article: string) => tellings(SOURCE, article).filter((told) => told.includes('fact-role'));

it('a brief that the source gives nobody', () => {
  expect(rolesIn('Ada Brun, adjointe aux affaires sociales, a un devis.')).toEqual([
    'warning fact-role 1:11-41 person found=adjointe aux affaires sociales expected=adjointe à la voirie sourceLine=3',
  ]);
});

it.each([
  'Ada Brun, adjointe à la voirie, a un devis.',
  'Ada Brun, l’adjointe chargée de la voirie, a un devis.',
  'Ada Brun, adjointe, a un devis.',
])('%s is said otherwise', (article) => {
  expect(rolesIn(article)).toEqual([]);
});
