import { lexicalWords } from './lexical-words.ts';
import { foldAccents } from './normalize.ts';
import { snowballStem } from './snowball.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './tokens.ts';

const LONGEST_WORD = 64;
const CACHE_SIZE = 20_000;
const LETTERS_OR_DIGITS = /[\p{L}\p{N}].*[\p{L}\p{N}]/u;

const known = new Map<string, string>();

/**
 * The Snowball stem of one French word, lower case, accents kept where the algorithm keeps them: `recrutements` →
 * `recrut`. It is a comparison key and not always a word. The cache holds words, never texts, and is bounded.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/[’‘ʼ′]/g, "'");
  if (lower.length > LONGEST_WORD) return lower;
  const cached = known.get(lower);
  if (cached !== undefined) return cached;
  const result = snowballStem(lower);
  if (known.size >= CACHE_SIZE) known.clear();
  known.set(lower, result);
  return result;
}

/** The accentless stems of the words that carry the subject, in text order, repeats included; numbers count. */
export function contentStems(text: string): readonly string[] {
  const found = recent.get(text);
  if (found) return found;
  const stems = stemsIn(text);
  if (recent.size >= MOST_RECENT) recent.clear();
  if (text.length <= LONGEST_RECENT) recent.set(text, stems);
  return stems;
}

/** About a page of sentences, never more. */
const recent = new Map<string, readonly string[]>();
const MOST_RECENT = 256;
const LONGEST_RECENT = 2_000;

function stemsIn(text: string): string[] {
  const stems: string[] = [];
  for (const { token } of lexicalWords(text)) {
    const found = contentStemOf(token);
    if (found !== '') stems.push(found);
  }
  return stems;
}

/** The stem of one word without accents. */
export const foldedStem = (lower: string): string => foldAccents(stem(lower));

/** The stem of a word of a text without accents, kept with its token. */
export function stemOf(token: Token): string {
  token.stem ??= foldedStem(token.lower);
  return token.stem;
}

/** The same for a word that carries the subject, else empty. */
export function contentStemOf(token: Token): string {
  token.contentStem ??= contentStem(token.lower);
  return token.contentStem;
}

/** First letters without their accents, by code unit; 0 where nobody has asked yet. */
const plainInitials = new Uint16Array(0x250);

/** The first letter of a word without accents, which its stem keeps, as a code unit. */
function initialOf(lower: string): number {
  const code = lower.charCodeAt(0);
  if (code < 0x80 || !(code < plainInitials.length)) return code;
  if (plainInitials[code] === 0) plainInitials[code] = foldAccents(lower.charAt(0)).charCodeAt(0);
  return plainInitials[code] ?? code;
}

/** Tells of a word whether it may have one of these stems: a look at its first letter spares most stemming. */
export function mayHaveStem(stems: Iterable<string>): (token: Token) => boolean {
  const initials = new Uint8Array(plainInitials.length);
  let others = false;
  for (const stem of stems) {
    const initial = initialOf(stem);
    if (initial < initials.length) initials[initial] = 1;
    else others = true;
  }
  return ({ lower }) => {
    const initial = initialOf(lower);
    return initial < initials.length ? initials[initial] === 1 : others;
  };
}

/** The accentless stem of one word; empty for a word that says nothing of the subject. */
export const contentStem = (lower: string): string =>
  LETTERS_OR_DIGITS.test(lower) && !isStopWord(lower) ? foldedStem(lower) : '';
