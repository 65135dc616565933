import { describe, expect, it } from 'vitest';
import { changedFrom, isLost, sharesNumber } from '../../../src/rules/fidelity/numbers/number-changes.ts';
import { sentenceAt } from '../../../src/rules/fidelity/reading/side.ts';
import { comparing } from './told.ts';

/** The number of the article that is written so, in its sentence. */
function numberIn(source: string, article: string, raw: string) {
  const comparison = comparing(source, article);
  const [found] = comparison.article.passages.flatMap((passage) =>
    passage.facts.quantities
      .filter((quantity) => quantity.raw === raw)
      .map((quantity) => ({ comparison, quantity, sentence: sentenceAt(passage, quantity.start) })),
  );
  if (!found) throw new Error(`the article has no ${raw}`);
  return found;
}

describe('another number in common', () => {
  it.each([
    ['Le club a 12 voiliers et 40 rames.', 'Le club a 27 voiliers et 40 rames.', '27', true],
    ['Le club a 12 voiliers et 40 rames.', 'Le club a 27 voiliers et 40 rames.', '40', false],
    ['Le club a 12 voiliers et 40 rames.', 'Le club a 40 rames et 27 voiliers.', '27', true],
    ['Le club a 12 voiliers et 40 rames.', 'Le club a 27 voiliers et 41 rames.', '27', false],
    ['Le club a 12 voiliers et 40 rames.', 'Il a 40 rames. Le club a 27 voiliers.', '27', false],
    ['Le club a 12 voiliers et 40 rames.', 'Le club a 27 voiliers. Il a 40 rames.', '27', false],
    ['Le club a 12 voiliers en une heure.', 'Le club a 27 voiliers en une heure.', '27', false],
    ['Selon l’article 40, le club a 12 voiliers.', 'Selon l’article 40, le club a 27 voiliers.', '27', false],
  ])('« %s » → « %s », beside %s: %s', (source, article, raw, expected) => {
    const { comparison, quantity, sentence } = numberIn(source, article, raw);
    const [, from] = comparison.index.side.sentences;
    if (!sentence || !from) throw new Error('both have a sentence');
    expect(sharesNumber(sentence, from, quantity, comparison)).toBe(expected);
  });
});

describe('a number of the source that the article states nowhere', () => {
  it.each([
    ['Le club a 12 voiliers.', 'Le club a 27 voiliers.', true],
    ['Le club a 12 voiliers.', 'Le club a 12 voiliers.', false],
    ['Le club a 12 voiliers.', 'Le club en a 12.', false],
    ['Le club a 12 kg.', 'Le club a 12 voiliers.', true],
    ['Le club a 12 kg.', 'Le club a 12 000 grammes.', false],
    ['Le club a 12 millions d’euros.', 'Le club a 12 euros.', false],
  ])('« %s » → « %s »: %s', (source, article, expected) => {
    const comparison = comparing(source, article);
    const [first] = comparison.index.quantities;
    expect(first && isLost(first.fact, comparison)).toBe(expected);
  });
});

describe('the number that was changed', () => {
  it.each([
    ['Le club a 12 voiliers.', 'Le club a 27 voiliers.', '27', 'changed 12'],
    ['Le club a 12 kg de pain.', 'Le club a 27 voiliers.', '27', 'none'],
    ['Le club a 12 kg de pain.', 'Le club a 12 voiliers.', '12', 'unit 12 kg'],
    ['Le club a 12 kg de pain.', 'Le club a 12 euros de pain.', '12 euros', 'unit 12 kg'],
    ['Le club a 3 kg de pain.', 'Le club a trois gestes de pain.', 'trois', 'none'],
    ['Le club a 4 kg de pain.', 'Le club a quatre gestes de pain.', 'quatre', 'unit 4 kg'],
    ['Le club finit 12e du port.', 'Le club finit 13e du port.', '13e', 'changed 12e'],
    ['Le club finit 12e du port.', 'Le club finit 13 voiliers du port.', '13', 'none'],
    ['Le club a des milliers de voiliers.', 'Le club a 1 200 voiliers.', '1 200', 'none'],
    ['Le club a 64 voiliers sur 171.', 'Le club a 64 voiliers sur 172.', '172', 'changed 171'],
    // The nearer in size, and the one that the article does not keep.
    ['Le club a 30 kg et 400 kg de pain.', 'Le club a 35 kg de pain.', '35 kg', 'changed 30 kg'],
    ['Le club a 400 kg et 30 kg de pain.', 'Le club a 35 kg de pain.', '35 kg', 'changed 30 kg'],
    ['Le club a 30 kg et 36 kg de pain.', 'Le club a 30 kg et 35 kg de pain.', '35 kg', 'changed 36 kg'],
    ['Le club a 30 kg et 36 kg de pain.', 'Le club a 36 kg et 35 kg de pain.', '35 kg', 'changed 30 kg'],
  ])('« %s » → « %s », %s: %s', (source, article, raw, expected) => {
    const { comparison, quantity, sentence } = numberIn(source, article, raw);
    const change = changedFrom(quantity, sentence, comparison);
    expect(change ? `${change.what} ${change.source.fact.raw}` : 'none').toBe(expected);
  });

  it.each([
    ['9 heures', '3 heures', 'changed 9 heures'],
    ['9 heures', '3 jours', 'none'],
    ['9 heures', '9 jours', 'changed 9 heures'],
    ['3 jours', '9 heures', 'none'],
    ['24 heures', '5 jours', 'changed 24 heures'],
    ['5 jours', '24 heures', 'changed 5 jours'],
    ['2 jours', '109 jours', 'changed 2 jours'],
    ['2 jours', '110 jours', 'none'],
    ['110 jours', '2 jours', 'none'],
    ['109 jours', '2 jours', 'changed 109 jours'],
  ])('times: « %s » → « %s »: %s', (before, after, expected) => {
    const { comparison, quantity, sentence } = numberIn(
      `Le club attend ${before} au port.`,
      `Le club attend ${after} au port.`,
      after,
    );
    const change = changedFrom(quantity, sentence, comparison);
    expect(change ? `${change.what} ${change.source.fact.raw}` : 'none').toBe(expected);
  });

  it.each([
    ['Le club a 12 voiliers.', 'Hier, 27 voiliers.', 'changed 12'],
    ['Le club a 12 canots.', 'Hier, 27 voiliers.', 'none'],
    ['Le club double ses voiliers.', 'Hier, 27 voiliers.', 'none'],
  ])('without a place only what is counted leads to it: « %s » → « %s »: %s', (source, article, expected) => {
    const { comparison, quantity } = numberIn(source, article, '27');
    const change = changedFrom(quantity, undefined, comparison);
    expect(change ? `${change.what} ${change.source.fact.raw}` : 'none').toBe(expected);
  });
});
