import { MONTHS } from '../../french/calendar.ts';
import type { Block } from '../../model/article.ts';
import type { CleaningContext, Entry } from '../../model/cleaner.ts';
import { lineOf } from '../line.ts';

/** What a line of a page looks like, for telling the article from what surrounds it. */
export interface Row {
  readonly block: Block;
  /** A cleaner already took it out. */
  readonly cut: boolean;
  /** It opens the foot of a page. */
  readonly foot: boolean;
  readonly words: number;
  readonly closed: boolean;
  /** Running text. */
  readonly prose: boolean;
  /** A line of running text that was broken into lines: its sentence goes on in the next one, or comes from the one before. */
  readonly broken: boolean;
  /** How often the same line stands in the file. */
  readonly copies: number;
  /** It stands in other files of the run too. */
  readonly elsewhere: boolean;
  /** Who wrote a comment and when. */
  readonly commentHead: boolean;
  /** It says who wrote the article, when, or how long it takes to read. */
  readonly byline: boolean;
  /** It heads a link to another article. */
  readonly leadsAway: boolean;
  /** An amount of something, as recipes and lists of supplies have it, beside another one. */
  readonly measured: boolean;
}

const PROSE_WORDS = 12;
const LONG_WORDS = 25;
const LEAST_FILES = 2;

/** Every line of the file, with what it looks like: cut ones too, unless they say nothing of a page. */
export function outlineOf(all: readonly Entry[], { elsewhere }: Pick<CleaningContext, 'elsewhere'>): Row[] {
  const entries = all.filter(({ cut }) => !cut?.incidental);
  const copies = new Map<string, number>();
  for (const { block } of entries) copies.set(block.text, (copies.get(block.text) ?? 0) + 1);
  const amounts = entries.map(({ block, cut }) => cut === undefined && isAmount(block));
  const goesOn = entries.map(({ block, cut }, index) => {
    const next = entries[index + 1];
    return cut === undefined && next?.cut === undefined && next !== undefined && isBroken(block, next.block);
  });
  const isWrapped = goesOn.filter(Boolean).length >= LEAST_BROKEN_LINES;
  return entries.map(({ block, cut }, index) => {
    const { words, closed } = lineOf(block);
    return {
      block,
      cut: cut !== undefined,
      foot: cut?.foot === true || (cut !== undefined && COMMENTS.test(lineOf(block).folded)),
      words,
      closed,
      broken: isWrapped && (goesOn[index] === true || goesOn[index - 1] === true),
      prose: cut === undefined && (words >= LONG_WORDS || (words >= PROSE_WORDS && closed)),
      copies: copies.get(block.text) ?? 1,
      elsewhere: (elsewhere?.(block.text) ?? 0) >= LEAST_FILES,
      commentHead: isCommentHead(block, words),
      byline: cut?.states !== undefined,
      leadsAway: cut?.leadsAway === true,
      measured: amounts[index] === true && (amounts[index - 1] === true || amounts[index + 1] === true),
    };
  });
}

const LEAST_BROKEN_WORDS = 5;
/** So many lines that go on show that a text was broken; a page has one or two whose label did not fit. */
const LEAST_BROKEN_LINES = 6;

/** Whether a sentence goes on from one line to the one right below it; the entries of a menu are shorter. */
const isBroken = (line: Block, next: Block): boolean =>
  !next.gap &&
  next.kind === 'paragraph' &&
  /[\p{L},’'\u00ad‐-]$/u.test(line.text) &&
  /^\p{Ll}/u.test(next.text) &&
  lineOf(line).words >= LEAST_BROKEN_WORDS;

/** How far below a label for other articles their titles and teasers may stand. */
const TEASER_REACH = 2;

/** A label for other articles stands right above it. */
export const isTeaser = (rows: readonly Row[], index: number): boolean =>
  rows.slice(Math.max(0, index - TEASER_REACH), index).some(({ leadsAway }) => leadsAway);

const COMMENTS = /^(?:commentaires?|réagir|vos réactions)[ .!:()\d]*$/u;
const MOST_HEAD_WORDS = 16;
const CLOCK = /\d{1,2} ?[h:] ?\d{2}/u;
/** « 12 sonneurs » is no day: a name of a month, or a year behind it. */
const DAY = new RegExp(
  `\\b\\d{1,2}[ /.-](?:\\d{1,2}\\b|(?:${[...MONTHS.keys()].map((month) => month.replace('.', '')).join('|')})\\b|\\p{L}{3,9}\\.?[ /.-]\\d{2,4}\\b)`,
  'u',
);
const WROTE =
  /^(?:par|soumis par|posté par|écrit par|envoyé par|message de|de) .{2,40}(?:,? le )|^.{2,40} (?:a répondu|a écrit|a dit|dit|répond)\b.{0,40}:?$|^@\S+$/u;

/** « Soumis par Untel, le 3 mars 2012 à 16h01 », « Untel 02-11-2023 • 16h43 », « (22 juin 2018 @11h13) ». */
function isCommentHead(block: Block, words: number): boolean {
  if (words < 2 || words > MOST_HEAD_WORDS || block.text.length > 160) return false;
  const { folded } = lineOf(block);
  if (/publié|mis à jour|modifié|posté le|créé|article|^le |lecture/u.test(folded)) return false;
  return (
    (CLOCK.test(folded) && DAY.test(folded.replace(CLOCK, '')) && !/[.!?]$/u.test(folded)) ||
    (WROTE.test(folded) && DAY.test(folded))
  );
}

const AMOUNT = /^[\d½¼¾⅓⅔][\d.,/½¼¾⅓⅔ -]{0,8} ?\p{Ll}[\p{L}.]*(?:[ ']|$)/u;
/** Figures of pages: dates, ages, counters. */
const NO_AMOUNT =
  /^[\d.,/ -]+ ?(?:min|mn|h|heures?|secondes?|jours?|j|mois|ans?|semaines?|minutes?|er|e|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|commentaires?|réactions?|réponses?|avis|votes?|vues?|likes?|partages?|messages?|abonnés?|followers|articles?|photos?|vidéos?|résultats?|pages?)(?![\p{Ll}-])|^\d{1,2} (?:janvier|février|avril|juillet|septembre|octobre|novembre|décembre)/u;
const MOST_AMOUNT_WORDS = 14;

/** « 500 g de mirabelles », « 4 œufs » */
function isAmount(block: Block): boolean {
  const { folded, words } = lineOf(block);
  return words >= 2 && words <= MOST_AMOUNT_WORDS && AMOUNT.test(folded) && !NO_AMOUNT.test(folded);
}
