import type { DateFact } from '../../../french/facts/fact.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Sentence } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';
import { datesByPart, type Placed } from './dates-by-part.ts';

const LEAST = 0.3;
const SHARED_PART = 0.3;
const SAME_SHAPE = 0.1;

/** The date of the source that this one seems to stand for: in a sentence that says the same, with something in common. */
export function counterpart(
  date: DateFact,
  sentence: Sentence | undefined,
  comparison: Comparison,
): Located<DateFact> | undefined {
  const found = sentence ? comparison.alignment.of(sentence) : [];
  const aligned = new Map(found.map((each) => [each.sentence, each.score]));
  let best: { readonly located: Located<DateFact>; readonly score: number; readonly distance: number } | undefined;
  for (const { located } of candidates(date, [...aligned.keys()], comparison)) {
    const { fact } = located;
    const shared = [
      fact.day === date.day && date.day !== undefined,
      fact.month === date.month && date.month !== undefined,
      fact.year === date.year && date.year !== undefined,
    ].filter(Boolean).length;
    const sameShape =
      (fact.year !== undefined && date.year !== undefined) ||
      (fact.month !== undefined && date.month !== undefined) ||
      (fact.weekday !== undefined && date.weekday !== undefined);
    const score =
      (aligned.get(located.sentence as Sentence) ?? 0) + shared * SHARED_PART + (sameShape ? SAME_SHAPE : -1);
    const distance = Math.abs((fact.year ?? 0) - (date.year ?? 0));
    const better = !best || score > best.score || (score === best.score && distance < best.distance);
    if (score >= LEAST && better) best = { located, score, distance };
  }
  return best?.located;
}

/** The dates of the sentences that say the same, and those with most in common; in the order of the source. */
function candidates(
  { day, month, year }: DateFact,
  sentences: readonly Sentence[],
  comparison: Comparison,
): readonly Placed[] {
  const dates = comparison.once(datesByPart);
  const naming = (sets: readonly Parameters<typeof dates.naming>[0][]) =>
    sets.flatMap((parts) => (Object.values(parts).some((part) => part === undefined) ? [] : dates.naming(parts)));
  const pairs = naming([
    { day, month },
    { month, year },
    { day, year },
  ]);
  const alike = pairs.length > 0 ? pairs : naming([{ day }, { month }, { year }]);
  return [...new Set([...sentences.flatMap((each) => dates.in(each)), ...alike])].sort((a, b) => a.at - b.at);
}
