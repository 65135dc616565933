import { findDates } from './dates.ts';
import type { DateFact } from './fact.ts';

/** The dates of a text that name day, month and year. */
export const wholeDates = (text: string): DateFact[] =>
  findDates(text).filter(({ day, month, year }) => day !== undefined && month !== undefined && year !== undefined);

/** The day of a whole date, as midnight UTC. */
export const dayOf = ({ year, month, day }: DateFact): Date => new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day));
