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
  return { ...body, from, to };
}

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
  row.words >= SHORTEST_SENTENCE &&
  !row.elsewhere &&
  row.copies === 1 &&
  SAID.has(row.block.kind);

/** Steps and quotations are sentences of the article as much as its paragraphs. */
const SAID: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item', 'quote']);

const CLOCK = /^(?:à )?\d{1,2} ?(?:h|:) ?(?:\d{2})?$/u;

/** A post of a live report: its hour and perhaps a title stand above it. */
const isPost = (rows: readonly Row[], at: number): boolean =>
  rows.slice(Math.max(0, at - 2), at).some(({ cut, block }) => !cut && CLOCK.test(block.text.trim()));

const isParagraph = (row: Row | undefined): boolean =>
  isSentence(row) && row?.prose === true && row.block.kind === 'paragraph';

function sharesSubject(rows: readonly Row[], run: Range, subject: Subject): boolean {
  const least = run.to - run.from >= MANY ? LEAST_SHARE.many : LEAST_SHARE.few;
  return rows.slice(run.from, run.to).some(({ block }) => overlap(block, subject()).share >= least);
}
