import { contentStems } from '../../../french/stems.ts';
import type { ReaderBlock } from '../blocks/block.ts';
import { essentials } from '../blocks/essentials.ts';
import { keyFigures } from '../blocks/figures.ts';
import { frequentQuestions } from '../blocks/questions.ts';
import { whatTheySaid } from '../blocks/said.ts';
import { whoIsWho } from '../blocks/who.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Manuscript, Sentence } from '../manuscript/types.ts';
import { type Admitted, admit, NOTHING_ADMITTED } from './blocks.ts';
import type { PrintedBlock } from './markdown.ts';
import type { LaidSection } from './section.ts';

/** Shorter texts are read faster than their summary. */
const BLOCKS_FROM = 300;
/** Figures are worth a block of their own from so many words and entries, unless words are missing. */
const FIGURES_FROM = { words: 600, entries: 3 };

export interface BlockOrder {
  readonly title: string;
  readonly sections: readonly LaidSection[];
  /** Strict words of the article without blocks, and those wanted. */
  readonly words: number;
  readonly wanted: number;
  /** Ask questions even when no word is missing. */
  readonly questions: boolean;
  /** Sentences of a second source that the article does not hold. */
  readonly further: readonly Sentence[];
}

export interface ReaderBlocks {
  /** The summary, which stands under the introduction. */
  readonly head: readonly PrintedBlock[];
  /** The others, which close the article. */
  readonly tail: readonly PrintedBlock[];
  readonly words: number;
  readonly restated: number;
  /** Questions were wanted, and the text has too few or repeats enough already. */
  readonly lacksQuestions: boolean;
}

/** Blocks in the order of what they give the reader; the later ones only where words are missing. */
export function readerBlocks(manuscript: Manuscript, order: BlockOrder, grammar: Grammar): ReaderBlocks {
  const { sections, words, wanted, questions, further } = order;
  const figures = figuresFor(manuscript, order);
  const used = new Set(figures?.entries.map(({ text }) => text));
  const points = pointsFor(manuscript, order, used, grammar);
  const own = manuscript.keyPoints.length > 0;
  const first = admit(points, own ? Number.POSITIVE_INFINITY : words, NOTHING_ADMITTED);
  // Key points of the author are moved, not repeated.
  let all: Admitted = own ? { ...first, restated: 0 } : first;
  const isShort = (): boolean => words + all.words < wanted;
  const add = (block: ReaderBlock | undefined): void => {
    all = admit(block, words, all);
  };
  add(figures);
  for (const { text } of points?.entries ?? []) used.add(text);
  if (manuscript.genre !== 'interview') add(whoIsWho(manuscript.sentences, grammar));
  if (isShort()) add(whatTheySaid(further, grammar));
  const headings = sections.flatMap(({ heading }) => (heading ? [heading.text] : []));
  const asked = admit(frequentQuestions(manuscript.sentences, used, headings), words, all);
  // Unasked, they are there to reach the words: where they do not, they would only pad.
  const lacksQuestions = questions && asked === all;
  if (questions || (isShort() && words + asked.words >= wanted)) all = asked;
  const head = first.printed;
  return { head, tail: all.printed.slice(head.length), words: all.words, restated: all.restated, lacksQuestions };
}

function figuresFor({ genre, sentences }: Manuscript, { words, wanted }: BlockOrder): ReaderBlock | undefined {
  if (genre !== 'prose' || words < BLOCKS_FROM) return undefined;
  const figures = keyFigures(sentences);
  const many = words >= FIGURES_FROM.words && (figures?.entries.length ?? 0) >= FIGURES_FROM.entries;
  return words < wanted || many ? figures : undefined;
}

function pointsFor(
  manuscript: Manuscript,
  { title, sections, words, wanted }: BlockOrder,
  used: ReadonlySet<string>,
  grammar: Grammar,
): ReaderBlock | undefined {
  if (words < BLOCKS_FROM && manuscript.keyPoints.length === 0) return undefined;
  const read = sections.slice(1).map((section) => ({
    heading: section.heading?.text ?? '',
    sentences: section.parts.flatMap((part) => (part.kind === 'paragraph' ? part.sentences : [])),
  }));
  const order = { title: new Set(contentStems(title)), sections: read, used, short: words < wanted };
  return essentials(manuscript, order, grammar);
}
