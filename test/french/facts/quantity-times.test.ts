import { describe, expect, it } from 'vitest';
import { shownQuantities } from './shown-quantities.ts';

describe('halves, quarters and cents', () => {
  it.each([
    ['une heure et quart', ['une heure et quart = 4500 s, time, written 1, by 3600, article']],
    ['deux heures et demie', ['deux heures et demie = 9000 s, time, written 2, by 3600']],
    ['deux heures et quartier', ['deux heures = 7200 s, time, written 2, by 3600']],
    ['deux heures et quart et demie', ['deux heures et quart = 8100 s, time, written 2, by 3600']],
    ['trois kilomètres et demi', ['trois kilomètres et demi = 3500 m, measure, written 3, by 1000']],
    ['1 euro 80', ['1 euro 80 = 1.8 EUR, money, written 1, figures']],
    ['1 euro 80 le kilo', ['1 euro 80 = 1.8 EUR, money, written 1, figures']],
    ['1 euro 80 par jour', ['1 euro 80 = 1.8 EUR, money, per jour, written 1, figures']],
    ['1 euro 80 l’unité', ['1 euro 80 = 1.8 EUR, money, written 1, figures']],
    ['1 euro 800', ['1 euro = 1 EUR, money, figures', '800 = 800, figures']],
    ['1 euro 80,5', ['1 euro = 1 EUR, money, figures', '80,5 = 80.5, decimals 1, figures']],
    ['1 euro 80 %', ['1 euro = 1 EUR, money, figures', '80 % = 80 %, percent, figures']],
    ['1 euro 80 personnes', ['1 euro = 1 EUR, money, figures', '80 = 80, of person, figures']],
    ['1,5 euro 80', ['1,5 euro = 1.5 EUR, money, decimals 1, figures', '80 = 80, figures']],
    ['1 million d’euros 80', ['1 million d’euros = 1000000 EUR, money, written 1, figures', '80 = 80, figures']],
    ['12 euros 50.', ['12 euros 50 = 12.5 EUR, money, written 12, figures']],
    ['12 euros 5', ['12 euros = 12 EUR, money, figures', '5 = 5, figures']],
    ['12 kilos 50', ['12 kilos = 12 kg, measure, figures', '50 = 50, figures']],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});

describe('durations', () => {
  it.each([
    ['2 jours 30', ['2 jours = 172800 s, time, written 2, by 86400, figures', '30 = 30, figures']],
    ['8 h trente', ['8 h trente = 30600 s, time, written 8, by 3600, figures']],
    ['une heure cinquante-cinq', ['une heure cinquante-cinq = 6900 s, time, written 1, by 3600']],
    ['neuf heures trente précises', ['neuf heures trente = 34200 s, time, written 9, by 3600']],
    ['deux heures vingt plus tard', ['deux heures vingt = 8400 s, time, written 2, by 3600']],
    ['huit heures moins dix', ['huit heures moins dix = 28200 s, time, written 8, by 3600']],
    ['huit heures moins le quart', ['huit heures moins le quart = 27900 s, time, written 8, by 3600']],
    ['huit heures moins chères', ['huit heures = 28800 s, time, written 8, by 3600']],
    ['à deux heures vingt manifestants', ['deux heures = 7200 s, time, written 2, by 3600', 'vingt = 20, of manifest']],
    ['deux heures, vingt', ['deux heures = 7200 s, time, written 2, by 3600', 'vingt = 20']],
    ['deux heures soixante', ['deux heures = 7200 s, time, written 2, by 3600', 'soixante = 60']],
    ['deux jours vingt', ['deux jours = 172800 s, time, written 2, by 86400', 'vingt = 20']],
    ['quarante heures trente', ['quarante heures = 144000 s, time, written 40, by 3600', 'trente = 30']],
    ['8 h, 30', ['8 h = 28800 s, time, written 8, by 3600, figures', '30 = 30, figures']],
    ['8 h 5', ['8 h = 28800 s, time, written 8, by 3600, figures', '5 = 5, figures']],
    ['8 h 305', ['8 h = 28800 s, time, written 8, by 3600, figures', '305 = 305, figures']],
    ['8 min du soir', ['8 min = 480 s, time, written 8, by 60, figures']],
    ['8 h précises du soir', ['8 h = 28800 s, time, written 8, by 3600, figures']],
    ['360 heures', ['360 heures = 1296000 s, time, written 360, by 3600, figures']],
    ['à 010:30', ['010 = 10, figures', '30 = 30, figures']],
    ['en 1’37”', ['1’37” = 97 s, time, written 1, figures']],
    ['1,5’37”', ['1,5 = 1.5, decimals 1, figures', '37 = 37, figures']],
    ['deux’37”', ['deux = 2', '37 = 37, figures']],
    [
      '5 GWh 2 h',
      [
        '5 GWh = 5000000000 Wh, measure, written 5, by 1000000000, figures',
        '2 h = 7200 s, time, written 2, by 3600, figures',
      ],
    ],
    [
      '2 h 3 h',
      ['2 h = 7200 s, time, written 2, by 3600, figures', '3 h = 10800 s, time, written 3, by 3600, figures'],
    ],
    ['2h14min', ['2h14min = 8040 s, time, shorter 7200, written 2, by 3600, figures']],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});

describe('the time of day', () => {
  it.each([
    ['à 9:30', ['9:30 = 34200 s, time, written 9, figures']],
    ['à 09:30', ['09:30 = 34200 s, time, written 9, figures']],
    ['de 10:30 à 12:00', ['10:30 = 37800 s, time, written 10, figures', '12:00 = 43200 s, time, written 12, figures']],
    ['le ratio 1:2', ['1 = 1, figures', '2 = 2, figures']],
    ['minuit', ['minuit = 0 s, time, or 86400, article']],
    ['midi', ['midi = 43200 s, time, article']],
    ['à midi pile et minuit', ['midi = 43200 s, time, article', 'minuit = 0 s, time, or 86400, article']],
    ['midi et 3 heures', ['midi = 43200 s, time, article', '3 heures = 10800 s, time, written 3, by 3600, figures']],
    ['cet après-midi, la midinette', []],
    ['la pause de midi, le service du midi, un bain de minuit', []],
    ['le train de midi', ['midi = 43200 s, time, article']],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});
