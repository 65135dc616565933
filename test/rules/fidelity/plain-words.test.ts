import { describe, expect, it } from 'vitest';
import { isTold, nearby, opposite, plainWords } from '../../../src/rules/fidelity/reading/plain-words.ts';
import type { Sentence } from '../../../src/rules/fidelity/reading/side.ts';
import { comparing } from './told.ts';

const sentenceOf = (text: string): Sentence => {
  const [sentence] = comparing('Il pleut.', text).article.sentences;
  if (!sentence) throw new Error('the text has a sentence');
  return sentence;
};

describe('words outside quotation marks', () => {
  it.each([
    ['Le pain chante.', 'Le pain chante', true],
    ['Le « pain » chante.', 'Le chante', true],
    ['Il dit « pain chaud ».', 'Il dit', false],
    ['Il dit bien « pain chaud ».', 'Il dit bien', true],
    ['« Le pain chante », dit-il.', 'dit-il', false],
    ['Il dit « pain chaud » et encore « vin frais » bien trop tard.', 'Il dit et encore bien trop tard', true],
    // A quotation of the next sentence is none of this one.
    ['Il chante. Elle dit : « Le pain chante bien. »', 'Il chante', true],
  ])('« %s »', (text, plain, told) => {
    const sentence = sentenceOf(text);
    expect(
      plainWords(sentence)
        .map((word) => word.text)
        .join(' '),
    ).toBe(plain);
    expect(isTold(sentence)).toBe(told);
  });

  it('are picked out once', () => {
    const sentence = sentenceOf('Le « pain » chante.');
    expect(plainWords(sentence)).toBe(plainWords(sentence));
    const plain = sentenceOf('Il chante. Elle dit : « Le pain chante bien. »');
    expect(plainWords(plain)).toBe(plain.words);
  });

  it('are not told in the cells of a table', () => {
    expect(isTold(sentenceOf('| Le pain |\n| - |\n| chante |'))).toBe(false);
  });

  it('a verdict without a word is about the whole sentence', () => {
    const sentence = sentenceOf('Le pain chante.');
    expect(opposite('negated', sentence, sentence, undefined)).toMatchObject({
      word: '',
      other: '',
      start: 0,
      end: 15,
    });
    expect(opposite('turned', sentence, sentence, sentence.words[1], 'mot')).toMatchObject({
      word: 'pain',
      other: 'mot',
      start: 3,
      end: 7,
    });
  });
});

describe('common neighbours of two words', () => {
  const near = (one: string, word: string, other: string, theirs: string, least?: number) => {
    const [a, b] = [sentenceOf(one), sentenceOf(other)];
    const at = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    return nearby(a, at(one, word), b, at(other, theirs), least);
  };

  it.each([
    ['Le loyer monte.', 'monte', 'Le loyer baisse.', 'baisse', 2, true],
    ['Le loyer monte.', 'monte', 'Le loyer baisse.', 'baisse', 3, false],
    ['Le loyer monte.', 'monte', 'Le prix baisse.', 'baisse', 1, false],
    ['Loyer monte vite.', 'monte', 'Ici baisse loyer.', 'baisse', 2, true],
    ['Le loyer rouge monte.', 'monte', 'Le loyer vert baisse.', 'baisse', 1, true],
    ['Le loyer rouge monte.', 'monte', 'Le loyer vert baisse.', 'baisse', 2, false],
    // A word that opens its sentence has no neighbour before.
    ['Monte le loyer.', 'Monte', 'Baisse le loyer.', 'Baisse', 2, true],
    ['Monte le loyer.', 'Monte', 'Le loyer baisse.', 'baisse', 2, true],
    ['Monte le prix du loyer.', 'Monte', 'Le loyer baisse.', 'baisse', 2, false],
    ['Loyer un rouge deux vert trois bleu quatre monte.', 'monte', 'Loyer baisse.', 'baisse', 2, false],
  ])('« %s » (%s) and « %s » (%s), at least %i: %s', (one, word, other, theirs, least, expected) => {
    expect(near(one, word, other, theirs, least)).toBe(expected);
  });

  it('asks for two unless told', () => {
    expect(near('Le loyer rouge monte.', 'monte', 'Le loyer vert baisse.', 'baisse')).toBe(false);
    expect(near('Le loyer monte.', 'monte', 'Le loyer baisse.', 'baisse')).toBe(true);
  });
});
