import type { Quantity } from '../../french/facts/fact.ts';
import { SECONDS } from '../../french/facts/unit-table.ts';
import { publicationOf } from './asides.ts';
import type { Comparison } from './comparison.ts';
import type { Derivation } from './derivation.ts';
import { isClose } from './operands.ts';
import type { PlacedQuantity } from './placed-quantity.ts';
import type { Passage } from './side.ts';

const { YEAR } = SECONDS;
const AGO =
  /(?<!\p{L})(?:il y a|voilà|depuis|voici)[ \u00a0](?:(?:près|plus|moins)[ \u00a0]de[ \u00a0]|environ[ \u00a0])?$/iu;
/** « en douze ans », « une page de douze années »: no age. */
const DURING = /(?<!\p{L})(?:pendant|durant|en|après|au bout de)[ \u00a0]$/iu;

/** « il y a six ans » for 2019 in an article of 2025: up to the day of publication. */
export function yearsUpToNow(
  { quantity, passage, sentence }: PlacedQuantity,
  { index, alignment, source }: Comparison,
): Derivation | undefined {
  if (quantity.kind !== 'time' || quantity.factor !== YEAR || !Number.isInteger(quantity.written)) return undefined;
  const lead = passage.text.slice(Math.max(0, quantity.start - 30), quantity.start);
  const isAgo = AGO.test(lead);
  if (!isAgo && !DURING.test(lead) && !/année/iu.test(quantity.raw)) return undefined;
  const now = publicationOf(source)?.getUTCFullYear();
  if (now === undefined) return undefined;
  // Without « il y a », only the sentences that say the same may give the year.
  const homes = new Set((sentence ? alignment.of(sentence) : []).map((found) => found.sentence));
  const from = index.dates.find(
    ({ fact: { year }, sentence: home }) =>
      year === now - quantity.written && (isAgo || (home !== undefined && homes.has(home))),
  );
  return from && { formula: `${now} − ${from.fact.year}`, operands: [], sure: true };
}

const ERA =
  /^[ \u00a0](?:(?:av|ap)\.|avant|après)[ \u00a0]?(?:J\.?-?[ \u00a0]?C|Jésus|notre ère)|^[ \u00a0]de notre ère/iu;
const ERA_REACH = 24;

/** « soixante-dix ans » for « entre 40 et 110 après J.-C. » */
export function ancientYears(quantity: Quantity, { text, facts: { quantities } }: Passage): Derivation | undefined {
  if (quantity.kind !== 'time' || quantity.factor !== YEAR) return undefined;
  for (const [at, from] of quantities.entries()) {
    const to = quantities[at + 1];
    if (
      !to ||
      from.unit !== '' ||
      to.unit !== '' ||
      !/^[ \u00a0](?:et|à|-|–)[ \u00a0]$/u.test(text.slice(from.end, to.start))
    )
      continue;
    if (ERA.test(text.slice(to.end, to.end + ERA_REACH)) && isClose(quantity, Math.abs(to.value - from.value) * YEAR))
      return { formula: `${to.raw} − ${from.raw}`, operands: [from, to], sure: true };
  }
  return undefined;
}
