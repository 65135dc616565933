import { isNumberWord, type NumberToken, readNumber } from './number-grammar.ts';

/** A number written in words. `isBareArticle` marks a lone `un` or `une`, which is an article more often than 1. */
export interface NumberWordMatch {
  value: number;
  start: number;
  end: number;
  text: string;
  isBareArticle: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const JOINT = /^(?:[ \u00a0\u202f\u2009]{1,2}|\n|[-‐‑])$/;
const HYPHEN = /[-‐‑]/;

/**
 * The numbers written in words, longest first, in text order: `soixante et onze`, `quatre-vingts`, `deux mille trois`,
 * `septante`, `trois millions`. Parts of other compounds (`deux-points`, `dix-huitième`, `entre-deux`) are left out, and
 * so is a `mille` that follows figures.
 */
export function findNumberWords(text: string): NumberWordMatch[] {
  const matches: NumberWordMatch[] = [];
  const run: NumberToken[] = [];
  const flush = () => {
    for (let at = 0; at < run.length; ) at = readMatch(text, run, at, matches);
    run.length = 0;
  };
  let end = 0;
  for (const word of text.matchAll(WORD)) {
    const lower = word[0].toLowerCase();
    if (run.length > 0 && !JOINT.test(text.slice(end, word.index))) flush();
    if (isNumberWord(lower)) run.push({ lower, start: word.index, end: word.index + lower.length });
    else flush();
    end = word.index + word[0].length;
  }
  flush();
  return matches;
}

/** The value of a text that is one number in words and nothing else. */
export function parseNumberWords(text: string): number | undefined {
  const trimmed = text.trim();
  const [match, ...others] = findNumberWords(trimmed);
  return match && others.length === 0 && match.text.length === trimmed.length ? match.value : undefined;
}

function readMatch(text: string, run: readonly NumberToken[], at: number, matches: NumberWordMatch[]): number {
  const reading = readNumber(run, at);
  const first = run[at];
  if (reading === undefined || first === undefined) return at + 1;
  const last = run[reading.next - 1] ?? first;
  const { start } = first;
  if (isFree(text, start, last.end, first.lower)) {
    matches.push({
      value: reading.value,
      start,
      end: last.end,
      text: text.slice(start, last.end),
      isBareArticle: reading.next === at + 1 && (first.lower === 'un' || first.lower === 'une'),
    });
  }
  return reading.next;
}

/** Whether the match stands on its own: no compound goes on at either side (`ces deux-là` is not a compound). */
function isFree(text: string, start: number, end: number, first: string): boolean {
  if (HYPHEN.test(text.charAt(start - 1)) && /\p{L}/u.test(text.charAt(start - 2))) return false;
  if (HYPHEN.test(text.charAt(end)) && /^[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 3))) {
    if (!/^(?:là|ci)(?!\p{L})/iu.test(text.slice(end + 1, end + 4))) return false;
  }
  const before = text.slice(Math.max(0, start - 2), start);
  const followsFigures = /\d[ \u00a0\u202f\u2009]$/.test(before);
  if (followsFigures && first === 'mille') return false;
  // `12 sept.` is a date.
  return !(followsFigures && first === 'sept' && text.charAt(end) === '.');
}
