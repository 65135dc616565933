import type { Place } from '../../../model/place.ts';

/** A paragraph of some thousand words: what is held against each other within a paragraph would take its square. */
const LONGEST = 20_000;
/** So far before its end a part looks for a place to end. */
const REACH = 2000;

interface Text {
  readonly text: string;
  readonly placeOf: (start: number, end: number) => Place;
}

/** A text as it is, nearly always; an endless one in parts, where a sentence ends if one does, or a word. */
export function inParts<Of extends Text>(whole: Of): Of[] {
  const { text, placeOf } = whole;
  if (text.length <= LONGEST) return [whole];
  const parts: Of[] = [];
  for (let from = 0; from < text.length; ) {
    const start = from;
    const end = start + LONGEST >= text.length ? text.length : cutBefore(text, start + LONGEST);
    parts.push({
      ...whole,
      text: text.slice(start, end),
      placeOf: (a: number, b: number) => placeOf(start + a, start + b),
    });
    from = end;
  }
  return parts;
}

function cutBefore(text: string, limit: number): number {
  const start = limit - REACH;
  const reach = text.slice(start, limit);
  const cut = Math.max(...['. ', '! ', '? ', '… '].map((end) => reach.lastIndexOf(end) + 2));
  if (cut > 1) return start + cut;
  const space = reach.lastIndexOf(' ') + 1;
  return space > 0 ? start + space : limit;
}
