import { nounsAfter } from './counted-nouns.ts';
import type { Numeral } from './numerals.ts';
import type { Draft } from './quantity-draft.ts';
import { SECONDS } from './unit-table.ts';
import { type UnitMatch, unitAt } from './units.ts';

/** What follows hours and days: the minutes of `8 h 30`, `du soir`; fifteen days are two weeks. */
export function readTime(text: string, draft: Draft, unit: UnitMatch, next: Numeral | undefined): void {
  const { MINUTE, HOUR, DAY } = SECONDS;
  // `8 h 30`, `1 min 37`
  if (unit.factor === HOUR || unit.factor === MINUTE) {
    const gap = next ? text.slice(draft.end, next.start) : 'x';
    if (
      next?.form === 'figures' &&
      /^[ \u00a0\u202f]?$/u.test(gap) &&
      /^[0-5]\d$/.test(text.slice(next.start, next.end)) &&
      unitAt(text, next.end)?.unit !== 's'
    ) {
      if (unit.factor === MINUTE) draft.shorter.push(draft.value);
      draft.value += next.value * (unit.factor === HOUR ? MINUTE : 1);
      draft.end = next.end;
    } else if (unit.factor === HOUR) readMinutesInWords(text, draft, next);
    if (
      unit.factor === HOUR &&
      /^[ \u00a0\u202f](?:du soir|de l[’']après-midi)/iu.test(text.slice(draft.end, draft.end + 20)) &&
      draft.value <= 12 * HOUR
    )
      draft.others.push(draft.value + 12 * HOUR);
  }
  if (unit.factor !== DAY) return;
  const working = WORKING.exec(text.slice(draft.end, draft.end + 12))?.[1]?.toLowerCase();
  // Five working days make a week, or six.
  if (working) draft.others.push((draft.value * 7) / (working === 'ouvré' ? 5 : 6));
  // Fifteen days are two weeks, and eight are one.
  else if (draft.value === 15 * DAY || draft.value === 8 * DAY) draft.others.push(draft.value - DAY);
}

/** « jours ouvrés », « jours ouvrables » */
const WORKING = /^[ \u00a0](ouvré|ouvrable)s?(?!\p{L})/iu;

const TO_THE_HOUR = /^[ \u00a0]moins[ \u00a0](?:(?:le|un)[ \u00a0]quart(?!\p{L})|$)/u;
/** What may stand behind the minutes: « précises », « plus tard », but no noun that they would count. */
const AFTER_MINUTES = /^[ \u00a0](?:précises?|passées?|pile|tapantes?|sonnantes?|environ|chrono)(?!\p{L})/iu;

/** « une heure cinquante-cinq », « huit heures moins dix », « neuf heures moins le quart »; not « à deux heures vingt manifestants ». */
function readMinutesInWords(text: string, draft: Draft, next: Numeral | undefined): void {
  const { MINUTE, HOUR, DAY } = SECONDS;
  if (draft.value > DAY) return;
  const quarter = TO_THE_HOUR.exec(text.slice(draft.end, draft.end + 16));
  if (quarter && quarter[0].length > '_moins_'.length) {
    draft.value -= HOUR / 4;
    draft.end += quarter[0].length;
    draft.article = false;
    return;
  }
  if (next?.form !== 'words' || !mayBeMinutes(text, next)) return;
  const gap = text.slice(draft.end, next.start);
  if (!/^[ \u00a0]$/u.test(gap) && !TO_THE_HOUR.test(gap)) return;
  draft.value += (gap.length === 1 ? 1 : -1) * next.value * MINUTE;
  draft.end = next.end;
  draft.article = false;
}

/** Whether a number in words can be that of minutes, whose name is left out. */
export const mayBeMinutes = (text: string, { value, end }: Pick<Numeral, 'value' | 'end'>): boolean =>
  value > 0 &&
  value < 60 &&
  unitAt(text, end) === undefined &&
  (AFTER_MINUTES.test(text.slice(end, end + 12)) ||
    (value >= 10 && OF_SOMETHING.test(text.slice(end, end + 4))) ||
    nounsAfter(text, end).length === 0);

/** « deux heures quarante de travail » counts no works. */
const OF_SOMETHING = /^[ \u00a0]d(?:e[ \u00a0]|[’'])/u;

/** `10:30`. */
export const isClock = (text: string, { start, end, value, figures }: Draft): boolean =>
  figures && value < 25 && end - start <= 2 && /^:[0-5]\d(?![\d:])/.test(text.slice(end, end + 4));

export function readClock(text: string, draft: Draft): void {
  const minutes = Number(text.slice(draft.end + 1, draft.end + 3));
  Object.assign(draft, {
    kind: 'time',
    unit: 's',
    value: draft.value * SECONDS.HOUR + minutes * SECONDS.MINUTE,
    end: draft.end + 3,
  });
}

const PRIMES = /^[’'′](?:([0-5]\d)(?:[”"″]|[’'′]{2})?(?![\d\p{L}]))/u;

/** `1’37”`: minutes and seconds of a race. */
export const isLap = (text: string, { end, figures, scale, decimals }: Draft): boolean =>
  figures && scale === 1 && decimals === 0 && PRIMES.test(text.slice(end, end + 6));

export function readLap(text: string, draft: Draft): void {
  const [raw = '', seconds = ''] = PRIMES.exec(text.slice(draft.end, draft.end + 6)) ?? [];
  Object.assign(draft, {
    kind: 'time',
    unit: 's',
    value: draft.value * SECONDS.MINUTE + Number(seconds),
    end: draft.end + raw.length,
  });
}

/** `2 h 14 min 37 s`, `cinq ans et deux mois`: one duration in falling units. */
export function joinDurations(text: string, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  let smallest = 0;
  for (const draft of drafts) {
    const whole = joined.at(-1);
    if (
      whole?.kind === 'time' &&
      draft.kind === 'time' &&
      draft.factor < smallest &&
      JOINT.test(text.slice(whole.end, draft.start))
    ) {
      // The shorter form of a duration is the duration, told roughly.
      whole.shorter.push(whole.value);
      whole.value += draft.value;
      whole.end = draft.end;
    } else joined.push(draft);
    smallest = draft.factor;
  }
  return joined;
}

const JOINT = /^(?:[ \u00a0\u202f]|,[ \u00a0]|[ \u00a0]et[ \u00a0])?$/u;
