import type { DateFact } from '../../../french/facts/fact.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage } from '../reading/side.ts';
import { datesByPart } from './dates-by-part.ts';

const NIGHT_OF = /(?<!\p{L})nuit[ \u00a0]du[ \u00a0]$/iu;
const TO = /^[ \u00a0]au[ \u00a0]$/iu;
const DAY = 86_400_000;
const LEAP_YEAR = 2024;

/** « dans la nuit du 2 au 3 août » for a night of which the source gives the 3rd alone: it began the day before. */
export function isEveOfNight(
  { day, month, start, end }: DateFact,
  { text, facts }: Passage,
  comparison: Comparison,
): boolean {
  if (day === undefined || month === undefined || !NIGHT_OF.test(text.slice(Math.max(0, start - 9), start)))
    return false;
  const morning = facts.dates.find((date) => date.start > end);
  if (morning?.day === undefined || !TO.test(text.slice(end, morning.start))) return false;
  const at = (m: number, d: number) => Date.UTC(LEAP_YEAR, m - 1, d);
  if (at(morning.month ?? month, morning.day) - at(month, day) !== DAY) return false;
  const { naming } = comparison.once(datesByPart);
  return (
    naming({ day: morning.day, ...(morning.month === undefined ? {} : { month: morning.month }) }).length > 0 &&
    comparison.index.stems.has('nuit')
  );
}
