import { describe, expect, it } from 'vitest';
import { countWords, shownWords, strictWords } from '../../src/french/words.ts';

describe('letters and signs outside ASCII', () => {
  it.each([
    ['Ω', 0, 1],
    ['Ж', 0, 1],
    ['漢字', 0, 1],
    ['½', 0, 1],
    ['☃', 0, 0],
    ['🎉', 0, 0],
    ['Ω€', 0, 1],
    ['aΩ', 1, 1],
    ['Ω Ж', 0, 2],
    ['été', 1, 1],
    ['œuf', 1, 1],
    ['²', 0, 1],
    ['un…deux', 1, 1],
    ['un€deux', 1, 1],
    ['ß', 0, 1],
  ])('%s: %d strict, %d shown', (text, strict, shown) => {
    expect([strictWords(text), shownWords(text)]).toEqual([strict, shown]);
    expect(countWords(text)).toEqual({ strict, shown });
  });

  it('counts the letters of any script wherever they stand', () => {
    expect(countWords('Le Ω, la Ж et 漢字 : 1 000 ☃')).toEqual({ strict: 4, shown: 7 });
  });
});
