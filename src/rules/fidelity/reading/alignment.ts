import { Annotation } from '../../../model/annotation.ts';
import type { Sentence, Side } from './side.ts';

/** From this score on the source sentence is where the article’s comes from. */
export const ORIGIN = 0.4;

/** A source sentence that says what an article sentence says, as far as shared words tell. */
export interface Aligned {
  readonly sentence: Sentence;
  /** 0 to 1: shared weight over the geometric mean of both weights. */
  readonly score: number;
}

/** Words found in more sentences than this tell nothing, and would make the search slow. */
const MOST_SENTENCES = 60;
const KEPT = 5;
const NOTHING: ReadonlySet<string> = new Set();
const LEAST_WEIGHT = 1e-6;

/** Finds, for the sentences of an article, the source sentences they come from, by their rare words and values. */
export class Alignment {
  readonly #postings = new Map<string, Sentence[]>();
  readonly #weights = new Map<Sentence, number>();
  readonly #found = new Map<Sentence, readonly Aligned[]>();
  readonly #count: number;

  constructor(source: Side) {
    this.#count = source.sentences.length;
    for (const sentence of source.sentences)
      for (const feature of featuresOf(sentence)) {
        const known = this.#postings.get(feature);
        if (known) known.push(sentence);
        else this.#postings.set(feature, [sentence]);
      }
    for (const sentence of source.sentences) this.#weights.set(sentence, this.#weigh(featuresOf(sentence)));
  }

  /** The best source sentences for an article sentence, best first. */
  of(sentence: Sentence): readonly Aligned[] {
    let found = this.#found.get(sentence);
    if (!found) {
      found = this.closest(featuresOf(sentence));
      this.#found.set(sentence, found);
    }
    return found;
  }

  /** The source sentences closest to a set of stems, some of them left out. */
  closest(features: ReadonlySet<string>, except: ReadonlySet<string> = NOTHING): readonly Aligned[] {
    const shared = new Map<Sentence, number>();
    let sum = 0;
    for (const feature of features) {
      if (except.has(feature)) continue;
      const sentences = this.#postings.get(feature);
      const weight = this.#weightIn(sentences);
      sum += weight;
      if (!sentences || sentences.length > MOST_SENTENCES) continue;
      for (const sentence of sentences) shared.set(sentence, (shared.get(sentence) ?? 0) + weight);
    }
    const own = Math.max(sum, LEAST_WEIGHT);
    const best: Aligned[] = [];
    for (const [sentence, weight] of shared)
      keepBest(best, { sentence, score: weight / Math.sqrt(own * (this.#weights.get(sentence) ?? 1)) });
    return best;
  }

  /** How much a stem tells: the rarer in the source, the more. */
  weightOf(feature: string): number {
    return this.#weightIn(this.#postings.get(feature));
  }

  #weightIn(sentences: readonly Sentence[] | undefined): number {
    return Math.log(1 + this.#count / (sentences?.length ?? 0.5));
  }

  /** The same as a share of what a word found in one sentence tells. */
  rarity(feature: string): number {
    return this.weightOf(feature) / Math.log(1 + this.#count);
  }

  #weigh(features: ReadonlySet<string>): number {
    let sum = 0;
    for (const feature of features) sum += this.weightOf(feature);
    return Math.max(sum, LEAST_WEIGHT);
  }
}

/** Puts one in its place among the best, best first and at most `KEPT`; of equals the earlier sentence first. */
function keepBest(best: Aligned[], added: Aligned): void {
  const { score, sentence } = added;
  let at = best.length;
  for (let before = best[at - 1]; before; before = best[at - 1]) {
    if (before.score > score || (before.score === score && before.sentence.index < sentence.index)) break;
    at -= 1;
  }
  if (at >= KEPT) return;
  best.splice(at, 0, added);
  if (best.length > KEPT) best.pop();
}

const features = new Annotation<Sentence, ReadonlySet<string>>();

/** The stems of a sentence and the values of its numbers and dates. */
export function featuresOf(sentence: Sentence): ReadonlySet<string> {
  let known = features.get(sentence);
  if (!known) {
    const set = new Set(sentence.stems);
    const { quantities, dates } = sentence.passage.facts;
    for (const { start, value, kind } of quantities)
      if (start >= sentence.start && start < sentence.end && kind !== 'vague') set.add(`#${value}`);
    for (const date of dates)
      if (date.start >= sentence.start && date.start < sentence.end && date.month)
        set.add(`@${date.day ?? ''}-${date.month}`);
    known = set;
    features.set(sentence, set);
  }
  return known;
}
