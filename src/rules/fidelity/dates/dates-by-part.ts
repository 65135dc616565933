import type { DateFact } from '../../../french/facts/fact.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Sentence } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';

/** A date of the source, and its order there. */
export interface Placed {
  readonly located: Located<DateFact>;
  readonly at: number;
}

type Parts = { readonly [Part in 'day' | 'month' | 'year']?: number | undefined };

/** The dates of the source by what they name, so that no date of an article is held against all of them. */
export interface DatesByPart {
  /** Those that name all of these parts as here; of dates with one year and one shape the first. */
  naming(parts: Parts): readonly Placed[];
  in(sentence: Sentence): readonly Placed[];
}

const keyOf = ({ day, month, year }: Parts): string => `${day ?? ''}|${month ?? ''}|${year ?? ''}`;

/** Worked out once a comparison: `comparison.once(datesByPart)`. */
export function datesByPart({ index }: Comparison): DatesByPart {
  const groups = new Map<string, Map<string, Placed>>();
  const sentences = new Map<Sentence, Placed[]>();
  for (const [at, located] of index.dates.entries()) {
    const { fact, sentence } = located;
    const { day, month, weekday, year = fact.rangeYear } = fact;
    const placed = { located, at };
    if (sentence) sentences.set(sentence, [...(sentences.get(sentence) ?? []), placed]);
    const shape = `${year ?? ''} ${month !== undefined} ${weekday !== undefined}`;
    for (const parts of [{ day, month }, { month, year }, { day, year }, { day }, { month }, { year }]) {
      if (Object.values(parts).some((part) => part === undefined)) continue;
      const key = keyOf(parts);
      const group = groups.get(key) ?? new Map<string, Placed>();
      groups.set(key, group);
      if (!group.has(shape)) group.set(shape, placed);
    }
  }
  return {
    naming: (parts) => [...(groups.get(keyOf(parts))?.values() ?? [])],
    in: (sentence) => sentences.get(sentence) ?? [],
  };
}
