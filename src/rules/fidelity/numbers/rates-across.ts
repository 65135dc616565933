import type { Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import type { Passage } from '../reading/side.ts';
import { classOf, type SourceIndex } from '../reading/source-index.ts';
import type { Derivation } from './derivation.ts';
import { supportFor } from './number-support.ts';
import { comparable, EXACT } from './operands.ts';
import type { PlacedQuantity } from './placed-quantity.ts';
import { COUNTED, neighbours } from './sound-numbers.ts';

/** Smaller results come out of too many products. */
const LEAST_TOLD = 100;
/** How far a hedged result may be off. */
const ROUGH = 0.03;

const AVERAGE = /moyenne/iu;
const AVERAGE_REACH = 40;
/** « environ 500 par échantillon » */
const PER = /^(?:[ \u00a0\u202f]\p{L}+)?[ \u00a0](?:par|pour chaque)[ \u00a0]\p{L}/u;
const PER_REACH = 24;
const ROUNDED = 0.005;

/** « 187 virements, soit environ 2 200 euros en moyenne » for 412 000 euros in all */
export function averageOf(placed: PlacedQuantity, index: SourceIndex): Derivation | undefined {
  const { quantity, passage } = placed;
  const { start, end, value, approximation } = quantity;
  if (!COUNTED.has(quantity.kind) || quantity.kind === 'percent') return undefined;
  const isAverage = AVERAGE.test(passage.text.slice(Math.max(0, start - AVERAGE_REACH), end + AVERAGE_REACH));
  if (!isAverage && !PER.test(passage.text.slice(end, end + PER_REACH))) return undefined;
  const slack = approximation ? ROUGH : ROUNDED;
  for (const count of neighbours(placed, index)) {
    if (count.kind !== 'number' || count.value < 2) continue;
    const [total] = index.between(
      classOf(quantity),
      value * count.value * (1 - slack),
      value * count.value * (1 + slack),
    );
    if (total && comparable(total.fact, quantity))
      return { formula: `${total.fact.raw} ÷ ${count.raw}`, operands: [total.fact] };
  }
  return undefined;
}

const { DAY, HOUR, YEAR } = SECONDS;
const PERIODS: Readonly<Record<string, number>> = {
  heure: HOUR,
  jour: DAY,
  semaine: YEAR / 52,
  mois: YEAR / 12,
  trimestre: YEAR / 4,
  an: YEAR,
};

/** Of « 500 euros par mois », and of « le loyer mensuel est de 500 euros ». */
function periodOf({ per, start }: Quantity, { text }: Passage): string {
  if (per !== '') return per;
  const word = ADJECTIVE_BEFORE.exec(text.slice(Math.max(0, start - 50), start))?.[1]?.toLowerCase() ?? '';
  return ADJECTIVES[word] ?? '';
}
const ADJECTIVE_BEFORE = /(?<!\p{L})(annuel|mensuel|hebdomadaire|quotidien)(?:le)?s?(?!\p{L})[^.;:,]*$/iu;
const ADJECTIVES: Readonly<Record<string, string>> = {
  annuel: 'an',
  mensuel: 'mois',
  hebdomadaire: 'semaine',
  quotidien: 'jour',
};

/** « 7 000 € par mois » for 84 000 euros a year */
export function rateOfPeriod({ quantity, passage }: PlacedQuantity, index: SourceIndex): Derivation | undefined {
  const own = PERIODS[periodOf(quantity, passage)];
  if (own === undefined || quantity.kind === 'percent') return undefined;
  const slack = quantity.approximation ? ROUGH : ROUNDED;
  for (const [per, period] of Object.entries(PERIODS)) {
    if (period === own) continue;
    const value = (quantity.value * period) / own;
    for (const { fact, passage: home } of index.between(classOf(quantity), value * (1 - slack), value * (1 + slack)))
      if (periodOf(fact, home) === per)
        return period > own
          ? { formula: `${fact.raw} ÷ ${Math.round(period / own)}`, operands: [fact], sure: true }
          : { formula: `${fact.raw} × ${Math.round(own / period)}`, operands: [fact], sure: true };
  }
  return undefined;
}

/** « cinq fois, dans une salle de 410 places, soit 2 050 billets », « quatre rames à 6,8 millions, un peu plus de 27 millions » */
export function productAcross(placed: PlacedQuantity, index: SourceIndex): Derivation | undefined {
  const { quantity, sentence } = placed;
  if (quantity.value < LEAST_TOLD || !sentence || quantity.kind === 'percent') return undefined;
  const slack = quantity.approximation ? ROUGH : EXACT;
  for (const each of neighbours(placed, index)) {
    if (each.kind === 'percent' || each.value <= 1 || !(comparable(each, quantity) || classOf(each) === 'EUR'))
      continue;
    const times = quantity.value / each.value;
    if (times < 2 || times > MOST_TIMES) continue;
    const isCount = (other: Quantity) =>
      other !== each &&
      other !== quantity &&
      !other.article &&
      (other.kind === 'number' || other.kind === 'factor') &&
      Number.isInteger(other.value) &&
      Math.abs(other.value - times) <= times * slack;
    const theirs = supportFor(each, index).from.flatMap(({ passage }) => passage.facts.quantities);
    const count = theirs.find(isCount) ?? placed.passage.facts.quantities.find(isCount);
    // Where the source has the two side by side, the result stands for both.
    if (count)
      return {
        formula: `${count.raw} × ${each.raw}`,
        operands: [count, each],
        ...(theirs.includes(count) ? { sure: true } : {}),
      };
  }
  return undefined;
}
/** A greater number of times is no count of the like. */
const MOST_TIMES = 60;
