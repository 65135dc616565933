import { describe, expect, it } from 'vitest';
import { isToldByContext } from '../../../src/rules/fidelity/numbers/number-context.ts';
import { sentenceAt } from '../../../src/rules/fidelity/reading/side.ts';
import { comparing } from './told.ts';

/** The numbers of the article that the words around them explain, as written. */
function explained(source: string, article: string): string {
  const comparison = comparing(source, article);
  return comparison.article.passages
    .flatMap((passage) =>
      passage.facts.quantities.filter((quantity) =>
        isToldByContext({ quantity, passage, sentence: sentenceAt(passage, quantity.start) }, comparison),
      ),
    )
    .map(({ raw }) => raw)
    .join(' | ');
}

describe('the unit of the number before', () => {
  it.each([
    ['Le bal a 840 hectares, 12 tilleuls et 610 hectares.', 'Le bal a 840 hectares, 12 tilleuls, puis 610.', '610'],
    ['Le bal a 840 hectares et 610 hectares.', 'Le bal a 12 tilleuls, puis 610.', ''],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(explained(source, article)).toBe(expected);
  });
});

describe('a day of a month named elsewhere', () => {
  it.each([
    ['Le bal a lieu le 31 mai.', 'Le 31, tout le village danse.', '31'],
    ['Le bal a lieu le 31 mai.', 'Du 31 au soir, tout le village danse.', '31'],
    ['Le bal a lieu le 31 mai.', 'Tout le village prend le bus 31.', ''],
    ['Le bal a lieu le 31 mai.', 'Tout le village attend, jamais le seul, 31.', ''],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(explained(source, article)).toBe(expected);
  });
});

describe('a period that an adjective tells', () => {
  it.each([
    // Twice in a period, or in several of them.
    ['Le tarif bihoraire vaut.', 'Le tarif vaut 60 minutes.', ''],
    ['Le tarif horaire vaut.', 'Le tarif vaut 60 minutes.', '60 minutes'],
    ['Le tarif biquotidien vaut.', 'Le tarif vaut 24 heures.', ''],
    ['Le tarif bihebdomadaire vaut.', 'Le tarif vaut sept jours.', ''],
    ['Le tarif bimensuel vaut.', 'Le tarif vaut douze mois, puis un mois.', ''],
    ['Le tarif intertrimestriel vaut.', 'Le tarif vaut trois mois.', ''],
    ['Le tarif intersemestriel vaut.', 'Le tarif vaut six mois.', ''],
    ['Le tarif pluriannuel vaut.', 'Le tarif vaut douze mois.', ''],
    ['Le tarif multidécennal vaut.', 'Le tarif vaut dix ans.', ''],
    ['Le tarif horaire vaut.', 'Le tarif vaut 3 601 secondes.', ''],
    ['Le tarif horaire vaut.', 'Le tarif vaut 3 599 secondes.', ''],
    ['Le tarif horaire vaut.', 'Le tarif vaut 3 600 secondes.', '3 600 secondes'],
    ['Le tarif horaire vaut.', 'Le tarif vaut 3 600 euros.', ''],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(explained(source, article)).toBe(expected);
  });
});

describe('one of the unit of a rate', () => {
  it.each([
    ['Litre après litre, le puits a 5 grains.', 'Le puits a 5 grains dans un litre.', ''],
    ['Le puits a 5 grains, quel litre !', 'Le puits a 5 grains dans un litre.', ''],
    ['Le puits a 5 grains, autre litre.', 'Le puits a 5 grains dans un litre.', ''],
    ['Le puits a 5 grains le litre.', 'Le puits a 5 grains dans un litre.', 'un litre'],
    ['Le puits a 5 grains du litre.', 'Le puits a 5 grains dans un litre.', 'un litre'],
    ['Le puits a 5 grains au litre.', 'Le puits a 5 grains dans un litre.', 'un litre'],
    ['Le puits a 5 grains à la tonne.', 'Le puits a 5 grains dans une tonne.', 'une tonne'],
    ['Le puits a 5 grains à l’hectare.', 'Le puits a 5 grains dans un hectare.', 'un hectare'],
    ['Les grains tombent un par un dans le puits.', 'Les grains tombent dans le puits : il en reste un.', ''],
    ['Le puits a 5 grains par km.', 'Le puits a 5 grains dans un millier de km.', ''],
    ['Le puits a 5 grains par gramme.', 'Le puits a 5 grains dans un demi-gramme.', ''],
    [
      'Le puits a 5 grains par litre.\n\nLe puits a 5 grains de sable.',
      'Le puits a 5 grains dans un litre.',
      'un litre',
    ],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(explained(source, article)).toBe(expected);
  });
});
