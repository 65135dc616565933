import type { DateFact, Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import type { Derivation } from '../numbers/derivation.ts';
import type { Passage } from '../reading/side.ts';
import type { SourceIndex } from '../reading/source-index.ts';
import { isBackOrOn } from './short-spans.ts';

const { DAY, YEAR } = SECONDS;
const MONTH = YEAR / 12;
/** More dates than this make every span come true by accident. */
const MOST_DATES = 14;
/** Years are told to two months, half years to one, less to the half of one. */
const SLACK: readonly (readonly [from: number, slack: number])[] = [
  [YEAR, 2 * MONTH],
  [6 * MONTH, MONTH],
  [0, MONTH / 2],
];
const HALF_WEEK = 3.5 * DAY;
const LEADS =
  /(?<!\p{L})(?:avant|dans|d[’']ici|en|après|depuis|pendant|durant|sur|soit|il y a|au bout de|à|dur\p{L}+|mis|pris|étal\p{L}+ sur)[ \u00a0](?:près de[ \u00a0]|plus de[ \u00a0]|environ[ \u00a0]|un peu[ \u00a0]\p{L}+ de[ \u00a0])?$/iu;

/**
 * « pas avant deux ans et demi » between February 2026 and September 2028, « en six mois » between « le 31 décembre et le 30
 * juin » of one passage.
 */
export function monthsApart(
  quantity: Quantity,
  passage: Passage,
  sources: Iterable<Passage>,
  index: Pick<SourceIndex, 'dates' | 'side'>,
): Derivation | undefined {
  const { dates } = index;
  if (quantity.kind !== 'time' || quantity.value < MONTH || quantity.factor < DAY) return undefined;
  if (
    !LEADS.test(passage.text.slice(Math.max(0, quantity.start - 24), quantity.start)) &&
    !isBackOrOn(quantity, passage)
  )
    return undefined;
  const whole = dates.flatMap(({ fact }) => (yearOf(fact) !== undefined && fact.month !== undefined ? [fact] : []));
  const found = apart(quantity, whole, (date) => yearOf(date) ?? 0);
  if (found) return found;
  for (const { facts } of passage.kind === 'heading' ? index.side.passages : sources) {
    const days = facts.dates.filter(
      ({ day, month, year }) => day !== undefined && month !== undefined && year === undefined,
    );
    const near = apart(quantity, days, () => 0);
    if (near) return near;
  }
  return undefined;
}

const yearOf = ({ year, rangeYear }: DateFact): number | undefined => year ?? rangeYear;

function apart(
  quantity: Quantity,
  dates: readonly DateFact[],
  yearOfDate: (date: DateFact) => number,
): Derivation | undefined {
  const slack = quantity.factor === 7 * DAY ? HALF_WEEK : (SLACK.find(([from]) => quantity.value >= from)?.[1] ?? 0);
  const known = dates.slice(0, MOST_DATES);
  const at = (date: DateFact) =>
    yearOfDate(date) * YEAR + ((date.month ?? 1) - 1) * MONTH + ((date.day ?? 15) - 1) * DAY;
  for (const [first, a] of known.entries())
    for (const b of known.slice(first + 1)) {
      const span = at(b) - at(a);
      // Days without a year: what comes later in the text may lie in the next one.
      const spans = a.year === undefined && b.year === undefined && span < 0 ? [-span, span + YEAR] : [Math.abs(span)];
      if (spans.some((each) => Math.abs(each - quantity.value) <= slack))
        return { formula: span >= 0 || spans.length > 1 ? `${a.raw} → ${b.raw}` : `${b.raw} → ${a.raw}`, operands: [] };
    }
  return undefined;
}
