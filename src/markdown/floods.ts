/**
 * Kinds of markup whose parsing takes more than linear time when there is a flood of it, so that a text which no person
 * writes could stop a run for hours. Where one is met, its signs are read as plain characters.
 */
export interface Floods {
  /** `*`, `_` and `~`. */
  readonly emphasis: boolean;
  /** `[` and `![`. */
  readonly links: boolean;
  /** Quotations and lists inside one another. */
  readonly containers: boolean;
}

/** More signs than this in one paragraph, or in lines without a blank one between them, are a flood. */
const MOST_IN_PARAGRAPH = 2_000;
const MOST_IN_CHUNK = 20_000;
const DEEPEST = 60;
const DEEPEST_INDENT = 120;
const MARKERS = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$)[ \t]*)*/;
const ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/;
const EMPHASIS = /[*_~]/g;
const LINKS = /\[/g;

export const NO_FLOODS: Floods = { emphasis: false, links: false, containers: false };

/** Look for floods, in linear time. */
export function findFloods(markdown: string): Floods {
  let [emphasis, links, containers] = [false, false, false];
  let paragraph = { emphasis: 0, links: 0 };
  let chunk = { emphasis: 0, links: 0 };
  for (const line of markdown.split('\n')) {
    const isBlank = line.trim() === '';
    if (isBlank) chunk = { emphasis: 0, links: 0 };
    const isItem = ITEM.test(line);
    if (isBlank || isItem) paragraph = { emphasis: 0, links: 0 };
    const signs = { emphasis: count(line, EMPHASIS), links: count(line, LINKS) };
    paragraph = { emphasis: paragraph.emphasis + signs.emphasis, links: paragraph.links + signs.links };
    chunk = { emphasis: chunk.emphasis + signs.emphasis, links: chunk.links + signs.links };
    emphasis ||= paragraph.emphasis > MOST_IN_PARAGRAPH || chunk.emphasis > MOST_IN_CHUNK;
    links ||= paragraph.links > MOST_IN_PARAGRAPH || chunk.links > MOST_IN_CHUNK;
    containers ||= isDeep(line, isItem);
  }
  return emphasis || links || containers ? { emphasis, links, containers } : NO_FLOODS;
}

const count = (line: string, sign: RegExp): number => {
  let found = 0;
  sign.lastIndex = 0;
  while (sign.test(line)) found++;
  return found;
};

function isDeep(line: string, isItem: boolean): boolean {
  const start = MARKERS.exec(line.slice(0, 4_000))?.[0] ?? '';
  if (start.length <= DEEPEST) return false;
  if (isItem && start.length - start.trimStart().length > DEEPEST_INDENT) return true;
  return (start.match(/>|[-+*]|\d+/g)?.length ?? 0) > DEEPEST;
}
