import { describe, expect, it } from 'vitest';
import { numberVerdicts } from '../../../src/rules/fidelity/numbers/number-verdicts.ts';
import { misplacedNumbers } from '../../../src/rules/fidelity/roles/misplaced-numbers.ts';
import { comparing } from './told.ts';

const WOUND =
  'Le cycliste souffre d’une plaie au genou et de sept points de suture, dit le docteur Martin après la longue course du dimanche.';
const STITCHED = 'Après un bilan prudent, le cycliste a 9 points de suture au genou droit.';
const ANCHORED = 'Après un bilan prudent, le cycliste a 9 points d’ancrage au genou droit.';

/** A sentence so long that a number in common does not make it the origin of another. */
const BUDGET =
  'Au conseil, le maire détaille lentement un budget touffu de crèches, routes, ponts, quais, parcs, lampadaires, fontaines, cimetières, trottoirs, bancs, kiosques, clôtures, et';

/** A beginning with nothing in common. */
const LONG = 'Lundi dernier, contre des rivaux affûtés et une pluie glacée, il';

const silence = (number: string): string => `Le bal du château commence par ${number} de silence au nord.`;

/** What is wrong with each number, how grave, and what the source has in its place. */
const exchanged = (source: string, article: string): string[] =>
  numberVerdicts(comparing(source, article)).map(({ what, severity, quantity, source: from }) =>
    [what, severity, quantity.raw, '←', from?.fact.raw].join(' '),
  );

/** Each number that the source states of something else, and the one that it states of this. */
const misplaced = (source: string, article: string): string[] =>
  misplacedNumbers(comparing(source, article)).map(({ found, expected }) => `${found} ← ${expected}`);

describe('a number that the source has of other things only', () => {
  it.each<[source: string, article: string, told: string[]]>([
    [`${WOUND} Il a gagné 9 étapes.`, STITCHED, ['changed warning 9 ← sept']],
    [`${WOUND} Il a gagné 9 étapes et 9 vélos.`, STITCHED, ['changed warning 9 ← sept']],
    [`${WOUND}\n\nIl a gagné 9 étapes.`, STITCHED, ['changed error 9 ← sept']],
    [`${WOUND} Il a gagné 9 points de vie.`, STITCHED, ['changed error 9 ← sept']],
    [
      `${WOUND.replace('points de suture', 'tours')} Il a gagné 9 étapes.`,
      STITCHED.replace('points de suture', 'tours'),
      [],
    ],
    // A number of nothing said may be one of anything.
    [`${WOUND} Il en a gagné 9.`, STITCHED, []],
    [`${WOUND} Il a gagné 9 étapes. Il en veut 9.`, STITCHED, []],
    [`${WOUND} ${LONG} en a gagné 9.`, STITCHED, []],
    [`${WOUND} ${LONG} gagne 9 étapes.`, STITCHED, ['changed warning 9 ← sept']],
    [`${WOUND} ${LONG} gagne 9 étapes. ${LONG} en a gagné 9.`, STITCHED, []],
    [`${WOUND} ${LONG} gagne 9 étapes de suture.`, STITCHED, []],
    // Cells are no sentences.
    [`${WOUND}\n\nIl a gagné 9 étapes.`, `| Quoi | Oui |\n| - | - |\n| ${STITCHED} | oui |`, []],
    // The same unit by name, in the plural or without a word.
    [
      `${silence('1 seconde')}\n\nLa rue file en 9 secondes.`,
      silence('9 secondes'),
      ['changed error 9 secondes ← 1 seconde'],
    ],
    [`${silence('7 minutes')}\n\nLa rue file en 9 secondes.`, silence('9 secondes'), []],
    [`${silence('$7')}\n\nLa rue file à $9.`, silence('$9'), ['changed error $9 ← $7']],
    // Both words of what is counted are the same, or nothing tells that it was exchanged.
    [`${WOUND} Il a gagné 9 étapes.`, ANCHORED, []],
    [`${WOUND}\n\nIl a gagné 9 étapes.`, ANCHORED, ['changed error 9 ← sept']],
    // The article keeps the other number.
    [`${WOUND} Il a gagné 9 étapes.`, `${STITCHED} Un autre en a sept.`, []],
    [`${WOUND} Il a gagné 9 étapes.`, 'Le cycliste a gagné 9 étapes.', []],
  ])('« %s » → « %s »: %j', (source, article, expected) => {
    expect(exchanged(source, article)).toEqual(expected);
  });
});

describe('a number in the place of another', () => {
  it.each<[source: string, article: string, told: string[]]>([
    [
      'Le maire verse 148 euros aux écoles du canton.\n\nLa ville a 148 élèves et 212 élèves.',
      'Le maire verse 212 euros aux écoles du canton.',
      ['changed error 212 euros ← 148 euros'],
    ],
    [
      'Le maire aide 148 écoles du canton de Vaud.\n\nLa ville a 212 élèves.\n\nLe maire parle du canton de Vaud : 212 écoles.',
      'Le maire aide 212 écoles du canton de Vaud.',
      [],
    ],
    // Within one sentence, and for a number that is the same to the nearest ten.
    [
      'Le club aligne 148 équipes de jeunes et 212 arbitres au tournoi.',
      'Le club aligne 212 équipes de jeunes au tournoi.',
      [],
    ],
    [
      `Le club aligne 148 équipes de jeunes au tournoi.\n\n${BUDGET} 150 équipes.`,
      'Le club aligne 150 équipes de jeunes au tournoi.',
      [],
    ],
    [
      `Le club aligne vingt et une équipes de jeunes au tournoi.\n\n${BUDGET} trente et une équipes.`,
      'Le club aligne trente et une équipes de jeunes au tournoi.',
      ['changed error trente et une ← vingt et une'],
    ],
  ])('« %s » → « %s »: %j', (source, article, expected) => {
    expect(exchanged(source, article)).toEqual(expected);
  });
});

describe('a number that the source states of something else', () => {
  it.each<[source: string, article: string, told: string[]]>([
    [`${WOUND}\n\nLa mairie a 9 ponts.`, STITCHED, ['9 ← sept']],
    [`${WOUND} Il a gagné 9 points.`, STITCHED, []],
    [
      `${WOUND}\n\nLa mairie a 9 ponts.`,
      'Après un bilan prudent, le cycliste a 8 points de suture au genou droit.',
      [],
    ],
    [`${WOUND}\n\nLa mairie a 9 ponts.`, `« ${STITCHED} »`, []],
    [`${WOUND}\n\nLa mairie a 9 ponts.`, 'Le cycliste a 9 points de suture au genou, et sept au bras.', []],
    [`${WOUND}\n\nLa mairie a 9 ponts.`, 'Le cycliste blessé au genou en a 9, de suture.', []],
    [
      'Le maire verse 5 millions d’euros aux écoles du canton.\n\nLa ville a 5 euros.',
      'Le maire verse 5 euros aux écoles du canton.',
      ['5 euros ← 5 millions d’euros'],
    ],
    [
      'Le maire verse 5 millions d’euros aux écoles du canton.\n\nLa ville a 5 kg.',
      'Le maire verse 5 kg aux écoles du canton.',
      [],
    ],
  ])('« %s » → « %s »: %j', (source, article, expected) => {
    expect(misplaced(source, article)).toEqual(expected);
  });
});
