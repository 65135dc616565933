import { describe, expect, it } from 'vitest';
import { numberVerdicts } from '../../../src/rules/fidelity/numbers/number-verdicts.ts';
import { comparing } from './told.ts';

/** Every number that the source does not carry: what is wrong with it, how grave, and what the source has instead. */
const judged = (source: string, article: string): string[] =>
  numberVerdicts(comparing(source, article)).map(({ what, severity, quantity, source: from, formula }) =>
    [what, severity, quantity.raw, ...(from ? [`← ${from.fact.raw}`] : []), ...(formula ? [`= ${formula}`] : [])].join(
      ' ',
    ),
  );

describe('numbers that are left out', () => {
  it.each<[article: string, told: string[]]>([
    ['Le lac gèle.', []],
    ['Léa dit : « Il est tombé 80 millimètres hier soir. »', []],
    ['Il est tombé 80 millimètres hier soir.', ['invented error 80 millimètres']],
    ['Le lac gèle sur une rive et un ponton.', []],
    ['Le lac gèle sur 1 rive.', []],
    ['Le lac gèle pour la première fois.', []],
    ['Le lac gèle pour la 1re fois.', []],
    ['Le lac gèle pour la deuxième fois.', ['invented info deuxième']],
    ['Le lac gèle sur 2 rives.', ['invented info 2']],
    ['Le lac gèle sur 1 km.', ['invented error 1 km']],
    ['Le lac gèle selon l’article 1.', ['invented error 1']],
    ['Le lac gèle sur une rive en deux sur trois.', ['invented error deux sur trois']],
    ['Le lac gèle, 64 bus sur 171.', ['invented error 64 bus sur 171', 'invented error 64', 'invented error 171']],
  ])('« %s »: %j', (article, expected) => {
    expect(judged('Le lac gèle.', article)).toEqual(expected);
  });

  it.each<[article: string, told: string[]]>([
    ['## 4. Le lac gèle', []],
    ['## 14. Le lac gèle', []],
    ['## 14) Le lac gèle', []],
    ['## 114. Le lac gèle', []],
    ['## 14.Le lac gèle', ['invented error 14']],
    ['## 14 : le lac gèle', ['invented error 14']],
    ['## 4. Le lac gèle sur 14 rives', ['invented error 14']],
    ['## Le lac gèle sur 14. Le port aussi', ['invented error 14']],
    ['## 14 rives gèlent au kilomètre 4. Le port aussi', ['invented error 14', 'invented error 4']],
  ])('the figure that opens an entry: « %s »: %j', (article, expected) => {
    expect(judged('Le lac gèle.', article)).toEqual(expected);
  });
});

describe('the parts of a ratio', () => {
  it.each<[source: string, article: string, told: string[]]>([
    ['Le lac gèle deux jours sur trois.', 'Le lac gèle 64 jours sur 96.', []],
    ['Le lac gèle 64 jours.', 'Le lac gèle 64 jours sur 96.', ['invented error 64 jours sur 96', 'invented error 96']],
  ])('« %s » → « %s »: %j', (source, article, expected) => {
    expect(judged(source, article)).toEqual(expected);
  });
});

describe('a result in the place of a number', () => {
  it.each<[source: string, article: string, told: string[]]>([
    // Its operands are gone: it stands for them.
    ['Le club a 12 voiliers et 15 voiliers.', 'Le club a 27 voiliers.', ['derived warning 27 = 12 + 15']],
    // One of them stands beside it, or another number does: it took the place of one.
    ['Le club a 12 voiliers et 15 voiliers.', 'Le club a 27 voiliers et 15 voiliers.', ['changed error 27 ← 12']],
    ['Le club a 12 voiliers et 15 voiliers.', 'Le club a 27 voiliers.\n\nIl a 15 voiliers.', ['changed error 27 ← 12']],
    [
      'Le club a 12 voiliers, 15 voiliers et 40 membres.',
      'Le club a 27 voiliers et 40 membres.',
      ['changed error 27 ← 12'],
    ],
    // Both are kept: nothing was changed.
    [
      'Le club a 12 voiliers et 15 voiliers.',
      'Le club a 12 voiliers, 15 voiliers : 27 voiliers.',
      ['derived warning 27 = 12 + 15'],
    ],
    // The words call it a difference.
    [
      'Le club a 40 voiliers, puis 55 voiliers.',
      'Le club a 40 voiliers, puis 15 de plus.',
      ['derived warning 15 = 55 − 40'],
    ],
    // A count times a price is no accident.
    [
      'Le club a payé trois voiliers, à 4 200 euros pièce.',
      'Le club a payé trois voiliers 12 600 euros.',
      ['derived warning 12 600 euros = trois × 4 200 euros'],
    ],
    ['Le club a 12 voiliers.', 'Le club a 27 voiliers.', ['changed error 27 ← 12']],
  ])('« %s » → « %s »: %j', (source, article, expected) => {
    expect(judged(source, article)).toEqual(expected);
  });
});

describe('orders of size', () => {
  it.each<[source: string, article: string, told: string[]]>([
    ['Le lac a des milliers de carpes.', 'Le lac a des milliers de carpes.', []],
    ['Le lac a des milliers de carpes.', 'Le lac a des centaines de carpes.', ['invented warning centaines']],
    ['Le lac a des centaines de milliers de carpes.', 'Le lac a des centaines de milliers de carpes.', []],
    [
      'Le lac a des centaines de milliers de carpes.',
      'Le lac a des milliers de carpes.',
      ['invented warning milliers'],
    ],
    ['Le lac a 300 000 carpes.', 'Le lac a des centaines de milliers de carpes.', []],
    [
      'Le lac a 3 000 carpes.',
      'Le lac a des centaines de milliers de carpes.',
      ['invented warning centaines de milliers'],
    ],
    [
      'Le lac a une dizaine de carpes.',
      'Le lac a une dizaine de milliers de carpes.',
      ['changed error une dizaine de milliers ← une dizaine'],
    ],
    ['Le lac a 3,6 millions de carpes.', 'Le lac a moins de quatre millions de carpes.', []],
    [
      'Le lac a 3,6 millions de carpes.',
      'Le lac a moins de trois millions de carpes.',
      ['changed error trois millions ← 3,6 millions'],
    ],
    ['Le lac coûte 3,6 millions d’euros.', 'Le lac coûte moins de quatre millions d’euros.', []],
    ['Le lac a 100 000 carpes.', 'Le lac a des milliers de carpes.', []],
    ['Le lac a 1 000 carpes.', 'Le lac a des milliers de carpes.', []],
    ['Le lac a 999 carpes.', 'Le lac a des milliers de carpes.', ['invented warning milliers']],
    ['Le lac a des carpes.', 'Le lac a des centaines de carpes.', ['invented warning centaines']],
    ['Le lac a des carpes.', 'Le lac a des dizaines de carpes.', []],
  ])('« %s » → « %s »: %j', (source, article, expected) => {
    expect(judged(source, article)).toEqual(expected);
  });
});

describe('sums of money and counted things', () => {
  it.each<[source: string, article: string, told: string[]]>([
    ['Le fonds a reçu 100 000 euros.', 'Le fonds a reçu 100 000 euros.', []],
    ['Le fonds a reçu 100 000 euros.', 'Le fonds a planté 100 000 arbres.', ['unit error 100 000 ← 100 000 euros']],
  ])('« %s » → « %s »: %j', (source, article, expected) => {
    expect(judged(source, article)).toEqual(expected);
  });
});
