import { describe, expect, it } from 'vitest';
import { datesOf } from './shown-dates.ts';

describe('years and what is none', () => {
  it.each([
    ['en 1950 345', []],
    ['en 1950 3456', ['1950: year 1950']],
    ['en 1950 34', ['1950: year 1950']],
    ['en 1950%', []],
    ['en 1950\u00a0%', []],
    ['en mer 1700', []],
    ['d’ici 1700', ['1700: year 1700']],
    ["d'ici 1700", ['1700: year 1700']],
    ['année 1700', ['1700: year 1700']],
    ['puis 1700', []],
    ['avant 1700', ['1700: year 1700']],
    ['(1850)', ['1850: year 1850']],
    ['(1849)', []],
    ['1850-51', ['1850: year 1850', '51: year 1851']],
    ['la saison 1999-00', ['1999: year 1999', '00: year 2000']],
    ['1990-20', ['1990: year 1990', '20: year 2020']],
    ['1990-21', ['1990: year 1990']],
    ['2024-13', ['2024: year 2024']],
    ['2024-24', ['2024: year 2024']],
    ['1998/99', ['1998: year 1998', '99: year 1999']],
    ['1998-9', ['1998: year 1998']],
    ['1998-999', ['1998: year 1998']],
    ['1998-2001', ['1998: year 1998', '2001: year 2001']],
    ['le 3 mai, en 2020 et en 2021', ['3 mai: day 3 month 5', '2020: year 2020', '2021: year 2021']],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});

describe('years and counts', () => {
  it.each([
    ['Puis en 2024 spectateurs', ['2024: year 2024']],
    ['d’ici 2030 spectateurs', ['2030: year 2030']],
    ["d'ici 2030 spectateurs", ['2030: year 2030']],
    ['année 2030 spectateurs', ['2030: year 2030']],
    ['années 2035 spectateurs', ['2035: year 2035']],
    ['l’an 2030 spectateurs', ['2030: year 2030']],
    ["l'an 2030 spectateurs", ['2030: year 2030']],
    ['bilan 2030 spectateurs', []],
    ['en salle 2024 spectateurs', []],
    ['Gardien 2024 spectateurs', []],
    ['2010 contient tout', []],
    ['2010 futurs élus', []],
    ['2010 fut doux', ['2010: year 2010']],
    ['2010 chaque jour', ['2010: year 2010']],
    ['2010 aucun lac', ['2010: year 2010']],
    ['2010 tous bords', ['2010: year 2010']],
    ['2010 toute la ville', ['2010: year 2010']],
    ['2010 on', ['2010: year 2010']],
    ['2010 ans', []],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});

describe('years of three figures', () => {
  it.each([
    ['en 862,5', []],
    ['en 862.5', []],
    ['en 862. Puis', ['862: year 862']],
    ['en 862, puis', ['862: year 862']],
    ['en 862 500', []],
    ['en 862 5000', ['862: year 862']],
    ['en 862 34', ['862: year 862']],
    ['en 862%', []],
    ['en 862 %', []],
    ['en 862\u00a0€', []],
    ['en 8625', []],
    ['en 862 soldats', []],
    ['ben 862', []],
    ['en 062', []],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});

describe('decades', () => {
  it.each([
    ['les années quatre-vingt', ['années quatre-vingt: year 1980 decade true']],
    ['les années soixante-dix', ['années soixante-dix: year 1970 decade true']],
    ['Années 30', ['Années 30: year 1930 decade true']],
    ['années 1965', ['1965: year 1965']],
    ['années 1900', ['années 1900: year 1900 decade true']],
    ['années 2030', ['années 2030: year 2030 decade true']],
    ['années 90, en 1994', ['années 90: year 1990 decade true', '1994: year 1994']],
    ['années vingtième', []],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});
