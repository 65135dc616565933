import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/french/facts/dates.ts';
import { datesOf } from './shown-dates.ts';

describe('days in figures', () => {
  it.each([
    ['12/05/2024. Puis', ['12/05/2024: day 12 month 5 year 2024']],
    ['12/05/2024.5', []],
    ['12/00/2024', []],
    ['00/05/2024', []],
    ['31/01/2024', ['31/01/2024: day 31 month 1 year 2024']],
    ['30/12/2024', ['30/12/2024: day 30 month 12 year 2024']],
    ['3.5.24', ['3.5.24: day 3 month 5 year 2024']],
    ['1/5', []],
    ['Le 12/05/2022, puis en mai 2021.', ['12/05/2022: day 12 month 5 year 2022', 'mai 2021: month 5 year 2021']],
    ['En mai 2021, puis le 12/05/2022.', ['mai 2021: month 5 year 2021', '12/05/2022: day 12 month 5 year 2022']],
    ['le 1 mai', ['1 mai: day 1 month 5']],
    ['le 2024 mai', ['mai: month 5']],
    ['les 3 – 5 mai', ['3: day 3 month 5', '5 mai: day 5 month 5']],
    ['les 3-5 mai', ['3: day 3 month 5', '5 mai: day 5 month 5']],
    ['entre le 3 et le lundi 5 mai', ['3: day 3 month 5', 'lundi 5 mai: day 5 weekday 1 month 5']],
    ['12 mai 20245', ['12 mai: day 12 month 5']],
    ['12 mai 2024.5', ['12 mai: day 12 month 5']],
    ['le 12 mai 2024, 5 pas', ['12 mai 2024: day 12 month 5 year 2024']],
    ['12 mai 2124', ['12 mai: day 12 month 5']],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});

describe('days in words and months', () => {
  it.each([
    ['le neuf mai', ['neuf mai: day 9 month 5']],
    ['Dès le dix mai', ['dix mai: day 10 month 5']],
    ['du vingt-et-un mai', ['vingt-et-un mai: day 21 month 5']],
    [
      'Le mercredi 31 décembre de l’an 1999.',
      ['mercredi 31 décembre de l’an 1999: day 31 weekday 3 month 12 year 1999'],
    ],
    ['Il vise, Mars en tête.', []],
    ['Il pleut. Mars fut sec.', ['Mars: month 3']],
    ['mai 1066', ['mai 1066: month 5 year 1066']],
    ['mai 966', ['mai: month 5']],
    ['mi-mai', ['mai: month 5']],
    ['Sept. 2020', ['Sept. 2020: month 9 year 2020']],
    ['sept 2020', ['sept 2020: month 9 year 2020']],
    ['sept jours', []],
    ['oct', []],
    ['janv.', []],
    ['dimanches', ['dimanches: weekday 7']],
    ['lundi-mardi', []],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});

describe('seasons', () => {
  it.each([
    ['un chien a été vu', []],
    ['un soir d’été', ['été: season été']],
    ["un soir d'été", ['été: season été']],
    ['l’été fut beau', ['été: season été']],
    ['plein été', ['été: season été']],
    ['bel arbre été', []],
    ['chaque été', ['été: season été']],
    ['les étés', ['étés: season été']],
    ['l’hivernage', []],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});

describe('relative dates', () => {
  it.each([
    ['après l’hiver passé ici', ['hiver: season hiver']],
    ['après le printemps passé', ['printemps: season printemps']],
    ['cet été passé', ['été: season été', 'été passé: relative été-1']],
    ['l’été prochain', ['été: season été', 'été prochain: relative été+1']],
    ['un lundi dernier', ['lundi: weekday 1', 'lundi dernier: relative lundi-1']],
    ['la saison passée', ['saison passée: relative saison-1']],
    ['les années passées', []],
    ['Le trimestre précédent', ['trimestre précédent: relative trimestre-1']],
    ['Le week-end suivant', ['week-end suivant: relative week-end+1']],
    ['LUNDI PROCHAIN', ['LUNDI: weekday 1', 'LUNDI PROCHAIN: relative lundi+1']],
    ['la décennie prochaine', ['décennie prochaine: relative décennie+1']],
    ['lendemain', []],
    ['cette années', []],
    ['avant-hier soir', ['avant-hier: relative jour-2']],
    ['Hiers', []],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});

it('finds a day that stands far from the end of its text', () => {
  expect(datesOf(`Le 3 mai 2024, ${'il pleut et '.repeat(12)}il vente.`)).toEqual([
    '3 mai 2024: day 3 month 5 year 2024',
  ]);
  expect(datesOf(`Il pleut, ${'il vente et '.repeat(12)}puis en 1700.`)).toEqual(['1700: year 1700']);
});

it('gives every date as a fact with its place', () => {
  expect(findDates('Vu hier.')).toEqual([{ kind: 'date', relative: 'jour-1', start: 3, end: 7, raw: 'hier' }]);
});
