import type { Block } from '../../model/article.ts';
import type { Row } from './outline.ts';
import { overlap, subjectWords } from './overlap.ts';
import type { Segment } from './segment.ts';

/** A box in an article has no more lines, the entries of its lists not counted. */
const LONGEST_GAP = 25;
/** Nor with them: a recipe's ingredients, and what its buttons say. */
const LONGEST_LIST = 60;
/** So many paragraphs in a row belong to the article, or so many lines that end as sentences do. */
const PARAGRAPHS = 2;
const SENTENCES = 3;
const SHORTEST_SENTENCE = 5;
/** « thé noir : 24 mois. » */
const SHORTEST_ITEM = 3;
/** Where known leftovers part them from it they speak of the same: the share of its subject words that the closest of them has. */
const LEAST_SHARE = { few: 0.15, many: 0.1 } as const;
const MANY = 3;

type Range = Pick<Segment, 'from' | 'to'>;
/** The words that the body has by now. */
type Subject = () => ReadonlySet<string>;

/**
 * The body together with what stands before and behind a list or a box that cut it in two: paragraphs in a row, before any
 * foot of the page and any comment. A lost paragraph is worse than a line too many.
 */
export function bridged(rows: readonly Row[], body: Segment): Segment {
  let { from, to } = body;
  // Most articles are in one piece: their words are gathered when the first run behind a leftover is weighed.
  let words: Set<string> | undefined;
  const blocks = blocksOf(rows, body);
  const subject = () => (words ??= new Set(subjectWords(blocks)));
  for (const step of [1, -1] as const)
    for (let run = nextRun(rows, { from, to }, step, subject); run; run = nextRun(rows, { from, to }, step, subject)) {
      [from, to] = step === 1 ? [from, run.to] : [run.from, to];
      const further = blocksOf(rows, run);
      if (words) for (const word of subjectWords(further)) words.add(word);
      else blocks.push(...further);
    }
  return { ...body, ...withOwn(rows, { from, to }) };
}

const withOwn = (rows: readonly Row[], { from, to }: Range): Range => ({
  from: ownFrom(rows, from - 1, -1) + 1,
  to: ownFrom(rows, to, 1),
});

/** Where the sentences end that stand right beside the body, however short: dialogues and one-line answers are no furniture. */
function ownFrom(rows: readonly Row[], edge: number, step: 1 | -1): number {
  let end = edge;
  let open = 0;
  let said = 0;
  for (let at = edge; Math.abs(at - edge) < LONGEST_LIST && open <= said + MOST_OPEN; at += step) {
    const row = rows[at];
    if (!row || row.cut || row.foot || row.commentHead || row.elsewhere) break;
    if (FIGURES.test(row.block.text)) continue;
    if (!isSaid(row)) open++;
    else {
      // A lone paragraph carries the heading above it and the one below.
      said += row.prose ? 2 : 1;
      if (said > open) end = at + step;
    }
  }
  return end;
}
const MOST_OPEN = 2;
/** Rows of a table that fell apart. */
const FIGURES = /\t|^[\d.,% ]+$/u;

/** « – Tu pars ? », « Non. »; « Lire la suite… » is a button. */
const isSaid = ({ block, words }: Row): boolean =>
  SAID.has(block.kind) && (words < SHORT ? SHORTLY : FULLY).test(block.text);
const SHORT = 4;
const SHORTLY = /^[«"“(–—-]?[\s\u00a0]?\p{Lu}.*[.?!»”][\s\u00a0)]*$/u;
const FULLY = /^[«"“(–—-]?[\s\u00a0]?[\p{Lu}\d].*[.?!…»”][\s\u00a0)]*$/u;

const blocksOf = (rows: readonly Row[], { from, to }: Range): Block[] =>
  rows.slice(from, to).flatMap(({ cut, block }) => (cut ? [] : [block]));

/** The nearest run of paragraphs below (1) or above (-1) that belongs to the body. */
function nextRun(rows: readonly Row[], body: Range, step: 1 | -1, subject: Subject): Range | undefined {
  let isCut = false;
  const edge = step === 1 ? body.to : body.from - 1;
  let lines = 0;
  for (let at = edge; rows[at] && Math.abs(at - edge) < LONGEST_LIST && lines < LONGEST_GAP; at += step) {
    const row = rows[at]!;
    if (row.foot || row.commentHead) return undefined;
    if (row.block.kind !== 'item') lines++;
    isCut ||= row.cut;
    const paragraphs = runFrom(rows, at, step, isParagraph);
    if (paragraphs.to - paragraphs.from >= PARAGRAPHS)
      return !isCut || sharesSubject(rows, paragraphs, subject) ? paragraphs : undefined;
    if (isParagraph(row) && isPost(rows, at)) return paragraphs;
    const sentences = runFrom(rows, at, step, isSentence);
    if (sentences.to - sentences.from >= SENTENCES && (!isCut || sharesSubject(rows, sentences, subject)))
      return sentences;
    const turns = runFrom(rows, at, step, isTurn);
    if (turns.to - turns.from >= TURNS && isInterview(rows, turns) && isInterview(rows, withOwn(rows, body)))
      return turns;
  }
  return undefined;
}

function runFrom(rows: readonly Row[], at: number, step: 1 | -1, belongs: (row: Row | undefined) => boolean): Range {
  let end = at;
  while (belongs(rows[end])) end += step;
  return step === 1 ? { from: at, to: end } : { from: end + 1, to: at + 1 };
}

const isSentence = (row: Row | undefined): boolean =>
  row !== undefined &&
  !row.cut &&
  row.closed &&
  row.words >= (row.block.kind === 'item' ? SHORTEST_ITEM : SHORTEST_SENTENCE) &&
  !row.elsewhere &&
  row.copies === 1 &&
  SAID.has(row.block.kind);

/** So many questions and answers in a row are an interview, of which two are questions and one is no short answer. */
const TURNS = 4;
const QUESTIONS = 2;

const isTurn = (row: Row | undefined): boolean =>
  row !== undefined && !row.cut && !row.elsewhere && row.copies === 1 && row.block.kind === 'paragraph' && isSaid(row);

function isInterview(rows: readonly Row[], { from, to }: Range): boolean {
  const turns = rows.slice(from, to).filter(isTurn);
  return (
    turns.filter(({ block }) => block.text.trimEnd().endsWith('?')).length >= QUESTIONS &&
    turns.some(({ prose }) => prose)
  );
}

/** Steps and quotations are sentences of the article as much as its paragraphs. */
const SAID: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quote']);

const CLOCK = /^(?:à )?\d{1,2} ?(?:h|:) ?(?:\d{2})?$/u;

/** A post of a live report: its hour and perhaps a title stand above it. */
const isPost = (rows: readonly Row[], at: number): boolean =>
  rows.slice(Math.max(0, at - 2), at).some(({ cut, block }) => !cut && CLOCK.test(block.text.trim()));

const isParagraph = (row: Row | undefined): boolean =>
  (isSentence(row) && row?.prose === true && row.block.kind === 'paragraph') ||
  (row?.broken === true && !row.elsewhere);

function sharesSubject(rows: readonly Row[], run: Range, subject: Subject): boolean {
  const least = run.to - run.from >= MANY ? LEAST_SHARE.many : LEAST_SHARE.few;
  return rows.slice(run.from, run.to).some(({ block }) => overlap(block, subject()).share >= least);
}
