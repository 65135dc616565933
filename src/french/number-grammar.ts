import { HUNDRED_PREFIXES, SCALES, TENS, UNITS } from './number-atoms.ts';

/** A word of a run of number words, with its place in the text. */
export interface NumberToken {
  lower: string;
  start: number;
  end: number;
}

/** What the grammar has read: a value, and the index of the token after it. */
export interface NumberReading {
  value: number;
  next: number;
}

type Run = readonly NumberToken[];

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  ['et', 'cent', 'cents', 'mil', 'mille'].concat([UNITS, TENS, SCALES].flatMap((words) => [...words.keys()])),
);

/** Whether a lower-case word may be part of a number. */
export const isNumberWord = (lower: string): boolean => NUMBER_WORDS.has(lower);

/** For each small letter the lengths of the number words that begin with it, a bit each. */
const LENGTHS = new Uint32Array(128);
for (const word of NUMBER_WORDS) {
  const first = word.charCodeAt(0);
  LENGTHS[first] = (LENGTHS[first] ?? 0) | (1 << word.length);
}

/** Whether a word of so many letters may be a number word, its first letter given as a code: spares most words a look-up. */
export const mayBeNumberWord = (first: number, length: number): boolean =>
  first < 128 && length < 32 && ((LENGTHS[first | 32] ?? 0) & (1 << length)) !== 0;

/** Reads the longest number from a token on: millions and above, in falling order, then the rest. */
export function readNumber(run: Run, at: number): NumberReading | undefined {
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

function readBelowMillion(run: Run, at: number): NumberReading | undefined {
  if (isThousand(run[at])) return addRest(1000, readBelowThousand, run, at + 1);
  const head = readBelowThousand(run, at);
  if (head === undefined || head.value < 2 || !isThousand(run[head.next])) return head;
  return addRest(head.value * 1000, readBelowThousand, run, head.next + 1);
}

function readBelowThousand(run: Run, at: number): NumberReading | undefined {
  if (isHundred(run[at])) return addRest(100, readBelowHundred, run, at + 1);
  const head = readBelowHundred(run, at);
  if (head === undefined || !HUNDRED_PREFIXES.has(head.value) || !isHundred(run[head.next])) return head;
  return addRest(head.value * 100, readBelowHundred, run, head.next + 1);
}

function readBelowHundred(run: Run, at: number): NumberReading | undefined {
  const lower = run[at]?.lower ?? '';
  const tens = TENS.get(lower);
  const unit = UNITS.get(lower);
  if (lower === 'quatre' && /^vingts?$/.test(run[at + 1]?.lower ?? '')) return readUnit(run, at + 2, 80, 19, false);
  if (tens !== undefined)
    return lower === 'vingts' ? undefined : readUnit(run, at + 1, tens, tens === 60 ? 19 : 9, true);
  if (unit === undefined) return undefined;
  return unit === 10 ? readUnit(run, at + 1, 10, 9, false, 7) : { value: unit, next: at + 1 };
}

/** Adds what may follow a ten: 1 to `highest`; with `et` for 1 and 11 where the ten takes it. */
function readUnit(run: Run, at: number, ten: number, highest: number, joins: boolean, lowest = 1): NumberReading {
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
  read: (run: Run, at: number) => NumberReading | undefined,
  run: Run,
  at: number,
): NumberReading {
  const joined = run[at]?.lower === 'et' && UNITS.get(run[at + 1]?.lower ?? '') === 1;
  const rest = read(run, joined ? at + 1 : at);
  if (rest === undefined || rest.value === 0) return { value, next: at };
  return { value: value + rest.value, next: rest.next };
}

function isThousand(token: NumberToken | undefined): boolean {
  return token?.lower === 'mille' || token?.lower === 'mil';
}

function isHundred(token: NumberToken | undefined): boolean {
  return token?.lower === 'cent' || token?.lower === 'cents';
}
