import { allMatches } from '../../../french/all-matches.ts';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const RANGE = new RegExp(`(?<!\\p{L})du[ \\u00a0](${DAYS.join('|')})[ \\u00a0]au[ \\u00a0](${DAYS.join('|')})`, 'giu');

const NAMED = new RegExp(`(?<!\\p{L})(${DAYS.join('|')})s?(?!\\p{L})`, 'giu');

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

/** The first range of weekdays in a text, as it stands there, or the days that it names. */
export const rangeOf = (text: string): string =>
  Array.from(allMatches(RANGE, text), ([raw]) => raw)[0] ??
  Array.from(allMatches(NAMED, text), ([raw]) => raw).join(', ');

/** How many days each range of weekdays in the text has. */
export const daysInRanges = (text: string): number[] => rangesIn(text).map(({ from, to }) => ((to - from + 7) % 7) + 1);

/** How many days of the week a text with a range names: six for « du mardi au samedi, ainsi que le dimanche matin ». */
export function daysNamed(text: string): number | undefined {
  const ranges = rangesIn(text);
  if (ranges.length === 0) return undefined;
  const named = namedIn(text);
  return ALL.filter(
    (day) =>
      named.has(day) ||
      ranges.some(({ from, to }) => (from <= to ? day >= from && day <= to : day >= from || day <= to)),
  ).length;
}
const namedIn = (text: string): ReadonlySet<number> =>
  new Set(Array.from(allMatches(NAMED, text), ([, day = '']) => DAYS.indexOf(day.toLowerCase()) + 1));
const ALL = [1, 2, 3, 4, 5, 6, 7];

/** « le lundi est le jour de repos » where the source opens on every other day: no day but this one is left. */
export const isClosingDay = (sentence: string, weekday: number, source: string): boolean =>
  CLOSED.test(sentence) &&
  (rangesIn(source).length > 0 ? !holdsWeekday(source, weekday) : OPENS.test(source) && namedIn(source).size > 1);
const OPENS = /(?<!\p{L})(?:ouvr|ouver|accueill)/iu;
const CLOSED =
  /(?<!\p{L})(?:ferm[ée]\p{L}*|repos|relâche|congé|chômé\p{L}*|clos|baissé|portes closes|souffl\p{L}*|pause)(?!\p{L})/iu;

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
