import { describe, expect, it } from 'vitest';
import { shownQuantities } from './shown-quantities.ts';

describe('parts of a unit', () => {
  it.each([
    ['3/4 d’heure', ['3/4 d’heure = 2700 s, time, written 0.75, by 3600, figures']],
    ['1/2 heure', ['1/2 heure = 1800 s, time, written 0.5, by 3600, figures']],
    ['3/4 de litre', ['3/4 de litre = 0.75 l, measure, figures']],
    ['1/4 l', ['1/4 l = 0.25 l, measure, figures']],
    ['2/3 d’hectare', ['2/3 d’hectare = 6666.67 m², measure, written 0.666667, by 10000, figures']],
    ['5/6 de mois', ['5/6 de mois = 2190000 s, time, written 0.833333, by 2628000, figures']],
    ['trois quarts de litre', ['trois quarts de litre = 0.75 l, measure']],
    ['un tiers de point', ['un tiers de point = 0.333333 point, measure']],
    ['un tiers de tonne', ['un tiers de tonne = 333.333 kg, measure, written 0.333333, by 1000']],
  ])('%s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });

  it.each([
    ['2/3 jours', ['2 = 2, figures', '3 jours = 259200 s, time, written 3, by 86400, figures']],
    ['1/2 mois', ['1 = 1, figures', '2 mois = 5256000 s, time, written 2, by 2628000, figures']],
    ['2/3 h', ['2 = 2, figures', '3 h = 10800 s, time, written 3, by 3600, figures']],
    ['4/3 d’heure', ['4 = 4, figures', '3 d’heure = 10800 s, time, written 3, by 3600, figures']],
    [
      '3/4 des litres',
      ['3/4 = 75 %, percent, loose, figures', '3 = 3, figures, part', '4 = 4, of litr, figures, part'],
    ],
    ['un tiers des litres', ['un tiers = 33.3333 %, percent, written 0.333333, loose']],
    ['un tiers de mètres', ['un tiers = 33.3333 %, percent, written 0.333333, loose']],
    ['la moitié de mots', ['moitié = 50 %, percent, written 0.5, loose']],
  ])('no part of a unit: %s', (text, expected) => {
    expect(shownQuantities(text)).toEqual(expected);
  });
});
