import { shownWords } from '../../../french/words.ts';
import type { Block } from '../../../model/article.ts';
import { LEANING_OPENERS } from '../grammar/closed-classes.ts';
import { LEGAL, LONGEST_LINE, looksLikeHeading, MOST_WORDS, NUMBERED } from './heading-form.ts';

const LONGEST_QUESTION = 60;
const FEWEST_QUESTIONS = 3;
const FEWEST_NUMBERED = 3;
const FEWEST_PEOPLE = 3;
const LONGEST_LABEL = 8;
const FEWEST_AROUND = 40;
const QUESTION_SHARE = 0.25;
/** Who said it, on a line under what was said: `Javier Ardanuy`. */
const PERSON = /^\p{Lu}[\p{L}’'-]+(?: (?:de |du |des |le |la |van |von |el |ben )?\p{Lu}[\p{L}’'-]+){1,2}$/u;
/** `Ada Roux, bergère, au micro de Radio Val`: whose the quotation above is. */
const CREDIT = /^\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){1,2}, \p{Ll}/u;
/** When a text was published, under the rubric it stands in. */
const DATED = /^(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\d{1,2}(?:[./]\d| \p{L}+ \d{4})/iu;

/**
 * Which paragraphs of a plain text are headings: short lines without a full stop between two longer ones, article and
 * chapter lines of a legal text, and, where such lines exist, short full sentences that stand alone.
 */
export function headingLines(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const body = bodyStart(blocks);
  for (const [at, block] of blocks.entries())
    if (
      at >= body &&
      block.kind === 'paragraph' &&
      opensText(blocks, at) &&
      !isTeaser(blocks, at) &&
      !/[,;]$/u.test(blocks[at - 1]?.text ?? '') &&
      (looksLikeHeading(block.text) || isShortQuotation(blocks, at)) &&
      !isRole(blocks, at)
    )
      found.add(at);
  // A name heads a section where others do: a gallery of people. Alone it signs what stands above it.
  const people = [...found].filter((at) => PERSON.test(blocks[at]?.text ?? ''));
  if (people.length < FEWEST_PEOPLE) for (const at of people) found.delete(at);
  if (found.size > 0 || blocks.some(({ kind }) => kind === 'heading'))
    for (const [at, block] of blocks.entries())
      if (block.kind === 'paragraph' && !found.has(at) && isLoneStatement(blocks, at, found)) found.add(at);
  return found;
}

/** Several short lines below the title are its own: a place, a score, the subject of a notice. None is a heading. */
function bodyStart(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ kind, text }) => kind !== 'paragraph' || !looksLikeHeading(text));
  return first >= 2 && blocks[first]?.kind === 'paragraph' ? first : 0;
}

/** Numbered lines with prose under each: `1. Semer trop tôt`. A plain text makes them list items, each alone. */
export function numberedLines(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { kind, ordinal, text }] of blocks.entries()) {
    const alone = blocks[at - 1]?.kind !== 'item' && blocks[at + 1]?.kind === 'paragraph';
    if (kind === 'item' && ordinal !== undefined && alone && text.length <= LONGEST_LINE && !/[.;,:]$/u.test(text))
      found.add(at);
  }
  return found.size >= FEWEST_NUMBERED ? found : new Set();
}

/** Paragraphs that ask and are answered: the questions of an interview. Empty when the text is none. */
export function questionLines(blocks: readonly Block[]): ReadonlySet<number> {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').length;
  const asked = new Set<number>();
  for (const [at, { kind, text }] of blocks.entries()) {
    const next = blocks[at + 1];
    if (kind !== 'paragraph' || !/\?\s*[»”"]?$/u.test(text) || shownWords(text) > LONGEST_QUESTION) continue;
    if (next?.kind === 'paragraph' && !/\?\s*$/u.test(next.text)) asked.add(at);
  }
  return asked.size >= FEWEST_QUESTIONS && asked.size >= QUESTION_SHARE * paragraphs ? asked : new Set();
}

/** A heading needs text under it: prose, a list, never another line of the same sort only. */
function opensText(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  if (next === undefined || next.kind === 'heading' || DATED.test(next.text)) return false;
  if (/^[«“"]/u.test(blocks[at]?.text ?? '') && CREDIT.test(next.text)) return false;
  if (next.kind !== 'paragraph' || !looksLikeHeading(next.text)) return true;
  // A long line without its stop is text, unless it says who the person is that the line above names.
  return shownWords(next.text) > LONGEST_LABEL && !PERSON.test(blocks[at]?.text ?? '');
}

/** Two headlines in a row, inside a text: links to other articles. A heading over a heading is shorter. */
function isTeaser(blocks: readonly Block[], at: number): boolean {
  const isHeadline = (block: Block | undefined): boolean =>
    block?.kind === 'paragraph' &&
    shownWords(block.text) > LONGEST_LABEL &&
    !LEGAL.test(block.text) &&
    !NUMBERED.test(block.text) &&
    looksLikeHeading(block.text);
  return isHeadline(blocks[at]) && (isHeadline(blocks[at - 1]) || isHeadline(blocks[at + 1]));
}

/** `« Désaccord total »` on a line between two long paragraphs. */
function isShortQuotation(blocks: readonly Block[], at: number): boolean {
  const text = blocks[at]?.text ?? '';
  const around = [blocks[at - 1], blocks[at + 1]];
  return (
    /^« [^«»]{8,40} »$/u.test(text) &&
    shownWords(text) >= 2 &&
    around.every((block) => block?.kind === 'paragraph' && shownWords(block.text) >= FEWEST_AROUND)
  );
}

/** `Directeur de la pêche durable`, under the name of whom a quotation is from. */
const isRole = (blocks: readonly Block[], at: number): boolean => {
  const above = blocks[at - 1];
  if (above?.kind !== 'paragraph') return false;
  return PERSON.test(above.text) || (/^[«“"]/u.test(above.text) && CREDIT.test(blocks[at]?.text ?? ''));
};

/** In a text that has headings: one short statement on its own line, well away from the other headings. */
function isLoneStatement(blocks: readonly Block[], at: number, headings: ReadonlySet<number>): boolean {
  const text = blocks[at]?.text ?? '';
  const next = blocks[at + 1];
  if (!/^[^.!?…:;«»]+\.$/u.test(text) || text.length > LONGEST_LINE || shownWords(text) > MOST_WORDS) return false;
  const impersonal = /^il (?:n’y a|y a|faut|manque|reste|existe)\s/iu.test(text);
  if (!impersonal && LEANING_OPENERS.has((/^[\p{L}’'-]+/u.exec(text)?.[0] ?? '').toLowerCase())) return false;
  if (next?.kind !== 'paragraph' || shownWords(next.text) < MOST_WORDS) return false;
  for (let near = at - 2; near <= at + 2; near += 1)
    if (headings.has(near) || blocks[near]?.kind === 'heading') return false;
  return true;
}
