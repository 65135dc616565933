import { classOf, DIGIT, JOINER, LETTER, OTHER, SPACE, UNKNOWN } from './char-classes.ts';
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
  /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*(?:(?:['’‘ʼ′‐‑·-]|(?<=\d)[.,](?=\d))[\p{L}\p{N}\p{M}\u00ad]+)*/uy;
const APOSTROPHE = /['’‘ʼ′]/;

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
        const { token, lower } = known(text, at, lettersEnd);
        words.push({ text: token, lower, start: at, end: lettersEnd });
        at = lettersEnd;
        continue;
      }
    }
    if (kind === LETTER || kind === DIGIT || kind === UNKNOWN) {
      const end = wordEnd(text, at, kind);
      if (end > at) {
        addWord(words, text.slice(at, end), at);
        at = end;
        continue;
      }
    }
    at += 1;
  }
  return words;
}

interface KnownToken {
  readonly token: string;
  readonly lower: string;
}

/**
 * One string for all the places where a word stands: sets and maps find a string that they have met at once. The table
 * holds words, never texts; a word takes the place of the one that it collides with. Nothing is cut out of the text for
 * a word that is known.
 */
const TABLE_SIZE = 1 << 15;
const tokens: (KnownToken | undefined)[] = new Array(TABLE_SIZE).fill(undefined);
const LONGEST_TOKEN = 32;

function known(text: string, start: number, end: number): KnownToken {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 15)) & (TABLE_SIZE - 1);
  const found = tokens[place];
  if (found && found.token.length === end - start && text.startsWith(found.token, start)) return found;
  const token = text.slice(start, end);
  const lower = token.toLowerCase();
  // A plain word is its own lower case: one string rather than two.
  const made = { token, lower: lower === token ? token : lower };
  if (token.length <= LONGEST_TOKEN) tokens[place] = made;
  return made;
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

/** Adds a token, its elided words split off. */
function addWord(words: LexicalWord[], word: string, at: number): void {
  let token = word;
  let start = at;
  while (APOSTROPHE.test(token)) {
    const { clitic, rest } = splitElision(token);
    if (clitic === '') break;
    words.push({ text: clitic, lower: clitic.toLowerCase(), start, end: start + clitic.length });
    start += token.length - rest.length;
    token = rest;
  }
  words.push({ text: token, lower: comparable(token), start, end: start + token.length });
}

const PLAIN = /^[a-zà-öø-ÿœæ0-9-]+$/;

function comparable(token: string): string {
  if (PLAIN.test(token)) return token;
  return token
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00ad \u00a0\u202f\u2009]/g, '');
}
