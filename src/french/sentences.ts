import { CLOSING_ABBREVIATIONS, OPEN_ABBREVIATIONS, REFERENCE_ABBREVIATIONS } from './abbreviations.ts';
import { allMatches } from './all-matches.ts';

/** A stretch of a text. `start` and `end` are offsets in that text, and `text` is what lies between them. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

const PARAGRAPH_BREAK = /\n[^\S\n]*\n\s*/g;
const STOP = /[.!?…]+/g;
const CLOSERS = new Set('»”"’)]');
const OPENERS = new Set('«“"(–—‘[\'*_-');
const SPACE = /\s/;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CAPITAL_OR_DIGIT = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const PICTURE = /\p{Extended_Pictographic}|\ufe0f|\u200d/u;
const LAST_WORD = /(?:c\.-à-d|j\.-c|[\p{L}\p{M}]+)$/iu;
const LONGEST_ABBREVIATION = 12;

/**
 * The sentences of a text. A blank line always ends one. A stop does not end one inside a number, a domain, after an
 * abbreviation or an initial, or before a lower-case word (`« Oui ! » a dit Léa` is one sentence). Stretches without
 * letters join their neighbour, so every letter of the text is in exactly one sentence.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of allMatches(PARAGRAPH_BREAK, text)) {
    addParagraph(text, start, gap.index, spans);
    start = gap.index + gap[0].length;
  }
  addParagraph(text, start, text.length, spans);
  return spans;
}

function addParagraph(text: string, from: number, to: number, spans: Span[]): void {
  const paragraph = text.slice(from, to);
  const ranges: { start: number; end: number }[] = [];
  let start = 0;
  for (const stop of allMatches(STOP, paragraph)) {
    if (stop.index < start) continue;
    const end = absorbClosers(paragraph, stop.index + stop[0].length);
    if (!endsSentence(paragraph, stop.index, stop[0], end)) continue;
    ranges.push({ start, end });
    start = end;
  }
  ranges.push({ start, end: paragraph.length });
  for (const range of joinLetterless(paragraph, ranges)) {
    const raw = paragraph.slice(range.start, range.end);
    const first = from + range.end - raw.trimStart().length;
    const last = from + range.start + raw.trimEnd().length;
    spans.push({ text: text.slice(first, last), start: first, end: last });
  }
}

/** A range without letters (a list marker, a lone figure, stray signs) joins the one before it, or else the one after. */
function joinLetterless(text: string, ranges: { start: number; end: number }[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  let lead: number | undefined;
  for (const { start, end } of ranges) {
    const previous = joined.at(-1);
    if (LETTER.test(text.slice(start, end))) joined.push({ start: previous ? start : (lead ?? start), end });
    else if (previous) previous.end = end;
    else lead ??= start;
  }
  return joined;
}

function absorbClosers(text: string, from: number): number {
  let end = from;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (SPACE.test(sign)) continue;
    if (!CLOSERS.has(sign)) break;
    // After a space, a mark that looks the same on both sides opens what follows it.
    if (at > end && (sign === '"' || sign === '’') && LETTER_OR_DIGIT.test(text.charAt(at + 1))) break;
    end = at + 1;
  }
  return end;
}

function endsSentence(text: string, stopAt: number, stop: string, end: number): boolean {
  const next = nextVisible(text, end);
  if (next === undefined) return true;
  if (end === stopAt + stop.length && LETTER_OR_DIGIT.test(text.charAt(end))) return false;
  if (!CAPITAL_OR_DIGIT.test(next.sign) && !/^\p{Ll}\p{Lu}/u.test(next.rest)) return false;
  return stop !== '.' || closesAfter(text.slice(Math.max(0, stopAt - LONGEST_ABBREVIATION), stopAt), next.rest);
}

function closesAfter(before: string, rest: string): boolean {
  const word = LAST_WORD.exec(before)?.[0];
  if (word === undefined) return true;
  const lower = word.toLowerCase();
  if (CLOSING_ABBREVIATIONS.has(lower)) return /^\p{Lu}/u.test(rest);
  if (OPEN_ABBREVIATIONS.has(lower) || /^\p{Lu}$/u.test(word)) return false;
  if (!REFERENCE_ABBREVIATIONS.has(lower)) return true;
  if (lower === 'ex') return !/(?:\bp\.|par)\s*ex$/i.test(before);
  return !/^(?:\d|\p{Lu}\.)/u.test(rest);
}

/** The first character that can tell how the next sentence starts, past spaces, opening marks and pictures. */
function nextVisible(text: string, from: number): { sign: string; rest: string } | undefined {
  for (let at = from; at < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!SPACE.test(sign) && !OPENERS.has(sign) && !PICTURE.test(sign)) return { sign, rest: text.slice(at, at + 3) };
    at += sign.length;
  }
  return undefined;
}
