import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

const CASES: Readonly<Record<string, readonly Row[]>> = {
  'how many': [
    [
      'Certains gardiens auraient lu la note dès mars.',
      'Dès mars, la plupart des gardiens auraient lu la note.',
      ['warning fact-direction 1:14-21 turned found=plupart expected=Certains sourceLine=3'],
    ],
    [
      'Plus de la moitié des gardiens ont lu la note dès mars.',
      'Dès mars, la plupart des gardiens avaient lu la note.',
      [],
    ],
    [
      'Près de la moitié des gardiens ont lu la note dès mars.',
      'Dès mars, la majorité des gardiens avaient lu la note.',
      ['warning fact-direction 1:14-22 turned found=majorité expected=moitié sourceLine=3'],
    ],
    [
      'Plusieurs soirées au phare affichent complet.',
      'Toutes les soirées au phare sont complètes.',
      ['warning fact-direction 1:1-7 turned found=Toutes expected=Plusieurs sourceLine=3'],
    ],
    ['Les gardiens se relaient plusieurs soirs au phare.', 'Tous les soirs, les gardiens se relaient au phare.', []],
  ],
  'from one number to another': [
    [
      'Le déficit du port s’est réduit, passant de 21 à 13 millions d’euros.',
      'De 13 millions d’euros, le déficit du port est passé à 21 millions d’euros.',
      [
        'warning fact-direction 1:4-75 turned found=13 millions d’euros → 21 millions d’euros expected=21 → 13 millions d’euros sourceLine=3',
      ],
    ],
    [
      'Le déficit du port s’est réduit, passant de 21 à 13 millions d’euros.',
      'De 21 millions d’euros, le déficit du port est revenu à 13 millions d’euros.',
      [],
    ],
    [
      'La capacité du phare passe de 60 à 45 visiteurs.',
      'La capacité du phare est portée de 45 à 60 visiteurs.',
      ['warning fact-direction 1:36-43 turned found=45 → 60 expected=60 → 45 sourceLine=3'],
    ],
  ],
};

describe.each(Object.entries(CASES))('more than the source says: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
