import { allMatches } from '../../french/all-matches.ts';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const RANGE = new RegExp(`(?<!\\p{L})du[ \\u00a0](${DAYS.join('|')})[ \\u00a0]au[ \\u00a0](${DAYS.join('|')})`, 'giu');

interface WeekdayRange {
  /** 1 (lundi) to 7 (dimanche). */
  readonly from: number;
  readonly to: number;
}

function rangesIn(text: string): WeekdayRange[] {
  if (!/(?:di|che) au/i.test(text.replaceAll('\u00a0', ' '))) return [];
  return Array.from(allMatches(RANGE, text), ([, from = '', to = '']) => ({
    from: DAYS.indexOf(from.toLowerCase()) + 1,
    to: DAYS.indexOf(to.toLowerCase()) + 1,
  }));
}

/** Whether a weekday lies within a `du mardi au samedi` of the text. */
export const holdsWeekday = (text: string, weekday: number): boolean =>
  rangesIn(text).some(({ from, to }) =>
    from <= to ? weekday >= from && weekday <= to : weekday >= from || weekday <= to,
  );

/** How many days each range of weekdays in the text has. */
export const daysInRanges = (text: string): number[] => rangesIn(text).map(({ from, to }) => ((to - from + 7) % 7) + 1);

/** « sauf le dimanche » for « du lundi au samedi »: the day that the range leaves out, told as the exception. */
export const isLeftOut = (before: string, weekday: number, source: string): boolean => {
  if (!EXCEPT.test(before)) return false;
  const ranges = rangesIn(source);
  return ranges.length > 0 && !holdsWeekday(source, weekday);
};
const EXCEPT =
  /(?:sauf|hormis|excepté|à[ \u00a0]l[’']exception|fermé\p{L}*|relâche)(?:[ \u00a0](?:du|des|les?|tous))*[ \u00a0]$/iu;

const EXCEPTION = new RegExp(
  `(?:sauf|hormis|excepté|à[ \\u00a0]l[’']exception|fermé\\p{L}*)(?:[ \\u00a0](?:du|les?|tous))*[ \\u00a0](${DAYS.join('|')})`,
  'giu',
);

const FRIDAY = 5;

/** « tous les jours sauf le lundi » tells of every other day, « en semaine » of the first five. */
export const impliesWeekday = (text: string, weekday: number): boolean => {
  if (weekday <= FRIDAY && /(?<!\p{L})en[ \u00a0]semaine(?!\p{L})/iu.test(text)) return true;
  if (!/sauf|hormis|except|ferm/i.test(text)) return false;
  const closed = Array.from(allMatches(EXCEPTION, text), ([, day = '']) => DAYS.indexOf(day.toLowerCase()) + 1);
  return closed.length > 0 && !closed.includes(weekday);
};
