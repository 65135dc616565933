import { shownWords } from '../../../french/words.ts';
import type { Block } from '../../../model/article.ts';
import { LEANING_OPENERS } from '../grammar/closed-classes.ts';

const LONGEST_LINE = 90;
const MOST_WORDS = 15;
const LONGEST_QUESTION = 60;
const FEWEST_QUESTIONS = 3;
const FEWEST_NUMBERED = 3;
const FEWEST_PEOPLE = 3;
const LONGEST_LABEL = 8;
const QUESTION_SHARE = 0.25;
const LEGAL = /^(?:article|art\.|chapitre|titre|section|annexe)\s+(?:\d|[ivxl]+\b|premier|1er)/iu;
const DATE_LINE = /^(?:par|publié|mis à jour|source|crédit|photo|le \d|\d{1,2}[/ ])/iu;
/** Rows of a table: so many figures are no heading’s. */
const MOST_FIGURES = 3;
/** Captions, by-lines and buttons that cleaning left: no author heads a section so. */
const FURNITURE =
  /(?:^|[\s,(])(?:photos?|crédits?|images?)\s?:|©|\s[|•·]\s|\d{2}[./]\d{2}[./]\d{4}|(?:^|\s)(?:AFP|REUTERS|Reuters|Getty|Belga)\b(?=$|[/)]|\s?\/)/u;
/** Who said it, on a line under what was said: `Javier Ardanuy`. */
const PERSON = /^\p{Lu}[\p{L}’'-]+(?: (?:de |du |des |le |la |van |von |el |ben )?\p{Lu}[\p{L}’'-]+){1,2}$/u;
const NUMBERED = /^\d{1,2}\s?[.)]\s+\p{Lu}/u;

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
      looksLikeHeading(block.text) &&
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
  if (next === undefined || next.kind === 'heading') return false;
  if (next.kind !== 'paragraph' || !looksLikeHeading(next.text)) return true;
  // A long line without its stop is text, unless it says who the person is that the line above names.
  return shownWords(next.text) > LONGEST_LABEL && !PERSON.test(blocks[at]?.text ?? '');
}

/** `Directeur de la pêche durable`, under the name of whom a quotation is from. */
const isRole = (blocks: readonly Block[], at: number): boolean => {
  const above = blocks[at - 1];
  return above?.kind === 'paragraph' && PERSON.test(above.text);
};

/** A caption, a by-line, a button or the row of a table, which no author puts over a section. */
export const headsNothing = (text: string): boolean =>
  FURNITURE.test(text) || isTwice(text) || (text.match(/\d+(?:[.,]\d+)?/gu)?.length ?? 0) >= MOST_FIGURES;

function looksLikeHeading(text: string): boolean {
  if (LEGAL.test(text)) return text.length <= LONGEST_LINE && !/[.;,]$/u.test(text);
  if (text.length > LONGEST_LINE || shownWords(text) > MOST_WORDS || DATE_LINE.test(text)) return false;
  if (headsNothing(text)) return false;
  if (NUMBERED.test(text)) return !/[;,]$/u.test(text);
  if (/^[«“"]/u.test(text)) return shownWords(text) >= 4 && /[»”"]$/u.test(text);
  return !/[.;,:…]$/u.test(text) && /^[\p{Lu}\p{N}(]/u.test(text) && /\p{L}{3}/u.test(text);
}

/** `Ajouter à mes articles Ajouter à mes articles`: what a button shows and what it says. */
function isTwice(text: string): boolean {
  const half = (text.length - 1) / 2;
  return text.charAt(half) === ' ' && text.slice(0, half) === text.slice(half + 1);
}

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
