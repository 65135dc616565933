import { SECONDS } from '../../../french/facts/unit-table.ts';
import { daysInDates } from '../dates/date-ranges.ts';
import { isCentury } from '../dates/spans.ts';
import { daysInRanges, daysNamed } from '../dates/weekdays.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Sentence } from '../reading/side.ts';
import { isBare, supportFor } from './number-support.ts';
import { isToldInOtherWords } from './number-wording.ts';
import { type PlacedQuantity, sourcesOf } from './placed-quantity.ts';

const { HOUR, DAY, YEAR } = SECONDS;

/** Whether the words around a number make it say what the source says without stating it: an ellipsis, a day of a date, a century. */
export function isToldByContext(placed: PlacedQuantity, comparison: Comparison): boolean {
  return (
    isEllipsis(placed, comparison) ||
    isDayOfMonth(placed, comparison) ||
    isYear(placed, comparison) ||
    isCenturyOfYear(placed, comparison) ||
    isPeriodOfAdjective(placed, comparison) ||
    isCountOfWeekdays(placed, comparison) ||
    isWordOfRate(placed, comparison) ||
    isToldInOtherWords(placed, comparison)
  );
}

/** « 840 hectares ; il n’en reste que 610 »: the unit is that of the number before. */
function isEllipsis({ quantity, passage }: PlacedQuantity, { index }: Comparison): boolean {
  if (!isBare(quantity)) return false;
  const before = passage.facts.quantities.findLast(
    ({ end, unit, part }) => end <= quantity.start && unit !== '' && !part,
  );
  if (!before) return false;
  const { kind, unit, factor, value, written } = before;
  const scale = written > 0 ? value / written : 1;
  return [factor, scale].some(
    (worth) => supportFor({ ...quantity, kind, unit, factor, value: quantity.written * worth }, index).how === 'same',
  );
}

const BEFORE_DAY = /(?:^|[^\p{L}])(?:le|du|au|dès le|les)[ \u00a0\u202f]$/iu;

/** « du 15 au 30 » of a month named elsewhere. */
function isDayOfMonth({ quantity, passage }: PlacedQuantity, { index }: Comparison): boolean {
  if (!isBare(quantity) || !quantity.figures || quantity.decimals > 0) return false;
  return (
    BEFORE_DAY.test(passage.text.slice(Math.max(0, quantity.start - 8), quantity.start)) &&
    index.dates.some(({ fact }) => fact.day === quantity.value)
  );
}

/** « 1836 : la nuit du feu », « 1783-1789 »: a year of the source in a place where other numbers stand as well. */
const isYear = ({ quantity }: PlacedQuantity, { index }: Comparison): boolean =>
  isBare(quantity) &&
  quantity.figures &&
  quantity.decimals === 0 &&
  quantity.value >= 1000 &&
  quantity.value < 2100 &&
  index.dates.some(({ fact: { year } }) => year === quantity.value);

/** « le XIIe siècle » for 1188, a year that stands beside it or in the sentences of the source that say the same. */
function isCenturyOfYear(placed: PlacedQuantity, comparison: Comparison): boolean {
  const { quantity, passage } = placed;
  if (!isCentury(quantity, passage.text)) return false;
  return [passage, ...sourcesOf(placed, comparison)].some(({ facts }) =>
    facts.dates.some(({ year }) => year !== undefined && Math.ceil(year / 100) === quantity.value),
  );
}

/** Beginnings of the words that tell a period, without accents. */
const PERIOD_WORDS: readonly (readonly [seconds: number, word: RegExp])[] = [
  [HOUR, /^horaire/],
  [DAY, /^(?:quotidien|journalier)/],
  [7 * DAY, /^hebdomadaire/],
  [YEAR / 12, /^mensu/],
  [YEAR / 6, /^bimestr/],
  [YEAR / 4, /^trimestr/],
  [YEAR / 2, /^semestr/],
  [YEAR, /^annuel/],
  [2 * YEAR, /^(?:biennal|bisannuel)/],
  [3 * YEAR, /^triennal/],
  [5 * YEAR, /^quinquennal/],
  [10 * YEAR, /^decennal/],
];

/** « tous les trois mois » for « trimestriel ». */
function isPeriodOfAdjective(placed: PlacedQuantity, comparison: Comparison): boolean {
  const { quantity } = placed;
  if (quantity.kind !== 'time') return false;
  const word = PERIOD_WORDS.find(([seconds]) => Math.abs(seconds - quantity.value) < 1)?.[1];
  return (
    word !== undefined &&
    sourcesOf(placed, comparison).some(({ words }) => words.some(({ form }) => word.test(form.folded)))
  );
}

/** « cinq jours par semaine, du mardi au samedi », « deux jours » for « les 6 et 7 juin » */
function isCountOfWeekdays(placed: PlacedQuantity, comparison: Comparison): boolean {
  const { quantity, passage } = placed;
  const days = DAYS_IN_SEVEN.test(quantity.raw) ? Math.round((quantity.value * 7) / 100) : quantity.written;
  if (quantity.factor !== DAY && days === quantity.written) return false;
  const tells = ({ text }: Sentence) => daysNamed(text) === days;
  if (
    days === quantity.written
      ? sourcesOf(placed, comparison).some(({ sentences }) => sentences.some(tells))
      : comparison.index.side.sentences.some(tells)
  )
    return true;
  return (
    [passage, ...sourcesOf(placed, comparison)].some(({ text }) =>
      daysInRanges(text).some((days) => days === quantity.written),
    ) || daysInDates(comparison.index).has(quantity.written)
  );
}

/** « six jours sur sept » */
const DAYS_IN_SEVEN = /jours?[ \u00a0]sur[ \u00a0](?:sept|7)$/iu;

/** « dans un millilitre » for « par millilitre » */
function isWordOfRate(placed: PlacedQuantity, comparison: Comparison): boolean {
  const { quantity } = placed;
  if (!quantity.article || quantity.written !== 1 || quantity.unit === '') return false;
  const unit = /[\p{L}-]+$/u.exec(quantity.raw)?.[0].toLowerCase() ?? '';
  return sourcesOf(placed, comparison).some(({ words }) =>
    words.some(
      ({ form }, at) => form.lower === unit && /^(?:par|le|la|l|du|au|chaque)$/.test(words[at - 1]?.form.lower ?? ''),
    ),
  );
}
