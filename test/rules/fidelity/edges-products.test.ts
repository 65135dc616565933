import { describe, expect, it } from 'vitest';
import type { Derivation } from '../../../src/rules/fidelity/numbers/derivation.ts';
import {
  daysBetween,
  percentOfFactor,
  pointsBetween,
  priceOf,
  productOf,
  remainderOf,
} from '../../../src/rules/fidelity/numbers/products.ts';
import { comparing } from './told.ts';

function numberAndSource(source: string, number: string) {
  const { article, index } = comparing(source, `On a ${number}.`);
  const quantity = article.passages[0]?.facts.quantities.find(({ part }) => !part);
  const passage = index.side.passages[1];
  if (!quantity || !passage) throw new Error('the case has no number');
  return { quantity, passage };
}

/** The computation and what it is made of. */
const told = (derivation: Derivation | undefined): string =>
  derivation
    ? [derivation.formula, ...derivation.operands.map(({ raw }) => raw), ...(derivation.sure ? ['sure'] : [])].join(
        ' | ',
      )
    : 'none';

/** A text between two numbers that puts their beginnings `distance` characters apart. */
const apart = (first: string, second: string, distance: number): string =>
  `${first} pour la commune${' et les hameaux voisins'.repeat(20)}`.slice(0, distance - 1).concat(` ${second}.`);

describe('a share or a factor of a number nearby', () => {
  it.each([
    ['Sur 1 000 euros, 50 % partent.', '500 euros', '1 000 euros × 50 % | 1 000 euros | 50 %'],
    ['Sur 1 000 euros, 50 % partent.', '501 euros', 'none'],
    ['Sur 1 000 euros, 50 % partent.', '2 000 euros', 'none'],
    ['Sur 1 000 euros, la moitié part.', '500 euros', '1 000 euros × moitié | 1 000 euros | moitié'],
    ['Le fonds a 22 000 euros et il double.', '44 000 euros', '22 000 euros × double | 22 000 euros | double'],
    ['Le fonds a 44 000 euros et il double.', '22 000 euros', '44 000 euros × double | 44 000 euros | double'],
    ['Le fonds a 44 000 euros et il double.', '11 000 euros', 'none'],
    ['Sur 40 euros, 50 % partent.', '20 euros', '40 euros × 50 % | 40 euros | 50 %'],
    ['Sur 38 euros, 50 % partent.', '19 euros', 'none'],
    ['Sur 500 euros, 100 % partent.', '500 euros', 'none'],
    ['Sur 500 kg, 50 % partent.', '250 euros', 'none'],
    ['Sur 50 %, 50 % partent.', '25 %', 'none'],
    ['Le prix double, puis triple.', '6 fois plus', 'none'],
    ['La foule triple trente fois, puis grandit trois fois plus.', '90 fois plus', 'none'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    const { quantity, passage } = numberAndSource(source, number);
    expect(told(productOf(quantity, passage.facts.quantities))).toBe(expected);
  });

  it.each([
    ['Sur 1,4 million, 50 % partent.', '700 000 euros', '1,4 million × 50 % | 1,4 million | 50 %'],
    ['Sur 1,4 million d’euros, 50 % partent.', '700 000', '1,4 million d’euros × 50 % | 1,4 million d’euros | 50 %'],
    ['Sur 200 000, 50 % partent.', '100 000 euros', '200 000 × 50 % | 200 000 | 50 %'],
    ['Sur 199 998, 50 % partent.', '99 999 euros', 'none'],
    ['Sur 100 000 euros, 200 % partent.', '200 000', '100 000 euros × 200 % | 100 000 euros | 200 %'],
    ['Sur 99 999 euros, 200 % partent.', '199 998', 'none'],
    ['Sur 1,4 million de kg, 50 % partent.', '700 000 euros', 'none'],
    ['Sur 1,4 million d’euros, 50 % partent.', '700 000 kg', 'none'],
  ])('sums of money and large numbers: « %s » → « %s »: %s', (source, number, expected) => {
    const { quantity, passage } = numberAndSource(source, number);
    expect(told(productOf(quantity, passage.facts.quantities))).toBe(expected);
  });

  it.each([
    ['Sur 60 jours, 50 % sont fériés.', '30 jours', '60 jours × 50 % | 60 jours | 50 %'],
    ['Sur 60 jours, 50 % sont fériés.', '720 heures', 'none'],
    ['Sur 60 km, 50 % sont plats.', '30 km', '60 km × 50 % | 60 km | 50 %'],
    ['Sur 60 km, 50 % sont plats.', '30 000 mètres', '60 km × 50 % | 60 km | 50 %'],
  ])('only times keep their unit: « %s » → « %s »: %s', (source, number, expected) => {
    const { quantity, passage } = numberAndSource(source, number);
    expect(told(productOf(quantity, passage.facts.quantities))).toBe(expected);
  });

  it.each([
    ['1 000 euros', '50 %', 250, '1 000 euros × 50 % | 1 000 euros | 50 %'],
    ['1 000 euros', '50 %', 251, 'none'],
    ['50 %', '1 000 euros', 250, '1 000 euros × 50 % | 1 000 euros | 50 %'],
    ['50 %', '1 000 euros', 251, 'none'],
  ])('« %s » and « %s », %i characters apart: %s', (first, second, distance, expected) => {
    const { quantity, passage } = numberAndSource(apart(first, second, distance), '500 euros');
    const [a, b] = passage.facts.quantities;
    expect((b?.start ?? 0) - (a?.start ?? 0)).toBe(distance);
    expect(told(productOf(quantity, passage.facts.quantities))).toBe(expected);
  });

  it('measures the distance between the two, not from the beginning', () => {
    const lead = 'Le conseil municipal a débattu tard dans la soirée de la piscine. '.repeat(4);
    const { quantity, passage } = numberAndSource(`${lead}Sur 1 000 euros, 50 % partent.`, '500 euros');
    expect(told(productOf(quantity, passage.facts.quantities))).toBe('1 000 euros × 50 % | 1 000 euros | 50 %');
  });

  it.each([
    [13, '900 euros × 50 % | 900 euros | 50 %'],
    [14, 'none'],
  ])('after %i other shares: %s', (others, expected) => {
    const shares = Array.from({ length: others }, (_, at) => `${at + 51} %`).join(', ');
    const { quantity, passage } = numberAndSource(`Sur 900 euros : ${shares}, 50 %.`, '450 euros');
    expect(told(productOf(quantity, passage.facts.quantities))).toBe(expected);
  });
});

describe('a count times a price', () => {
  it.each([
    ['Trois fauteuils, à 4 200 euros pièce.', '12 600 euros', 'Trois × 4 200 euros | Trois | 4 200 euros | sure'],
    ['Trois fauteuils, à 4 200 euros pièce.', '12 601 euros', 'none'],
    ['Trois fauteuils, à 4 200 euros pièce.', '12 600 kg', 'none'],
    ['Trois fauteuils, à 4 200 kg pièce.', '12 600 kg', 'none'],
    ['Trois fauteuils, à 4 200 kg pièce.', '12 600 euros', 'none'],
    ['Deux fauteuils, à 4 200 euros pièce.', '8 400 euros', 'Deux × 4 200 euros | Deux | 4 200 euros | sure'],
    ['1,5 tonneau, à 4 200 euros pièce.', '6 300 euros', 'none'],
    ['Trois jours, à 4 200 euros pièce.', '12 600 euros', 'none'],
    ['3 euros, puis 4 200 euros.', '12 600 euros', 'none'],
    ['À 4 200 euros pièce, trois fauteuils.', '12 600 euros', 'none'],
    [
      'Deux tables et trois fauteuils, à 4 200 euros.',
      '12 600 euros',
      'trois × 4 200 euros | trois | 4 200 euros | sure',
    ],
    ['Deux tables et trois fauteuils, à 4 200 euros.', '8 400 euros', 'none'],
    ['Trois fauteuils.', '12 600 euros', 'none'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    const { quantity, passage } = numberAndSource(source, number);
    expect(told(priceOf(quantity, passage.facts.quantities))).toBe(expected);
  });

  it.each([
    [60, 'Trois × 4 200 euros | Trois | 4 200 euros | sure'],
    [61, 'none'],
  ])('%i characters between the two: %s', (gap, expected) => {
    const source = apart('Trois', '4 200 euros', gap + 'Trois'.length);
    const { quantity, passage } = numberAndSource(source, '12 600 euros');
    const [count, price] = passage.facts.quantities;
    expect((price?.start ?? 0) - (count?.end ?? 0)).toBe(gap);
    expect(told(priceOf(quantity, passage.facts.quantities))).toBe(expected);
  });
});

describe('what the shares of one sentence leave', () => {
  it.each([
    ['On compte 40 % de pins, 25 % de hêtres et 15 % d’ifs.', '20 %', '100 − 40 % − 25 % − 15 % | 40 % | 25 % | 15 %'],
    ['On compte 40 % de pins, 25 % de hêtres et 15 % d’ifs.', '21 %', 'none'],
    ['On compte 40 % de pins et 25 % de hêtres.', '35 %', '100 − 40 % − 25 % | 40 % | 25 %'],
    ['On compte 62 % de pins.', '38 %', 'none'],
    ['On compte 40 % de pins. On a 25 % de hêtres.', '35 %', 'none'],
    ['On compte 40 % de pins. On a 25 % de hêtres et 15 % d’ifs.', '60 %', '100 − 25 % − 15 % | 25 % | 15 %'],
    ['On compte 40 % de pins, 5 % d’ifs. On a 25 % de hêtres.', '55 %', '100 − 40 % − 5 % | 40 % | 5 %'],
    ['On compte 40 % de pins, 25 % de hêtres et −5 % d’ifs.', '35 %', '100 − 40 % − 25 % | 40 % | 25 %'],
    ['On compte 40 % de pins, 0 % d’ormes et 25 % de hêtres.', '35 %', '100 − 40 % − 25 % | 40 % | 25 %'],
    ['On compte 40 % de pins, 25 % de hêtres et 15 arbres.', '35 %', '100 − 40 % − 25 % | 40 % | 25 %'],
    ['40 % de pins et de hêtres 25 %', '35 %', '100 − 40 % − 25 % | 40 % | 25 %'],
    ['Deux sur cinq et trois sur dix.', '30 %', '100 − Deux sur cinq − trois sur dix | Deux sur cinq | trois sur dix'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    const { quantity, passage } = numberAndSource(source, number);
    expect(told(remainderOf(quantity, passage))).toBe(expected);
  });
});

describe('a factor told in hundredths', () => {
  it.each([
    ['Le prix est 1,3 fois plus haut.', '30 %', '(1,3 fois − 1) × 100 | 1,3 fois'],
    ['Le prix est 1,3 fois plus haut.', '31 %', 'none'],
    ['Le prix a triplé.', '200 %', '(triplé − 1) × 100 | triplé'],
    ['Le prix a triplé, puis doublé.', '100 %', '(doublé − 1) × 100 | doublé'],
    ['Le prix a gagné 3 euros.', '200 %', 'none'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    const { quantity, passage } = numberAndSource(source, number);
    expect(told(percentOfFactor(quantity, passage.facts.quantities))).toBe(expected);
  });
});

describe('points between two marks of one sentence', () => {
  it.each([
    ['Le taux passe de 7,3 % à 7,1 %.', '0,2 point', '7,3 % − 7,1 % | 7,3 % | 7,1 %'],
    ['Le taux passe de 7,1 % à 7,3 %.', '0,2 point', '7,3 % − 7,1 % | 7,1 % | 7,3 %'],
    ['Le taux passe de 7,1 % à 7,3 %.', '0,3 point', 'none'],
    ['Le taux passe de 7,1 % à 7,3 %.', '0,2 %', 'none'],
    ['Le taux passe de 7,1 % à 7,3 %.', '0,2 euro', 'none'],
    ['Le taux passe de 7,1 % à 7,3 %.', '0 point', 'none'],
    ['Le taux vaut 7,1 %. Le taux vaut 7,3 %.', '0,2 point', 'none'],
    ['Le taux vaut 7,1 %. Le taux va de 9,3 % à 9,5 %.', '0,2 point', '9,5 % − 9,3 % | 9,3 % | 9,5 %'],
    ['7,1 % puis 7,3 %', '0,2 point', '7,3 % − 7,1 % | 7,1 % | 7,3 %'],
    ['La note passe de 7,1 à 7,3.', '0,2 point', '7,3 − 7,1 | 7,1 | 7,3'],
    ['La note passe de 7 à 9.', '2 points', 'none'],
    ['La note passe de 7,1 à 7,3 %, puis 7,5 euros.', '0,4 point', 'none'],
    ['La note vaut 7,1, le taux 7,3 %.', '0,2 point', 'none'],
    ['Le taux passe de 50 % à 52 %.', '2 points', '52 % − 50 % | 50 % | 52 %'],
    ['Le taux passe de la moitié à 52 %.', '2 points', 'none'],
    ['Le prix passe de 50 à 52 euros.', '2 points', 'none'],
    ['Le prix passe de 50,1 à 52,1 euros.', '2 points', 'none'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    const { quantity, passage } = numberAndSource(source, number);
    expect(told(pointsBetween(quantity, passage))).toBe(expected);
  });

  it.each([
    [12, '80 % − 77 % | 77 % | 80 %'],
    [13, 'none'],
  ])('after %i other shares: %s', (others, expected) => {
    const shares = Array.from({ length: others }, (_, at) => `${5 * at + 1} %`).join(', ');
    const { quantity, passage } = numberAndSource(`Voici ${shares}, 77 % et 80 %.`, '3 points');
    expect(told(pointsBetween(quantity, passage))).toBe(expected);
  });
});

describe('days between two dates', () => {
  it.each([
    ['Ouvert le 15 mars, fermé le 29 mars.', 'deux semaines', '29 mars − 15 mars'],
    ['Fermé le 29 mars, ouvert le 15 mars.', 'deux semaines', '29 mars − 15 mars'],
    ['Ouvert le 15 mars, fermé le 29 mars.', '14 jours', '29 mars − 15 mars'],
    ['Ouvert le 15 mars, fermé le 29 mars.', '15 jours', 'none'],
    ['Ouvert le 15 mars, fermé le 29 mars.', '13 jours', 'none'],
    ['Ouvert le 15 mars, fermé le 29 mars.', '1 209,6 km', 'none'],
    ['Ouvert le 28 février, fermé le 1er mars.', '1 jour', '1er mars − 28 février'],
    ['Ouvert le 31 mars, fermé le 30 avril.', '30 jours', '30 avril − 31 mars'],
    ['Ouvert le 28 février 2024, fermé le 1er mars 2024.', '2 jours', '1er mars 2024 − 28 février 2024'],
    ['Ouvert le 15 mars 2023, fermé le 29 mars 2024.', '14 jours', 'none'],
    ['Ouvert le 15 mars 2023, fermé le 14 mars 2024.', '365 jours', '14 mars 2024 − 15 mars 2023'],
    ['Ouvert le 15 mars 2022, fermé le 15 mars 2024.', '731 jours', '15 mars 2024 − 15 mars 2022'],
    // A year left out is that of the other date.
    ['Ouvert du 15 mars au 29 mars 2024.', 'deux semaines', '29 mars 2024 − 15 mars'],
    ['Ouvert du 15 mars 2024 au 29 mars.', 'deux semaines', '29 mars − 15 mars 2024'],
    ['Ouvert du 28 février au 1er mars 2024.', '2 jours', '1er mars 2024 − 28 février'],
    ['Ouvert du 28 février 2024 au 1er mars.', '1 jour', 'none'],
    ['Ouvert le 1er janvier 2024, fermé le 31 décembre 2024.', '365 jours', '31 décembre 2024 − 1er janvier 2024'],
    ['Ouvert le 15 mars 2024, fermé en mars 2024.', '14 jours', 'none'],
    ['Ouvert le 15 mars, fermé le 29 mars, repris le 12 avril.', '28 jours', '12 avril − 15 mars'],
    ['Ouvert le 15 mars, fermé le 15 mars.', '10 heures', 'none'],
    ['Ouvert le 15 mars, fermé le 16 mars.', '23 heures', 'none'],
    ['Ouvert le 15 mars, fermé le 16 mars.', '24 heures', '16 mars − 15 mars'],
    ['Ouvert le 15 mars, fermé le 16 mars.', '36 heures', 'none'],
    ['Ouvert en 2023, fermé en 2024.', '14 jours', 'none'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    const { quantity, passage } = numberAndSource(source, number);
    expect(told(daysBetween(quantity, passage.facts.dates))).toBe(expected);
  });

  it.each([
    [12, '25 mars − 20 mars'],
    [13, 'none'],
  ])('after %i other dates: %s', (others, expected) => {
    const dates = Array.from({ length: others }, (_, at) => `le ${at + 1} janvier ${2001 + at}`).join(', ');
    const { quantity, passage } = numberAndSource(`Fermé ${dates}, le 20 mars et le 25 mars.`, '5 jours');
    expect(told(daysBetween(quantity, passage.facts.dates))).toBe(expected);
  });
});
