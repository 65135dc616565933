import { describe, expect, it } from 'vitest';
import { isCentury, spanOfYears } from '../../../src/rules/fidelity/dates/spans.ts';
import { isOfOtherThings } from '../../../src/rules/fidelity/numbers/counted-things.ts';
import { judgeHedge } from '../../../src/rules/fidelity/numbers/number-hedges.ts';
import { supportFor } from '../../../src/rules/fidelity/numbers/number-support.ts';
import { sentenceAt } from '../../../src/rules/fidelity/reading/side.ts';
import { comparing } from './told.ts';

function firstOf(source: string, article: string) {
  const comparison = comparing(source, article);
  const passage = comparison.article.passages[0];
  const quantity = passage?.facts.quantities.find(({ part }) => !part);
  if (!passage || !quantity) throw new Error('the article has no number');
  return { comparison, passage, quantity };
}

/** What is wrong with the hedge, the tax or the rate of the article’s first number; `isPlaced`: its sentence is known. */
function judged(source: string, article: string, isPlaced = true): string {
  const { comparison, passage, quantity } = firstOf(source, article);
  const sentence = isPlaced ? sentenceAt(passage, quantity.start) : undefined;
  const verdict = judgeHedge(quantity, passage, sentence, supportFor(quantity, comparison.index).from, comparison);
  return verdict ? `${verdict.what} ${verdict.severity} ← ${verdict.source?.sentence?.text}` : 'none';
}

describe('a hedge on the other side', () => {
  it.each([
    [
      'Le refuge a plus de 500 chats.',
      'Le refuge a moins de 500 chats.',
      'direction error ← Le refuge a plus de 500 chats.',
    ],
    [
      'Le refuge a moins de 500 chats.',
      'Le refuge a plus de 500 chats.',
      'direction error ← Le refuge a moins de 500 chats.',
    ],
    ['Le refuge a environ 500 chats.', 'Le refuge a moins de 500 chats.', 'none'],
    ['Le refuge a plus de 500 chats.', 'Le refuge a environ 500 chats.', 'none'],
    [
      'Le port a moins de 500 chiens. Le refuge a plus de 500 chats.',
      'Le refuge a moins de 500 chats.',
      'direction error ← Le refuge a plus de 500 chats.',
    ],
    [
      'Le refuge du port soigne les chats et les chiens perdus. Plus de 500 y vivent.',
      'Le refuge du port soigne les chats et les chiens perdus, moins de 500.',
      'direction error ← Plus de 500 y vivent.',
    ],
    [
      'Le refuge a plus de 500 chats. Le musée reçoit moins de 500 visiteurs.',
      'Un refuge ancien, au bord du fleuve, nourrit chaque hiver avec patience moins de 500 bêtes perdues.',
      'none',
    ],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(judged(source, article)).toBe(expected);
  });

  it.each([
    ['Le refuge a plus de 500 chats.', 'direction error ← Le refuge a plus de 500 chats.'],
    ['Plus de 500 chats mangent. Plus de 500 chiens dorment.', 'direction error ← Plus de 500 chats mangent.'],
    ['Plus de 500 chats mangent. Ici, 500 chiens dorment.', 'direction error ← Plus de 500 chats mangent.'],
    ['Plus de 500 chats mangent. Moins de 500 chiens dorment.', 'none'],
    ['Moins de 500 chats mangent. Plus de 500 chiens dorment.', 'none'],
    ['Plus de 500 chats mangent. Environ 500 chiens dorment.', 'none'],
    ['Ici, 500 chats mangent. Plus de 500 chiens dorment.', 'none'],
  ])('without its place every number of the source counts: « %s »: %s', (source, expected) => {
    expect(judged(source, 'Le refuge a moins de 500 chats.', false)).toBe(expected);
  });
});

describe('before and after tax', () => {
  it.each([
    ['Elle gagne 1 920 € net.', 'Elle gagne 1 920 € brut.', 'unit error ← Elle gagne 1 920 € net.'],
    ['Elle gagne 1 920 € brut.', 'Elle gagne 1 920 € net.', 'unit error ← Elle gagne 1 920 € brut.'],
    ['Elle gagne 1 920 € nets.', 'Elle gagne 1 920 € bruts.', 'unit error ← Elle gagne 1 920 € nets.'],
    ['Elle gagne 1 920 € nette.', 'Elle gagne 1 920 € brute.', 'unit error ← Elle gagne 1 920 € nette.'],
    ['Elle gagne 1 920 € HT.', 'Elle gagne 1 920 € TTC.', 'unit error ← Elle gagne 1 920 € HT.'],
    ['Elle gagne 1 920 € ht.', 'Elle gagne 1 920 € HT.', 'none'],
    ['Elle gagne 1 920 € nets.', 'Elle gagne 1 920 € net.', 'none'],
    ['Elle gagne 1 920 €.', 'Elle gagne 1 920 € brut.', 'none'],
    ['Elle gagne 1 920 € net.', 'Elle gagne 1 920 €.', 'none'],
    ['Elle gagne 1 920 € nettement.', 'Elle gagne 1 920 € brut.', 'none'],
    ['Elle gagne 1 920 €, net.', 'Elle gagne 1 920 € brut.', 'none'],
    ['Elle gagne 1 920 € net. Elle gagne 1 920 € brut.', 'Elle gagne 1 920 € brut.', 'none'],
    ['Elle gagne 1 920 € net. Il gagne 1 920 €.', 'Elle gagne 1 920 € brut.', 'none'],
    ['Elle pèse 1 920 kg net.', 'Elle pèse 1 920 kg brut.', 'none'],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(judged(source, article)).toBe(expected);
  });
});

describe('rates', () => {
  it.each([
    ['Il perd 18 litres par jour.', 'Il perd 18 litres par heure.', 'rate error ← Il perd 18 litres par jour.'],
    ['Il perd 18 litres par jour.', 'Il perd 18 litres par jour.', 'none'],
    ['Il perd 18 litres par jour.', 'Il perd 18 litres.', 'none'],
    ['Il perd 18 litres.', 'Il perd 18 litres par heure.', 'none'],
    ['Il perd 18 litres par jour. Elle perd 18 litres.', 'Il perd 18 litres par heure.', 'none'],
    ['Il perd 18 litres par jour. Elle perd 18 litres par heure.', 'Il perd 18 litres par heure.', 'none'],
    [
      'Il perd 18 litres par jour. Elle perd 18 litres par an.',
      'Il perd 18 litres par heure.',
      'rate error ← Il perd 18 litres par jour.',
    ],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    expect(judged(source, article)).toBe(expected);
  });
});

describe('sums of money are no things', () => {
  it.each([
    ['Le fonds a 100 000 euros.', 'On a 100 000 arbres.', true],
    ['Le fonds a 100 000 arbres.', 'On a 100 000 euros.', true],
    ['Le fonds a 99 999 euros.', 'On a 99 999 arbres.', false],
    ['Le fonds a 100 000 arbres.', 'On a 100 000 chats.', false],
    ['Le fonds a 100 000 euros.', 'On a 100 000 euros.', false],
    ['Le fonds a 100 000.', 'On a 100 000 euros.', false],
    ['Le fonds a 100 000 euros.', 'On a 100 000.', false],
    ['Le fonds a 100 000 euros pour ses arbres.', 'On a 100 000 arbres.', false],
    ['Le fonds a 100 000 arbres.', 'On a 100 000 euros pour un arbre.', false],
    ['Le fonds a 100 000 euros.', 'On a 100 000 débloqués.', false],
    ['Le fonds a 100 000 euros.', 'On a 100 000 versées.', false],
    ['Le fonds a 100 000 euros.', 'On a 100 000 débloqué.', false],
    ['Le fonds a 100 000 euros.', 'On a 100 000 réunis.', false],
    ['Le fonds a 100 000 euros.', 'On a 100 000 promis.', false],
    ['Le fonds a 100 000 euros.', 'On a 100 000 perdus.', false],
    ['Le fonds a 100 000 euros.', 'On a 100 000 perdue.', false],
    ['Le fonds a 100 000 euros.', 'On a 100 000 acquits.', false],
    ['Le fonds a 100 000 euros.', 'On a 100 000 pruniers.', true],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    const { comparison, passage, quantity } = firstOf(source, article);
    const [from] = comparison.index.quantities;
    expect(from && isOfOtherThings(quantity, passage, from)).toBe(expected);
  });
});

describe('spans and centuries', () => {
  const years = (count: number) => Array.from({ length: count }, (_, at) => `en ${1901 + at}`).join(', ');

  it.each([
    [`Fermé ${years(12)}, en 1960 et en 1975.`, 'Quinze ans plus tôt.', '1975 − 1960'],
    [`Fermé ${years(13)}, en 1960 et en 1975.`, 'Quinze ans plus tôt.', undefined],
    ['En 2004 puis en 1998.', 'Sept ans après.', '(2004 + 1) − 1998'],
    ['En 1998 puis en 2004.', 'Six ans de prison avant.', undefined],
  ])('« %s » → « %s »: %s', (source, article, formula) => {
    const { comparison, passage, quantity } = firstOf(source, article);
    expect(spanOfYears(quantity, passage, comparison.index)).toEqual(formula && { formula, operands: [] });
  });

  it.each([
    ['Elle naît en 862.', 'Onze siècles.', '2025 − 862'],
    ['Elle naît en 862 et brûle en 1188.', 'Trois siècles.', '1188 − 862'],
  ])('a span has no operands: « %s » → « %s »: %s', (source, article, formula) => {
    const { comparison, passage, quantity } = firstOf(source, article);
    expect(spanOfYears(quantity, passage, comparison.index)).toEqual({ formula, operands: [] });
  });

  it.each([
    ['Au XIIe siècle.', true],
    ['Au Ve siècle.', true],
  ])('« %s » names a century: %s', (article, expected) => {
    const { passage, quantity } = firstOf('Il pleut.', article);
    expect(isCentury(quantity, passage.text)).toBe(expected);
  });
});
