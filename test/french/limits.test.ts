import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/french/sentences.ts';
import { shownWords, strictWords } from '../../src/french/words.ts';

describe('where a sentence ends', () => {
  it.each([
    ['Il consomme 3 kW. Puis il dort.', 2],
    ['Il cite M. K. Puis il dort.', 1],
    ['Une ligne en C. Puis une autre.', 1],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe('signs that part words', () => {
  it.each([...'\u1680\u2000\u2005\u200a\u200b\u2028\u2029\u205f\u3000\ufeff\u2013\u2014\u00a0\t\n'])('%j', (sign) => {
    expect(shownWords(`un${sign}deux`)).toBe(2);
  });

  it.each([...'\u200c\u2010-’\u2060'])('not %j', (sign) => {
    expect(shownWords(`un${sign}deux`)).toBe(1);
  });

  it.each([...'\t\n\v\f\r '])('ASCII: %j', (sign) => {
    expect(strictWords(`un${sign}deux`)).toBe(2);
  });

  it.each(['\b', '\u000e', '\u00a0', '\u2028'])('no ASCII white space: %j', (sign) => {
    expect(strictWords(`un${sign}deux`)).toBe(1);
  });

  it.each(['a', 'z', 'A', 'Z', '0', '9'])('one word: %s', (sign) => {
    expect(strictWords(sign)).toBe(1);
    expect(shownWords(sign)).toBe(1);
  });

  it.each(['`', '{', '@', '[', '/', ':', '…', '€'])('no word: %s', (sign) => {
    expect(strictWords(sign)).toBe(0);
    expect(shownWords(sign)).toBe(0);
  });
});
