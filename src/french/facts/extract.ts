import type { Lexicon } from '../../model/lexicon.ts';
import type { QuoteSpan } from '../quotations.ts';
import type { Span } from '../sentences.ts';
import { shownWords } from '../words.ts';
import type { DateFact, NameFact, Quantity, QuotationFact, UrlFact } from './fact.ts';
import { findNames, likelyPeople, provenNames } from './names.ts';
import { outside } from './quantity-draft.ts';
import { Readings } from './readings.ts';
import { isPerson, speakerOf } from './speakers.ts';
import type { Word } from './word-forms.ts';

/** The facts of one text (a paragraph, a heading, a cell), each in text order. */
export interface TextFacts {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateFact[];
  readonly names: readonly NameFact[];
  readonly quotations: readonly QuotationFact[];
  readonly urls: readonly UrlFact[];
}

export interface ExtractionOptions {
  readonly lexicon: Lexicon;
  /** Words known to be names from elsewhere, in comparison form: those of the source when an article is read. */
  readonly provenNames?: ReadonlySet<string>;
  /** What the columns of a table count, read after each cell: `millions d’euros`. One per text, empty where none. */
  readonly units?: readonly string[];
  /** Where texts that were read before are found: those of the source when an article is read. */
  readonly readings?: Readings;
}

/**
 * The checkable facts of a document, given as its texts in order. Pure, linear; names are judged over the whole document,
 * and a speaker may be named in an earlier text.
 */
export function extractFacts(
  texts: readonly string[],
  { lexicon, provenNames: known, units = [], readings = new Readings() }: ExtractionOptions,
): TextFacts[] {
  const prepared = readings.of(texts);
  const proven = provenNames(prepared);
  for (const key of known ?? []) proven.add(key);
  const named = prepared.map((item) => ({ ...item, names: findNames(item, proven, lexicon) }));
  const people = likelyPeople(
    named.flatMap(({ names, text }) => names.map((name) => ({ name, text }))),
    lexicon,
  );
  let before: NameFact | undefined;
  return named.map(({ names, quotes, urls, original, words, sentences: spans, numbers }, index) => {
    const free = outside(names, quotes);
    const quotations = quotationsOf(original, spans, quotes, free, before, people);
    before = free.findLast((name) => isPerson(name, people)) ?? before;
    return {
      text: original,
      words,
      sentences: spans,
      ...numbers(units[index] ?? ''),
      names,
      quotations,
      urls,
    };
  });
}

/** Names before and after a quotation among which its speaker is looked for. */
const NAMES_BEFORE = 24;
const NAMES_AFTER = 8;

function quotationsOf(
  text: string,
  spans: readonly Span[],
  quotes: readonly QuoteSpan[],
  names: readonly NameFact[],
  before: NameFact | undefined,
  people: ReadonlySet<string>,
): QuotationFact[] {
  let opening = 0;
  let closing = 0;
  let passed = 0;
  return quotes.map(({ start, end, inner, innerStart }, index) => {
    while ((spans[opening + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) opening += 1;
    while (closing + 1 < spans.length && (spans[closing]?.end ?? 0) < end) closing += 1;
    while ((names[passed]?.end ?? Number.POSITIVE_INFINITY) <= start) passed += 1;
    const scene = {
      text,
      start,
      end,
      sentenceStart: spans[opening]?.start ?? 0,
      sentenceEnd: Math.max(spans[closing]?.end ?? text.length, end),
      names: names.slice(Math.max(0, passed - NAMES_BEFORE), passed + NAMES_AFTER),
      nextQuotation: quotes[index + 1]?.start ?? text.length,
      previousQuotation: quotes[index - 1]?.end ?? 0,
      before,
      people,
    };
    return {
      kind: 'quotation',
      inner,
      innerStart,
      words: shownWords(inner),
      speaker: speakerOf(scene),
      start,
      end,
      raw: text.slice(start, end),
    };
  });
}
