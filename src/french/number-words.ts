import { HUNDRED_PREFIXES, SCALES, TENS, UNITS } from './number-atoms.ts';

/** A number written in words. `isBareArticle` marks a lone `un` or `une`, which is an article more often than 1. */
export interface NumberWordMatch {
  value: number;
  start: number;
  end: number;
  text: string;
  isBareArticle: boolean;
}

interface Token {
  lower: string;
  start: number;
  end: number;
}

/** What a reader of the grammar has read: the value and the token after it. */
interface Reading {
  value: number;
  next: number;
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
  const run: Token[] = [];
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

function isNumberWord(lower: string): boolean {
  return lower === 'et' || UNITS.has(lower) || TENS.has(lower) || SCALES.has(lower) || /^(?:cents?|mil(?:le)?)$/.test(lower);
}

function readMatch(text: string, run: readonly Token[], at: number, matches: NumberWordMatch[]): number {
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

/** Millions and above, in falling order, then the rest below a million. */
function readNumber(run: readonly Token[], at: number): Reading | undefined {
  let total = 0;
  let next = at;
  let smallest = Number.POSITIVE_INFINITY;
  for (;;) {
    const part = readBelowMillion(run, next);
    if (part === undefined) break;
    const scale = SCALES.get(run[part.next]?.lower ?? '');
    if (scale !== undefined && scale < smallest) {
      total += part.value * scale;
      smallest = scale;
      next = part.next + 1;
      continue;
    }
    // Zero does not go on from millions, nor does a number that has millions of its own.
    if (next === at || (part.value > 0 && scale === undefined)) return { value: total + part.value, next: part.next };
    break;
  }
  return next === at ? undefined : { value: total, next };
}

function readBelowMillion(run: readonly Token[], at: number): Reading | undefined {
  if (isThousand(run[at])) return addRest(1000, readBelowThousand, run, at + 1);
  const head = readBelowThousand(run, at);
  if (head === undefined || head.value < 2 || !isThousand(run[head.next])) return head;
  return addRest(head.value * 1000, readBelowThousand, run, head.next + 1);
}

function readBelowThousand(run: readonly Token[], at: number): Reading | undefined {
  if (isHundred(run[at])) return addRest(100, readBelowHundred, run, at + 1);
  const head = readBelowHundred(run, at);
  if (head === undefined || !HUNDRED_PREFIXES.has(head.value) || !isHundred(run[head.next])) return head;
  return addRest(head.value * 100, readBelowHundred, run, head.next + 1);
}

function readBelowHundred(run: readonly Token[], at: number): Reading | undefined {
  const lower = run[at]?.lower ?? '';
  const tens = TENS.get(lower);
  const unit = UNITS.get(lower);
  if (lower === 'quatre' && /^vingts?$/.test(run[at + 1]?.lower ?? '')) return readUnit(run, at + 2, 80, 19, false);
  if (tens !== undefined) return lower === 'vingts' ? undefined : readUnit(run, at + 1, tens, tens === 60 ? 19 : 9, true);
  if (unit === undefined) return undefined;
  return unit === 10 ? readUnit(run, at + 1, 10, 9, false, 7) : { value: unit, next: at + 1 };
}

/** Adds what may follow a ten: 1 to `highest`; with `et` for 1 and 11 where the ten takes it. */
function readUnit(run: readonly Token[], at: number, ten: number, highest: number, joins: boolean, lowest = 1): Reading {
  const joined = joins && run[at]?.lower === 'et';
  const from = joined ? at + 1 : at;
  const unit = UNITS.get(run[from]?.lower ?? '') ?? 0;
  if (unit < lowest || unit > highest || (joined && unit !== 1 && unit !== 11)) return { value: ten, next: at };
  if (unit !== 10) return { value: ten + unit, next: from + 1 };
  const teen = readUnit(run, from + 1, 10, 9, false, 7);
  return { value: ten + teen.value, next: teen.next };
}

/** Adds what follows a hundred or a thousand; `et` only before a final `un` (`mille et une nuits`). */
function addRest(
  value: number,
  read: (run: readonly Token[], at: number) => Reading | undefined,
  run: readonly Token[],
  at: number,
): Reading {
  const joined = run[at]?.lower === 'et' && UNITS.get(run[at + 1]?.lower ?? '') === 1;
  const rest = read(run, joined ? at + 1 : at);
  if (rest === undefined || rest.value === 0) return { value, next: at };
  return { value: value + rest.value, next: rest.next };
}

function isThousand(token: Token | undefined): boolean {
  return token?.lower === 'mille' || token?.lower === 'mil';
}

function isHundred(token: Token | undefined): boolean {
  return token?.lower === 'cent' || token?.lower === 'cents';
}
