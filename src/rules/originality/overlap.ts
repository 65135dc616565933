import { SPEECH_WORDS } from '../fidelity/quotations/quotation-cover.ts';
import type { Comparison } from '../fidelity/reading/comparison.ts';
import type { Passage } from '../fidelity/reading/side.ts';

/** A word of running text; a break where common words may not run on: names, quotations, ends of paragraphs. */
interface Word {
  readonly key: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

const BREAK = undefined;
type Stream = readonly (Word | typeof BREAK)[];

/** A stretch of the article that stands in the source word for word. */
export interface CopiedRun {
  readonly words: number;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly source: { readonly passage: Passage; readonly start: number; readonly end: number };
}

export interface Overlap {
  /** Distinct sequences of `GRAM` words of the article, and how many of them the source has. */
  readonly grams: number;
  readonly shared: number;
  /** Copied stretches of `GRAM` words or more, in the order of the article. */
  readonly runs: readonly CopiedRun[];
}

export const GRAM = 5;
/** Places of the source looked at for one sequence; what stands in more places is a refrain. */
const MOST_PLACES = 50;

/** What the article shares with its source word for word, quotations, names and headings left out. */
export function overlapOf({ article, index }: Comparison): Overlap {
  const source = streamOf(index.side.passages, false);
  const own = streamOf(
    article.passages.filter(({ kind }) => kind === 'prose'),
    true,
  );
  const places = gramPlaces(source);
  const seen = new Set<string>();
  const found = new Set<string>();
  const runs: CopiedRun[] = [];
  let open: { from: number; ends: Map<number, number> } | undefined;
  for (let at = 0; at <= own.length; at += 1) {
    const gram = gramAt(own, at);
    const at_ = gram === undefined ? undefined : places.get(gram);
    if (gram !== undefined) {
      seen.add(gram);
      if (at_) found.add(gram);
    }
    const going = new Map<number, number>();
    for (const place of at_ ?? []) {
      const from = open?.ends.get(place - 1);
      if (from !== undefined) going.set(place, from);
    }
    if (open && going.size > 0) {
      open.ends = going;
      continue;
    }
    if (open) pushRun(runs, own, source, open.from, at - 1, [...open.ends][0]);
    open = at_ ? { from: at, ends: new Map(at_.map((place) => [place, place])) } : undefined;
  }
  return { grams: seen.size, shared: found.size, runs };
}

function pushRun(
  runs: CopiedRun[],
  own: Stream,
  source: Stream,
  from: number,
  last: number,
  place: readonly [number, number] | undefined,
): void {
  const first = own[from];
  const final = own[last + GRAM - 1];
  const start = source[place?.[1] ?? -1];
  const end = source[(place?.[0] ?? 0) + GRAM - 1];
  if (!first || !final || !start || !end) return;
  runs.push({
    words: last - from + GRAM,
    passage: first.passage,
    start: first.start,
    end: final.end,
    source: { passage: start.passage, start: start.start, end: end.end },
  });
}

function gramPlaces(stream: Stream): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + GRAM <= stream.length; at += 1) {
    const gram = gramAt(stream, at);
    if (gram === undefined) continue;
    const known = places.get(gram);
    if (!known) places.set(gram, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

function gramAt(stream: Stream, at: number): string | undefined {
  let gram = '';
  for (let index = at; index < at + GRAM; index += 1) {
    const word = stream[index];
    if (!word) return undefined;
    gram += `${word.key} `;
  }
  return gram;
}

/** Words in order. Of the article, quoted words and names are left out; of the source, nothing. */
function streamOf(passages: readonly Passage[], leaveOut: boolean): Stream {
  const stream: (Word | typeof BREAK)[] = [];
  for (const passage of passages) {
    const gaps = leaveOut ? gapsOf(passage) : [];
    let gap = 0;
    for (const { form, start, end } of passage.words) {
      while (gap < gaps.length && (gaps[gap]?.end ?? 0) <= start) gap += 1;
      if ((gaps[gap]?.start ?? Number.POSITIVE_INFINITY) < end) {
        if (stream.at(-1) !== BREAK) stream.push(BREAK);
      } else stream.push({ key: form.lower, passage, start, end });
    }
    stream.push(BREAK);
  }
  return stream;
}

/** Quotations, names, numbers with their units and dates: nobody can reword them. */
function gapsOf({ facts }: Passage): readonly { readonly start: number; readonly end: number }[] {
  const quotations = facts.quotations.filter(({ words }) => words >= SPEECH_WORDS);
  return [...quotations, ...facts.names].sort((a, b) => a.start - b.start);
}
