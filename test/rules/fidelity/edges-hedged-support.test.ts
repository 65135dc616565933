import { describe, expect, it } from 'vitest';
import { middleOfRange, toTheNext } from '../../../src/rules/fidelity/numbers/hedged-support.ts';
import { classOf } from '../../../src/rules/fidelity/reading/source-index.ts';
import { comparing } from './told.ts';

function numberAndIndex(source: string, number: string) {
  const { article, index } = comparing(source, `Il y a ${number}.`);
  const quantity = article.passages[0]?.facts.quantities.find(({ part }) => !part);
  if (!quantity) throw new Error('the case has no number');
  return { quantity, index, classes: [classOf(quantity)] };
}

describe('up to the next whole number below ten', () => {
  it.each([
    ['3,6 jours', 'quatre jours', 'under', '3,6 jours'],
    ['3,6 jours', 'quatre jours', 'over', ''],
    ['4,6 jours', 'quatre jours', 'over', '4,6 jours'],
    ['4,6 jours', 'quatre jours', 'under', ''],
    ['2,9 jours', 'quatre jours', 'under', ''],
    ['5,1 jours', 'quatre jours', 'over', ''],
    ['1,6 jour', 'deux jours', 'under', '1,6 jour'],
    ['0,6 jour', '1 jour', 'under', ''],
    ['8,6 jours', 'neuf jours', 'under', '8,6 jours'],
    ['9,6 jours', 'dix jours', 'under', ''],
    ['4,2 jours', '4,5 jours', 'under', ''],
    ['4,5 jours', '4,0 jours', 'over', ''],
    ['8,5 jours', 'une huitaine de jours', 'over', ''],
    // Whole numbers are no fraction of the next one, the limits no part of it.
    ['4 jours', 'quatre jours', 'under', ''],
    ['3 jours', 'quatre jours', 'under', ''],
    ['3,0 jours', 'quatre jours', 'under', ''],
    ['5,0 jours', 'quatre jours', 'over', ''],
    ['4,0 jours', 'quatre jours', 'over', ''],
    // Times are told in smaller units.
    ['3 h 15', 'trois heures', 'over', '3 h 15'],
    ['195 minutes', 'trois heures', 'over', '195 minutes'],
    ['2 h 45', 'trois heures', 'under', '2 h 45'],
    ['2 h 45', 'trois heures', 'over', ''],
    ['20 jours', 'trois semaines', 'under', '20 jours'],
    ['3,5 km', 'trois km', 'over', '3,5 km'],
    ['3 500 mètres', 'trois km', 'over', ''],
    ['3,5 chats', 'trois chats', 'over', '3,5'],
    ['3,5 kg', 'trois chats', 'over', ''],
    ['3,6 millions d’euros', '4 millions d’euros', 'under', '3,6 millions d’euros'],
    ['3,6 euros', '4 millions d’euros', 'under', ''],
  ] as const)('« %s » → « %s », %s: %s', (source, number, hedge, expected) => {
    const { quantity, index, classes } = numberAndIndex(`Il y a ${source}.`, number);
    expect(
      toTheNext(quantity, hedge, classes, index)
        .map(({ fact }) => fact.raw)
        .join(' | '),
    ).toBe(expected);
  });
});

describe('the middle of a range', () => {
  it.each([
    ['Entre 8 et 12 centimes.', '10 centimes', '8'],
    ['De 8 à 12 centimes.', '10 centimes', '8'],
    ['8 ou 12 centimes.', '10 centimes', '8'],
    ['8 puis 12 centimes.', '10 centimes', ''],
    ['8, 12 centimes.', '10 centimes', ''],
    ['8 centimes et 12 centimes.', '10 centimes', '8 centimes'],
    ['8 centimes et puis 12 centimes.', '10 centimes', ''],
    ['8 centimes et 12 kg.', '10 centimes', ''],
    ['8 euros et 12 kg.', '10 euros', ''],
    ['8 centimes.', '10 centimes', ''],
    ['Entre 7 et 13 centimes.', '10 centimes', '7'],
    ['Entre 6,9 et 12 centimes.', '10 centimes', ''],
    ['Entre 8 et 13,1 centimes.', '10 centimes', ''],
    ['Entre 8 et 9 centimes.', '10 centimes', ''],
    ['Entre 8 et 10 centimes.', '10 centimes', '8'],
    ['Entre 10 et 12 centimes.', '10 centimes', '10'],
    ['Entre 11 et 12 centimes.', '10 centimes', ''],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    const { quantity, index, classes } = numberAndIndex(source, number);
    expect(
      middleOfRange(quantity, classes, index)
        .map(({ fact }) => fact.raw)
        .join(' | '),
    ).toBe(expected);
  });
});
