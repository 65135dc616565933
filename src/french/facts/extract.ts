import type { Lexicon } from '../../model/lexicon.ts';
import { type QuoteSpan, quoteSpans } from '../quotations.ts';
import { type Span, sentences } from '../sentences.ts';
import { shownWords } from '../words.ts';
import { findDates } from './dates.ts';
import type { DateFact, NameFact, Quantity, QuotationFact, UrlFact } from './fact.ts';
import { capitalRuns, findNames, likelyPeople, type NameText, provenNames } from './names.ts';
import { findQuantities } from './quantities.ts';
import { outside } from './quantity-draft.ts';
import { isPerson, speakerOf } from './speakers.ts';
import { findUrls } from './urls.ts';

/** The facts of one text (a paragraph, a heading, a cell), each in text order. */
export interface TextFacts {
  readonly text: string;
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
}

/**
 * The checkable facts of a document, given as its texts in order. Pure, linear; names are judged over the whole document,
 * and a speaker may be named in an earlier text.
 */
export function extractFacts(
  texts: readonly string[],
  { lexicon, provenNames: known, units = [] }: ExtractionOptions,
): TextFacts[] {
  const prepared = texts.map(prepare);
  const proven = provenNames(prepared);
  for (const key of known ?? []) proven.add(key);
  const named = prepared.map((item) => ({ ...item, names: findNames(item, proven, lexicon) }));
  const people = likelyPeople(
    named.flatMap(({ names, text }) => names.map((name) => ({ name, text }))),
    lexicon,
  );
  let before: NameFact | undefined;
  return named.map(({ names, quotes, urls, text, original, ...item }, index) => {
    const free = outside(names, quotes);
    const quotations = quotationsOf(original, item.sentences, quotes, free, before, people);
    before = free.findLast((name) => isPerson(name, people)) ?? before;
    return {
      text: original,
      sentences: item.sentences,
      ...numbersOf(text, units[index] ?? ''),
      names,
      quotations,
      urls,
    };
  });
}

interface PreparedText extends NameText {
  /** `text` with blanks in the place of addresses; this is the text as given. */
  readonly original: string;
  readonly sentences: readonly Span[];
  readonly quotes: readonly QuoteSpan[];
  readonly urls: readonly UrlFact[];
}

function prepare(original: string): PreparedText {
  const urls = findUrls(original);
  const text = blanked(original, urls);
  const spans = sentences(original);
  const starts = new Set(spans.map(({ start }) => start));
  return {
    text,
    original,
    urls,
    sentences: spans,
    quotes: quoteSpans(original).filter(isLikely),
    runs: capitalRuns(text, starts),
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

function numbersOf(text: string, unit: string): Pick<TextFacts, 'quantities' | 'dates'> {
  const dates = findDates(text);
  const dated = dates.filter(({ day, month, year }) => day !== undefined || month !== undefined || year !== undefined);
  const quantities =
    unit === ''
      ? findQuantities(text, dated)
      : findQuantities(`${text} ${unit}`, dated).filter(({ start }) => start < text.length);
  return { dates, quantities };
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
