import { stringify } from 'yaml';
import type { CleanArticle } from '../../model/article.ts';
import type { Task } from '../../model/engine.ts';
import type { Note } from '../../model/note.ts';
import type { Grammar } from './grammar/grammar.ts';
import { type Printed, printHeading, printSection } from './layout/markdown.ts';
import { outlineOf } from './layout/outline.ts';
import { readerBlocks } from './layout/reader-blocks.ts';
import { supplementOf } from './layout/supplement.ts';
import { plainText } from './manuscript/plain-text.ts';
import { prepare } from './manuscript/prepare.ts';
import type { DoubtfulPassage } from './manuscript/sentence.ts';
import type { Manuscript, Sentence } from './manuscript/types.ts';
import { mainHeading } from './metadata/heading-one.ts';
import { rankPhrases } from './metadata/keyphrase.ts';
import { metadataOf } from './metadata/metadata.ts';
import { phrasesOf } from './metadata/phrases.ts';
import { notesOf } from './notes.ts';
import type { SentenceRepair } from './sentences/paragraphs.ts';

export interface LayoutOptions {
  /** Ask questions even when no word is missing. */
  readonly questions: boolean;
}

export interface LaidOut {
  readonly markdown: string;
  readonly notes: readonly Note[];
}

/** The whole article, laid out: front matter, main heading, sections, blocks for the reader, and the receipt. */
export function layOut({ article, brief, facts }: Task, grammar: Grammar, options: LayoutOptions): LaidOut {
  const { manuscript, doubts } = prepare(article, grammar);
  const heading = mainHeading(manuscript, grammar);
  const phrases = keyphrasesOf(manuscript, heading.text, grammar);
  const keyphrase = brief.keyphrase ?? phrases[0] ?? '';
  const sections = outlineOf(manuscript, heading.text, keyphrase, grammar);
  const repairs: SentenceRepair[] = [];
  const [introduction, ...rest] = sections.map((section) => printSection(section, grammar, repairs));
  const own = (introduction?.words ?? 0) + sum(rest);

  const seconds = facts.map((fact) => prepare(fact, grammar).manuscript);
  const { printed: supplements, left } = supplemented(seconds, manuscript, brief.minWords - own, grammar, repairs);
  const words = own + sum(supplements);
  const blocks = readerBlocks(
    manuscript,
    { title: heading.text, sections, words, wanted: brief.minWords, questions: options.questions, further: left },
    grammar,
  );

  // A text in one piece is not parted from its beginning by its own summary.
  const body = rest.length > 0 ? [...blocks.head, ...rest, ...supplements] : [...supplements, ...blocks.head];
  const chunks = [printHeading(heading.text, 1), ...(introduction?.chunks ?? [])];
  for (const { chunks: each } of [...body, ...blocks.tail]) chunks.push(...each);
  const metadata = metadataOf(manuscript, { heading: heading.text, keyphrase, phrases }, sections, grammar);
  const notes = notesOf({
    words: words + blocks.words,
    restated: blocks.restated,
    supplemented: sum(supplements),
    lacksQuestions: blocks.lacksQuestions,
    wanted: brief.minWords,
    heading,
    addedHeadings: sections.flatMap(({ heading: each }) => (each && each.kind !== 'source' ? [each.text] : [])),
    keyphrase: { text: keyphrase, given: brief.keyphrase !== undefined },
    repairs,
    doubts: [...doubts, ...cleaningDoubts(article, doubts)].sort((a, b) => a.line - b.line),
  });
  return { markdown: `---\n${stringify(metadata, { lineWidth: 0 })}---\n\n${chunks.join('\n\n')}\n`, notes };
}

const sum = (printed: readonly Printed[]): number => printed.reduce((total, { words }) => total + words, 0);

function keyphrasesOf({ pieces }: Manuscript, heading: string, grammar: Grammar): string[] {
  const texts = pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [piece.text] : []));
  return rankPhrases(phrasesOf(heading, texts, grammar), heading, texts[0] ?? '');
}

/** Sections from the second sources, as long as words are missing, and the sentences that stay out. */
function supplemented(
  seconds: readonly Manuscript[],
  manuscript: Manuscript,
  missing: number,
  grammar: Grammar,
  repairs: SentenceRepair[],
): { readonly printed: readonly Printed[]; readonly left: readonly Sentence[] } {
  const printed: Printed[] = [];
  const taken = new Set<Sentence>();
  for (const second of seconds) {
    const still = missing - sum(printed);
    const section = still > 0 ? supplementOf(second, manuscript, still) : undefined;
    if (!section) continue;
    printed.push(printSection(section, grammar, repairs));
    for (const { sentences } of section.parts) for (const sentence of sentences) taken.add(sentence);
  }
  const standing = new Set(manuscript.sentences.map(({ text }) => text));
  const left = seconds.flatMap(({ sentences }) =>
    sentences.filter((each) => !taken.has(each) && !standing.has(each.text)),
  );
  return { printed, left };
}

/** What cleaning doubted and left, on lines where this engine saw nothing. */
function cleaningDoubts({ doubts }: CleanArticle, known: readonly DoubtfulPassage[]): DoubtfulPassage[] {
  const lines = new Set(known.map(({ line }) => line));
  const further = doubts.filter(({ line }) => !lines.has(line));
  return further.map(({ line, text, reason }) => ({ line, text: plainText(text), reasons: [reason] }));
}
