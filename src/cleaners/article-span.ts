import type { Cleaner, CleaningContext, CleaningView, Cut } from '../model/cleaner.ts';
import { bridged } from './span/bridge.ts';
import { outlineOf, type Row } from './span/outline.ts';
import { reachUp } from './span/reach.ts';
import { reachDown } from './span/reach-down.ts';
import { bestSegment } from './span/segment.ts';

/** An edge goes only when this much speaks against it. */
const EVIDENCE = 5;
/** Without a single known leftover, only a whole menu is furniture. */
const MENU = 20;
const HALF_MENU = 10;
/** So few lines above an article may be its own. */
const FEW = 3;
/** Above an article, lines of so few words are a menu twice as surely. */
const MENU_WORDS = 3;
/** So many known leftovers leave no doubt, whatever prose lies between them. */
const PLAIN = 6;
const LEAST_COMMENTS = 2;

/** Finds the one part of a whole page that is the article, and drops what lies above and below it. */
export const articleSpan: Cleaner = {
  id: 'article-span',
  about: {
    en: 'Finds the part of a whole page that is the article and drops what lies above and below.',
    fr: 'Trouve la partie d’une page entière qui est l’article et retire ce qui l’entoure.',
  },
  bold: true,
  *find({ entries }: CleaningView, context: CleaningContext): Iterable<Cut> {
    const rows = outlineOf(entries, context);
    const best = bestSegment(rows);
    if (!best) return;
    const body = bridged(rows, best);
    const head = rows.slice(0, body.from);
    const foot = rows.slice(body.to);
    const inside = new Set(rows.slice(body.from, body.to).map(({ block }) => block.text));
    const [headGoes, footGoes] = [isFurniture(head, inside, true), isFurniture(foot, inside, false)];
    const up = reachUp(rows, body);
    yield* copiesOf(up, head);
    if (!headGoes && !footGoes) return;
    const kept = new Set([...up, ...reachDown(rows, body)]);
    const loose = head.filter((row, index) => !row.cut && !kept.has(index)).length;
    const gone = new Set<Row>(footGoes ? foot : []);
    const sure = loose > FEW ? head.length : belowMenus(head, up);
    if (headGoes) for (const row of head.slice(0, sure)) gone.add(row);
    let comments = false;
    for (const [index, row] of rows.entries()) {
      comments ||= index >= body.to && (row.foot || row.commentHead);
      if (!gone.has(row) || row.cut || kept.has(index)) continue;
      const isSure = comments || row.copies > 1;
      yield { block: row.block, reason: index < body.from ? ABOVE : BELOW, ...(isSure && { sure: true }) };
    }
  },
};

/** Where the last known leftover above the title stands, by-lines not counted: no line of the article is above a menu. */
function belowMenus(head: readonly Row[], kept: ReadonlySet<number>): number {
  const title = Math.min(...kept);
  return Number.isFinite(title) ? head.slice(0, title).findLastIndex(({ cut, byline }) => cut && !byline) + 1 : 0;
}

/** The title again, above the title: a share box, the head of the page. */
function* copiesOf(kept: ReadonlySet<number>, head: readonly Row[]): Iterable<Cut> {
  const titles = new Set([...kept].map((index) => head[index]?.block.text));
  for (const [index, { cut, words, block }] of head.entries())
    if (!cut && !kept.has(index) && words >= LEAST_TITLE && titles.has(block.text))
      yield { block, reason: COPY, sure: true };
}

const LEAST_TITLE = 3;
const COPY = { en: 'the title again', fr: 'titre répété' };
const ABOVE = { en: 'above the article', fr: 'au-dessus de l’article' };
const BELOW = { en: 'below the article', fr: 'au-dessous de l’article' };

/**
 * Whether an edge is page furniture: labels that cleaners know and many short open lines speak for it, running text
 * (two paragraphs in a row: a lone one is the teaser of another article) speaks against it, unless readers' comments hold it. What stands in the body too, as a contents list does, what comes
 * back within the edge, and rows of figures say nothing.
 */
function isFurniture(rows: readonly Row[], body: ReadonlySet<string>, above: boolean): boolean {
  let known = 0;
  let open = 0;
  let prose = 0;
  let comments = 0;
  const within = outermostProse(rows, above);
  for (const [index, row] of rows.entries()) {
    if (row.commentHead) comments++;
    // « Ingrédients », « Préparation »: what all articles of a house have between their paragraphs is no frame around them.
    const isFrame = row.elsewhere && (above ? index < within : index > within);
    if (row.cut || row.commentHead || isFrame) known += row.foot ? 2 : 1;
    else if (row.broken) prose++;
    else if (row.prose) prose += rows[index - 1]?.prose || rows[index + 1]?.prose ? 1 : 0;
    else if (
      !row.closed &&
      row.block.kind !== 'item' &&
      row.copies === 1 &&
      !body.has(row.block.text) &&
      !FIGURES.test(row.block.text)
    )
      open += above && row.words <= MENU_WORDS ? 2 : 1;
  }
  if (comments >= LEAST_COMMENTS || known >= PLAIN) return true;
  return known >= 2 ? known * 2 + open - prose * 2 >= EVIDENCE : open - prose * 2 >= (known === 1 ? HALF_MENU : MENU);
}

/** The paragraph of this file alone that lies farthest out: everything beyond it is on the rim of the page. */
function outermostProse(rows: readonly Row[], above: boolean): number {
  const isOwn = ({ prose, elsewhere, words }: Row) => prose && !elsewhere && words >= OWN_WORDS;
  if (!above) return rows.findLastIndex(isOwn);
  const first = rows.findIndex(isOwn);
  return first < 0 ? rows.length : first;
}
/** Teasers of other articles are shorter. */
const OWN_WORDS = 30;

const FIGURES = /\t|^[\d.,% ]+$|\d[\d.,%]*[ \u00a0]+[\d.,%]*\d/u;
