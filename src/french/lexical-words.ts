import { splitElision } from './elision.ts';

/** A word of the running text. `start` and `end` are offsets in the text; `lower` is the form to compare. */
export interface LexicalWord {
  text: string;
  lower: string;
  start: number;
  end: number;
}

// A grouped number, or letters and digits joined by apostrophes, hyphens, middle dots, and by a decimal sign between digits.
// Neighbouring classes never overlap, so the pattern stays linear on any input.
const WORD =
  /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*(?:(?:['’‘ʼ′‐‑·-]|(?<=\d)[.,](?=\d))[\p{L}\p{N}\p{M}\u00ad]+)*/gu;
const APOSTROPHE = /['’‘ʼ′]/;

/**
 * The words of a text, without punctuation: elided words are split off (`l’IA` → `l`, `IA`), hyphenated compounds stay
 * whole, numbers are words. `lower` has plain apostrophes and hyphens, and digit groups without spaces.
 */
export function lexicalWords(text: string): LexicalWord[] {
  const words: LexicalWord[] = [];
  for (const match of text.matchAll(WORD)) {
    let token = match[0];
    let start = match.index;
    while (APOSTROPHE.test(token)) {
      const { clitic, rest } = splitElision(token);
      if (clitic === '') break;
      words.push({ text: clitic, lower: clitic.toLowerCase(), start, end: start + clitic.length });
      start += token.length - rest.length;
      token = rest;
    }
    words.push({ text: token, lower: comparable(token), start, end: start + token.length });
  }
  return words;
}

function comparable(token: string): string {
  return token
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00ad \u00a0\u202f\u2009]/g, '');
}
