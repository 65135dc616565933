import { classOf, DIGIT, LETTER, UNKNOWN } from '../char-classes.ts';

/** What a text holds for a repair to look at, a bit for each. */
export const SPACED_SIGN = 1;
export const GLUED_SIGN = 1 << 1;
export const OPENED_BY_SPACE = 1 << 2;
export const APOSTROPHE = 1 << 3;
export const DOTS = 1 << 4;
export const QUOTE = 1 << 5;
export const GUILLEMET = 1 << 6;
export const HIGH = 1 << 7;
export const COLON = 1 << 8;
export const FIGURE = 1 << 9;
export const ORDINAL = 1 << 10;
const CENTURY = 1 << 11;
const NUMBER = 1 << 12;
const ACCENT_E = 1 << 13;
const ACCENT_I = 1 << 14;
const ACCENT_A = 1 << 15;
export const DASH = 1 << 16;
const FILE = 1 << 17;
const SMILEY = 1 << 18;
const FORMAT = 1 << 19;
const VERSION = 1 << 20;
const CODE = 1 << 21;
export const ORDINALS = ORDINAL | CENTURY | NUMBER;
export const CAPITALS = ACCENT_E | ACCENT_I | ACCENT_A;
/** Of what is no prose: code, addresses, times, smileys. */
export const PROTECTED = FILE | SMILEY | FORMAT | VERSION | CODE;

const SPACES = ' \t\u00a0\u2009\u202f';
const DIGITS = '0123456789';

/** Signs that say enough alone. */
const SINGLE: readonly (readonly [number, string])[] = [
  [APOSTROPHE, "'´`ʼ‘′"],
  [DOTS, '…'],
  [QUOTE, '“”"‘„'],
  [GUILLEMET, '«»'],
  [HIGH, ';!?'],
  [COLON, ':'],
  [DASH, '—'],
  [CODE, '`/@\\&{=|Y'],
];
/** Signs that only mean something before certain others. Letters, and all but spaces, are added below. */
const PAIRS: readonly (readonly [number, string, string])[] = [
  [SPACED_SIGN, SPACES, `${SPACES},.…)`],
  [OPENED_BY_SPACE, '(', SPACES],
  [GLUED_SIGN, ',.', ''],
  [DOTS, '.', '.'],
  [FIGURE, DIGITS, `${SPACES}${DIGITS}%€£¥$°kM`],
  [ORDINAL, DIGITS, 'ièen'],
  [CENTURY, 'IVX', 'ièe'],
  [NUMBER, 'N', '°'],
  [ACCENT_E, 'E', 'cdgmqvlnt'],
  [ACCENT_I, 'I', 'l'],
  [ACCENT_A, 'A', ' \u00a0'],
  [DASH, SPACES, '-'],
  [FILE, '.', `${DIGITS}_`],
  [SMILEY, ':;', ''],
  [FORMAT, '%', 'sd('],
  [VERSION, 'v', DIGITS],
];

const TABLE_SIZE = 0x2100;
/** What may follow another sign when it is none of the table: a letter of another script, a stand-in. */
const BEYOND = GLUED_SIGN | SMILEY;
let alone: Int32Array | undefined;
let firsts = new Int32Array();
let seconds = new Int32Array();

/**
 * The bits of all that a text may hold of the above, in one look at each sign. Never misses one; a bit that is set may still
 * have nothing behind it. Linear.
 */
export function signsIn(text: string): number {
  alone ??= tabled();
  let bits = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < TABLE_SIZE) {
      bits |= (alone[code] as number) | (before & (seconds[code] as number));
      before = firsts[code] as number;
    } else {
      bits |= before & BEYOND;
      before = 0;
    }
  }
  return bits;
}

function tabled(): Int32Array {
  const singles = new Int32Array(TABLE_SIZE);
  firsts = new Int32Array(TABLE_SIZE);
  seconds = new Int32Array(TABLE_SIZE).fill(BEYOND);
  for (let code = 0; code < 0x250; code++) {
    const kind = classOf(code);
    // After a full stop or a comma a letter stands glued; after a full stop an ASCII one may be a file’s ending.
    if (kind !== LETTER && kind !== UNKNOWN) seconds[code] = SMILEY;
    if ((kind === LETTER || kind === DIGIT) && code < 0x80) seconds[code] = (seconds[code] ?? 0) | FILE;
  }
  for (const sign of SPACES) seconds[sign.charCodeAt(0)] = 0;
  for (const [bit, signs] of SINGLE) mark(singles, signs, bit);
  for (const [bit, first, second] of PAIRS) {
    mark(firsts, first, bit);
    mark(seconds, second, bit);
  }
  return singles;
}

function mark(table: Int32Array, signs: string, bit: number): void {
  for (const sign of signs) table[sign.charCodeAt(0)] = (table[sign.charCodeAt(0)] ?? 0) | bit;
}
