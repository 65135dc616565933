import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaccard, similarSets } from '../../src/rules/repetition/similar-sets.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter((word) => word !== ''));

describe('jaccard', () => {
  it('is the share of what two sets have together', () => {
    expect(jaccard(['a', 'b', 'c'], set('b c d'))).toBe(0.5);
    expect(jaccard(['a', 'b'], set('a b'))).toBe(1);
    expect(jaccard(['a'], set('b'))).toBe(0);
    expect(jaccard([], set(''))).toBe(0);
  });
});

describe('similarSets', () => {
  it('pairs a set with the earlier one that is most like it', () => {
    expect(similarSets([set('a b c d'), set('a b c d e'), set('a b c d e f')], 0.7)).toEqual([
      { first: 0, second: 1, similarity: 0.8 },
      { first: 1, second: 2, similarity: 5 / 6 },
    ]);
  });

  it('pairs equal sets with the first of them', () => {
    expect(similarSets([set('a b'), set('b a'), set('a b')], 0.9)).toEqual([
      { first: 0, second: 1, similarity: 1 },
      { first: 0, second: 2, similarity: 1 },
    ]);
  });

  it('takes the threshold itself, and nothing below', () => {
    expect(similarSets([set('a b c d'), set('a b c d e')], 0.8)).toHaveLength(1);
    expect(similarSets([set('a b c d'), set('a b c d e')], 0.81)).toEqual([]);
  });

  it('finds nothing like a set without tokens', () => {
    expect(similarSets([set(''), set(''), set('a')], 0.1)).toEqual([]);
  });

  it('agrees with comparing all with all', () => {
    const tokens = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 }).map((list) => new Set(list));
    fc.assert(
      fc.property(fc.array(tokens, { maxLength: 12 }), fc.constantFrom(0.4, 0.6, 0.8), (sets, threshold) => {
        const best = sets.flatMap((later, second) => {
          const likeness = sets.slice(0, second).map((earlier) => jaccard([...earlier], later));
          const most = Math.max(0, ...likeness);
          return later.size > 0 && most >= threshold ? [[second, most]] : [];
        });
        expect(similarSets(sets, threshold).map(({ second, similarity }) => [second, similarity])).toEqual(best);
      }),
    );
  });
});
