import type { Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import type { Derivation } from '../numbers/derivation.ts';
import { isClose } from '../numbers/operands.ts';
import type { PlacedQuantity } from '../numbers/placed-quantity.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage } from '../reading/side.ts';
import type { SourceIndex } from '../reading/source-index.ts';
import { yearOfWriting } from './loose-dates.ts';

const { YEAR } = SECONDS;
const AGO =
  /(?<!\p{L})(?:il y a|voilà|depuis|voici|d[’']il y a|remont\p{L}+ à)[ \u00a0](?:(?:près|plus|moins)[ \u00a0]d[e’'][ \u00a0]?|environ[ \u00a0]|quelque[ \u00a0])?$/iu;
/** « un four vieux de plus de trente-cinq ans » */
const OLD =
  /(?<!\p{L})(?:vieux|vieille|âgé|ancien|ancienne|attendue?|attente|après|a|ont|avait|fêt|fêter|célèbr)e?s?[ \u00a0](?:d[e’'][ \u00a0]?)?(?:(?:près|plus|moins)[ \u00a0]d[e’'][ \u00a0]?|environ[ \u00a0]|quelque[ \u00a0])?$/iu;
/** « cinq ans d’attente », « trente ans d’âge » */
const OLD_AFTER = /^[ \u00a0]d[’'](?:attente|âge|existence|ancienneté)(?!\p{L})/iu;
/** « en douze ans », « une page de douze années »: no age. */
const DURING = /(?<!\p{L})(?:pendant|durant|en|après|au bout de)[ \u00a0]$/iu;

const leadOf = ({ start }: Quantity, { text }: Passage): string => text.slice(Math.max(0, start - 34), start);

const isOldBy = (quantity: Quantity, passage: Passage): boolean =>
  OLD.test(leadOf(quantity, passage)) || OLD_AFTER.test(passage.text.slice(quantity.end, quantity.end + 14));

/** « il y a six ans », « un four vieux de trente ans » */
export const isGoneBy = (quantity: Quantity, passage: Passage): boolean =>
  quantity.kind === 'time' && (AGO.test(leadOf(quantity, passage)) || isOldBy(quantity, passage));

/** « il y a six ans » for 2019, « vieux de plus de trente ans » for 1988 in an article of 2025: up to the day of publication. */
export function yearsUpToNow(
  { quantity, passage, sentence }: PlacedQuantity,
  { index, alignment, source }: Comparison,
): Derivation | undefined {
  if (quantity.kind !== 'time' || quantity.factor !== YEAR || !Number.isInteger(quantity.written)) return undefined;
  const isOld = isOldBy(quantity, passage);
  const isAgo = isGoneBy(quantity, passage);
  if (!isAgo && !DURING.test(leadOf(quantity, passage)) && !/année/iu.test(quantity.raw)) return undefined;
  const published = yearOfWriting(source, index);
  const now = published ?? (isAgo ? lastYear(index) : undefined);
  if (now === undefined) return undefined;
  // Without « il y a », only the sentences that say the same may give the year.
  const before = sentence && passage.sentences[passage.sentences.indexOf(sentence) - 1];
  const homes = new Set(
    [sentence, ...(isAgo ? [before] : [])]
      .flatMap((each) => (each ? alignment.of(each) : []))
      .map((found) => found.sentence),
  );
  const from = index.dates.find(
    ({ fact: { year, decade }, sentence: home }) =>
      year !== undefined &&
      !decade &&
      (isAgo ? hasGoneBy(quantity, now - year) : year === now - quantity.written) &&
      ((isAgo && !isOld && quantity.approximation === undefined) ||
        (isAgo && passage.kind === 'heading') ||
        (home !== undefined && homes.has(home))),
  );
  return from && { formula: `${now} − ${from.fact.year}`, operands: [], sure: true };
}

/** « plus de trente-cinq ans » for 37, « près de vingt ans » for 19. */
function hasGoneBy({ written, approximation, loose }: Quantity, years: number): boolean {
  const further = years - written;
  const reach = Math.max(1, written * ROUGH);
  if (approximation === 'over') return further >= 0 && further <= reach;
  if (approximation === 'under') return further <= 0 && -further <= reach;
  return Math.abs(further) <= (approximation === 'about' || loose ? reach : 0);
}
const ROUGH = 0.1;

/** The last year that the source names, where nothing says when it was written. */
const lastYear = ({ dates }: SourceIndex): number | undefined => {
  const years = dates.flatMap(({ fact: { year, decade } }) => (year === undefined || decade ? [] : [year]));
  return years.length > 1 ? Math.max(...years) : undefined;
};

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
