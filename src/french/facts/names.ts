import type { Lexicon } from '../../model/lexicon.ts';
import { GENERIC_ACRONYMS } from '../acronyms.ts';
import { MONTHS, WEEKDAYS } from '../calendar.ts';
import { FRENCH_FUNCTION_WORDS } from '../function-words.ts';
import { type LexicalWord, lexicalWords } from '../lexical-words.ts';
import { foldAccents } from '../normalize.ts';
import { IRREGULAR_PARTICIPLES } from '../participles.ts';
import { isStopWord } from '../stop-words.ts';
import { nameKey, onTheLine } from './comparison-form.ts';
import type { NameFact } from './fact.ts';
import { withInitials } from './initials.ts';
import { GENERIC_CAPITALS, JOINING_PARTICLES } from './name-lists.ts';
import { isGoverned } from './speakers.ts';
import { isUnitSymbol } from './units.ts';

/** A text with its runs of capitalised words. */
export interface NameText {
  readonly text: string;
  readonly runs: readonly (readonly Candidate[])[];
}

/** A capitalised word that may be part of a name. */
export interface Candidate {
  readonly word: LexicalWord;
  readonly key: string;
  readonly initial: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const INNER_CAPITAL = /\p{Ll}\p{M}*[-‐‑·]?\p{Lu}|^\p{Lu}[\p{Ll}]*\d|^\p{L}*\p{Lu}[-‐‑]\d/u;
const SHOUTED = /^[\p{Lu}\d&.-]{2,}$/u;
const ROMAN = /^(?:[IVXLC]{2,}(?:e|er|ème)?|[IVX](?:er|ème)?|[IVX]e)$/u;
const OPENERS_BEFORE = /(?:^|[:«“"([–—•!?…]|[.!?…][»”"’)]?)[\s\u00a0\u202f]*(?:[-–—•][\s\u00a0])?$/u;
const JOIN = /^(?:[ \u00a0\u202f]|[ \u00a0]?&[ \u00a0]?|[-‐‑·’'])$/u;
const DOT = /^\.[ \u00a0\u202f]?$/u;
/** After these, a capitalised first word describes and does not name: « Réélu en 2020, », « Longue de deux mètres ». */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'de d en par à au aux avec depuis dans sur pour chez entre sous comme que qu'.split(' '),
);

/** Keys of the words that take a capital inside a sentence somewhere: proof that they are names where any word has one. */
export function provenNames(texts: readonly NameText[]): Set<string> {
  const proven = new Set<string>();
  for (const { runs } of texts)
    for (const run of runs) for (const { key, initial } of run) if (!initial) proven.add(key);
  return proven;
}

/** The proper names of a text. A word that opens a sentence is one when it is proven, looks like one or no dictionary has it. */
export function findNames(input: NameText, proven: ReadonlySet<string>, lexicon: Lexicon): NameFact[] {
  const names: NameFact[] = [];
  for (const run of input.runs) {
    const kept = isPlainOpening(input.text, run, proven, lexicon) ? run.slice(1) : run;
    const first = kept[0];
    const last = kept.at(-1);
    if (!first || !last) continue;
    const start = first.word.start;
    const end = last.word.end;
    names.push({
      kind: 'name',
      tokens: kept.map(({ key }) => key),
      starts: kept.map(({ word }) => word.start),
      initial: first.initial && kept.length === 1,
      start,
      end,
      raw: input.text.slice(start, end),
    });
  }
  return names;
}

function isPlainOpening(
  text: string,
  run: readonly Candidate[],
  proven: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  const first = run[0];
  if (!first?.initial) return false;
  const { text: word, lower, end } = first.word;
  if (INNER_CAPITAL.test(word) || (SHOUTED.test(word) && word.length > 1)) return false;
  if (isStopWord(lower) || UNACCENTED_FUNCTION_WORDS.has(lower)) return true;
  if (proven.has(first.key)) return false;
  // « Est-il », « Reste-t-on »: the hyphen ties a pronoun to its verb.
  if (/-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|le|la|les|lui|leur|y|en|là|ci)$/.test(lower))
    return true;
  const second = run[1];
  if (second && text.slice(end, second.word.start).trim() === '' && !PLAIN_BEFORE_NAMES.test(lower)) return false;
  if (PREPOSITIONS.has(/^[ \u00a0]([\p{L}]{1,6})(?!\p{L})/u.exec(text.slice(end, end + 8))?.[1] ?? '')) return true;
  return isCommonWord(lower, lexicon);
}

/** Words that open a sentence right before a name without being part of it. */
const PLAIN_BEFORE_NAMES =
  /^(?:seule?|selon|d'après|interrogée?|directeur|directrice|président|présidente|maire|monsieur|madame|né|née|fondée?|installée?|l|d|.*(?:ant|é|ée))$/;

const UNACCENTED_FUNCTION_WORDS: ReadonlySet<string> = new Set([...FRENCH_FUNCTION_WORDS].map(foldAccents));

/** Whether a dictionary, or the shape of a verb, explains a lower-case word. */
export function isCommonWord(lower: string, lexicon: Lexicon): boolean {
  if (lexicon.has(lower) || isStopWord(lower) || IRREGULAR_PARTICIPLES.has(lower.replace(/e?s?$/, ''))) return true;
  if (lower.includes('-')) return lower.split('-').every((part) => lexicon.has(part) || isStopWord(part));
  return looksLikeVerb(lower);
}

/** Forms of irregular verbs that head-words and regular endings do not reach. */
const looksLikeVerb = (lower: string): boolean =>
  /(?:ant|ants|ante|antes|er|ir|oir|ez|ons|ions|iez|aient|ait|ais|èrent|irent|urent|inrent|îmes|ûmes|âmes|ment)$/.test(
    lower,
  ) && lower.length >= 5;

/** Runs of capitalised words, particles between them left out; each word knows whether a sentence opens there. */
export function capitalRuns(
  text: string,
  sentenceStarts: ReadonlySet<number>,
  words: readonly LexicalWord[] = lexicalWords(text),
): Candidate[][] {
  const runs: Candidate[][] = [];
  if (isShouted(text)) return runs;
  let run: Candidate[] = [];
  let lastEnd = -1;
  let bridge: number[] = [];
  for (const word of withInitials(text, words)) {
    if (run.length > 0 && (sentenceStarts.has(word.start) || !joins(text, lastEnd, word.start, run.at(-1)))) {
      runs.push(run);
      run = [];
    }
    if (isNameWord(word) && text.charAt(word.start - 1) !== '°' && !isUnit(text, word)) {
      run.push({ word, key: nameKey(word.text), initial: run.length === 0 && opens(text, word.start, sentenceStarts) });
      lastEnd = word.end;
      bridge = [];
    } else if (run.length > 0 && JOINING_PARTICLES.has(word.lower) && bridge.length < 2) {
      bridge.push(word.start);
      lastEnd = word.end;
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
      bridge = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/**
 * Words of the names that look like people's: two to four words, not all of them common, more often the subject of their
 * sentence than governed by a preposition.
 */
export function likelyPeople(
  names: readonly { readonly name: NameFact; readonly text: string }[],
  lexicon: Lexicon,
): Set<string> {
  const standing = new Map<string, { name: NameFact; free: number; governed: number; isTitled: boolean }>();
  for (const { name, text } of names) {
    if (
      name.tokens.length < 2 ||
      name.tokens.length > 4 ||
      /[^\p{L}](?:(?:de|du|des)[^\p{L}]|d[’'])/u.test(name.raw.slice(1))
    )
      continue;
    const key = name.tokens.join(' ');
    const known = standing.get(key) ?? { name, free: 0, governed: 0, isTitled: false };
    known.isTitled ||= TITLE.test(text.slice(Math.max(0, name.start - 8), name.start));
    if (isGoverned(text, name)) known.governed += 1;
    else known.free += 1;
    standing.set(key, known);
  }
  const people = new Set<string>();
  for (const { name, free, governed, isTitled } of standing.values())
    if (
      isTitled ||
      (free > 0 && free >= governed && !name.raw.split(/[ \u00a0]/).every((word) => lexicon.has(word.toLowerCase())))
    )
      for (const token of name.tokens) people.add(token);
  return people;
}

/** « Me Claire Aubin »: both words are words of the language. */
const TITLE = /(?:^|[^\p{L}])(?:M\.|Mmes?|Mlles?|Mes?|Maître|Mgr|Dre?|Pre?)[ \u00a0]$/u;

const SCALE_SYMBOL = /^(?:M|Mds?|Mrds?)$/u;
/** `kWh` anywhere; `Go`, `W` and the like after a figure or a slash. */
const isUnit = (text: string, { text: word, start }: LexicalWord): boolean =>
  (isUnitSymbol(word) || SCALE_SYMBOL.test(word)) &&
  (word.length > 2 || /[\d/][ \u00a0\u202f]?$/u.test(text.slice(Math.max(0, start - 2), start)));

/** Small letters that no capital hides among. */
const SMALL = /^[a-zà-öø-ÿœæ'’-]+$/;

function isNameWord({ text, lower }: LexicalWord): boolean {
  if (text === lower && SMALL.test(text)) return false;
  if (INNER_CAPITAL.test(text)) return !/^\d/.test(text);
  if (!CAPITAL.test(text)) return false;
  if (ROMAN.test(onTheLine(text)) || MONTHS.has(lower) || WEEKDAYS.has(lower)) return false;
  if (GENERIC_ACRONYMS.has(text.replaceAll('.', ''))) return false;
  return !GENERIC_CAPITALS.has(nameKey(text)) && !(SHOUTED.test(text) && FRENCH_FUNCTION_WORDS.has(lower));
}

/** One space, hyphen or ampersand between two words, or the dot of an initial (`J. Dupont`). */
function joins(text: string, end: number, start: number, last: Candidate | undefined): boolean {
  const gap = text.slice(end, start);
  return end === start || JOIN.test(gap) || (DOT.test(gap) && last?.word.end === end && last.word.text.length === 1);
}

const opens = (text: string, start: number, sentenceStarts: ReadonlySet<number>): boolean =>
  sentenceStarts.has(start) ||
  OPENERS_BEFORE.test(text.slice(Math.max(0, start - 6), start).replace(/[lLdDqQuUjJcCnNsSmMtT]{1,2}[’']$/u, ''));

/** A line in capitals tells nothing of names. */
function isShouted(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) capitals += 1;
    else if (code >= 97 && code <= 122) small += 1;
  }
  return capitals > 8 && small < capitals / 4;
}
