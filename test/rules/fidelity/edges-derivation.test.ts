import { describe, expect, it } from 'vitest';
import { follows } from './derived.ts';

describe('which numbers are worked with', () => {
  const weights = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1} kg`).join(', ');

  it.each([
    ['0 voilier, 12 voiliers et 15 voiliers.', '27 voiliers', '12 + 15 | 12 | 15'],
    [`${weights(12)}, 20 voiliers, 83 voiliers.`, '63 voiliers', '83 − 20 | 20 | 83'],
    [`${weights(13)}, 20 voiliers, 83 voiliers.`, '63 voiliers', 'none'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    expect(follows(source, number)).toBe(expected);
  });
});

describe('factors', () => {
  it.each([
    ['10 kg, puis 30 kg.', 'le triple', '30 kg ÷ 10 kg | 10 kg | 30 kg'],
    ['10 kg, puis 30 euros.', 'le triple', 'none'],
    ['30 kg, puis 10 euros.', 'le triple', 'none'],
    ['10 kg, puis 17,6 kg.', 'le double', '17,6 kg ÷ 10 kg | 10 kg | 17,6 kg'],
    ['10 kg, puis 17,5 kg.', 'le double', 'none'],
    ['10 kg, puis 30 kg, puis 31 kg.', 'le triple', '30 kg ÷ 10 kg | 10 kg | 30 kg'],
    ['−20 degrés, puis −10 degrés.', '0,5 fois plus', 'none'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    expect(follows(source, number)).toBe(expected);
  });
});

describe('shares', () => {
  it.each([
    ['80 voiliers, 23 voiliers.', 'environ un quart', '23 ÷ 80 | 80 | 23'],
    ['80 voiliers, 24 voiliers.', 'environ un quart', 'none'],
    ['80 voiliers, 23 voiliers.', 'plus d’un quart', 'none'],
    ['80 voiliers, 22 voiliers.', 'plus d’un quart', '22 ÷ 80 | 80 | 22'],
    ['80 voiliers, 23 voiliers.', 'un quart', 'none'],
    ['80 voiliers.', '100 %', 'none'],
    ['62 voiliers.', '38 %', 'none'],
    ['62 voiliers et 5 kg.', '38 %', 'none'],
    ['Un quart des voiliers.', '75 %', 'none'],
    ['4 voiliers, quatre voiliers.', '100 %', 'quatre ÷ 4 | 4 | quatre'],
    ['20 voiliers, 80 voiliers, 40 voiliers.', '25 %', '20 ÷ 80 | 20 | 80'],
    ['−20 degrés, puis 80 degrés.', '125 %', 'none'],
    ['80 voiliers, 20 voiliers.', '75,5 %', '(80 − 20) ÷ 80 | 80 | 20'],
    ['80 voiliers, 20 voiliers.', '75,6 %', 'none'],
    ['80 voiliers, 20 voiliers.', '300,5 %', '(80 − 20) ÷ 20 | 80 | 20'],
    ['80 voiliers, 20 voiliers.', '300,6 %', 'none'],
    ['80 kg de raisin, 20 kg de pommes.', '25 %', '20 kg ÷ 80 kg | 80 kg | 20 kg'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    expect(follows(source, number)).toBe(expected);
  });
});

describe('years', () => {
  const years = (count: number) => Array.from({ length: count }, (_, at) => `en ${2001 + at}`).join(', ');

  it.each([
    ['En 2011, en 2024 et en 1998.', '13 ans', '2024 − 2011'],
    ['En 2011, en 2011 et en 2024.', '13 ans', '2024 − 2011'],
    ['De 2011 à 2012.', '31 536 000 euros', 'none'],
    ['De 2011 à 2012.', '364,5 jours', 'none'],
    ['De 2011 à 2012.', '365 jours', '2012 − 2011'],
    [`Fermé ${years(12)}, en 1950 et en 1900.`, '50 ans', '1950 − 1900'],
    [`Fermé ${years(13)}, en 1950 et en 1900.`, '50 ans', 'none'],
  ])('« %s » → « %s »: %s', (source, number, expected) => {
    expect(follows(source, number)).toBe(expected);
  });
});
