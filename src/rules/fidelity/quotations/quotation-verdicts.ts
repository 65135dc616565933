import type { QuotationFact } from '../../../french/facts/fact.ts';
import type { Severity } from '../../../model/finding.ts';
import type { Comparison } from '../reading/comparison.ts';
import { editDistance } from '../reading/edit-distance.ts';
import { isFirstPersonSource, ownWords } from '../reading/first-person.ts';
import type { Passage } from '../reading/side.ts';
import { blockQuotation } from './block-quotation.ts';
import { SPEECH_WORDS } from './quotation-cover.ts';
import { SpeechIndex, type Stretch } from './speech-index.ts';
import { speechPieces } from './speech-pieces.ts';

/** What the source makes of a quotation of the article. */
export interface QuotationVerdict {
  readonly what: 'verbatim' | 'altered' | 'invented' | 'indirect' | 'term';
  readonly quotation: QuotationFact;
  readonly passage: Passage;
  readonly severity: Severity;
  /** The words of the source it was compared with. */
  readonly stretch?: Stretch;
}

const ALTERED = 0.6;

/** Every quotation of the article beside the words of the source. */
export const quotationVerdicts = (comparison: Comparison): readonly QuotationVerdict[] => comparison.once(verdictsOf);

function verdictsOf(comparison: Comparison): QuotationVerdict[] {
  const speech = comparison.once(speechOf);
  return comparison.article.passages.flatMap((passage) =>
    quotationsOf(passage)
      .filter(({ inner }) => /\p{L}/u.test(inner))
      .map((quotation) => judge(quotation, passage, speech, comparison)),
  );
}

export const speechOf = ({ index }: Comparison): SpeechIndex => new SpeechIndex(index.side);

const quotationsOf = ({ kind, facts, text }: Passage): readonly QuotationFact[] =>
  kind === 'quote' && facts.quotations.length === 0 ? [blockQuotation(text)] : facts.quotations;

function judge(
  quotation: QuotationFact,
  passage: Passage,
  speech: SpeechIndex,
  comparison: Comparison,
): QuotationVerdict {
  const at = { quotation, passage };
  const pieces = speechPieces(quotation.inner);
  const found = inOrder(pieces, speech);
  if (found) {
    const told = found.quotation === undefined && quotation.words >= SPEECH_WORDS && isNarrated(found, comparison);
    if (!told) return { ...at, what: 'verbatim', severity: 'info', stretch: found };
    return {
      ...at,
      what: 'indirect',
      severity: quotation.speaker?.bond === 'named' ? 'error' : 'warning',
      stretch: found,
    };
  }
  if (quotation.words < SPEECH_WORDS) return { ...at, what: 'term', severity: 'info' };
  const words = pieces.flat();
  const merged = mergedFrom(words, speech);
  if (merged) return { ...at, what: 'altered', severity: 'error', stretch: merged };
  const closest = speech.closest(words);
  if (!closest || closest.ratio < ALTERED) return { ...at, what: 'invented', severity: 'error' };
  if (isRepair(words, closest.tokens, comparison))
    return { ...at, what: 'verbatim', severity: 'info', stretch: closest.stretch };
  return { ...at, what: 'altered', severity: 'error', stretch: closest.stretch };
}

const isBefore = (found: Stretch, last: Stretch): boolean =>
  found.passage.index < last.passage.index ||
  (found.passage === last.passage && found.joined === last.joined && found.from < last.from);

const MOST_MERGED = 3;
const LONGEST_MERGED = 120;

/** Two or three quotations of the source run together without a sign: the first of them. */
function mergedFrom(words: readonly string[], speech: SpeechIndex): Stretch | undefined {
  let first: Stretch | undefined;
  let from = 0;
  for (let part = 0; part < MOST_MERGED && from < Math.min(words.length, LONGEST_MERGED); part += 1) {
    let found: Stretch | undefined;
    let to = words.length;
    for (; to - from >= 3 && !found; to -= 1) found = speech.find(words.slice(from, to));
    if (!found?.quotation) return undefined;
    first ??= found;
    from = to + 1;
  }
  return from >= words.length ? first : undefined;
}

/** Every piece stands in the source, one after the other. */
function inOrder(pieces: readonly (readonly string[])[], speech: SpeechIndex): Stretch | undefined {
  let first: Stretch | undefined;
  let last: Stretch | undefined;
  for (const piece of pieces) {
    const found = speech.find(piece);
    if (!found || (last && isBefore(found, last))) return undefined;
    first ??= found;
    last = found;
  }
  return first;
}

/** Slips of the pen in the source that the article put right: one word in ten, and only words that are none; of figures no digit. */
function isRepair(words: readonly string[], source: readonly string[], { lexicon }: Comparison): boolean {
  if (words.length !== source.length) return false;
  const differing = words.flatMap((word, index) =>
    word === source[index] ? [] : [[word, source[index] ?? ''] as const],
  );
  return (
    differing.length <= Math.max(1, Math.floor(words.length / 10)) &&
    differing.every(
      ([word, original]) =>
        digitsOf(word) === digitsOf(original) && !lexicon.has(original) && editDistance(word, original, 2) <= 2,
    )
  );
}

const digitsOf = (word: string): string => word.replace(/\D+/g, '');

const FIRST_PERSON = /(?<!\p{L})(?:(?:je|moi|mon|ma|mes|me|nous|notre|nos)(?!\p{L})|[jm][’'])/iu;
const SPEAKING = /(?<!\p{L})(?:(?:je|moi|mon|mes|vous|votre|vos|tu|tes)(?!\p{L})|j[’'])/iu;

/**
 * Words outside quotation marks are the source’s own telling, unless it speaks in the first person throughout: an
 * interview, a column, advice.
 */
function isNarrated({ passage, text }: Stretch, { index }: Comparison): boolean {
  if (passage.kind === 'heading' || passage.kind === 'quote') return false;
  if (!index.side.passages.some(({ facts }) => facts.quotations.some(({ words }) => words >= SPEECH_WORDS)))
    return false;
  if (FIRST_PERSON.test(text)) return false;
  return !SPEAKING.test(ownWords(passage)) && !isFirstPersonSource(index.side.passages);
}
