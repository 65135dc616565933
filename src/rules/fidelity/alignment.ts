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

  /** The source sentences closest to a set of stems. */
  closest(features: ReadonlySet<string>): readonly Aligned[] {
    const shared = new Map<Sentence, number>();
    for (const feature of features) {
      const sentences = this.#postings.get(feature);
      if (!sentences || sentences.length > MOST_SENTENCES) continue;
      const weight = this.weightOf(feature);
      for (const sentence of sentences) shared.set(sentence, (shared.get(sentence) ?? 0) + weight);
    }
    const own = this.#weigh(features);
    return [...shared]
      .map(([sentence, weight]) => ({ sentence, score: weight / Math.sqrt(own * (this.#weights.get(sentence) ?? 1)) }))
      .sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index)
      .slice(0, KEPT);
  }

  /** How much a stem tells: the rarer in the source, the more. */
  weightOf(feature: string): number {
    return Math.log(1 + this.#count / (this.#postings.get(feature)?.length ?? 0.5));
  }

  /** The same as a share of what a word found in one sentence tells. */
  rarity(feature: string): number {
    return this.weightOf(feature) / Math.log(1 + this.#count);
  }

  #weigh(features: ReadonlySet<string>): number {
    let sum = 0;
    for (const feature of features) sum += this.weightOf(feature);
    return Math.max(sum, 1e-6);
  }
}

const features = new WeakMap<Sentence, ReadonlySet<string>>();

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
