import type { DateFact } from './fact.ts';

/** « du 2 mars au 2 octobre 2026 », « entre mars et octobre 2026 », « en mars, en mai et en juin 2026 » */
const JOINT =
  /^(?:[ \u00a0\u202f]?(?:au|à|et|ou|puis|,|-|–|—|jusqu[’']au|jusqu[’']en|jusqu[’']à)[ \u00a0\u202f]?(?:au[ \u00a0]|le[ \u00a0]|en[ \u00a0]|fin[ \u00a0]|début[ \u00a0]|mi-)*)$/iu;

/** Gives dates without a year that of the last one they are joined with; one later in the year than it is of the year before. */
export function withRangeYears(dates: readonly DateFact[], text: string): DateFact[] {
  const dated = [...dates];
  for (let at = dated.length - 2; at >= 0; at -= 1) {
    const [first, last] = [dated[at], dated[at + 1]];
    const year = last?.year ?? last?.rangeYear;
    if (!first || !last || year === undefined || last.decade) continue;
    if (first.year !== undefined || first.month === undefined || last.month === undefined) continue;
    if (!JOINT.test(text.slice(first.end, last.start))) continue;
    const isLater = first.month > last.month || (first.month === last.month && (first.day ?? 0) > (last.day ?? 99));
    dated[at] = { ...first, rangeYear: isLater ? year - 1 : year };
  }
  return dated;
}
