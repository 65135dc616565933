import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

/** A sentence so long that a number in common does not make it the origin of another. */
const LONG =
  'Au conseil, le maire détaille lentement un budget touffu de crèches, routes, ponts, quais, parcs, lampadaires, fontaines, cimetières, trottoirs, bancs, kiosques, clôtures, égouts, façades, horloges, grilles, marches, tilleuls, haies, pelouses, puits, lavoirs, granges, moulins, halles, digues, écluses, pavés, panneaux, poubelles, bornes, talus, fossés, cantines, gymnases, vestiaires, tribunes, piscines, serres, vergers, potagers, ruchers, étangs';

type Row = readonly [sentence: string, gap: string, elsewhere: string, article: string, told: readonly string[]];

const CASES: readonly Row[] = [
  [
    'Le club aligne 148 équipes de jeunes au tournoi.',
    '\n\n',
    '212 équipes',
    'Le club aligne 212 équipes de jeunes au tournoi.',
    ['error fact-number-changed 1:16-19 changed found=212 expected=148 sourceLine=3'],
  ],
  [
    'Le club aligne 148 équipes de jeunes au tournoi.',
    '\n\n',
    '212 équipes',
    'Le club aligne 212 équipes de jeunes au tournoi. On le sait : 148 équipes.',
    [],
  ],
  [
    'Le club aligne 148 équipes de jeunes au tournoi.',
    '\n\n',
    '212 équipes',
    'Le club aligne 212 équipes de jeunes au tournoi. On le sait : 148.',
    [],
  ],
  [
    'Le club aligne 148 équipes de jeunes au tournoi.',
    '\n\n',
    '212 équipes',
    'Le club aligne 212 équipes de jeunes au tournoi. On le sait : 148 kg.',
    [
      'error fact-number-changed 1:16-19 changed found=212 expected=148 sourceLine=3',
      'error fact-number-changed 1:63-69 unit found=148 kg expected=148 sourceLine=3',
    ],
  ],
  [
    'Le club aligne 148 équipes de jeunes au tournoi.',
    '\n\n',
    '212 agents',
    'Le club aligne 212 équipes de jeunes au tournoi.',
    [
      'error fact-number-changed 1:16-19 changed found=212 expected=148 sourceLine=3',
      'warning fact-role 1:16-19 number found=212 expected=148 sourceLine=3',
    ],
  ],
  [
    'Le club aligne 148 équipes de jeunes au tournoi.',
    '\n\n',
    '212 agents',
    'Le club aligne 212 agents de jeunes au tournoi.',
    [],
  ],
  [
    'Le club aligne 148 équipes de jeunes au tournoi.',
    ' ',
    '212 équipes',
    'Le club aligne 212 équipes de jeunes au tournoi.',
    ['warning fact-number-changed 1:16-19 changed found=212 expected=148 sourceLine=3'],
  ],
  [
    'Le club aligne 148 équipes en 12 poules au tournoi.',
    '\n\n',
    '212 agents',
    'Le club aligne 212 agents en 12 poules au tournoi.',
    ['warning fact-number-changed 1:16-19 changed found=212 expected=148 sourceLine=3'],
  ],
  [
    'Le club aligne 148 équipes en 12 poules au tournoi.',
    ' ',
    '212 agents',
    'Le club aligne 212 agents en 12 poules au tournoi.',
    [],
  ],
  [
    'Le club aligne 148 équipes en 12 poules au tournoi.',
    ' ',
    '212 équipes',
    'Le club aligne 212 équipes en 12 poules au tournoi.',
    ['error fact-number-changed 1:16-19 changed found=212 expected=148 sourceLine=3'],
  ],
  [
    'Le club aligne 148 équipes en 12 poules au tournoi.',
    ' ',
    '212 équipes',
    'Le club aligne 212 équipes en 12 poules.',
    ['error fact-number-changed 1:16-19 changed found=212 expected=148 sourceLine=3'],
  ],
  [
    'Le club aligne 148 équipes en 12 poules au tournoi.',
    ' ',
    '212 équipes',
    'Le club aligne 212 équipes au tournoi. Il y a 12 poules.',
    ['warning fact-number-changed 1:16-19 changed found=212 expected=148 sourceLine=3'],
  ],
  [
    'Le club verse 45 euros aux jeunes du tournoi.',
    '\n\n',
    '90 euros',
    'Le club verse 90 euros aux jeunes du tournoi.',
    [
      'error fact-number-changed 1:15-23 changed found=90 euros expected=45 euros sourceLine=3',
      'warning fact-role 1:15-23 number found=90 euros expected=45 euros sourceLine=3',
    ],
  ],
  [
    'Le club verse 45 euros aux jeunes du tournoi.',
    '\n\n',
    '90 dollars',
    'Le club verse 90 dollars aux jeunes du tournoi.',
    [],
  ],
  [
    'Le club verse 9 millions d’euros aux jeunes du tournoi.',
    '\n\n',
    '9 euros',
    'Le club verse 9 euros aux jeunes du tournoi.',
    ['warning fact-role 1:15-22 number found=9 euros expected=9 millions d’euros sourceLine=3'],
  ],
  [
    'Le club verse 9 millions d’euros aux jeunes du tournoi.',
    '\n\n',
    '8 euros',
    'Le club verse 8 euros aux jeunes du tournoi.',
    [
      'error fact-number-changed 1:15-22 changed found=8 euros expected=9 millions d’euros sourceLine=3',
      'warning fact-role 1:15-22 number found=8 euros expected=9 millions d’euros sourceLine=3',
    ],
  ],
  [
    'Le club verse 45 euro aux jeunes du tournoi.',
    '\n\n',
    '90 euros',
    'Le club verse 90 euros aux jeunes du tournoi.',
    [
      'error fact-number-changed 1:15-23 changed found=90 euros expected=45 euro sourceLine=3',
      'warning fact-role 1:15-23 number found=90 euros expected=45 euro sourceLine=3',
    ],
  ],
  [
    'Le club court 9 km avec les jeunes du tournoi.',
    '\n\n',
    '5 hectares',
    'Le club court 5 hectares avec les jeunes du tournoi.',
    [],
  ],
  [
    'Le club court 9 km avec les jeunes du tournoi.',
    '\n\n',
    '5 m',
    'Le club court 5 m avec les jeunes du tournoi.',
    ['warning fact-role 1:15-18 number found=5 m expected=9 km sourceLine=3'],
  ],
  ['Le club finit 4e au tournoi des jeunes.', '\n\n', 'la 7e équipe', 'Le club finit 7e au tournoi des jeunes.', []],
  [
    'Le club finit 4e équipe au tournoi des jeunes.',
    '\n\n',
    'la 7e équipe',
    'Le club finit 7e équipe au tournoi des jeunes.',
    ['error fact-number-changed 1:15-17 changed found=7e expected=4e sourceLine=3'],
  ],
  [
    'Le club aligne 4 équipes au tournoi des jeunes.',
    '\n\n',
    'la 7e équipe',
    'Le club aligne la 7e équipe au tournoi des jeunes.',
    [],
  ],
  [
    'Le club attend deux ans le tournoi des jeunes.',
    '\n\n',
    'un an',
    'Le club attend un an le tournoi des jeunes.',
    [],
  ],
  [
    'Le club aligne un quart des jeunes au tournoi.',
    '\n\n',
    'un tiers',
    'Le club aligne un tiers des jeunes au tournoi.',
    ['warning fact-role 1:16-24 number found=un tiers expected=un quart sourceLine=3'],
  ],
];

describe('a number of the source in the place of another', () => {
  it.each(CASES)('« %s »%s%s → « %s »', (sentence, gap, elsewhere, article, told) => {
    expect(tellings(`${sentence}${gap}${LONG}, et ${elsewhere} de voirie.`, article)).toEqual(told);
  });
});
