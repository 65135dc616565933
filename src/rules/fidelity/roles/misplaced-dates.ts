import type { DateFact } from '../../../french/facts/fact.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import { bagsOf } from '../reading/bags.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Sentence, Side } from '../reading/side.ts';
import { ENOUGH, RIVAL_SHARE, type RoleVerdict } from './role-verdict.ts';

/** Dates of the article on which the source has something else happen, while it gives another date for this. */
export function misplacedDates(comparison: Comparison): RoleVerdict[] {
  const { article, index, alignment } = comparison;
  const source = datesIn(index.side);
  const byKey = new Map<string, PlacedDate[]>();
  for (const each of source)
    for (const key of keysOf(each.date)) byKey.set(key, [...(byKey.get(key) ?? []), each].slice(0, MOST_PLACES));
  const bySentence = Map.groupBy(source, ({ sentence }) => sentence);
  const verdicts: RoleVerdict[] = [];
  for (const { date, bag, sentence, here } of datesIn(article)) {
    const { passage } = sentence;
    if (speechAt(passage, date.start) || passage.kind === 'cell') continue;
    const own = (byKey.get(keysOf(date)[0] ?? '') ?? []).filter((each) => isSameDate(date, each.date));
    if (own.length === 0) continue;
    const weigh = (other: ReadonlySet<string>) => {
      const shared = [...bag].filter((stem) => other.has(stem));
      return { score: shared.reduce((sum, stem) => sum + alignment.rarity(stem), 0), words: shared.length };
    };
    const near = alignment.of(sentence).slice(0, 3);
    // A date that the article gives here as well was not exchanged for this one.
    const rivals = near
      .flatMap((found) => bySentence.get(found.sentence) ?? [])
      .filter((each) => isComparable(date, each.date) && !here.some((other) => isSameDate(other, each.date)));
    const rival = rivals
      .map((each) => ({ ...each, ...weigh(each.bag) }))
      .reduce<Rival | undefined>((best, each) => (each.score > (best?.score ?? 0) ? each : best), undefined);
    if (!rival || rival.words < FEWEST_WORDS || rival.score < ENOUGH) continue;
    // The whole source sentence speaks for the date; only the words next to it speak for another.
    const support = Math.max(...own.map((each) => weigh(each.sentence.stems).score + weigh(each.bag).score));
    if (support > rival.score * RIVAL_SHARE) continue;
    verdicts.push({
      what: 'number',
      passage,
      start: date.start,
      end: date.end,
      found: date.raw,
      expected: rival.date.raw,
      source: rival.sentence,
      severity: 'warning',
    });
  }
  return verdicts;
}

const FEWEST_WORDS = 3;
/** A date that the source repeats more often than this belongs everywhere. */
const MOST_PLACES = 40;
/** A sentence with more dates is a list of them, whose neighbours tell nothing. */
const MOST_HERE = 40;

interface PlacedDate {
  readonly date: DateFact;
  /** The content words that stand closest to it. */
  readonly bag: ReadonlySet<string>;
  readonly sentence: Sentence;
  /** All dates of the sentence. */
  readonly here: readonly DateFact[];
}

interface Rival extends PlacedDate {
  readonly score: number;
  readonly words: number;
}

/** The days, months and years of a text; ranges, weekdays and `hier` have rules of their own. */
function datesIn({ sentences }: Side): PlacedDate[] {
  return sentences.flatMap((sentence) => {
    const here = sentence.passage.facts.dates.filter(
      ({ start, month, year, decade }) =>
        (month !== undefined || year !== undefined) && !decade && start >= sentence.start && start < sentence.end,
    );
    if (here.length > MOST_HERE) return [];
    return [...bagsOf(sentence, here)].map(([date, bag]) => ({ date, bag, sentence, here }));
  });
}

/** What a date can be looked up by, the closest first: its day, its month, its year. */
const keysOf = ({ day, month, year }: DateFact): string[] => [
  ...(day === undefined ? [] : [`${day}.${month}`]),
  ...(month === undefined ? [] : [`.${month}`]),
  ...(year === undefined ? [] : [`${year}`]),
];

/** Whether the second date says all that the first says. */
const isSameDate = (date: DateFact, other: DateFact): boolean =>
  (['day', 'month', 'year'] as const).every((part) => date[part] === undefined || date[part] === other[part]);

/** Days with days, months with months, years with years. */
const isComparable = (date: DateFact, other: DateFact): boolean =>
  (date.day === undefined) === (other.day === undefined) && (date.month === undefined) === (other.month === undefined);
