import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLongWord } from '../../src/french/long-words.ts';
import { lazyLexicon } from '../../src/store/lexicon.ts';

const lexicon = lazyLexicon();
const words = [
  ...new Set(
    globSync('fixtures/{articles,rewrites}/*')
      .map((path) => readFileSync(path, 'utf8'))
      .flatMap((text) => text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? []),
  ),
];

describe('isLongWord', () => {
  it('knows every long word that the whole list knows', () => {
    const long = words.filter((word) => word.length >= 12 && lexicon.has(word));
    expect(long.length).toBeGreaterThan(200);
    expect(long.filter((word) => !isLongWord(word))).toEqual([]);
  });

  it('takes fewer than one pair of words in a hundred for a word', () => {
    const short = words.filter((word) => word.length >= 4 && word.length < 12);
    const pairs = short
      .map((word, index) => word + short[(index * 7_919 + 17) % short.length])
      .filter((word) => word.length >= 12 && !lexicon.has(word));
    expect(pairs.length).toBeGreaterThan(1_000);
    expect(pairs.filter(isLongWord).length).toBeLessThan(pairs.length / 100);
  });

  it('knows no short word', () => {
    expect(isLongWord('pain')).toBe(false);
  });
});
