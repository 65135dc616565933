import { classOf, DIGIT, LETTER, UNKNOWN } from './char-classes.ts';
import { isNumberWord, mayBeNumberWord, type NumberToken, readNumber } from './number-grammar.ts';

/** A number written in words. `isBareArticle` marks a lone `un` or `une`, which is an article more often than 1. */
export interface NumberWordMatch {
  value: number;
  start: number;
  end: number;
  text: string;
  isBareArticle: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/uy;
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
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const lower = mayBeNumberWord(text.charCodeAt(at), end - at) ? text.slice(at, end).toLowerCase() : '';
    if (!isNumberWord(lower)) {
      if (run.length > 0) flush();
    } else {
      const last = run.at(-1);
      if (last && !JOINT.test(text.slice(last.end, at))) flush();
      // No number begins with `et`.
      if (run.length > 0 || lower !== 'et') run.push({ lower, start: at, end });
    }
    at = end;
  }
  flush();
  return matches;
}

/** Where the run of letters, digits and marks that starts at an offset ends; the offset itself when none starts there. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT) continue;
    if (kind !== UNKNOWN) break;
    WORD.lastIndex = start;
    return WORD.test(text) ? WORD.lastIndex : start;
  }
  return at;
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
