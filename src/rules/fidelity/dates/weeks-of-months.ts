import type { Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import type { Located, SourceIndex } from '../reading/source-index.ts';
import { within } from '../reading/value-lookup.ts';

const WEEK = 7 * SECONDS.DAY;
const MONTH = SECONDS.YEAR / 12;
/** What people count a month as, against what the calendar makes of it: four weeks are 28 days of 30.4. */
const FOUR_WEEKS = (4 * WEEK) / MONTH;
/** Further on the days that four weeks a month leave out add up to weeks. */
const LONGEST = 6 * MONTH;
const SLACK = 0.015;

/** « six semaines » for « un mois et demi », « trois mois » for « douze semaines » or thirteen. */
export function weeksOfMonths({ value, factor }: Quantity, index: SourceIndex): Located<Quantity>[] {
  if (value > LONGEST || (factor !== WEEK && factor !== MONTH)) return [];
  const [low, high] = factor === WEEK ? [1, 1 / FOUR_WEEKS] : [FOUR_WEEKS, 1];
  const other = factor === WEEK ? MONTH : WEEK;
  return within(index, 'time', value * low * (1 - SLACK), value * high * (1 + SLACK)).filter(
    ({ fact }) => fact.factor === other,
  );
}
