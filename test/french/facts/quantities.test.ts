import { describe, expect, it } from 'vitest';
import { shownQuantities } from './shown-quantities.ts';

describe('numbers that count nothing', () => {
  it.each([
    ['24 h/24, dit-on', []],
    ['Ouvert 24h/24', []],
    ['Ouvert 24 heures sur 24', []],
    ['Ouvert 24 h sur 24 et 7 jours sur 7', []],
    ['Ouvert 7j/7', []],
    ['Ouvert 124 h/24', ['124 h = 446400 s, time, written 124, by 3600, figures', '24 = 24, figures']],
    ['Ouvert 24 h/245', ['24 h = 86400 s, time, written 24, by 3600, figures', '245 = 245, figures']],
    ['Ouvert 7 j/75', ['7 j = 604800 s, time, written 7, by 86400, figures', '75 = 75, figures']],
    ['Ouvert 17 j/7', ['17 j = 1468800 s, time, written 17, by 86400, figures', '7 = 7, figures']],
    ['4. Semer', []],
    ['4) Semer', []],
    ['4.5 mètres', ['4.5 mètres = 4.5 m, measure, decimals 1, figures']],
    ['4 Semer', ['4 = 4, of sem, figures']],
    ['Voir 4. Semer', ['4 = 4, label, figures']],
    ['4.', ['4 = 4, figures']],
    ['une maison', []],
    ['un sac', []],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});

describe('units and what stands before them', () => {
  it.each([
    ['un euro', ['un euro = 1 EUR, money, article']],
    ['un kilo de sel', ['un kilo = 1 kg, measure, article']],
    ['12 €', ['12 € = 12 EUR, money, figures']],
    ['$ 12', ['$ 12 = 12 USD, money, figures']],
    ['€\u00a012', ['€\u00a012 = 12 EUR, money, figures']],
    ['12 $ US', ['12 $ US = 12 USD, money, figures']],
    ['12 degrés', ['12 degrés = 12 °C, measure, figures']],
    ['les dix derniers jours', ['dix derniers jours = 864000 s, time, written 10, by 86400']],
    ['les trois longues heures', ['trois longues heures = 10800 s, time, written 3, by 3600']],
    ['les trois prochaines années', ['trois prochaines années = 94608000 s, time, written 3, by 31536000']],
    ['les trois grosses tonnes', ['trois grosses tonnes = 3000 kg, measure, written 3, by 1000']],
    ['les trois premières années', ['trois premières années = 94608000 s, time, written 3, by 31536000']],
    ['les cinq petits mètres', ['cinq petits mètres = 5 m, measure']],
    ['les trois prochaines villes', ['trois = 3, of prochain+vill']],
    ['la 3e année', ['3e = 3, ordinal, of anne, figures']],
    ['le troisième jour', ['troisième = 3, ordinal, of jour']],
    ['la troisième ville', ['troisième = 3, ordinal, of vill']],
    ['un point', []],
    ['3 points', ['3 points = 3 point, measure, figures']],
    ['trois points', ['trois points = 3 point']],
    ['quatre points', ['quatre points = 4 point, measure']],
    ['trois points et demi', ['trois points et demi = 3.5 point, written 3']],
    ['4,5 points', ['4,5 points = 4.5 point, measure, decimals 1, figures']],
    ['une seconde', ['une seconde = 1 s, time, article']],
    ['une seconde victoire', []],
    ['une seconde et demie', ['une seconde et demie = 1.5 s, time, written 1, article']],
    ['une seconde pour agir', ['une seconde = 1 s, time, article']],
    ['une seconde.', ['une seconde = 1 s, time, article']],
    ['une seconde\u00a0place', []],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});

describe('fortnights, shares and orders of size', () => {
  it.each([
    ['une quinzaine', ['une quinzaine = 1296000 s, time, or 1209600, written 15, by 86400']],
    ['chaque quinzaine', ['quinzaine = 1296000 s, time, or 1209600, written 15, by 86400']],
    ['la huitaine', ['huitaine = 691200 s, time, or 604800, written 8, by 86400']],
    ['une quinzaine de personnes', ['une quinzaine = 15, of person, loose']],
    ['une quinzaine d’élèves', ['une quinzaine = 15, of elev, loose']],
    ['une vingtaine', ['une vingtaine = 20, loose']],
    ['des milliers de gens', ['milliers = 1000, vague, of gen, loose']],
    ['des milliers d’euros', ['milliers d’euros = 1000 EUR, vague, loose']],
    ['des dizaines de kilomètres', ['dizaines de kilomètres = 10000 m, vague, written 10, by 1000, loose']],
    ['à moitié prix', ['moitié = 50 %, percent, written 0.5, loose']],
    ['à moitié vide', []],
    ['la moitié du lait', ['moitié = 50 %, percent, written 0.5, loose']],
    ['moitié prix', ['moitié = 50 %, percent, written 0.5, loose']],
    ['voilà moitié vide', ['moitié = 50 %, percent, written 0.5, loose']],
    ['un verre à moitié vide', []],
    ['à moitié\u00a0prix', ['moitié = 50 %, percent, written 0.5, loose']],
    ['deux tiers des élus', ['deux tiers = 66.6667 %, percent, written 0.666667, loose']],
    ['il double', ['double = 2, factor']],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});

describe('frost', () => {
  it.each([
    ['14 degrés sous zéro', ['14 degrés sous zéro = -14 °C, measure, written 14, figures']],
    ['14 °C au-dessous de zéro', ['14 °C au-dessous de zéro = -14 °C, measure, written 14, figures']],
    ['14 degrés en dessous de zéro', ['14 degrés en dessous de zéro = -14 °C, measure, written 14, figures']],
    ['14 degrés sous zéros', ['14 degrés = 14 °C, measure, figures']],
    ['moins quatorze degrés', ['quatorze degrés = -14 °C, measure, written 14']],
    ['il fait au moins 14 degrés', ['14 degrés = 14 °C, measure, over, figures']],
    ['il fait du moins 14 degrés', ['14 degrés = 14 °C, measure, figures']],
    ['il fait plus ou moins 14 degrés', ['14 degrés = 14 °C, measure, about, figures']],
    ['une nuit à moins 14 degrés', ['14 degrés = -14 °C, measure, written 14, figures']],
    ['moins 14 degrés', ['14 degrés = -14 °C, measure, written 14, figures']],
    ['plus 14 degrés', ['14 degrés = 14 °C, measure, figures']],
    ['moins 14 mètres', ['14 mètres = 14 m, measure, figures']],
    ['-14 degrés sous zéro', ['14 degrés sous zéro = -14 °C, measure, figures']],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});
