import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

/** Dates of a source, those that an article makes of them, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  seasons: [
    [
      'Le bal des élèves du bourg plaît. Le bal des élèves plaît. Le bal a lieu en mai.',
      'Le bal des élèves du bourg plaît cet hiver.',
      ['warning fact-date-invented 1:38-43 invented found=hiver expected= formula= sourceLine=0'],
    ],
    [
      'Le bal des élèves du bourg plaît. Le bal a lieu en mai.',
      'Le bal des élèves du bourg plaît cet hiver.',
      ['error fact-date-invented 1:38-43 changed found=hiver expected=mai formula= sourceLine=3'],
    ],
    ['Le bal a lieu en juillet.', 'Le bal a lieu cet été.', []],
    [
      'Le bal a lieu en mai.',
      'Le bal a lieu cet été.',
      ['error fact-date-invented 1:19-22 changed found=été expected=mai formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu en octobre.',
      'Le bal a lieu cet été.',
      ['error fact-date-invented 1:19-22 changed found=été expected=octobre formula= sourceLine=3'],
    ],
    ['Le bal a lieu en février.', 'Le bal a lieu cet hiver.', []],
    [
      'Le bal a lieu en novembre.',
      'Le bal a lieu cet hiver.',
      ['error fact-date-invented 1:19-24 changed found=hiver expected=novembre formula= sourceLine=3'],
    ],
    ['Le bal a lieu en juin.', 'Le bal a lieu au printemps.', []],
    [
      'Le bal a lieu en juillet.',
      'Le bal a lieu au printemps.',
      ['error fact-date-invented 1:18-27 changed found=printemps expected=juillet formula= sourceLine=3'],
    ],
    ['Le bal a lieu en novembre.', 'Le bal a lieu à l’automne.', []],
    [
      'Le bal a lieu en août.',
      'Le bal a lieu à l’automne.',
      ['error fact-date-invented 1:19-26 changed found=automne expected=août formula= sourceLine=3'],
    ],
  ],
  'relative dates': [
    [
      'Le bal plaît. La mairie ferme la semaine prochaine.',
      'Le bal a lieu la semaine dernière.',
      [
        'error fact-date-invented 1:18-34 changed found=semaine dernière expected=semaine prochaine formula= sourceLine=3',
      ],
    ],
    [
      'Le bal a lieu en mai.',
      'Le bal a lieu la semaine dernière.',
      ['warning fact-date-invented 1:18-34 invented found=semaine dernière expected= formula= sourceLine=0'],
    ],
  ],
  'years that are worked out': [
    [
      'Le club naît en 1347 et ferme trois ans plus tard.',
      'Le club ferme dans les années 1350.',
      ['error fact-date-invented 1:24-35 changed found=années 1350 expected=1347 formula= sourceLine=3'],
    ],
    [
      'Le club naît en 1347 et ferme trois ans plus tard.',
      'Le club ferme en 1350.',
      ['warning fact-date-invented 1:18-22 computed found=1350 expected=1347 formula=1347 + trois ans sourceLine=3'],
    ],
    [
      'Le club naît en 1347 et ouvre trois ans plus tôt.',
      'Le club ouvre en 1344.',
      ['warning fact-date-invented 1:18-22 computed found=1344 expected=1347 formula=1347 − trois ans sourceLine=3'],
    ],
  ],
  'the date that another stands for': [
    [
      'Le bal du musée a lieu le 12 mai. Il pleut le 3 mars.',
      'Le bal du musée a lieu le 3 avril.',
      ['error fact-date-invented 1:27-34 changed found=3 avril expected=12 mai formula= sourceLine=3'],
    ],
  ],
  weekdays: [
    [
      'Le bal a lieu le 3 juin. Il pleut le lundi 3 mai.',
      'Le bal a lieu mardi 3 juin.',
      ['error fact-date-invented 1:15-27 weekday found=mardi 3 juin expected=3 juin formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu le 3 juin. Le bal du 3 juin 2024 plaît.',
      'Le bal a lieu lundi 3 juin.',
      ['warning fact-date-invented 1:15-27 derived found=lundi 3 juin expected=3 juin formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu le 3 juin. Il vente le 3 mai 2023.',
      'Le bal a lieu samedi 3 juin.',
      ['error fact-date-invented 1:15-28 weekday found=samedi 3 juin expected=3 juin formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu le 3 juin. Il vente en 2023.',
      'Le bal a lieu samedi 3 juin.',
      ['error fact-date-invented 1:15-28 weekday found=samedi 3 juin expected=3 juin formula= sourceLine=3'],
    ],
  ],
};

describe.each(Object.entries(CASES))('dates that are not given as such: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
