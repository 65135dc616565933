import { UnitStarts } from './unit-starts.ts';
import { UNIT_SYMBOLS, UNIT_WORDS, type Unit, type UnitRow } from './unit-table.ts';

const SPACE = '[ \\u00a0\\u202f\\u2009]';
const END = '(?![\\p{L}\\p{N}])';
const alternatives = (rows: readonly UnitRow[]) =>
  rows.map(([spelling]) => `(${spelling.replaceAll(' ', SPACE)})`).join('|');

const WORD = new RegExp(`${SPACE}?(?:d[’']|de${SPACE})?(?:${alternatives(UNIT_WORDS)})${END}`, 'iuy');
const SYMBOL = new RegExp(`${SPACE}?(?:${alternatives(UNIT_SYMBOLS)})(?![\\p{L}’'])`, 'uy');
const spellingsOf = (rows: readonly UnitRow[]) => rows.map(([spelling]) => spelling);
const WORD_STARTS = new UnitStarts(spellingsOf(UNIT_WORDS), true);
const SYMBOL_STARTS = new UnitStarts(spellingsOf(UNIT_SYMBOLS), false);
/** `4 millions de km`: only after a scale does `de` stand before a symbol. */
const SCALE_BEFORE = /(?:milli(?:er|on|ard)|billion)s?(?:[ \u00a0\u202f\u2009]et[ \u00a0\u202f\u2009]demie?)?$/iu;
const DE = new RegExp(`${SPACE}de(?=${SPACE})`, 'uy');
const SYMBOL_WORD = new RegExp(`^(?:${UNIT_SYMBOLS.map(([spelling]) => spelling).join('|')})$`, 'u');

/** Whether a word is nothing but the symbol of a unit: `kWh`, `GHz`. */
export const isUnitSymbol = (word: string): boolean => SYMBOL_WORD.test(word);

const MAY_BE_CURRENCY = /[ \u00a0\u202f\u2009$€£]/;
const PREFIX = new RegExp(`(?:(US ?\\$|\\$)|(€)|(£))${SPACE}?$`, 'u');

export interface UnitMatch extends Unit {
  readonly end: number;
}

/** The unit that follows a number ending at `at`, with or without a space. */
export function unitAt(text: string, at: number): UnitMatch | undefined {
  const from = afterDe(text, at);
  if (SYMBOL_STARTS.mayStand(text, from)) {
    SYMBOL.lastIndex = from;
    const symbol = SYMBOL.exec(text);
    if (symbol) return picked(symbol, UNIT_SYMBOLS, SYMBOL.lastIndex);
  }
  if (!WORD_STARTS.mayStand(text, at)) return undefined;
  WORD.lastIndex = at;
  const word = WORD.exec(text);
  return word ? picked(word, UNIT_WORDS, WORD.lastIndex) : undefined;
}

function afterDe(text: string, at: number): number {
  DE.lastIndex = at;
  if (text.charAt(at + 1) !== 'd') return at;
  return SCALE_BEFORE.test(text.slice(Math.max(0, at - 18), at)) && DE.test(text) ? DE.lastIndex : at;
}

/** A currency sign before the number that starts at `at`: `$ 20`. */
export function currencyBefore(text: string, at: number): (Unit & { readonly start: number }) | undefined {
  if (!MAY_BE_CURRENCY.test(text.charAt(at - 1))) return undefined;
  const before = text.slice(Math.max(0, at - 5), at);
  const match = PREFIX.exec(before);
  if (!match) return undefined;
  const unit = match[1] ? 'USD' : match[2] ? 'EUR' : 'GBP';
  return { kind: 'money', unit, factor: 1, start: at - match[0].length };
}

function picked(match: RegExpExecArray, rows: readonly UnitRow[], end: number): UnitMatch | undefined {
  const row = rows[match.slice(1).findIndex((group) => group !== undefined)];
  return row ? { kind: row[1], unit: row[2], factor: row[3], end } : undefined;
}
