import { factBoxEnd } from './fact-box.ts';
import type { Row } from './outline.ts';
import { subjectWords } from './overlap.ts';
import type { Segment } from './segment.ts';

/** How far below the body its notes may go on after something else. */
const NOTE_GAP = 2;
const MOST_NOTE_WORDS = 120;
const MOST_SIGNATURE_WORDS = 4;

/** Rows below the body that are its box of facts, its notes and references, and the leave-taking of a letter. */
export function reachDown(rows: readonly Row[], body: Segment): ReadonlySet<number> {
  const kept = new Set<number>();
  let gap = 0;
  let listing = false;
  let index = body.to;
  const leave = rows[index];
  if (leave && !leave.cut && /\p{L},\s*$/u.test(leave.block.text)) {
    kept.add(index++);
    const signature = rows[index];
    if (signature && !signature.cut && isSignature(signature)) kept.add(index++);
  }
  const box = factBoxEnd(rows, index, subjectOf(rows, body));
  while (index < box) kept.add(index++);
  for (; index < rows.length && gap <= NOTE_GAP; index++) {
    const row = rows[index]!;
    if (row.foot) break;
    const heading = HEADING.test(row.block.text.toLowerCase());
    listing = heading || (listing && isReference(row));
    if (!row.cut && (listing || isNote(row))) {
      kept.add(index);
      gap = 0;
    } else gap++;
  }
  return kept;
}

const subjectOf = (rows: readonly Row[], { from, to }: Segment): ReadonlySet<string> =>
  subjectWords(rows.slice(from, to).flatMap(({ cut, block }) => (cut ? [] : [block])));

const HOUSE =
  /^(?:l['’]|la |le |les |toute l['’]|votre )(?:équipe|rédaction|comité|association|bureau|collectif|amicale|bénévoles|présidente?)(?![\p{L}])/iu;
const MOST_HOUSE_WORDS = 12;

/** A person's name, or « L’équipe du Courrier des vergers ». */
const isSignature = ({ block, words }: Row): boolean =>
  (words > 0 && words <= MOST_SIGNATURE_WORDS) || (words <= MOST_HOUSE_WORDS && HOUSE.test(block.text));

const NOTE = /^(?:[Ss]ources? ?: ?\p{Lu}|\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}\.|\*+)\s?\p{L}/u;
const HEADING =
  /^(?:notes?(?: et références)?|références?(?: bibliographiques)?|bibliographie|sources?|notes de bas de page)[ :]*$/u;

const isNote = ({ block, words }: Row): boolean => words <= MOST_NOTE_WORDS && NOTE.test(block.text);

/** Below such a heading: whatever is stopped like a reference, or names a year or an address. */
const isReference = ({ cut, block, closed, words }: Row): boolean =>
  !cut && words >= 3 && words <= MOST_NOTE_WORDS && (closed || /\b(?:19|20)\d{2}\b|https?:\/\//u.test(block.text));
