import type { Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import { unitAt } from '../../../french/facts/units.ts';
import { foldAccents } from '../../../french/normalize.ts';
import { stem } from '../../../french/stems.ts';
import type { Passage } from '../reading/side.ts';
import type { Derivation } from './derivation.ts';
import { comparable } from './operands.ts';
import type { PlacedQuantity } from './placed-quantity.ts';
import { agrees } from './rest-of-whole.ts';

const { HOUR, DAY, YEAR } = SECONDS;
const PERIODS: Readonly<Record<string, number>> = {
  heure: HOUR,
  jour: DAY,
  semaine: 7 * DAY,
  mois: YEAR / 12,
  an: YEAR,
};
const PER_UNIT = /^[ \u00a0](?:le|la|l[’']|par|du|au)[ \u00a0]?(?=\p{L})/iu;

/**
 * « environ 34 km/h » for 54 kilometres in 1 h 35, « 70 milles par jour » for 6 850 in 97 days, « 200 000 € le kilomètre » for
 * 640 000 euros and 3,2 kilometres: two numbers of one passage, divided.
 */
export function rateOf({ quantity, passage }: PlacedQuantity, sources: Iterable<Passage>): Derivation | undefined {
  const by = divisorOf(quantity, passage);
  if (!by) return perThing(quantity, passage, sources);
  for (const { facts } of sources)
    for (const whole of facts.quantities) {
      if (whole.unit !== by.unit || whole.value === quantity.value || whole.part) continue;
      const time = facts.quantities.find(
        (each) =>
          each.unit === by.per &&
          each !== whole &&
          each.value > 0 &&
          agrees(quantity, (whole.value / each.value) * by.worth),
      );
      if (time) return { formula: `${whole.raw} ÷ ${time.raw}`, operands: [whole, time], sure: true };
    }
  return undefined;
}

/** « 2 000 euros par habitant » for 3,2 millions and 1 600 inhabitants, « dix-huit habitants par an » for 180 in ten years */
function perThing(quantity: Quantity, { text }: Passage, sources: Iterable<Passage>): Derivation | undefined {
  const period = PERIODS[quantity.per];
  const [thing] =
    period === undefined ? (BY_THING.exec(text.slice(quantity.end, quantity.end + 30))?.slice(1) ?? []) : [];
  const noun = thing === undefined ? undefined : foldAccents(stem(thing.toLowerCase()));
  if (period === undefined && noun === undefined) return undefined;
  for (const { facts, sentences } of sources)
    for (const { start, end } of sentences) {
      const here = facts.quantities.filter((each) => !each.part && each.start >= start && each.end <= end);
      const by = here.find(
        ({ nouns, unit, value }) => (period ? unit === 's' : noun !== undefined && nouns.includes(noun)) && value > 0,
      );
      const whole = here.find(
        (each) =>
          each !== by &&
          by !== undefined &&
          comparable(each, quantity) &&
          (!period || each.nouns.some((own) => quantity.nouns.includes(own))) &&
          agrees(quantity, (each.value / by.value) * (period ?? 1)),
      );
      if (by && whole) return { formula: `${whole.raw} ÷ ${by.raw}`, operands: [whole, by], sure: true };
    }
  return undefined;
}
const BY_THING = /^(?:[ \u00a0]\p{L}+)?[ \u00a0](?:par|pour chaque|à chaque)[ \u00a0](\p{L}+)/u;

interface Divisor {
  /** Of the number that is divided. */
  readonly unit: string;
  /** Of the number that it is divided by. */
  readonly per: string;
  /** What one of the first for one of the second is worth in the unit of the result. */
  readonly worth: number;
}

function divisorOf({ unit, kind, per, end }: Quantity, { text }: Passage): Divisor | undefined {
  if (unit === 'km/h') return { unit: 'm', per: 's', worth: HOUR / 1000 };
  const period = PERIODS[per];
  if (period !== undefined && (kind === 'measure' || kind === 'money')) return { unit, per: 's', worth: period };
  const lead = kind === 'money' ? PER_UNIT.exec(text.slice(end, end + 8)) : null;
  const each = lead ? unitAt(text, end + lead[0].length) : undefined;
  return each?.kind === 'measure' ? { unit, per: each.unit, worth: each.factor } : undefined;
}
