import { expect, it } from 'vitest';
import { tellings } from './told.ts';

const SHARES =
  'La toiture de la halle a coûté 310 000 euros : 45 % ont été payés par le Département, 30 % par la Ville et le reste par les Amis du marché.';
const LEASES = 'Le verger se loue pour quatre ans à un particulier et neuf ans à une association.';

const rolesIn = (source: string, article: string) =>
  tellings(source, article).filter((told) => told.includes('fact-role'));

it.each([
  [
    SHARES,
    'La Ville en a payé 45 % et le Département 30 %.',
    [
      'warning fact-role 1:20-24 number found=45 % expected=30 % sourceLine=3',
      'warning fact-role 1:43-47 number found=30 % expected=45 % sourceLine=3',
    ],
  ],
  [
    SHARES,
    'La Ville a pris à sa charge 45 % de la facture. Le Département, lui, en a réglé 30 %.',
    [
      'warning fact-role 1:29-33 number found=45 % expected=30 % sourceLine=3',
      'warning fact-role 1:81-85 number found=30 % expected=45 % sourceLine=3',
    ],
  ],
  [
    LEASES,
    'Un particulier garde le verger neuf ans. Pour une association, le bail court sur quatre ans.',
    [
      'warning fact-role 1:32-40 number found=neuf ans expected=quatre ans sourceLine=3',
      'warning fact-role 1:82-92 number found=quatre ans expected=neuf ans sourceLine=3',
    ],
  ],
])('%s → %s', (source, article, told) => {
  expect(rolesIn(source, article)).toEqual(told);
});

it.each([
  [SHARES, 'Le Département en a payé 45 % et la Ville 30 %.'],
  [SHARES, 'La Ville a pris à sa charge 30 % de la facture. Le Département, lui, en a réglé 45 %.'],
  [SHARES, 'Le Département et la Ville ont payé respectivement 45 % et 30 %.'],
  [SHARES, 'Le Département et la Ville ont payé 45 % et 30 % de la toiture.'],
  [LEASES, 'Une association garde le verger neuf ans, un particulier quatre ans seulement.'],
  [LEASES, 'Le bail est de quatre ans, ou de neuf pour une association.'],
])('%s is said otherwise: %s', (source, article) => {
  expect(rolesIn(source, article)).toEqual([]);
});
