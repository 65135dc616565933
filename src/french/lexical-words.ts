import { classOf, DIGIT, JOINER, LETTER, OTHER, SPACE, UNKNOWN } from './char-classes.ts';
import { LONGEST_ELIDED } from './elision.ts';
import { ELIDED, marksOf } from './little-words.ts';
import { type Token, tokenAt } from './tokens.ts';

/** A word of the running text. `start` and `end` are offsets in the text; `lower` is the form to compare. */
export interface LexicalWord {
  text: string;
  lower: string;
  start: number;
  end: number;
  readonly token: Token;
}

// A grouped number, or letters and digits joined by apostrophes, hyphens, middle dots, and by a decimal sign between digits.
// Neighbouring classes never overlap, so the pattern stays linear on any input.
const WORD =
  /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*(?:(?:['’‘ʼ′‐‑·-]|(?<=\d)[.,](?=\d))[\p{L}\p{N}\p{M}\u00ad]+)*/uy;

/**
 * The words of a text, without punctuation: elided words are split off (`l’IA` → `l`, `IA`), hyphenated compounds stay
 * whole, numbers are words. `lower` has plain apostrophes and hyphens, and digit groups without spaces.
 */
export function lexicalWords(text: string): readonly LexicalWord[] {
  const found = recent.get(text);
  if (found) return found;
  const words = wordsIn(text);
  if (recent.size >= MOST_RECENT) recent.clear();
  if (text.length <= LONGEST_RECENT) recent.set(text, words);
  return words;
}

/** Every rule asks for the words of the same sentences: about a page of them is kept, never more. */
const recent = new Map<string, readonly LexicalWord[]>();
const MOST_RECENT = 256;
const LONGEST_RECENT = 2_000;

function wordsIn(text: string): LexicalWord[] {
  const words: LexicalWord[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER) {
      const lettersEnd = letterRunEnd(text, at);
      const next = classOf(text.charCodeAt(lettersEnd));
      if (next === OTHER || next === SPACE || lettersEnd >= text.length) {
        // Letters and nothing else, composed: nine words in ten.
        words.push(wordAt(text, at, lettersEnd));
        at = lettersEnd;
        continue;
      }
    }
    if (kind === LETTER || kind === DIGIT || kind === UNKNOWN) {
      const end = wordEnd(text, at, kind);
      if (end > at) {
        addWord(words, text, at, end);
        at = end;
        continue;
      }
    }
    at += 1;
  }
  return words;
}

function wordAt(text: string, start: number, end: number): LexicalWord {
  const token = tokenAt(text, start, end, comparable);
  return { text: token.text, lower: token.lower, start, end, token };
}

function letterRunEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && classOf(text.charCodeAt(at)) === LETTER) at += 1;
  return at;
}

/** Where the word that starts at an offset ends; the offset itself when no word starts there. */
function wordEnd(text: string, start: number, kind: number): number {
  if (kind === LETTER) {
    let at = start + 1;
    for (;;) {
      const next = classOf(text.charCodeAt(at));
      if (next === LETTER) at += 1;
      else if (next === JOINER && classOf(text.charCodeAt(at + 1)) === LETTER) at += 2;
      else if (next === OTHER || next === SPACE || at >= text.length) return at;
      else if (next === JOINER && !isWordSign(text.charCodeAt(at + 1))) return at;
      else break;
    }
  }
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

const isWordSign = (code: number): boolean => {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT || kind === UNKNOWN;
};

/** Adds a word, its elided words split off: as `splitElision` does, without cutting them out. */
function addWord(words: LexicalWord[], text: string, from: number, end: number): void {
  let start = from;
  for (let at = from; at + 1 < end && at - start <= LONGEST_ELIDED; at++) {
    if (!isApostrophe(text.charCodeAt(at))) continue;
    const clitic = wordAt(text, start, at);
    if ((marksOf(clitic.token) & ELIDED) === 0) break;
    words.push(clitic);
    start = at + 1;
  }
  words.push(wordAt(text, start, end));
}

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0x2032;

const PLAIN = /^[a-zà-öø-ÿœæ0-9-]+$/;
const LETTERS = /^[a-zà-öø-ÿœæ]+$/i;

function comparable(token: string): string {
  if (PLAIN.test(token)) return token;
  if (LETTERS.test(token)) return token.toLowerCase();
  return token
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00ad \u00a0\u202f\u2009]/g, '');
}
