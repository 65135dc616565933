import type { Grammar } from '../grammar/grammar.ts';
import type { Manuscript, Sentence } from '../manuscript/types.ts';
import { TEMPLATES } from '../templates.ts';
import { type BlockEntry, FEWEST_ENTRIES, type ReaderBlock } from './block.ts';
import { centralityOf, isCentral, overlap, type Subject, subjectOf } from './centrality.ts';
import { shortened, standsByItself } from './standing.ts';

const MOST_ENTRIES = 4;
const USUAL_ENTRIES = 3;
/** Where words are missing: entries in all, and from one section. */
const MOST_WHEN_SHORT = 5;
const FROM_ONE_SECTION = 4;
const SIZE = { fewest: 8, most: 27 };
/** Longer sentences are taken up to the end of their main clause. */
const MOST_BEFORE_CUT = 60;
const MOST_OVERLAP = 0.4;
/** A sentence far behind the best one is beside the point. */
const LEAST_OF_BEST = 0.55;
const LEAST_WHEN_SHORT = 0.4;
/** A sentence of which so much stands in the heading above it has been read already. */
const MOST_HEADED = 0.5;
/** Two entries that hardly speak of what the title promises are two details. */
const FEWEST_TITLED = 2;
const FIRST_WORTH = 1.1;
/** What somebody saw at an hour, or remembers: it shows the subject and does not sum it up. */
const SCENE = /^(?:À|Vers) \d{1,2} h(?:eures)?(?:\s|,)|(?:^|\s)se souvien(?:t|nent)(?:\s|,)/u;

export interface EssentialsOrder {
  /** Stems of the main heading. */
  readonly title: ReadonlySet<string>;
  /** Every section but the introduction, which the reader has just read. */
  readonly sections: readonly { readonly heading: string; readonly sentences: readonly Sentence[] }[];
  /** Sentences that another block takes. */
  readonly used: ReadonlySet<string>;
  /** Words are missing: more entries are welcome, and fewer make a block. */
  readonly short: boolean;
}

interface Weighed {
  readonly sentence: Sentence;
  readonly text: string;
  readonly weight: number;
}

/**
 * L’essentiel: the author’s key points, else the sentences that carry the subject and can be read alone, one of each
 * section, more where the article is too short.
 */
export function essentials(manuscript: Manuscript, order: EssentialsOrder, grammar: Grammar): ReaderBlock | undefined {
  if (manuscript.keyPoints.length >= FEWEST_ENTRIES) return blockOf(manuscript.keyPoints);
  if (manuscript.genre !== 'prose') return undefined;
  const { sections, title, used, short } = order;
  const subject = subjectOf(manuscript.sentences, title);
  const pool = sections.flatMap(({ heading, sentences }) => {
    const fresh = sentences.filter(({ text }) => !used.has(text) && !standsIn(heading, text));
    return weighed(fresh, subject, grammar).slice(0, short ? FROM_ONE_SECTION : 1);
  });
  // The title has been read: its words alone are no point of their own.
  const said = (stems: readonly string[]): boolean => title.size > 2 && stems.every((stem) => title.has(stem));
  const told = pool.filter(({ sentence }) => !said(sentence.stems));
  const chosen = choose(told.sort(byWeight), short);
  if (chosen.length < (short ? FEWEST_ENTRIES : USUAL_ENTRIES)) return undefined;
  if (chosen.length < USUAL_ENTRIES && titledBy(chosen, title) < FEWEST_TITLED) return undefined;
  return blockOf(chosen.sort((a, b) => a.sentence.order - b.sentence.order).map(({ text }) => text));
}

/** How many words of the title the entries take up together. */
const titledBy = (chosen: readonly Weighed[], title: ReadonlySet<string>): number =>
  new Set(chosen.flatMap(({ sentence }) => sentence.stems.filter((stem) => title.has(stem)))).size;

const blockOf = (texts: readonly string[]): ReaderBlock => ({
  ...TEMPLATES.essentials,
  entries: texts.map((text): BlockEntry => ({ text, kind: 'item' })),
});

const standsIn = (heading: string, text: string): boolean =>
  heading.length > text.length * MOST_HEADED && text.includes(heading.slice(1));

function weighed(sentences: readonly Sentence[], subject: Subject, grammar: Grammar): Weighed[] {
  const standing = sentences.filter(
    (sentence) =>
      standsByItself(sentence, { ...SIZE, most: MOST_BEFORE_CUT }) &&
      !SCENE.test(sentence.text) &&
      isCentral(sentence, subject),
  );
  const pieces = standing.flatMap((sentence) => {
    const text = shortened(sentence, SIZE, grammar);
    return text === undefined ? [] : [{ sentence, text, weight: centralityOf(sentence, subject) }];
  });
  const [first, ...rest] = pieces;
  return first ? [{ ...first, weight: first.weight * FIRST_WORTH }, ...rest].sort(byWeight) : [];
}

const byWeight = (a: Weighed, b: Weighed): number => b.weight - a.weight || a.sentence.order - b.sentence.order;

function choose(pool: readonly Weighed[], short: boolean): Weighed[] {
  const least = (short ? LEAST_WHEN_SHORT : LEAST_OF_BEST) * (pool[0]?.weight ?? 0);
  const chosen: Weighed[] = [];
  for (const candidate of pool) {
    if (chosen.length >= (short ? MOST_WHEN_SHORT : MOST_ENTRIES) || candidate.weight < least) break;
    const repeats = chosen.some(({ sentence }) => overlap(sentence.stems, candidate.sentence.stems) > MOST_OVERLAP);
    if (!repeats) chosen.push(candidate);
  }
  return chosen;
}
