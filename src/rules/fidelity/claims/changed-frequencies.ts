import { numberVerdicts } from '../numbers/number-verdicts.ts';
import { inQuotation } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { isTold, nearby } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { type Frequency, frequenciesIn } from './frequencies.ts';

/** « par jour » where the source says « par patient », « chaque mois » where it says « chaque semaine ». */
export interface FrequencyVerdict {
  readonly sentence: Sentence;
  readonly source: Sentence;
  readonly own: Frequency;
  readonly theirs: Frequency;
}

/** Two sentences less alike than this may speak of different things. */
const ALIKE = 0.28;
/** The same where they count as many of the same thing. */
const FAINT = 0.2;
/** A sentence as close as this to the best one may be where the words come from. */
const RIVAL = 0.6;
/** From a number to the words that say how often, in characters. */
const BESIDE = 40;
/** Words in common around the two. */
const SHARED = 2;

/** What the article tells of another time, or of another measure, than its source. */
export function changedFrequencies(comparison: Comparison): FrequencyVerdict[] {
  return comparison.article.sentences.flatMap((sentence) => {
    const own = onlyFrequency(sentence);
    return own && isTold(sentence) ? (changed(sentence, own, comparison) ?? []) : [];
  });
}

/** Of a sentence that tells of one only. */
function onlyFrequency(sentence: Sentence): Frequency | undefined {
  const [first, ...others] = frequenciesIn(sentence);
  return first && others.every(({ period }) => first.period !== undefined && period === first.period)
    ? first
    : undefined;
}

function changed(sentence: Sentence, own: Frequency, comparison: Comparison): FrequencyVerdict | undefined {
  const [best, ...others] = comparison.alignment.of(sentence);
  if (!best || best.score < FAINT) return undefined;
  const source = best.sentence;
  const theirs = onlyFrequency(source);
  if (!theirs || theirs.period === own.period) return undefined;
  const rivals = others.filter(({ score }) => score >= best.score * RIVAL);
  if (rivals.some((rival) => frequenciesIn(rival.sentence).some(({ period }) => period === own.period)))
    return undefined;
  const values = new Set(comparison.index.inSentence(source).map(({ fact }) => fact.value));
  const beside = sentence.passage.facts.quantities.filter(
    ({ start, end, unit, article }) =>
      !article &&
      unit !== 's' &&
      start >= sentence.start &&
      end <= sentence.end &&
      (end <= own.start ? own.start - end : start - own.end) <= BESIDE &&
      (end <= own.start || start >= own.end),
  );
  // What is worked out for another period is another rule’s.
  const isCounted = beside.some(({ value, nouns }) =>
    comparison.index
      .inSentence(source)
      .some(({ fact }) => fact.value === value && nouns.some((noun) => fact.nouns.includes(noun))),
  );
  if (best.score < ALIKE && !isCounted) return undefined;
  const isKept = beside.some(({ value, unit }) => unit !== '' && values.has(value));
  if (beside.some(({ value, unit }) => !values.has(value) && !(isKept && unit === ''))) return undefined;
  // « deux fois par an » is « tous les six mois ».
  if (
    [own, theirs].some(({ period }) => period?.includes(' ')) &&
    (TIMES.test(sentence.text) || TIMES.test(source.text))
  )
    return undefined;
  const isOfTime = own.period !== undefined && theirs.period !== undefined;
  if (!isOfTime && !(isMeasure(sentence, own) && isMeasure(source, theirs))) return undefined;
  if (beside.length === 0 && !nearby(sentence, own, source, theirs, SHARED)) return undefined;
  if (inQuotation(source.passage, theirs.start) || isToldAlready(sentence, comparison)) return undefined;
  return { sentence, source, own, theirs };
}

const TIMES = /(?<!\p{L})(?:fois|sur[ \u00a0](?:deux|trois|quatre)|bienn|trienn|bisann|semestr|bimestr|bimens)/iu;

/** « 310 euros de plus par patient » says what a number is for, « fixés par décret » does not. */
function isMeasure({ passage }: Sentence, { text, start }: Frequency): boolean {
  if (!text.startsWith('par')) return false;
  const number = passage.facts.quantities.findLast(({ end }) => end <= start);
  return number !== undefined && BETWEEN.test(passage.text.slice(number.end, start));
}
const BETWEEN = /^[ \u00a0](?:(?:plus|moins|(?!\p{L}*(?:é|i|u|t)e?s?[ \u00a0])[\p{L}’']+)[ \u00a0]){0,3}$/u;

const isToldAlready = ({ passage, start, end }: Sentence, comparison: Comparison): boolean =>
  comparison
    .once(numberVerdicts)
    .some(
      (verdict) =>
        verdict.passage === passage &&
        verdict.quantity.start >= start &&
        verdict.quantity.end <= end &&
        verdict.what !== 'derived',
    );
