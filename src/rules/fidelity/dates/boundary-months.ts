import type { DateFact } from '../../../french/facts/fact.ts';
import { inQuotation } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type Passage, sentenceAt } from '../reading/side.ts';
import { misplacedDates } from '../roles/misplaced-dates.ts';
import type { RoleVerdict } from '../roles/role-verdict.ts';

const SPACE = '[ \\u00a0]';
const MONTH = `(?:fin${SPACE}|début${SPACE}|(?:la${SPACE}fin${SPACE})?(?:du${SPACE})?mois${SPACE}d(?:e${SPACE}|[’']))?$`;
/** What begins or ends with a month. */
const BOUNDARIES: readonly (readonly [string, RegExp])[] = [
  ['until', new RegExp(`(?<!\\p{L})jusqu[’'](?:en|à|au)${SPACE}${MONTH}`, 'iu')],
  [
    'from',
    new RegExp(
      `(?<!\\p{L})(?:à${SPACE}(?:partir|compter)${SPACE}d(?:e${SPACE}|u${SPACE}|[’'])|dès${SPACE}(?:le${SPACE})?)${MONTH}`,
      'iu',
    ),
  ],
];
const LONGEST = 30;

function boundaryAt({ text }: Passage, { start, month, day, year }: DateFact): string | undefined {
  if (month === undefined || day !== undefined || year !== undefined) return undefined;
  const lead = text.slice(Math.max(0, start - LONGEST), start);
  return BOUNDARIES.find(([, pattern]) => pattern.test(lead))?.[0];
}

/** « jusqu’en juin », where the source says until April, which the article nowhere names. */
export function changedBoundaries(comparison: Comparison): RoleVerdict[] {
  const { article, index, alignment } = comparison;
  return article.passages.flatMap((passage) =>
    passage.facts.dates.flatMap((date): RoleVerdict[] => {
      const kind = boundaryAt(passage, date);
      const sentence = kind && !inQuotation(passage, date.start) ? sentenceAt(passage, date.start) : undefined;
      if (!sentence || isMisplaced(passage, date)) return [];
      const known = index.dates.filter((each) => boundaryAt(each.passage, each.fact) === kind);
      if (known.some(({ fact }) => fact.month === date.month)) return [];
      const near = alignment.of(sentence).map((each) => each.sentence);
      const expected = known.find((each) => each.sentence && near.includes(each.sentence));
      if (!expected?.sentence) return [];
      const { month } = expected.fact;
      if (article.passages.some(({ facts }) => facts.dates.some((each) => each.month === month))) return [];
      return [
        {
          what: 'number',
          passage,
          start: date.start,
          end: date.end,
          found: date.raw,
          expected: expected.fact.raw,
          source: expected.sentence,
          severity: 'warning',
        },
      ];
    }),
  );

  /** Told already, for the words around it. */
  function isMisplaced(passage: Passage, { start }: DateFact): boolean {
    return comparison.once(misplacedDates).some((each) => each.passage === passage && each.start === start);
  }
}
