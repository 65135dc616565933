import type { SourcePage } from '../../../model/rule.ts';
import type { Passage, Sentence } from './side.ts';

/** What a finding says of the source: its words and its line in the raw file (0 when the source says nothing there). */
export type SourceData = { readonly source: string; readonly sourceLine: number };

const LONGEST = 160;

/** The sentence of the source around an offset, shortened, and its line. */
export function sourceData(source: SourcePage, passage: Passage | undefined, start: number, end: number): SourceData {
  if (!passage) return { source: '', sourceLine: 0 };
  const { line } = passage.placeOf(start, end);
  return { source: excerpt(passage, start, end), sourceLine: passage.extra ? line : source.rawLine(line) };
}

/** A sentence of the source, shortened, and its line. */
export const sentenceData = (source: SourcePage, { passage, start, end }: Sentence): SourceData =>
  sourceData(source, passage, start, end);

/** The sentence or sentences that hold a stretch of a passage, cut to a length that can be read in a list. */
export function excerpt({ text, sentences }: Passage, start: number, end: number): string {
  const from = sentences.findLast((sentence) => sentence.start <= start)?.start ?? 0;
  const to = sentences.find((sentence) => sentence.end >= end)?.end ?? text.length;
  if (to - from <= LONGEST) return text.slice(from, to).trim();
  const room = Math.max(0, LONGEST - (end - start));
  const left = Math.max(from, start - Math.floor(room / 2));
  const right = Math.min(to, left + LONGEST);
  return `${left > from ? '…' : ''}${wordEdge(text.slice(left, right), left > from, right < to)}${right < to ? '…' : ''}`;
}

/** Cuts between words. */
function wordEdge(text: string, cutLeft: boolean, cutRight: boolean): string {
  let cut = text;
  if (cutLeft) cut = cut.replace(/^\S*\s/u, '');
  if (cutRight) cut = cut.replace(/\s\S*$/u, '');
  return cut.trim();
}

/** A text short enough for a message. */
export const shortened = (text: string, most = 90): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s\S*$/u, '')}…`;

/** How a `fix` sentence points at the source. */
export const pointer = ({ source, sourceLine }: SourceData): string =>
  source === '' ? '' : ` La source dit (ligne ${sourceLine}) : « ${shortened(source, LONGEST)} »`;
