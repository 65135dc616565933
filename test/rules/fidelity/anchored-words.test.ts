import { expect, it } from 'vitest';
import { tellings } from './told.ts';

const SOURCE =
  'La criée est fermée depuis 2021. Une halle a été montée à l’automne 2023 sur le quai. Le bar se vend 14 euros le kilo, et la visite coûte 6 euros par personne. Le port a été dragué avant mars 2022. La loi date de 2020.';

const rolesIn = (article: string) => tellings(SOURCE, article).filter((told) => told.includes('fact-role'));

it.each([
  [
    'La criée avait fermé avant 2021.',
    'warning fact-role 1:22-32 number found=avant 2021 expected=depuis 2021 sourceLine=3',
  ],
  [
    'Le quai a sa halle depuis l’automne 2020.',
    'error fact-role 1:29-41 number found=automne 2020 expected=automne 2023 sourceLine=3',
  ],
  [
    'Comptez 14 euros pièce pour un bar.',
    'warning fact-role 1:9-23 number found=14 euros pièce expected=14 euros le kilo sourceLine=3',
  ],
  [
    'Le port est dragué depuis mars 2022.',
    'warning fact-role 1:20-36 number found=depuis mars 2022 expected=avant mars 2022 sourceLine=3',
  ],
])('%s', (article, told) => {
  expect(rolesIn(article)).toContain(told);
});

it.each([
  'Dès 2021, la criée est fermée.',
  'La criée a fermé en 2021.',
  'Depuis 2020, la loi a changé.',
  'La halle du quai est de l’automne 2023.',
  'Le kilo de bar est à 14 euros.',
  'La visite revient à 6 euros.',
  'Le bar est à 14 euros au kilo.',
])('%s is said otherwise', (article) => {
  expect(rolesIn(article)).toEqual([]);
});
