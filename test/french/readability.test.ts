import { describe, expect, it, test } from 'vitest';
import { kandelMoles, lix, measureProse } from '../../src/french/readability.ts';

describe('kandelMoles', () => {
  test.each([
    [18, 1.65, 67],
    [22, 1.75, 56],
    [24, 1.85, 46],
    [33, 1.96, 29],
    [30, 2.05, 26],
    [38, 1.9, 29],
  ])('%d words a sentence and %d syllables a word give %d', (length, rate, score) => {
    expect(Math.round(kandelMoles({ words: length * 100, sentences: 100, syllables: length * 100 * rate }))).toBe(
      score,
    );
  });

  it('stays between 0 and 100, and is 0 for nothing', () => {
    expect(kandelMoles({ words: 2, sentences: 2, syllables: 2 })).toBe(100);
    expect(kandelMoles({ words: 100, sentences: 1, syllables: 400 })).toBe(0);
    expect(kandelMoles({ words: 0, sentences: 1, syllables: 0 })).toBe(0);
    expect(kandelMoles({ words: 1, sentences: 0, syllables: 1 })).toBe(0);
  });
});

test('lix adds sentence length and the share of long words', () => {
  expect(lix({ words: 100, sentences: 5, longWords: 30 })).toBe(50);
  expect(lix({ words: 0, sentences: 5, longWords: 0 })).toBe(0);
  expect(lix({ words: 5, sentences: 0, longWords: 0 })).toBe(0);
});

describe('measureProse', () => {
  test.each([
    ['Le chat dort. Il ronfle !', { words: 5, sentences: 2, syllables: 5, longWords: 0 }],
    ['L’entreprise d’Anne recrute 12 personnes.', { words: 4, sentences: 1, syllables: 8, longWords: 3 }],
    ['Jusqu’ici, lorsqu’il part.', { words: 3, sentences: 1, syllables: 6, longWords: 0 }],
    ['‘oui’ et qu’il', { words: 3, sentences: 1, syllables: 3, longWords: 0 }],
    ['sixsix septsep', { words: 2, sentences: 1, syllables: 4, longWords: 1 }],
    ['', { words: 0, sentences: 0, syllables: 0, longWords: 0 }],
  ])('%j', (text, expected) => {
    expect(measureProse(text)).toEqual(expected);
  });
});
