import { allMatches } from '../../../french/all-matches.ts';
import { nameKey } from '../../../french/facts/comparison-form.ts';
import type { QuotationFact } from '../../../french/facts/fact.ts';
import { hasReportingVerb, withoutIncises } from '../../../french/facts/reporting-verbs.ts';
import { wordsOf } from '../../../french/facts/word-forms.ts';
import { commonSubsequence } from '../reading/common-subsequence.ts';
import { GRAM, GramIndex } from '../reading/gram-index.ts';
import type { Passage, Side } from '../reading/side.ts';
import { SPEECH_WORDS } from './quotation-cover.ts';
import { INSERT, withoutInserts } from './speech-pieces.ts';
import { runsOn } from './verse-lines.ts';

/** A word of the source in the order of the text; a break where a quotation may not run on. */
interface Token {
  readonly key: string;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the source's words, from `from` up to `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** From the quotations without what cuts them, whose order tells nothing of the running text. */
  readonly joined: boolean;
  readonly passage: Passage;
  /** The stretch as the source writes it. */
  readonly text: string;
  /** The source's quotation it lies in; undefined when the source says these words in its own voice. */
  readonly quotation: QuotationFact | undefined;
}

const BREAK: Token = { key: '\u0000', passage: -1, start: 0, end: 0 };
const MOST_POSITIONS = 200;
const LONGEST = 240;
/** Two quotations with no more than this between them were said in one breath. */
const LONGEST_ATTRIBUTION = 70;

/** The words of the source, ready to look up quotations: its running text, then its quotations without what cuts them. */
export class SpeechIndex {
  readonly #tokens: Token[] = [];
  readonly #grams: GramIndex;
  readonly #passages: readonly Passage[];
  readonly #joinedFrom: number;

  constructor({ passages }: Side) {
    this.#passages = passages;
    for (const [index, passage] of passages.entries()) this.#add(passage, runsOn(passages, index));
    this.#joinedFrom = this.#tokens.length;
    for (const passage of passages) this.#addSpeech(passage);
    this.#grams = new GramIndex(this.#tokens.map(({ key }) => key));
  }

  /** Where the source says these words in this order without a gap. */
  find(words: readonly string[]): Stretch | undefined {
    const anchor = this.#rarestGram(words);
    if (!anchor) return words.length > 0 && words.length < GRAM ? this.#findShort(words) : undefined;
    let found: Stretch | undefined;
    for (const at of anchor.positions) {
      const from = at - anchor.offset;
      if (!words.every((word, index) => this.#tokens[from + index]?.key === word)) continue;
      const stretch = this.#stretch(from, from + words.length);
      if (stretch?.quotation) return stretch;
      found ??= stretch;
    }
    return found;
  }

  /** The stretch of the source closest to these words, and the share of them it holds in the same order. */
  closest(
    words: readonly string[],
  ): { readonly stretch: Stretch; readonly ratio: number; readonly tokens: readonly string[] } | undefined {
    const wanted = words.slice(0, LONGEST);
    const from = this.#bestStart(wanted);
    if (from === undefined) return undefined;
    const margin = Math.ceil(wanted.length / 4) + 2;
    const window = this.#window(this.#sameText(from - margin, from), from + wanted.length + margin);
    const { length, first, last } = commonSubsequence(wanted, window.keys);
    const stretch = this.#stretch(window.start + first, window.start + last + 1);
    return stretch && { stretch, ratio: length / wanted.length, tokens: window.keys.slice(first, last + 1) };
  }

  /** The words of a passage, those that stand in brackets left out. */
  #add(passage: Passage, hasNext: boolean): void {
    const inserts = [...allMatches(INSERT, passage.text)];
    let at = 0;
    for (const { form, start, end } of passage.words) {
      for (let insert = inserts[at]; insert && insert.index + insert[0].length < end; insert = inserts[at]) at += 1;
      if ((inserts[at]?.index ?? end) > start) this.#tokens.push({ key: form.key, passage: passage.index, start, end });
    }
    if (!hasNext) this.#tokens.push(BREAK);
  }

  /** The quotations of a passage, those that only an attribution keeps apart joined. */
  #addSpeech(passage: Passage): void {
    const quotations = passage.facts.quotations.filter(({ words }) => words >= 2);
    for (const [index, { inner, innerStart, end }] of quotations.entries()) {
      const next = quotations[index + 1];
      const plain = withoutIncises(inner);
      const joined = next !== undefined && isAttribution(passage.text.slice(end, next.start));
      const follows = this.#tokens.at(-1) !== BREAK;
      // The running text has the quotation already, unless something cuts it.
      if (plain === inner && !joined && !follows) continue;
      for (const { text } of wordsOf(withoutInserts(plain)))
        this.#tokens.push({
          key: nameKey(text),
          passage: passage.index,
          start: innerStart,
          end: innerStart + inner.length,
        });
      if (!joined) this.#tokens.push(BREAK);
    }
  }

  #rarestGram(
    words: readonly string[],
  ): { readonly offset: number; readonly positions: readonly number[] } | undefined {
    let best: { readonly offset: number; readonly count: number } | undefined;
    for (let offset = 0; offset + GRAM <= words.length; offset += 1) {
      const count = this.#grams.count(words, offset);
      if (count === 0) return { offset, positions: [] };
      if (!best || count < best.count) best = { offset, count };
    }
    return best && { offset: best.offset, positions: this.#grams.positions(words, best.offset, MOST_POSITIONS) };
  }

  #findShort(words: readonly string[]): Stretch | undefined {
    const at = this.#tokens.findIndex((_, from) =>
      words.every((word, index) => this.#tokens[from + index]?.key === word),
    );
    return at < 0 ? undefined : this.#stretch(at, at + words.length);
  }

  /** Where most pairs of neighbouring words agree, each vote for the place where the first word would be. */
  #bestStart(words: readonly string[]): number | undefined {
    const votes = new Map<number, number>();
    for (let offset = 0; offset < words.length; offset += 1)
      for (const at of this.#pairs(words[offset] ?? '', words[offset + 1] ?? '').slice(0, MOST_POSITIONS))
        votes.set(at - offset, (votes.get(at - offset) ?? 0) + 1);
    let best = 0;
    let most = 0;
    for (const [start] of votes) {
      // Words put in or left out shift the rest by a place or two.
      let sum = 0;
      for (let shift = -2; shift <= 2; shift += 1) sum += votes.get(start + shift) ?? 0;
      if (sum > most || (sum === most && start < best)) {
        best = start;
        most = sum;
      }
    }
    return most > 0 ? best : undefined;
  }

  #pairIndex: Map<string, number[]> | undefined;

  #pairs(first: string, second: string): readonly number[] {
    if (!this.#pairIndex) {
      const pairs = new Map<string, number[]>();
      for (let at = 0; at + 1 < this.#tokens.length; at += 1) {
        const key = `${this.#tokens[at]?.key} ${this.#tokens[at + 1]?.key}`;
        const known = pairs.get(key);
        if (known) known.push(at);
        else pairs.set(key, [at]);
      }
      this.#pairIndex = pairs;
    }
    return this.#pairIndex.get(`${first} ${second}`) ?? [];
  }

  /** From the margin on, or from behind the last break before the place. */
  #sameText(margin: number, place: number): number {
    let from = Math.max(0, place);
    while (from > Math.max(0, margin) && this.#tokens[from - 1] !== BREAK) from -= 1;
    return from;
  }

  #window(from: number, to: number): { readonly start: number; readonly keys: string[] } {
    const start = Math.max(0, from);
    return { start, keys: this.#tokens.slice(start, Math.max(start, to)).map(({ key }) => key) };
  }

  #stretch(from: number, to: number): Stretch | undefined {
    const first = this.#tokens[from];
    const last = this.#tokens[to - 1];
    const passage = this.#passages[first?.passage ?? -1];
    if (!first || !last || !passage) return undefined;
    const end = last.passage === first.passage ? last.end : passage.text.length;
    const quotation = passage.facts.quotations.find(
      (each) => each.words >= SPEECH_WORDS - 2 && each.start <= first.start && first.start < each.end,
    );
    return {
      from,
      to,
      joined: from >= this.#joinedFrom,
      passage,
      text: passage.text.slice(first.start, end),
      quotation,
    };
  }
}

/** No more than the verb of speech and its subject between two quotations. */
const isAttribution = (gap: string): boolean =>
  gap.length <= LONGEST_ATTRIBUTION &&
  !/[.!?…]\s+\S.*[.!?…]/su.test(gap) &&
  (hasReportingVerb(gap) || gap.trim().length <= 3);
