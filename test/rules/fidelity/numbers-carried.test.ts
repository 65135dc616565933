import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

/** What a source says, what an article makes of it, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'support: the same': [
    ['Le stage dure deux semaines.', 'Le stage dure quatorze jours.', []],
    ['Le stage dure deux semaines.', 'Le stage dure quinze jours.', []],
    ['Le stage dure un mois.', 'Le stage dure 30 jours.', []],
    [
      'Le stage dure un mois.',
      'Le stage dure 31 jours.',
      ['error fact-number-changed 1:15-23 changed found=31 jours expected=un mois sourceLine=3'],
    ],
    [
      'Le stage dure un mois.',
      'Le stage dure 29 jours.',
      ['error fact-number-changed 1:15-23 changed found=29 jours expected=un mois sourceLine=3'],
    ],
    [
      'Le stage dure 100 jours.',
      'Le stage dure 101 jours.',
      ['error fact-number-changed 1:15-24 changed found=101 jours expected=100 jours sourceLine=3'],
    ],
    [
      'Le relais compte 100 étapes.',
      'Le relais compte 101 étapes.',
      ['error fact-number-changed 1:18-21 changed found=101 expected=100 sourceLine=3'],
    ],
    ['Un tiers des élèves dînent ici.', 'Ici dînent 33 % des élèves.', []],
    [
      'Un tiers des élèves dînent ici.',
      'Ici dînent 34 % des élèves.',
      ['error fact-number-changed 1:12-16 changed found=34 % expected=Un tiers sourceLine=3'],
    ],
    ['Un tiers des élèves dînent ici.', 'Ici dînent environ 34 % des élèves.', []],
    [
      'Un tiers des élèves dînent ici.',
      'Ici dînent environ 36 % des élèves.',
      ['error fact-number-changed 1:20-24 changed found=36 % expected=Un tiers sourceLine=3'],
    ],
    ['Ici dînent 34 % des élèves.', 'Un tiers des élèves dînent ici.', []],
    [
      'Ici dînent 35 % des élèves.',
      'Un tiers des élèves dînent ici.',
      ['error fact-number-changed 1:1-9 changed found=Un tiers expected=35 % sourceLine=3'],
    ],
    ['Ici dînent 35 % des élèves.', 'Environ un tiers des élèves dînent ici.', []],
    ['La ville a versé 342 millions d’euros.', 'La ville a versé 342 millions.', []],
    [
      'La ville a versé 342 euros.',
      'La ville a versé 342 livres.',
      ['error fact-number-changed 1:18-21 unit found=342 expected=342 euros sourceLine=3'],
    ],
    [
      'La ville a versé 99 000 euros.',
      'La ville compte 99 000 arbres.',
      ['error fact-number-changed 1:17-23 unit found=99 000 expected=99 000 euros sourceLine=3'],
    ],
    ['Le nombre de jours sans accident : 118.', 'On compte 118 jours sans accident.', []],
    [
      'Le nombre d’accidents : 118.',
      'On compte 118 jours de fête.',
      ['error fact-number-changed 1:11-20 unit found=118 jours expected=118 sourceLine=3'],
    ],
    ['Une barque relie le port par jour : 2 par jour.', 'Une barque relie le port deux fois en une journée.', []],
    ['L’air contenait 265 parties par million, contre 421 ici.', 'L’air contient 421 ppm ici.', []],
    [
      'L’air contenait 265 parties par million, contre 421 ici.',
      'L’air contient 422 ppm ici.',
      ['error fact-number-changed 1:16-23 changed found=422 ppm expected=265 parties par million sourceLine=3'],
    ],
    ['Le fonds compte 410 000 livres.', 'Le fonds compte plus de 400 000 livres.', []],
    ['Le fonds compte 432 000 livres.', 'Le fonds compte plus de 400 000 livres.', []],
    [
      'Le fonds compte 433 000 livres.',
      'Le fonds compte plus de 400 000 livres.',
      ['error fact-number-changed 1:25-32 changed found=400 000 expected=433 000 sourceLine=3'],
    ],
    [
      'Le fonds compte 399 000 livres.',
      'Le fonds compte plus de 400 000 livres.',
      ['error fact-number-changed 1:25-32 direction found=400 000 expected=399 000 sourceLine=3'],
    ],
    ['Le fonds compte 470 livres.', 'Le fonds compte moins de 500 livres.', []],
    [
      'Le fonds compte 459 livres.',
      'Le fonds compte moins de 500 livres.',
      ['error fact-number-changed 1:26-29 changed found=500 expected=459 sourceLine=3'],
    ],
    [
      'Le fonds compte 501 livres.',
      'Le fonds compte moins de 500 livres.',
      ['error fact-number-changed 1:26-29 direction found=500 expected=501 sourceLine=3'],
    ],
    ['Le fonds compte 104 livres.', 'Le fonds compte environ 100 livres.', []],
    ['Le fonds compte 96 livres.', 'Le fonds compte environ 100 livres.', []],
    [
      'Le fonds compte 106 livres.',
      'Le fonds compte environ 100 livres.',
      ['error fact-number-changed 1:25-28 changed found=100 expected=106 sourceLine=3'],
    ],
    [
      'Le fonds compte 94 livres.',
      'Le fonds compte environ 100 livres.',
      ['error fact-number-changed 1:25-28 changed found=100 expected=94 sourceLine=3'],
    ],
    [
      'Le fonds compte 200 livres.',
      'Le fonds compte environ 190 livres.',
      ['error fact-number-changed 1:25-28 changed found=190 expected=200 sourceLine=3'],
    ],
    ['La salle réunit 31 élèves.', 'La salle réunit une trentaine d’élèves.', []],
    ['La salle réunit 33 élèves.', 'La salle réunit une trentaine d’élèves.', []],
    [
      'La salle réunit 34 élèves.',
      'La salle réunit une trentaine d’élèves.',
      ['error fact-number-changed 1:17-30 changed found=une trentaine expected=34 sourceLine=3'],
    ],
    [
      'La salle réunit 26 élèves.',
      'La salle réunit une trentaine d’élèves.',
      ['error fact-number-changed 1:17-30 changed found=une trentaine expected=26 sourceLine=3'],
    ],
    ['Le oui obtient 67 % des voix.', 'Plus de la moitié des voix vont au oui.', []],
    [
      'Le oui obtient 69 % des voix.',
      'Plus de la moitié des voix vont au oui.',
      ['error fact-number-changed 1:12-18 changed found=moitié expected=69 % sourceLine=3'],
    ],
    ['Le oui obtient 45 % des voix.', 'Moins de la moitié des voix vont au oui.', []],
    ['Le forage a duré 41 jours.', 'Le forage a duré un mois et demi environ.', []],
    [
      'Le forage a duré 33 jours.',
      'Le forage a duré un mois et demi environ.',
      ['error fact-number-changed 1:18-33 changed found=un mois et demi expected=33 jours sourceLine=3'],
    ],
  ],
  rounded: [
    [
      'La dette atteint 7,9 milliards.',
      'La dette atteint 8 milliards.',
      ['warning fact-number-changed 1:18-29 rounded found=8 milliards expected=7,9 milliards sourceLine=3'],
    ],
    [
      'La dette atteint 7,5 milliards.',
      'La dette atteint 8 milliards.',
      ['error fact-number-changed 1:18-29 changed found=8 milliards expected=7,5 milliards sourceLine=3'],
    ],
    [
      'La dette atteint 79 millions.',
      'La dette atteint 80 millions.',
      ['error fact-number-changed 1:18-29 changed found=80 millions expected=79 millions sourceLine=3'],
    ],
    [
      'La dette atteint 796 millions.',
      'La dette atteint 800 millions.',
      ['warning fact-number-changed 1:18-30 rounded found=800 millions expected=796 millions sourceLine=3'],
    ],
    [
      'La boucle fait 12,4 km.',
      'La boucle fait 12 km.',
      ['warning fact-number-changed 1:16-21 rounded found=12 km expected=12,4 km sourceLine=3'],
    ],
    [
      'La boucle fait 12,6 km.',
      'La boucle fait 12 km.',
      ['error fact-number-changed 1:16-21 changed found=12 km expected=12,6 km sourceLine=3'],
    ],
    [
      'La boucle fait 12,6 km.',
      'La boucle fait 13 km.',
      ['warning fact-number-changed 1:16-21 rounded found=13 km expected=12,6 km sourceLine=3'],
    ],
    [
      'Le film dure 2 h 10.',
      'Le film dure 2 h.',
      ['error fact-number-changed 1:14-17 changed found=2 h expected=2 h 10 sourceLine=3'],
    ],
    [
      'Le film dure 90 minutes.',
      'Le film dure 89 minutes.',
      ['error fact-number-changed 1:14-24 changed found=89 minutes expected=90 minutes sourceLine=3'],
    ],
    [
      'La hausse atteint 12,3 %.',
      'La hausse atteint 12 %.',
      ['warning fact-number-changed 1:19-23 rounded found=12 % expected=12,3 % sourceLine=3'],
    ],
    [
      'Elle a fini 103e.',
      'Elle a fini 100e.',
      ['error fact-number-changed 1:13-17 changed found=100e expected=103e sourceLine=3'],
    ],
    [
      'Le club gagne 30-28.',
      'Le club gagne 30-29.',
      [
        'error fact-number-changed 1:15-20 changed found=30-29 expected=30-28 sourceLine=3',
        'error fact-number-changed 1:18-20 changed found=29 expected=28 sourceLine=3',
      ],
    ],
  ],
};

describe.each(Object.entries(CASES))('numbers that the source carries: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
