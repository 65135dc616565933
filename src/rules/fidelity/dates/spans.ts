import type { Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import type { Derivation } from '../numbers/derivation.ts';
import type { Passage } from '../reading/side.ts';
import type { Located, SourceIndex } from '../reading/source-index.ts';

const { YEAR } = SECONDS;
const CENTURY = 100 * YEAR;
/** What “today” may be in an article of our time. */
const TODAY = 2025;
/** More years than this make every span come true by accident. */
const MOST_YEARS = 14;
const BACK_OR_ON =
  /^[ \u00a0](?:plus tôt|plus tard|auparavant|avant|après|d[’']existence|d[’']histoire|d[’']attente)(?!\p{L})/iu;

/** `deux ans plus tôt` between two years of the source or its next one, `onze siècles` up to our day. */
export function spanOfYears(
  quantity: Quantity,
  { text }: Passage,
  { dates, quantities }: Pick<SourceIndex, 'dates' | 'quantities'>,
): Derivation | undefined {
  if (quantity.kind !== 'time' || quantity.value < YEAR) return undefined;
  const years = [...new Set(dates.flatMap(({ fact: { year } }) => (year === undefined ? [] : [year])))]
    .sort((a, b) => a - b)
    .slice(0, MOST_YEARS);
  if (quantity.factor === CENTURY) return centuriesBetween(quantity.written, [...years, ...middles(quantities)]);
  const last = years.at(-1);
  if (last === undefined || !BACK_OR_ON.test(text.slice(quantity.end, quantity.end + 20))) return undefined;
  for (const from of years)
    for (const to of [...years, last + 1])
      if ((to - from) * YEAR === quantity.value)
        return { formula: `${to === last + 1 ? `(${last} + 1)` : to} − ${from}`, operands: [] };
  return undefined;
}

/** The middle of each century that the source names. */
const middles = (quantities: readonly Located<Quantity>[]): number[] =>
  [
    ...new Set(
      quantities
        .filter(({ fact, passage: { text } }) => isCentury(fact, text))
        .map(({ fact: { value } }) => value * 100 - 50),
    ),
  ].slice(0, MOST_YEARS);

/** `XIIe`, `douzième siècle` */
export const isCentury = ({ kind, raw, end }: Quantity, text: string): boolean =>
  kind === 'ordinal' && (/^[IVXLC]{2,}/u.test(raw) || /^[ \u00a0\u202f]siècle/u.test(text.slice(end, end + 8)));

/** Centuries begun or gone by. */
function centuriesBetween(centuries: number, years: readonly number[]): Derivation | undefined {
  for (const from of years)
    for (const to of [...years, TODAY]) {
      const span = (to - from) / 100;
      if (Math.round(span) === centuries || Math.floor(span) === centuries)
        return { formula: `${to} − ${from}`, operands: [] };
    }
  return undefined;
}
