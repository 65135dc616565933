import { describe, expect, it } from 'vitest';
import { factRole } from '../../../src/rules/fidelity/fact-role.ts';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

const THREE =
  'Odette Marsan dirige la mairie fleurie. Régis Faugère anime un club canin. Luc Dorval répare des horloges anciennes.';
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'how much speaks for another': [
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige la mairie fleurie.',
      ['error fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige la mairie.',
      [],
    ],
    [
      'Odette Marsan dirige la mairie fleurie. Elle repeint la mairie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige la mairie fleurie.',
      ['warning fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan dirige la mairie fleurie. Elle repeint la mairie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige et repeint la mairie fleurie.',
      ['error fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nElle repeint la mairie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige et repeint la mairie fleurie.',
      ['warning fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime la mairie.',
      'Régis Faugère dirige la mairie fleurie.',
      ['warning fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime la mairie.\n\nIl pleut. Il vente. Il gèle. Il neige. Il tonne. Il grêle.',
      'Régis Faugère dirige la mairie fleurie.',
      ['warning fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère dirige la mairie.',
      'Régis Faugère dirige la mairie fleurie.',
      [],
    ],
    [
      'Odette Marsan dirige la mairie fleurie du port ancien.\n\nRégis Faugère dirige un club.',
      'Régis Faugère dirige la mairie fleurie du port ancien.',
      ['warning fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      '« Régis Faugère nous aide bien », dit Odette Marsan.\n\nOdette Marsan dirige la mairie fleurie.',
      'Régis Faugère dirige la mairie fleurie.',
      ['error fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=5'],
    ],
    [
      'On le dit : « Odette Marsan dirige la mairie fleurie. »\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige la mairie fleurie.',
      [],
    ],
  ],
  'of several the one for whom most speaks': [
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.\n\nLouis Corlay vend du pain rassis.',
      'Régis Faugère dirige la mairie fleurie.',
      ['error fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Régis Faugère anime un club canin.\n\nLouis Corlay vend du pain rassis.\n\nOdette Marsan dirige la mairie fleurie.',
      'Régis Faugère dirige la mairie fleurie.',
      ['error fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=7'],
    ],
    [
      'Odette Marsan dirige la vieille mairie fleurie du port ancien.\n\nLouis Corlay dirige la vieille mairie fleurie du port ancien.\n\nRégis Faugère anime un club canin.\n\nIl pleut. Il vente. Il gèle. Il neige. Il tonne. Il grêle.',
      'Régis Faugère dirige la vieille mairie fleurie du port ancien.',
      ['warning fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nLouis Corlay dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.\n\nIl pleut. Il vente. Il gèle. Il neige. Il tonne. Il grêle.',
      'Régis Faugère dirige la mairie fleurie.',
      [],
    ],
  ],
  'the sentence of the source that is shown': [
    [
      'Odette Marsan dirige la mairie fleurie.\n\nOdette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige la mairie fleurie.',
      ['warning fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan dirige un salon.\n\nOdette Marsan tient la mairie fleurie et pavée.\n\nRégis Faugère dirige un club.',
      'Régis Faugère dirige la mairie fleurie et pavée.',
      ['warning fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=5'],
    ],
  ],
  'sentences that go on about a person': [
    [
      'Odette Marsan préside. Elle dirige la mairie. Elle l’a fleurie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige la mairie fleurie.',
      ['error fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan préside.\n\nElle dirige la mairie. Elle l’a fleurie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige la mairie fleurie.',
      [],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige. Il tient la mairie fleurie.',
      [],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige une mairie. Elle est fleurie.',
      ['error fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère arrive en courant ce matin. Il dirige la mairie fleurie.',
      [],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.',
      'Il dirige la mairie fleurie. Régis Faugère sourit.',
      [],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.',
      'Hier, sous la pluie, Faugère dirige la mairie fleurie.',
      ['error fact-role 1:22-29 person found=Faugère expected=Odette Marsan sourceLine=3'],
    ],
  ],
  'both named in one paragraph': [
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige la mairie fleurie. Odette Marsan anime un club canin.',
      [
        'error fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3',
        'error fact-role 1:41-54 person found=Odette Marsan expected=Régis Faugère sourceLine=5',
      ],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige la mairie fleurie. Odette Marsan anime un club canin. Odette Marsan sourit.',
      [
        'error fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3',
        'error fact-role 1:41-54 person found=Odette Marsan expected=Régis Faugère sourceLine=5',
      ],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige la mairie fleurie. Odette Marsan sourit.',
      [],
    ],
    [
      'Odette Marsan dirige la mairie fleurie.\n\nRégis Faugère anime un club canin.',
      'Régis Faugère dirige la mairie fleurie.\n\nOdette Marsan sourit.',
      ['error fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3'],
    ],
  ],
  'three in a ring': [
    [
      THREE,
      'Régis Faugère dirige la mairie fleurie. Luc Dorval anime un club canin. Odette Marsan répare des horloges anciennes.',
      [
        'warning fact-role 1:1-14 person found=Régis Faugère expected=Odette Marsan sourceLine=3',
        'warning fact-role 1:41-51 person found=Luc Dorval expected=Régis Faugère sourceLine=3',
        'warning fact-role 1:73-86 person found=Odette Marsan expected=Luc Dorval sourceLine=3',
      ],
    ],
    // Two of them in a row: nobody comes back to the first.
    [THREE, 'Régis Faugère dirige la mairie fleurie. Luc Dorval anime un club canin. Odette Marsan sourit.', []],
    [
      THREE,
      'Luc Dorval répare des horloges anciennes. Odette Marsan dirige la mairie fleurie. Régis Faugère anime un club canin.',
      [],
    ],
  ],
};

describe.each(Object.entries(CASES))('people exchanged: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article, [factRole])).toEqual(told);
  });
});

describe('what somebody is called', () => {
  const SOURCE = 'Odile Ferrand, archéologue, ouvre le site. Bertrand Courcy finance les travaux.';
  /** Where the article gives a calling to one whom the source does not call so, and whom it calls so. */
  const called = (article: string, source = SOURCE) =>
    tellings(source, article, [factRole]).map((line) =>
      line.replace(/^warning fact-role (\S+) person found=(.*) expected=(.*) sourceLine=\d+$/, '$1 $2, not $3'),
    );

  it.each([
    'Bertrand Courcy, archéologue.',
    'Bertrand Courcy, archéologue ; il parle.',
    'Bertrand Courcy, archéologue\u00a0; il parle.',
    'Bertrand Courcy,\u00a0archéologue, parle.',
    'Bertrand Courcy, un archéologue, parle.',
    'Bertrand Courcy, une archéologue, parle.',
    'Bertrand Courcy, le\u00a0archéologue, parle.',
    'Bertrand Courcy, l’archéologue, parle.',
    'Bertrand Courcy, archéologue de renom, parle.',
    'Bertrand Courcy, archéologue du site, parle.',
    'Bertrand Courcy, archéologue d’avenir, parle.',
    'Bertrand Courcy, archéologue des villes, parle.',
    'Bertrand Courcy, archéologue à ses heures, parle.',
    'Bertrand Courcy, archéologue\u00a0chez\u00a0lui, parle.',
  ])('after the name: « %s »', (article) => {
    expect(called(article)).toEqual(['1:1-16 Bertrand Courcy, not Odile Ferrand']);
  });

  it.each([
    'Bertrand Courcy, archéologue dans le vent, parle.',
    'Bertrand Courcy, archéologue réputé, parle.',
    'Bertrand Courcy, des archéologue, parle.',
    'Bertrand Courcy archéologue, parle.',
    'Bertrand Courcy rit, l’archéologue, parle.',
    'Bertrand Courcy, Archéologue, parle.',
    'Bertrand Courcy, archéologue-plongeur, parle.',
    'Bertrand Courcy, archéologues, parle.',
    'Bertrand Courcy, photographe, parle.',
    'Odile Ferrand, archéologue, parle.',
    'Zélie Kerlou, archéologue, parle.',
    'Archéologue Bertrand Courcy parle.',
    'Le bon-archéologue Bertrand Courcy parle.',
    'L’archéologue, Bertrand Courcy, parle.',
    'On le sait : « Bertrand Courcy, archéologue, ouvre le site. »',
  ])('not so: « %s »', (article) => {
    expect(called(article)).toEqual([]);
  });

  it.each([
    ['L’archéologue Bertrand Courcy parle.', '1:15-30 Bertrand Courcy'],
    ['Hier, archéologue\u00a0Bertrand Courcy parle.', '1:19-34 Bertrand Courcy'],
    ['archéologue Bertrand Courcy parle.', '1:13-28 Bertrand Courcy'],
    ['Courcy, archéologue, parle.', '1:1-7 Courcy'],
  ])('before the name, or with the surname alone: « %s »', (article, told) => {
    expect(called(article)).toEqual([`${told}, not Odile Ferrand`]);
  });

  it.each([
    'L’archéologue Odile Ferrand ouvre le site. Bertrand Courcy finance.',
    'Odile Ferrand, l’archéologue du village, ouvre le site. Bertrand Courcy finance.',
    'Odile Ferrand, archéologue, ouvre le site.\n\nMax Dorval, archéologue, aussi. Bertrand Courcy finance.',
  ])('of the first whom the source calls so: « %s »', (source) => {
    expect(called('Bertrand Courcy, archéologue, parle.', source)).toEqual([
      '1:1-16 Bertrand Courcy, not Odile Ferrand',
    ]);
  });

  it.each([
    // Said in other words, in one of several sentences, of a namesake.
    'Odile Ferrand, archéologue, ouvre le site. Bertrand Courcy devient archéologue.',
    'Odile Ferrand, archéologue, ouvre le site. Bertrand Courcy finance.\n\nHier, Bertrand Courcy devient archéologue.',
    'Odile Ferrand, archéologue, ouvre le site. Bertrand Courcy finance les archéologues.',
    'Max Dorval, archéologue, ouvre le site. Zoé Courcy, archéologue, aide. Bertrand Courcy dort.',
    'On dit : « Odile Ferrand, archéologue, ouvre le site. » Bertrand Courcy finance.',
    'Odile Ferrand ouvre le site. Bertrand Courcy finance.',
  ])('not where the source may mean it: « %s »', (source) => {
    expect(called('Bertrand Courcy, archéologue, parle.', source)).toEqual([]);
  });

  it('once, though it stands on both sides of the name', () => {
    expect(called('L’archéologue B. Courcy, archéologue, parle.')).toEqual(['1:15-24 B. Courcy, not Odile Ferrand']);
  });

  it.each(['quartier', 'chantier', 'dernier'])('not by what only ends like a calling: « %s »', (word) => {
    const source = `Odile Ferrand voit le ${word} Ferrand. Bertrand Courcy finance.`;
    expect(called(`Le ${word} Courcy dort.`, source)).toEqual([]);
  });

  it.each([
    ['avocate', 'avocat'],
    ['présidente', 'président'],
    ['étudiante', 'étudiant'],
    ['adjointe', 'adjoint'],
    ['soignante', 'soignant'],
    ['enseignante', 'enseignant'],
    ['infirmière', 'infirmier'],
    ['cheffe', 'chef'],
    ['préfète', 'préfet'],
    ['élue', 'élu'],
    ['professeure', 'professeur'],
  ])('in either gender: « %s », « %s »', (feminine, masculine) => {
    const source = `Odile Ferrand, ${feminine}, sourit. Bertrand Courcy finance.`;
    expect(called(`Bertrand Courcy, ${masculine}, parle.`, source)).toHaveLength(1);
    expect(called(`Le ${masculine} Bertrand Courcy parle.`, source)).toHaveLength(1);
    expect(called(`Bertrand Courcy, ${masculine === 'avocat' ? 'étudiant' : 'avocat'}, parle.`, source)).toEqual([]);
  });
});
