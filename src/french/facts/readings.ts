import { type QuoteSpan, quoteSpans } from '../quotations.ts';
import { type Span, sentences } from '../sentences.ts';
import { Cues } from './cues.ts';
import { findDates } from './dates.ts';
import type { DateFact, Quantity, UrlFact } from './fact.ts';
import { capitalRuns, type NameText } from './names.ts';
import { findQuantities } from './quantities.ts';
import { findUrls } from './urls.ts';
import { type Word, wordsOf } from './word-forms.ts';

interface Numbers {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateFact[];
}

/** What a text says by itself, whatever stands around it. */
export interface Reading extends NameText {
  /** The text as given; `text` has blanks in the place of addresses. */
  readonly original: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly quotes: readonly QuoteSpan[];
  readonly urls: readonly UrlFact[];
  /** Its numbers, those of a cell with what its column counts. Made anew for each call: facts are told apart by identity. */
  numbers(unit: string): Numbers;
}

/**
 * The texts of a source and of the article last compared with it, each read once: what an article keeps word for word, and
 * what a draft keeps of the one before, is not read again. Nothing older is held.
 */
export class Readings {
  #source: ReadonlyMap<string, Reading> | undefined;
  #previous: ReadonlyMap<string, Reading> = new Map();
  #current: Map<string, Reading> | undefined;

  /** The texts of the next document; the first one is the source. */
  of(texts: readonly string[]): Reading[] {
    if (this.#source) this.#previous = this.#current ?? this.#previous;
    else this.#source = this.#current;
    const current = new Map<string, Reading>();
    this.#current = current;
    return texts.map((text) => {
      const reading = this.#source?.get(text) ?? this.#previous.get(text) ?? current.get(text) ?? readingOf(text);
      current.set(text, reading);
      return reading;
    });
  }
}

function readingOf(original: string): Reading {
  const urls = findUrls(original);
  const text = blanked(original, urls);
  const spans = sentences(original);
  const starts = new Set(spans.map(({ start }) => start));
  const words = wordsOf(original);
  const shown = urls.length === 0 ? words : wordsOf(text);
  let plain: Numbers | undefined;
  return {
    text,
    original,
    words,
    urls,
    sentences: spans,
    quotes: quoteSpans(original).filter(isLikely),
    runs: capitalRuns(text, starts, shown),
    numbers(unit) {
      if (unit !== '') return numbersOf(text, new Cues(shown), unit);
      if (!plain) {
        plain = numbersOf(text, new Cues(shown), '');
        return plain;
      }
      return { dates: plain.dates.map(copy), quantities: plain.quantities.map(copy) };
    },
  };
}

/** A mark that is never closed, or closed pages later, is a slip of the pen: what follows is nobody’s speech. */
const isLikely = ({ closed, inner }: QuoteSpan): boolean => inner.length < (closed ? 3000 : 400);

function blanked(text: string, urls: readonly UrlFact[]): string {
  if (urls.length === 0) return text;
  let plain = '';
  let from = 0;
  for (const { start, end } of urls) {
    plain += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return plain + text.slice(from);
}

function numbersOf(text: string, cues: Cues, unit: string): Numbers {
  const dates = findDates(text, cues);
  const dated = dates.filter(({ day, month, year }) => day !== undefined || month !== undefined || year !== undefined);
  const quantities =
    unit === ''
      ? findQuantities(text, dated, cues)
      : findQuantities(`${text} ${unit}`, dated).filter(({ start }) => start < text.length);
  return { dates, quantities };
}

const copy = <Fact extends object>(fact: Fact): Fact => ({ ...fact });
