import { describe, expect, it } from 'vitest';
import { misplacedNumbers } from '../../../src/rules/fidelity/roles/misplaced-numbers.ts';
import { comparing } from './told.ts';

/** The numbers of the article that the source states of something else: where, what it has here, and in which sentence. */
const misplaced = (source: string, article: string): string =>
  misplacedNumbers(comparing(source, article))
    .map(({ start, end, found, expected, source: from }) => `${start}-${end} ${found} ← ${expected} (${from.index})`)
    .join('; ');

const MILK = 'La collecte annuelle de lait bio progresse de 9 %.';
const COSTS = 'Les charges de personnel montent, elles, de 12 %.';
const WRONG = 'La collecte annuelle de lait bio progresse de 12 %.';

describe('a number in the place of another', () => {
  it.each([
    [`${MILK} ${COSTS}`, WRONG, '46-50 12 % ← 9 % (1)'],
    // Words shared: three at least.
    [`La collecte de lait progresse de 9 %. ${COSTS}`, 'La collecte de lait va à 12 %.', ''],
    [
      `La collecte de lait progresse de 9 %. ${COSTS}`,
      'La collecte de lait progresse de 12 %.',
      '33-37 12 % ← 9 % (1)',
    ],
    // Where it stands in its sentence.
    [
      '9 % de la collecte annuelle de lait bio progresse. 12 % des charges de personnel montent.',
      '12 % de la collecte annuelle de lait bio progresse.',
      '0-4 12 % ← 9 % (1)',
    ],
    // The number that opens the next sentence takes no word of this one.
    [
      'La collecte gagne 9 %, selon le patron de la laiterie du bourg. 12 % des charges de personnel montent.',
      'La collecte gagne 12 %, selon le patron de la laiterie du bourg. 5 fermes ferment.',
      '18-22 12 % ← 9 % (1)',
    ],
    // Another kind of number, and part of a ratio.
    [`La collecte annuelle de lait bio progresse de 9 euros. ${COSTS}`, WRONG, ''],
    [
      'La collecte annuelle de lait bio reste à 9 fermes sur 20. Les charges montent, elles, dans 12 fermes.',
      'La collecte annuelle de lait bio reste à 12 fermes.',
      '',
    ],
    [
      'La collecte annuelle de lait bio du bourg est la neuvième de France. Le parc compte 12 cerfs.',
      'La collecte annuelle de lait bio du bourg est de 12 cerfs.',
      '',
    ],
    [
      'La collecte annuelle de lait bio du bourg compte 9 cerfs. Le parc est la douzième merveille.',
      'La collecte annuelle de lait bio du bourg compte 12 cerfs.',
      '49-51 12 ← 9 (1)',
    ],
    // What the article states as well was not exchanged.
    [`${MILK} ${COSTS}`, 'La collecte annuelle de lait bio progresse de 12 %, et non de 9 %.', ''],
    [`${MILK} ${COSTS}`, `${WRONG} Puis 9 %.`, ''],
    // Quotations and cells.
    [`${MILK} ${COSTS}`, `Léa dit : « ${WRONG} »`, ''],
    [`${MILK} ${COSTS}`, `| Quoi | Part |\n| - | - |\n| ${WRONG} | oui |`, ''],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(misplaced(source, article)).toBe(expected);
  });
});

describe('what speaks for the number as it stands', () => {
  it.each([
    // One of two places that state it.
    [`${MILK} ${WRONG.replace('bio', 'de brebis bio')} Les charges montent de 12 %.`, WRONG, ''],
    [`${MILK} Les charges montent de 12 %. ${WRONG.replace('bio', 'de brebis bio')}`, WRONG, ''],
    // Words of its sentence, far from it.
    [`${MILK} Les charges de lait bio montent, elles, de 12 %.`, WRONG, ''],
    // Of two others the one with more words in common.
    [`${MILK} La collecte annuelle de lait progresse de 7 %. ${COSTS}`, WRONG, '46-50 12 % ← 9 % (1)'],
    [`La collecte annuelle de lait progresse de 7 %. ${MILK} ${COSTS}`, WRONG, '46-50 12 % ← 9 % (2)'],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(misplaced(source, article)).toBe(expected);
  });
});
