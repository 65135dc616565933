import { describe, expect, it } from 'vitest';
import type { Derivation } from '../../../src/rules/fidelity/numbers/derivation.ts';
import { pair, total } from '../../../src/rules/fidelity/numbers/sums.ts';
import { comparing } from './told.ts';

function numberAndSource(source: string, number: string) {
  const { article, index } = comparing(source, `On a ${number}.`);
  const quantity = article.passages[0]?.facts.quantities.find(({ part }) => !part);
  const passage = index.side.passages[1];
  if (!quantity || !passage) throw new Error('the case has no number');
  return { quantity, passage, operands: passage.facts.quantities.filter(({ part }) => !part) };
}

const told = (derivation: Derivation | undefined): string =>
  derivation ? [derivation.formula, ...derivation.operands.map(({ raw }) => raw)].join(' | ') : 'none';

const paired = (source: string, number: string): string => {
  const { quantity, passage, operands } = numberAndSource(source, number);
  return told(pair(quantity, operands, passage));
};

describe('the sum or difference of two numbers', () => {
  it.each([
    ['15 voiliers et 12 voiliers.', '3 voiliers', 'none'],
    ['16 voiliers et 12 voiliers.', '4 voiliers', '16 − 12 | 16 | 12'],
    ['15 kg et 12 kg.', '3 kg', '15 kg − 12 kg | 15 kg | 12 kg'],
    ['12 kg et 15 kg.', '3 kg', '15 kg − 12 kg | 12 kg | 15 kg'],
    ['12 kg et 15 kg.', '27 kg', '12 kg + 15 kg | 12 kg | 15 kg'],
    ['12 kg et 15 kg.', '27 euros', 'none'],
    ['12 kg et 15 euros.', '27 euros', 'none'],
    ['12 kg, 40 kg et 15 kg.', '55 kg', '40 kg + 15 kg | 40 kg | 15 kg'],
    ['12 kg, 40 kg et 15 kg.', '27 kg', '12 kg + 15 kg | 12 kg | 15 kg'],
    ['12 kg.', '24 kg', 'none'],
    ['27 voiliers et 0 voilier.', '27 voiliers', 'none'],
    ['200 voiliers, 13 voiliers.', 'environ 213 voiliers', '200 + 13 | 200 | 13'],
    ['200 voiliers, 12 voiliers.', 'environ 212 voiliers', 'none'],
    ['200 voiliers, 12 voiliers.', '212 voiliers', '200 + 12 | 200 | 12'],
    ['200 voiliers et 100 voiliers.', 'plus de 294 voiliers', '200 + 100 | 200 | 100'],
    ['200 voiliers et 100 voiliers.', '294 voiliers', 'none'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    expect(paired(source, number)).toBe(expected);
  });
});

describe('bare numbers beside sums of money', () => {
  it.each([
    ['10 000 euros, puis 14 800 euros.', '4 800', '14 800 euros − 10 000 euros | 10 000 euros | 14 800 euros'],
    ['200 euros, puis 300 euros.', '100', '300 euros − 200 euros | 200 euros | 300 euros'],
    ['200 euros, puis 299 euros.', '99', 'none'],
    ['200 kg, puis 300 kg.', '100', 'none'],
    ['200 euros, puis 300 euros.', '100 élèves', 'none'],
    ['10 000 euros espérés, puis 14 800.', '4 800 euros', '14 800 − 10 000 euros | 10 000 euros | 14 800'],
    ['14 800, bien plus que 10 000 euros.', '4 800 euros', '14 800 − 10 000 euros | 14 800 | 10 000 euros'],
    ['300 euros, puis 100.', '400 euros', '300 euros + 100 | 300 euros | 100'],
    ['300 euros, puis 99.', '399 euros', 'none'],
    ['300 kg, puis 100.', '400 kg', 'none'],
    ['300 euros, puis 100 élèves.', '400 euros', 'none'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    expect(paired(source, number)).toBe(expected);
  });

  it.each([
    ['100 000 euros, puis 250 000.', '350 000 euros', '100 000 euros + 250 000 | 100 000 euros | 250 000'],
    ['100 000 euros, puis 250 000 arbres.', '350 000 euros', 'none'],
    [
      '1,5 million d’euros, puis 2,5 millions versés.',
      '4 millions d’euros',
      '1,5 million d’euros + 2,5 millions | 1,5 million d’euros | 2,5 millions',
    ],
    ['1,5 million d’euros, puis 2,5 millions de kg.', '4 millions d’euros', 'none'],
  ])('large ones: « %s » → « %s »: %s', (source, number, expected) => {
    expect(paired(source, number)).toBe(expected);
  });
});

describe('things of different names', () => {
  it.each([
    ['148 tableaux et 131 dessins.', '279 œuvres', '148 + 131 | 148 | 131'],
    ['148 tableaux et 131 dessins.', '278 œuvres', 'none'],
    ['148 tableaux et 131 dessins.', 'environ 280 œuvres', 'none'],
    ['148 tableaux et 131 dessins.', '17 œuvres', 'none'],
    ['148 tableaux et 131 dessins.', '17 dessins', '148 − 131 | 148 | 131'],
    ['49 tableaux et 51 dessins.', '100 œuvres', '49 + 51 | 49 | 51'],
    ['48 tableaux et 51 dessins.', '99 œuvres', 'none'],
    ['148 tableaux, et 131 dessins.', '279 œuvres', 'none'],
    ['148 tableaux ou 131 dessins.', '279 œuvres', 'none'],
    ['148 tableaux puis 131 dessins.', '279 œuvres', 'none'],
    ['148 tableaux de la salle et 131 dessins.', '279 œuvres', '148 + 131 | 148 | 131'],
    ['148 tableaux de la grande salle et 131 dessins.', '279 œuvres', 'none'],
    ['148 tableaux d’hier et 131 dessins.', '279 œuvres', '148 + 131 | 148 | 131'],
    ['148 gouaches extraordinairement contemporaines et 131 dessins.', '279 œuvres', '148 + 131 | 148 | 131'],
    ['148 photographies extraordinairement impressionnistes, contemporaines et 131 dessins.', '279 œuvres', 'none'],
    ['148 photographies extraordinairement impressionnistes contemporaines et 131 dessins.', '279 œuvres', 'none'],
    ['148 tableaux et 131.', '279 œuvres', '148 + 131 | 148 | 131'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    expect(paired(source, number)).toBe(expected);
  });
});

describe('hours of the day are not added up', () => {
  it.each([
    ['Il dort 8 h et marche 6 h.', '14 heures', '8 h + 6 h | 8 h | 6 h'],
    ['Il dort à 8 h et marche 6 h.', '14 heures', 'none'],
    ['Il dort 8 h et marche à 6 h.', '14 heures', 'none'],
    ['Il dort dès 8 h et marche 6 h.', '14 heures', 'none'],
    ['Il dort vers 8 h et marche 6 h.', '14 heures', 'none'],
    ['Il dort avant 8 h et marche 6 h.', '14 heures', 'none'],
    ['Il dort après 8 h et marche 6 h.', '14 heures', 'none'],
    ['À 8 h, il marche 6 h.', '14 heures', 'none'],
    ['Il dort à 8h et marche 6 h.', '14 heures', 'none'],
    ['Il dort à 8 h 30 et marche 6 h.', '14 h 30', 'none'],
    ['Il dort delà 8 h et marche 6 h.', '14 heures', '8 h + 6 h | 8 h | 6 h'],
    ['Il dort à peu près 8 h et marche 6 h.', '14 heures', '8 h + 6 h | 8 h | 6 h'],
    ['Il dort à 8 heures et marche 6 h.', '14 heures', '8 heures + 6 h | 8 heures | 6 h'],
    ['Il dort après 30 h et marche 6 h.', '36 heures', '30 h + 6 h | 30 h | 6 h'],
    ['Il dort à 8 h et marche à 6 h.', '2 heures', '8 h − 6 h | 8 h | 6 h'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    expect(paired(source, number)).toBe(expected);
  });
});

describe('through the night', () => {
  it.each([
    ['De 21 h 07 à 8 h 32.', '11 h 25', '21 h 07 → 8 h 32 | 21 h 07 | 8 h 32'],
    ['De 21 h 07 à 8 h 32.', '11 h 26', 'none'],
    ['De 8 h à 21 h.', '11 heures', 'none'],
    ['De 24 h à 9 h.', '9 heures', 'none'],
    ['De 30 h à 20 h.', '14 heures', 'none'],
    ['De 30 h à 26 h.', '20 heures', 'none'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    expect(paired(source, number)).toBe(expected);
  });
});

describe('the sum of three numbers or more', () => {
  it.each([
    ['12 kg et 15 kg.', '27 kg', 'none'],
    ['12 kg, 15 kg et 23 kg.', '50 kg', '12 kg + 15 kg + 23 kg | 12 kg | 15 kg | 23 kg'],
    ['12 kg, 15 kg et 23 kg.', '51 kg', 'none'],
    ['12 kg, 15 kg, 23 kg et 50 kg.', '50 kg', '12 kg + 15 kg + 23 kg | 12 kg | 15 kg | 23 kg'],
    ['12 kg, 15 kg, 23 euros et 24 kg.', '51 kg', '12 kg + 15 kg + 24 kg | 12 kg | 15 kg | 24 kg'],
    ['12 kg, 15 kg et 23 kg.', 'environ 51 kg', '12 kg + 15 kg + 23 kg | 12 kg | 15 kg | 23 kg'],
    ['12 kg, 15 kg et 23 kg.', 'environ 52 kg', 'none'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    const { quantity, operands } = numberAndSource(source, number);
    expect(told(total(quantity, operands))).toBe(expected);
  });
});
