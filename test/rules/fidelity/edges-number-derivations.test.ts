import { describe, expect, it } from 'vitest';
import { derive, isDifference } from '../../../src/rules/fidelity/numbers/number-derivations.ts';
import { sentenceAt } from '../../../src/rules/fidelity/reading/side.ts';
import { comparing } from './told.ts';

const numbersOf = (source: string, article: string) => {
  const comparison = comparing(source, article);
  return comparison.article.passages.flatMap((passage) =>
    passage.facts.quantities
      .filter(({ part }) => !part)
      .map((quantity) => ({
        comparison,
        placed: { quantity, passage, sentence: sentenceAt(passage, quantity.start) },
      })),
  );
};

/** The last number of the article, and how it is worked out. */
const derived = (source: string, article: string): string => {
  const last = numbersOf(source, article).at(-1);
  return (last && derive(last.placed, last.comparison)?.formula) ?? 'none';
};

describe('words that call a number a difference', () => {
  it.each([
    ['15 de plus', true],
    ['15 de moins', true],
    ['15 en plus', true],
    ['15 en moins', true],
    ['15 de mieux', true],
    ['15 supplémentaires', true],
    ['une heure supplémentaire', true],
    ['15 points d’écart', true],
    ["15 points d'avance", true],
    ['15 points de retard', true],
    ['15 points de différence', true],
    ['15 voiliers neufs de plus', true],
    ['15 beaux voiliers tout neufs de plus', false],
    ['15 points d’écartement', false],
    ['15 points d’honneur', false],
    ['une hausse de 15', true],
    ['une baisse de 15', true],
    ['il augmente de 15', true],
    ['il progresse de 15', true],
    ['il grimpe de 15', true],
    ['il recule de 15', true],
    ['il diminue de 15', true],
    ['un bond de 15', true],
    ['il gagne de 15', true],
    ['un gain de 15', true],
    ['il perd de 15', true],
    ['une perte de 15', true],
    ['un écart de 15', true],
    ['la différence de 15', true],
    ['un surcoût de 15', true],
    ['il est raccourci de 15', true],
    ['il est amputé de 15', true],
    ['une économie de 15', true],
    ['il baisse d’une heure', true],
    ['il baisse vraiment très peu de 15', false],
    ['il baisse très peu de 15', true],
    ['il baisse de quelque 15', true],
    ['il baisse de près de 15', true],
    ['il baisse de plus de 15', true],
    ['il baisse de moins de 15', true],
    ['il baisse à 15', false],
    ['il baisse de 14, puis 15', false],
    ['il rabaisse de 15', false],
    ['il passe à 15', false],
  ])('« %s »: %s', (text, expected) => {
    const last = numbersOf('Il pleut.', `Voici ${text}.`).at(-1);
    expect(last && isDifference(last.placed.quantity, last.placed.passage)).toBe(expected);
  });
});

describe('what a number of the article is worked out from', () => {
  it.each([
    ['Le club a 12 voiliers et 15 voiliers.', 'Le club a 27 voiliers.', '12 + 15'],
    ['Le club a 12 voiliers et 15 voiliers.', 'Le club court le 27e voilier.', 'none'],
    ['Le club a 12 voiliers et 15 voiliers.', 'Le club a 28 voiliers.', 'none'],
    ['Le club a 12 voiliers et 15 voiliers.', 'La loi du club a un article 27.', 'none'],
    ['Le club a 64 bus et 171 cars.', 'Le club a 64 bus sur 171.', 'none'],
    // The numbers of the article beside it, when the source has them.
    ['Le club a 12 voiliers.\n\nLa mairie compte 15 canots.', 'Au port : 12 voiliers, 15 canots et 27.', '12 + 15'],
    ['Le club a 12 voiliers.\n\nLa mairie compte 15 canots.', 'Au port : 12 voiliers, 16 canots et 28.', 'none'],
    ['Le club a 48 voiliers.', 'Le club a 48 voiliers, dont 24.', 'none'],
    [
      'Le club a 12 voiliers et 15 voiliers.\n\nLa mairie compte 40 vélos.',
      'Le club a 27 voiliers et 40 vélos, soit 67.',
      '27 + 40',
    ],
    [
      'Le club a 1 000 euros et en garde 50 %.\n\nLa mairie compte 40 euros.',
      'Le club a 500 euros et 40 euros, soit 540 euros.',
      'none',
    ],
    // What is left of a whole may be told anywhere.
    ['La forêt a 40 % de pins et 25 % de hêtres.', 'Hier encore, 35 % restants gelaient.', '100 − 40 % − 25 %'],
    ['La forêt a 40 % de pins et 25 % de hêtres.', 'Hier encore, 35 % des gens gelaient.', 'none'],
    ['La forêt a 40 % de pins et 25 % de hêtres.', 'Hier encore, 35 % des gens restants gelaient.', 'none'],
    ['La forêt a 40 % de pins et 25 % de hêtres.', 'Hier encore, 35 restants gelaient.', 'none'],
    ['Le four date de 1998, la cour de 2004.', 'Rien ne bouge pendant six ans d’attente.', '2004 − 1998'],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(derived(source, article)).toBe(expected);
  });
});
