import { SPEECH_WORDS } from '../fidelity/quotations/quotation-cover.ts';
import type { Comparison } from '../fidelity/reading/comparison.ts';
import type { Sentence } from '../fidelity/reading/side.ts';

/** A sentence of the article beside the source sentence most like it. */
export interface LikeSentence {
  readonly sentence: Sentence;
  readonly source: Sentence;
  /** Share of its words that stand in the source sentence in the same order, 0 to 1. */
  readonly likeness: number;
}

const FEWEST_WORDS = 8;
const LONGEST = 120;
const LEAST_SHARED = 0.25;

export interface SentenceLikeness {
  /** Sentences long enough to be judged. */
  readonly judged: number;
  readonly alike: readonly LikeSentence[];
}

/** The sentences of the article that follow one of the source closely, quoted words left out. */
export function likeSentences({ article, alignment }: Comparison): SentenceLikeness {
  const alike: LikeSentence[] = [];
  let judged = 0;
  for (const sentence of article.sentences) {
    if (sentence.passage.kind !== 'prose') continue;
    const words = wordsTold(sentence);
    if (words.length < FEWEST_WORDS) continue;
    judged += 1;
    let best: LikeSentence | undefined;
    for (const { sentence: source, score } of alignment.of(sentence).slice(0, 3)) {
      // Sentences with half of their words in common share more than this of their weight.
      if (score < LEAST_SHARED) break;
      const theirs = source.words.slice(0, LONGEST).map(({ form }) => form.lower);
      const likeness = Math.min(
        commonLength(words, theirs) / words.length,
        commonLength(theirs, words) / Math.max(FEWEST_WORDS, Math.min(theirs.length, words.length)),
      );
      if (likeness > (best?.likeness ?? 0)) best = { sentence, source, likeness };
    }
    if (best && best.likeness >= 0.5) alike.push(best);
  }
  return { judged, alike };
}

/** Only long quotations are left out: a quoted term is part of the sentence. */
function wordsTold({ words, start, end, passage }: Sentence): string[] {
  const quoted = passage.facts.quotations.filter(
    (quotation) => quotation.words >= SPEECH_WORDS && quotation.start < end && quotation.end > start,
  );
  return words
    .filter((word) => !quoted.some((quotation) => quotation.start <= word.start && word.end <= quotation.end))
    .slice(0, LONGEST)
    .map(({ form }) => form.lower);
}

/** Length of the longest common subsequence. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let at = 0; at < b.length; at += 1)
      row[at + 1] = word === b[at] ? (previous[at] ?? 0) + 1 : Math.max(previous[at + 1] ?? 0, row[at] ?? 0);
    previous = row;
  }
  return previous[b.length] ?? 0;
}
