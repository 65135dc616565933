import { describe, expect, it } from 'vitest';
import { GRAM, GramIndex } from '../../../src/rules/fidelity/reading/gram-index.ts';

const places = (text: readonly string[], gram: readonly string[]): number[] =>
  text.flatMap((_, at) => (gram.every((word, index) => text[at + index] === word) ? [at] : []));

describe('the places of three words in a row', () => {
  it('are those that a plain search finds, in text order', () => {
    // Few words, so that many grams come back and share slots.
    const text = Array.from({ length: 600 }, (_, at) => `w${(at * at + 7 * (at % 11)) % 5}`);
    const index = new GramIndex(text);
    for (let at = 0; at + GRAM <= text.length; at += 1) {
      const found = places(text, text.slice(at, at + GRAM));
      expect(index.count(text, at)).toBe(found.length);
      expect(index.positions(text, at, 1000)).toEqual(found);
      expect(index.positions(text, at, 2)).toEqual(found.slice(0, 2));
    }
  });

  it('are none for words that stand in another order, or nowhere', () => {
    const index = new GramIndex(['le', 'pain', 'lève', 'ici']);
    for (const words of [
      ['pain', 'le', 'lève'],
      ['lève', 'ici', 'le'],
      ['le', 'pain', 'cuit'],
    ]) {
      expect(index.count(words, 0)).toBe(0);
      expect(index.positions(words, 0, 9)).toEqual([]);
    }
  });

  it.each([[[]], [['un']], [['un', 'deux']]])('are none in a text of fewer words: %j', (text) => {
    expect(new GramIndex(text).positions(['un', 'deux', 'trois'], 0, 9)).toEqual([]);
  });
});
