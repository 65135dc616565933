import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

/** What a source says, an article that may say the contrary, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'which sentences are compared': [
    ['Le loyer monte dans le port du vieux bourg.', 'Le loyer baisse « dans le port du vieux bourg ».', []],
    [
      'La mairie du bourg promet des bancs, des arbres, une fontaine, un kiosque, des jeux, des tables, des haies et un abri : le loyer du port monte.',
      'Au musée, on expose des toiles, des bustes, des vases, des masques, des armes, des coffres et des livres, et le loyer du port baisse.',
      [],
    ],
  ],
  'two numbers and a verb': [
    [
      'La facture passe de 342 à 386 euros.',
      '- La facture baisse de 342 à 386 euros',
      ['warning fact-direction 1:14-20 turned found=baisse expected=342 → 386 euros sourceLine=3'],
    ],
    ['La facture passe de 342 à 386 euros.', 'La facture baisse de 342 euros par an à 386 euros.', []],
    // The verb stands less than forty characters before the number.
    [
      'La facture passe de 342 à 386 euros.',
      'La facture baisse dans les maisons du bas port de 342 à 386 euros.',
      ['warning fact-direction 1:12-18 turned found=baisse expected=342 → 386 euros sourceLine=3'],
    ],
    ['La facture passe de 342 à 386 euros.', 'La facture baisse dans les maisons du bas bourg de 342 à 386 euros.', []],
    // A thousandth is no move.
    ['La taxe va de 10 000 à 10 005 euros.', 'La taxe baisse de 10 000 à 10 005 euros.', []],
    [
      'La taxe va de 10 000 à 10 011 euros.',
      'La taxe baisse de 10 000 à 10 011 euros.',
      ['warning fact-direction 1:9-15 turned found=baisse expected=10 000 → 10 011 euros sourceLine=3'],
    ],
    ['La taxe va de 10 005 à 10 000 euros.', 'La taxe augmente de 10 005 à 10 000 euros.', []],
    [
      'La taxe va de 10 011 à 10 000 euros.',
      'La taxe augmente de 10 011 à 10 000 euros.',
      ['warning fact-direction 1:9-17 turned found=augmente expected=10 011 → 10 000 euros sourceLine=3'],
    ],
    ['La taxe va de 342 à 342 euros.', 'La taxe augmente de 342 à 342 euros.', []],
    // Words that only begin or end like those of a move.
    ['Le salaire va de 386 à 342 euros.', 'Le salaire du monteur va de 386 à 342 euros.', []],
    ['Le choc coûte de 342 à 386 euros.', 'La rechute coûte de 342 à 386 euros.', []],
    ['La facture passe de 386 à 342 euros.', 'La facture montre un passage de 386 à 342 euros.', []],
    ['L’équipe passe de 386 à 342 étals.', 'L’équipe démonte de 386 à 342 étals.', []],
  ],
  'until an hour': [
    ['Le musée ouvre jusqu’à 20 heures le jeudi.', 'Le musée ferme à 20 heures le jeudi.', []],
    [
      'Le musée ouvre à 20 heures le jeudi.',
      'Le musée ferme à 20 heures le jeudi.',
      ['warning fact-direction 1:10-15 turned found=ferme expected=ouvre sourceLine=3'],
    ],
    [
      'Le musée ouvre jusqu’à 20 heures le jeudi.',
      'Le musée ferme jusqu’à 20 heures le jeudi.',
      ['warning fact-direction 1:10-15 turned found=ferme expected=ouvre sourceLine=3'],
    ],
  ],
  'both ends of one trade': [
    [
      'La ville qui importe du blé dur.',
      'La ville exporte du blé dur.',
      ['warning fact-direction 1:10-17 turned found=exporte expected=importe sourceLine=3'],
    ],
    [
      'La ville importe du blé dur.',
      'La ville qui exporte du blé dur.',
      ['warning fact-direction 1:14-21 turned found=exporte expected=importe sourceLine=3'],
    ],
  ],
  'small words': [
    [
      'Le bac ne coûte plus cher au port.',
      'Le bac coûte moins cher au port.',
      ['warning fact-negation 1:1-33 affirmed found=Le bac coûte moins cher au port. sourceLine=3'],
    ],
    ['Le port est plus cher le soir. Le bac est lent.', 'Le port n’est moins cher le soir.', []],
    [
      'Le bac est sûr. Le bac est plus cher.',
      'Le bac sûr est moins cher.',
      ['warning fact-direction 1:16-21 turned found=moins expected=plus sourceLine=3'],
    ],
    [
      'Le bac du port part avant 8 heures.',
      'Le bac du port part après 9 heures.',
      [
        'error fact-number-changed 1:27-35 changed found=9 heures expected=8 heures sourceLine=3',
        'warning fact-direction 1:21-26 turned found=après expected=avant sourceLine=3',
      ],
    ],
    [
      'Le bac plus coûteux part du port.',
      'La barque moins coûteuse part du port.',
      ['warning fact-direction 1:11-16 turned found=moins expected=plus sourceLine=3'],
    ],
    [
      'Le bac est plus rapide et moins cher que le bus du port.',
      'Le bac est moins rapide et plus cher que le bus du port.',
      ['warning fact-direction 1:28-32 turned found=plus expected=moins sourceLine=3'],
    ],
    // Rises that begin anew, or will come; a lift is none.
    [
      'Le prix du bac passe de 386 à 342 euros.',
      'Le prix du bac remonte de 386 à 342 euros.',
      ['warning fact-direction 1:16-23 turned found=remonte expected=386 → 342 euros sourceLine=3'],
    ],
    [
      'Le prix du bac passe de 386 à 342 euros.',
      'Le prix du bac est rehaussé de 386 à 342 euros.',
      ['warning fact-direction 1:20-28 turned found=rehaussé expected=386 → 342 euros sourceLine=3'],
    ],
    [
      'Le prix du bac passe de 386 à 342 euros.',
      'Le prix du bac croîtra de 386 à 342 euros.',
      ['warning fact-direction 1:16-23 turned found=croîtra expected=386 → 342 euros sourceLine=3'],
    ],
    ['Le prix de la remontée passe de 386 à 342 euros.', 'Le prix de la remontée va de 386 à 342 euros.', []],
    ['Le prix du croissant passe de 386 à 342 euros.', 'Le prix du croissant va de 386 à 342 euros.', []],
    ['Le prix du bac passe de 342 à 386 euros.', 'Le prix du bac remonte de 342 à 386 euros.', []],
    // Nothing that follows, or nothing near.
    ['Le bac coûte plus.', 'Le bac coûte moins.', []],
    ['Le bac est plus que tout le reste ici cher.', 'Le bac est moins que tout le reste ici cher.', []],
  ],
};

describe.each(Object.entries(CASES))('directions: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
