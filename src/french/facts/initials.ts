import { allMatches } from '../all-matches.ts';
import { FRENCH_FUNCTION_WORDS } from '../function-words.ts';
import type { LexicalWord } from '../lexical-words.ts';
import { Token } from '../tokens.ts';

const ANY = /\p{Lu}[.&]\p{Lu}/u;
const INITIALS = /(?<![\p{L}\p{N}.&])\p{Lu}(?:(?:&\p{Lu})+|(?:\.\p{Lu})+)(?![\p{L}\p{N}&])/gu;
const SURNAME_AFTER = /^\.?[ \u00a0\u202f](\p{Lu}\p{Ll}+)/u;
const LONGEST_SURNAME = 16;

/** The words of a text with `O.M.S.` and `H&M` as one word each; `J.K. Rowling` keeps initials and surname apart. */
export function withInitials(text: string, words: readonly LexicalWord[]): readonly LexicalWord[] {
  if (!ANY.test(text)) return words;
  const joined: LexicalWord[] = [];
  let at = 0;
  for (const { index: start, 0: raw } of allMatches(INITIALS, text)) {
    const end = start + raw.length;
    if (!raw.includes('&') && isForename(text, end)) continue;
    for (let word = words[at]; word && word.start < start; word = words[at]) {
      joined.push(word);
      at += 1;
    }
    while ((words[at]?.start ?? end) < end) at += 1;
    const token = new Token(raw, raw.toLowerCase());
    joined.push({ text: raw, lower: token.lower, start, end, token });
  }
  return [...joined, ...words.slice(at)];
}

function isForename(text: string, end: number): boolean {
  const next = SURNAME_AFTER.exec(text.slice(end, end + LONGEST_SURNAME))?.[1];
  return next !== undefined && !FRENCH_FUNCTION_WORDS.has(next.toLowerCase());
}
