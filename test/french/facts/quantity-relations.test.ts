import { describe, expect, it } from 'vitest';
import { shownQuantities } from './shown-quantities.ts';

describe('ratios', () => {
  it.each([
    [
      '46 sur 140',
      ['46 sur 140 = 32.8571 %, percent, loose, figures', '46 = 46, figures, part', '140 = 140, figures, part'],
    ],
    [
      '46 élèves sur 140',
      [
        '46 élèves sur 140 = 32.8571 %, percent, loose, figures',
        '46 = 46, of elev, figures, part',
        '140 = 140, figures, part',
      ],
    ],
    [
      '46 élèves du lycée sur 140',
      [
        '46 élèves du lycée sur 140 = 32.8571 %, percent, loose, figures',
        '46 = 46, of elev+lyc, figures, part',
        '140 = 140, figures, part',
      ],
    ],
    ['46 élèves de ce lycée sur 140', ['46 = 46, of elev, figures', '140 = 140, figures']],
    [
      '46 élèves sur les 140',
      [
        '46 élèves sur les 140 = 32.8571 %, percent, loose, figures',
        '46 = 46, of elev, figures, part',
        '140 = 140, figures, part',
      ],
    ],
    ['140 sur 46', ['140 = 140, figures', '46 = 46, figures']],
    ['1 sur 1', ['1 = 1, figures', '1 = 1, figures']],
    ['2 sur 2', ['2 sur 2 = 100 %, percent, loose, figures', '2 = 2, figures, part', '2 = 2, figures, part']],
    ['3/4', ['3/4 = 75 %, percent, loose, figures', '3 = 3, figures, part', '4 = 4, figures, part']],
    ['5/4', ['5 = 5, figures', '4 = 4, figures']],
    ['12 €/3', ['12 € = 12 EUR, money, figures', '3 = 3, figures']],
    [
      '12 € sur 30',
      ['12 € sur 30 = 40 %, percent, loose, figures', '12 € = 12 EUR, money, figures, part', '30 = 30, figures, part'],
    ],
    [
      'neuf crevaisons sur dix',
      ['neuf crevaisons sur dix = 90 %, percent, loose', 'neuf = 9, of crevaison, part', 'dix = 10, part'],
    ],
    ['une personne sur trois', ['une personne sur trois = 33.3333 %, percent, loose', 'trois = 3, part']],
    ['une femme sur vingt et une', ['vingt et une = 21']],
    ['une étude sur 20 adultes', ['une étude sur 20 = 5 %, percent, loose', '20 = 20, of adult, figures, part']],
    ['une étude sur 21 adultes', ['21 = 21, of adult, figures']],
    ['une étude sur 100 adultes', ['une étude sur 100 = 1 %, percent, loose', '100 = 100, of adult, figures, part']],
    [
      'une étude sur 1 000 adultes',
      ['une étude sur 1 000 = 0.1 %, percent, loose', '1 000 = 1000, of adult, figures, part'],
    ],
    ['une étude sur 1 adulte', ['1 = 1, of adult, figures']],
    ['un sur deux', ['un sur deux = 50 %, percent, loose', 'deux = 2, part']],
    ['un élu de cette ville sur trois', ['trois = 3']],
    ['un sur trois euros', ['trois euros = 3 EUR, money']],
    ['46 élèves sur près de 140', ['46 = 46, of elev, figures', '140 = 140, about, figures']],
    ['aucune sur dix', ['dix = 10']],
    ['Pour une personne sur trois', ['une personne sur trois = 33.3333 %, percent, loose', 'trois = 3, part']],
    [
      '2 secondes sur 3',
      [
        '2 secondes sur 3 = 66.6667 %, percent, loose, figures',
        '2 secondes = 2 s, time, figures, part',
        '3 = 3, figures, part',
      ],
    ],
    ['2 kg sur 3', ['2 kg = 2 kg, measure, figures', '3 = 3, figures']],
    ['2 k€ sur 3000', ['2 k€ = 2000 EUR, money, written 2, figures', '3000 = 3000, figures']],
    ['12 €/30', ['12 € = 12 EUR, money, figures', '30 = 30, figures']],
    [
      '3 jours sur 7',
      [
        '3 jours sur 7 = 42.8571 %, percent, loose, figures',
        '3 jours = 259200 s, time, written 3, by 86400, figures, part',
        '7 = 7, figures, part',
      ],
    ],
    ['sept jours sur sept', ['sept jours = 604800 s, time, written 7, by 86400', 'sept = 7']],
    ['24\u00a0heures sur 24', []],
    ['7\u00a0jours sur 7', []],
    [
      'un euro sur deux',
      ['un euro sur deux = 50 %, percent, loose', 'un euro = 1 EUR, money, article, part', 'deux = 2, part'],
    ],
    ['1 sur 2 secondes', ['1 = 1, figures', '2 secondes = 2 s, time, figures']],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});

describe('scores', () => {
  it.each([
    ['3 -1', ['3 = 3, figures', '1 = 1, figures']],
    ['3- 1', ['3 = 3, figures', '1 = 1, figures']],
    ['3-1 buts', ['3 = 3, of but, figures', '1 = 1, of but, figures']],
    ['3-1 €', ['3 = 3 EUR, money, figures', '1 € = 1 EUR, money, figures']],
    ['3-1 million', ['3 = 3000000, or 3, written 3, figures', '1 million = 1000000, written 1, figures']],
    ['3-1', ['3-1 = 3001, score, figures', '3 = 3, figures, part', '1 = 1, figures, part']],
    ['3–1', ['3–1 = 3001, score, figures', '3 = 3, figures, part', '1 = 1, figures, part']],
    ['199-3', ['199-3 = 199003, score, figures', '199 = 199, figures, part', '3 = 3, figures, part']],
    ['200-3', ['200 = 200, figures', '3 = 3, figures']],
    ['3-199', ['3-199 = 3199, score, figures', '3 = 3, figures, part', '199 = 199, figures, part']],
    ['3-200', ['3 = 3, figures', '200 = 200, figures']],
    ['3-1 kg', ['3 = 3 kg, measure, figures', '1 kg = 1 kg, measure, figures']],
    ['trois-un', []],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});

describe('factors', () => {
  it.each([
    ['deux fois plus', ['deux fois = 2, factor', 'deux = 2, part']],
    ['deux fois par an', ['deux = 2, per an']],
    ['20 fois la somme', ['20 fois = 20, factor', '20 = 20, figures, part']],
    ['1000 fois plus', ['1000 = 1000, figures']],
    ['4 fois supérieures', ['4 fois = 4, factor', '4 = 4, figures, part']],
    ['quatre fois inférieure', ['quatre fois = 4, factor', 'quatre = 4, part']],
    ['cinq fois le prix', ['cinq fois = 5, factor', 'cinq = 5, part']],
    ['six fois son prix', ['six fois = 6, factor', 'six = 6, part']],
    ['sept fois sa taille', ['sept fois = 7, factor', 'sept = 7, part']],
    ['huit fois leur prix', ['huit fois = 8, factor', 'huit = 8, part']],
    ['multiplié par trois', ['multiplié par trois = 3, factor', 'trois = 3, part']],
    ['multipliés par 12', ['multipliés par 12 = 12, factor', '12 = 12, figures, part']],
    ['divise par deux', ['divise par deux = 2, factor', 'deux = 2, part']],
    ['divisant par cent', ['divisant par cent = 100, factor', 'cent = 100, part']],
    ['multiplié par 1200', ['1200 = 1200, figures']],
    ['multiplié par deuxième', ['deuxième = 2, ordinal']],
    ['multiplié par 2,5', ['multiplié par 2,5 = 2.5, factor', '2,5 = 2.5, decimals 1, figures, part']],
    ['multiplié par 2.5', ['2.5 = 2.5, decimals 1, figures']],
    ['le double', ['le double = 2, factor']],
    ['le double, puis doubler', ['le double = 2, factor', 'doubler = 2, factor']],
    ['le triplement', []],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});

describe('ranks', () => {
  it.each([
    ['XVIIe siècle', ['XVIIe = 17, ordinal, of siecl, figures']],
    ['le XVIIᵉ siècle', ['XVIIᵉ = 17, ordinal, of siecl, figures']],
    ['le XIXème siècle', ['XIXème = 19, ordinal, of siecl, figures']],
    ['le Xe siècle', ['Xe = 10, ordinal, of siecl, figures']],
    ['le Xe', []],
    ['le Ve arrondissement', ['Ve = 5, ordinal, of arrond, figures']],
    ['la IVe République', ['IVe = 4, ordinal, of republ, figures']],
    ['Le Ier siècle', ['Ier = 1, ordinal, of siecl, figures']],
    ['le Ce', []],
    ['la 1re fois', ['1re = 1, ordinal, figures']],
    ['le 2nd tour', ['2nd = 2, ordinal, of tour, figures']],
    ['la 2nde', ['2nde = 2, ordinal, figures']],
    ['le 3ème', ['3ème = 3, ordinal, figures']],
    ['le 3ième', ['3ième = 3, ordinal, figures']],
    ['les 4es', ['4es = 4, ordinal, figures']],
    ['le 12345e', ['12345 = 12345, figures']],
    ['le 2,5e', ['2,5 = 2.5, decimals 1, figures']],
    ['les premiers jours', ['premiers = 1, ordinal, of jour']],
    ['le second', ['second = 2, ordinal']],
    ['le vingt et unième siècle', ['vingt et unième = 21, ordinal, of siecl']],
    ['21er', ['21er = 21, ordinal, figures']],
    ['la 22e édition', ['22e = 22, ordinal, of edit, figures']],
    ['les 22e et 23e', ['22e = 22, ordinal, figures', '23e = 23, ordinal, figures']],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});
