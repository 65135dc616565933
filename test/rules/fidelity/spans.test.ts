import { describe, expect, it } from 'vitest';
import { isCentury, spanOfYears } from '../../../src/rules/fidelity/dates/spans.ts';
import { daysInRanges, holdsWeekday } from '../../../src/rules/fidelity/dates/weekdays.ts';
import { initialsOf } from '../../../src/rules/fidelity/names/spelled-initials.ts';
import { comparing } from './told.ts';

const firstOf = (source: string, article: string) => {
  const comparison = comparing(source, article);
  const passage = comparison.article.passages[0];
  const quantity = passage?.facts.quantities.find(({ part }) => !part);
  if (!passage || !quantity) throw new Error('the article has a number');
  return { comparison, passage, quantity };
};

/** So many centuries, from the second on. */
const centuries = (count: number): string =>
  'IIe IIIe IVe Ve VIe VIIe VIIIe IXe Xe XIe XIIe XIIIe XIVe XVe'
    .split(' ')
    .slice(0, count)
    .map((each) => `au ${each} siècle`)
    .join(', ');

describe('a span between years of the source', () => {
  it.each([
    ['En 1998 puis en 2004.', 'Six ans plus tôt.', '2004 − 1998'],
    ['En 2004 puis en 1998.', 'Six ans plus tard.', '2004 − 1998'],
    ['En 1998 puis en 2004.', 'Sept ans après.', '(2004 + 1) − 1998'],
    ['En 1998 puis en 2004.', 'Un an auparavant.', '(2004 + 1) − 2004'],
    ['En 1998 puis en 2004.', 'Huit ans plus tôt.', undefined],
    ['En 1998 puis en 2004.', 'Cinq ans plus tôt.', undefined],
    ['En 1998 puis en 2004.', 'Six ans avant.', '2004 − 1998'],
    ['En 1998 puis en 2004.', 'Six ans avantageux.', undefined],
    ['En 1998 puis en 2004.', 'Six ans d’existence.', '2004 − 1998'],
    ['En 1998 puis en 2004.', "Six ans d'histoire.", '2004 − 1998'],
    ['En 1998 puis en 2004.', 'Six ans d’attente.', '2004 − 1998'],
    ['En 1998 puis en 2004.', 'Six ans de prison.', undefined],
    ['En 1998 puis en 2004.', 'Six mois plus tôt.', undefined],
    ['En 1998 puis en 2004, dès le 3 mars.', 'Six ans plus tôt.', '2004 − 1998'],
    ['En 1998 puis en 2004.', 'Zéro an plus tôt.', undefined],
    ['En 1998 puis en 2004.', '189 216 000 euros plus tôt.', undefined],
    ['En 1998.', 'Un an plus tard.', '(1998 + 1) − 1998'],
    ['Il pleut.', 'Six ans plus tôt.', undefined],
    ['Elle naît en 862.', 'Onze siècles.', '2025 − 862'],
    ['Elle naît en 862.', 'Douze siècles.', '2025 − 862'],
    ['Elle naît en 862.', 'Dix siècles.', undefined],
    ['Elle naît en 862.', 'Treize siècles.', undefined],
    ['Elle naît en 862 et brûle en 1188.', 'Trois siècles.', '1188 − 862'],
    ['Elle naît en 862 et brûle en 1188.', 'Quatre siècles.', undefined],
    ['Au IXe siècle.', 'Onze siècles.', '2025 − 850'],
    ['Au neuvième siècle.', 'Douze siècles.', '2025 − 850'],
    ['Il finit neuvième.', 'Douze siècles.', undefined],
    [`${centuries(13)}, au premier siècle.`, 'Vingt siècles.', '2025 − 50'],
    [`${centuries(14)}, au premier siècle.`, 'Vingt siècles.', undefined],
  ])('« %s » → « %s »: %s', (source, article, formula) => {
    const { comparison, passage, quantity } = firstOf(source, article);
    expect(spanOfYears(quantity, passage, comparison.index)?.formula).toBe(formula);
  });
});

describe('a century', () => {
  it.each([
    ['Au XIIe siècle.', true],
    ['Le XIIe pluvieux.', true],
    ['Au douzième siècle.', true],
    ['Au douzième étage.', false],
    ['Au Ve arrondissement.', false],
    ['Il finit douzième, siècle oblige.', false],
    ['Depuis douze siècles.', false],
  ])('« %s »: %s', (text, expected) => {
    const { passage, quantity } = firstOf('Il pleut.', text);
    expect(isCentury(quantity, passage.text)).toBe(expected);
  });
});

describe('ranges of weekdays', () => {
  it.each([
    ['du lundi au mercredi', '123', [3]],
    ['Du mardi au samedi', '23456', [5]],
    ['DU MARDI AU SAMEDI', '23456', [5]],
    ['du samedi au mardi', '1267', [4]],
    ['du jeudi au jeudi', '4', [1]],
    ['du lundi\u00a0au\u00a0dimanche', '1234567', [7]],
    ['du lundi au mardi, puis du jeudi au vendredi', '1245', [2, 2]],
    ['lundi au mardi', '', []],
    ['perdu lundi au mardi', '', []],
    ['du lundi soir au mardi', '', []],
    ['le lundi', '', []],
  ])('« %s »', (text, held, counts) => {
    expect([1, 2, 3, 4, 5, 6, 7].filter((weekday) => holdsWeekday(text, weekday)).join('')).toBe(held);
    expect(daysInRanges(text)).toEqual(counts);
  });
});

describe('initials', () => {
  it.each([
    ['Organisation mondiale de la santé', ['om', 'oms']],
    ['École des arts', ['ea']],
    ['Société', []],
    ['', []],
    ['l’Union à la mer et au nord pour les îles sur le lac', ['um', 'umn']],
    [
      'un deux trois quatre cinq six sept huit neuf dix onze',
      ['ud', 'udt', 'udtq', 'udtqc', 'udtqcs', 'udtqcss', 'udtqcssh', 'udtqcsshn', 'udtqcsshnd'],
    ],
  ])('« %s »', (text, expected) => {
    expect(initialsOf(text)).toEqual(expected);
  });
});
