import { describe, expect, it } from 'vitest';
import { isBlame, polarAdjective, polarVerb } from '../../src/french/polarity.ts';

describe('verbs that affirm or deny', () => {
  it.each([
    ['confirmait', 'assent', 1],
    ['dement', 'assent', -1],
    ['nient', 'assent', -1],
    ['refusee', 'assent', -1],
    ['maintiendra', 'keep', 1],
    ['renonce', 'keep', -1],
    ['emploient', 'use', 1],
    ['releve', 'rise', 1],
    ['reduira', 'fall', 1],
  ] as const)('%s', (form, family, sign) => {
    expect(polarVerb(form, [])).toMatchObject({ family, sign, isWhole: false });
  });

  it('knows a wish', () => {
    expect([polarVerb('veut', [])?.isWish, polarVerb('accepte', [])?.isWish]).toEqual([true, false]);
  });

  it.each(['ni', 'refus', 'mange', 'repond', 's'])('%s alone says neither', (form) => {
    expect(polarVerb(form, ['le', 'maire'])).toBeUndefined();
  });

  it('reads an answer in two words', () => {
    expect(polarVerb('repondu', ['par', 'la', 'negative'])).toEqual({ family: 'assent', sign: -1, isWhole: true });
    expect(polarVerb('repondu', ['favorablement'])?.sign).toBe(1);
    expect(polarVerb('dit', ['non'])?.sign).toBe(-1);
    expect(polarVerb('s', ['est', 'opposee'])).toEqual({ family: 'assent', sign: -1, isWhole: false });
  });

  it('knows adjectives with their contraries, and words for a blame', () => {
    expect([polarAdjective('possibles'), polarAdjective('impossible'), polarAdjective('vert')]).toEqual([1, -1, 0]);
    expect([isBlame('negligence'), isBlame('piscine')]).toEqual([true, false]);
  });
});
