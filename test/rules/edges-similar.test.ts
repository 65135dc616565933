import { describe, expect, it } from 'vitest';
import { jaccard, similarSets } from '../../src/rules/repetition/similar-sets.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter((word) => word !== ''));
const pairs = (threshold: number, ...texts: readonly string[]) =>
  similarSets(texts.map(set), threshold).map(({ first, second, similarity }) => [first, second, similarity]);

describe('sets that are alike', () => {
  it.each<[string, number, string[], number[][]]>([
    ['none', 0.5, [], []],
    ['one', 0.5, ['a b'], []],
    ['two that share nothing', 0.1, ['a b', 'c d'], []],
    ['two that share what a third has too', 0.5, ['a b c', 'a b d', 'a e f'], [[0, 1, 0.5]]],
    ['a smaller one', 0.5, ['a b c d', 'a b'], [[0, 1, 0.5]]],
    ['a larger one', 0.5, ['a b', 'a b c d'], [[0, 1, 0.5]]],
    [
      'the best of two',
      0.4,
      ['a b c', 'a b c d', 'a b c d e'],
      [
        [0, 1, 0.75],
        [1, 2, 0.8],
      ],
    ],
    [
      'the earlier of two as good',
      0.5,
      ['a b c', 'a b d', 'a b e'],
      [
        [0, 1, 0.5],
        [0, 2, 0.5],
      ],
    ],
    [
      'words common to all, told apart by the rare ones',
      0.6,
      ['z a b', 'z c d', 'z a b e', 'z c d f'],
      [
        [0, 2, 0.75],
        [1, 3, 0.75],
      ],
    ],
    ['a threshold of one', 1, ['a b', 'a b c', 'b a'], [[0, 2, 1]]],
    ['words of one set alone that outweigh the shared ones', 0.5, ['a x y z', 'a p q r'], []],
    ['one shared word of one', 0.5, ['a', 'a b'], [[0, 1, 0.5]]],
    ['the same word in an empty company', 0.5, ['', 'a', '', 'a'], [[1, 3, 1]]],
    ['a key that another spelling must not meet', 0.9, ['a1 1', 'a11', '1 a1'], [[0, 2, 1]]],
  ])('%s', (_, threshold, texts, expected) => {
    expect(pairs(threshold, ...texts)).toEqual(expected);
  });

  it('are not taken for equal because the numbers of their words run together', () => {
    const all = 'a b c d e f g h i j k l m n';
    expect(pairs(0.9, all, 'b c n', 'm n', 'a d e f g h i j k l')).toEqual([]);
  });

  it.each([
    [63, [[126, 127, 0.5]]],
    [64, []],
  ])('are looked for among sixty-four sets of a word: after %i of them', (count, expected) => {
    const decoys = Array.from({ length: count }, (_, index) => [`a p${index}`, `b r${index}`]);
    expect(pairs(0.5, ...decoys.flat(), 'a b c', 'a b d')).toEqual(expected);
  });
});

describe('how alike two sets are', () => {
  it.each([
    ['a b c d', 'a', 0.25],
    ['a', 'a b c d', 0.25],
    ['a b', '', 0],
    ['', 'a b', 0],
  ])('%j and %j: %d', (first, second, expected) => {
    expect(jaccard([...set(first)], set(second))).toBe(expected);
  });
});
