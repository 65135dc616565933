import type { DateFact } from '../../french/facts/fact.ts';
import { SECONDS } from '../../french/facts/unit-table.ts';
import type { Comparison } from './comparison.ts';
import type { DateVerdict } from './date-verdict.ts';
import type { Sentence } from './side.ts';

const { YEAR } = SECONDS;

/** « en 1352 », where the source says « 1347 » and « cinq ans plus tard ». */
export function yearFrom(
  { year, decade }: DateFact,
  sentence: Sentence | undefined,
  { alignment, index }: Comparison,
): Pick<DateVerdict, 'what' | 'severity' | 'source' | 'formula'> | undefined {
  if (year === undefined || decade) return undefined;
  for (const { sentence: near } of sentence ? alignment.of(sentence) : [])
    for (const source of index.dates) {
      const { fact, sentence: home } = source;
      if (home !== near || fact.year === undefined) continue;
      const span = Math.abs(year - fact.year) * YEAR;
      const years = index.inSentence(near).find(({ fact: { kind, value } }) => kind === 'time' && value === span)?.fact;
      if (years)
        return {
          what: 'computed',
          severity: 'warning',
          source,
          formula: `${fact.year} ${year > fact.year ? '+' : '−'} ${years.raw}`,
        };
    }
  return undefined;
}

const SEPTEMBER = 9;

/** « en septembre 2028 » for « à la rentrée 2028 » */
export function monthFrom(
  { day, month, year }: DateFact,
  { index }: Comparison,
): Pick<DateVerdict, 'what' | 'severity' | 'source' | 'formula'> | undefined {
  if (day !== undefined || month !== SEPTEMBER || year === undefined) return undefined;
  const source = index.dates.find(
    ({ fact, passage: { text } }) =>
      fact.year === year &&
      fact.month === undefined &&
      /rentrée[ \u00a0]$/iu.test(text.slice(Math.max(0, fact.start - 8), fact.start)),
  );
  return source && { what: 'computed', severity: 'warning', source, formula: `rentrée ${year}` };
}
