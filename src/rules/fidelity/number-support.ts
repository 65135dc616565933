import { nameKey } from '../../french/facts/comparison-form.ts';
import type { Quantity } from '../../french/facts/fact.ts';
import { classOf, type Located, type SourceIndex } from './source-index.ts';

/** How the source carries a number of the article. */
export type Support =
  | { readonly how: 'same' | 'rounded'; readonly from: readonly Located<Quantity>[] }
  | { readonly how: 'none'; readonly from: readonly [] };

const EXACT = 1e-9;
/** `quinze jours` for two weeks, `trente jours` for a month. */
const CALENDAR = 0.015;
const ROUNDING = 0.05;
const NONE: Support = { how: 'none', from: [] };

/** The source's numbers that say the same as a number of the article: equal, told in another unit, or fairly rounded. */
export function supportFor(quantity: Quantity, index: SourceIndex): Support {
  const same = sameValue(quantity, index);
  if (same.length > 0) return { how: 'same', from: same };
  const ellipses = shortened(quantity, index);
  if (ellipses.length > 0) return { how: 'same', from: ellipses };
  const approximate = approximated(quantity, index);
  if (approximate.length > 0) return { how: 'same', from: approximate };
  const rounded = roundedFrom(quantity, index);
  return rounded.length > 0 ? { how: 'rounded', from: rounded } : NONE;
}

function sameValue(quantity: Quantity, index: SourceIndex): Located<Quantity>[] {
  const found: Located<Quantity>[] = [];
  for (const value of [quantity.value, ...quantity.others]) {
    const spread = Math.abs(value) * EXACT;
    for (const kind of classesFor(quantity)) found.push(...within(index, kind, value - spread, value + spread));
    if (quantity.unit === 's' && Math.abs(value) >= 86_400)
      found.push(
        ...within(index, 'time', value * (1 - CALENDAR), value * (1 + CALENDAR)).filter(
          ({ fact }) => unitWorth(fact) !== unitWorth(quantity),
        ),
      );
    if (quantity.kind === 'percent') found.push(...sharesNear(quantity, index));
  }
  if (isBare(quantity))
    found.push(...within(index, 'written', quantity.written * (1 - EXACT), quantity.written * (1 + EXACT)));
  return [...new Set(found)];
}

/** Shares told as fractions or as `deux sur trois` agree with percentages to the nearest point. */
function sharesNear(quantity: Quantity, index: SourceIndex): Located<Quantity>[] {
  const points = quantity.approximation === 'about' ? 2.5 : 1;
  // « un tiers » for 34 % rounds; « 34 % » for a third does not.
  return within(index, 'percent', quantity.value - points, quantity.value + points).filter(
    ({ fact }) => quantity.loose || (fact.loose && Math.abs(fact.value - quantity.value) <= Math.max(0.5, points - 1)),
  );
}

const within = (index: SourceIndex, kind: string, from: number, to: number) =>
  index.between(kind, Math.min(from, to), Math.max(from, to));

/** What one unit is worth, to tell `30 jours` from `un mois`. */
const unitWorth = ({ value, written }: Quantity): number => Math.round(value / (written || 1));

/** A number without unit and noun may be an ellipsis: « elle en demandera 386 » after « 342 millions d’euros ». */
export const isBare = ({ kind, nouns, unit, value, written }: Quantity): boolean =>
  (kind === 'number' || kind === 'label') && unit === '' && nouns.length === 0 && value === written;

const PARTICIPLE_AFTER = /^[ \u00a0]\p{L}+(?:ée?s?|i[est]?s?|ue?s?)(?!\p{L})/u;

/** « le nombre de jours sans accident : 118 » carries « 118 jours »: the source number stands alone, its unit is near. */
function shortened(quantity: Quantity, index: SourceIndex): Located<Quantity>[] {
  // `8 h 30` and `2 h 14 min` say more than one number.
  if (quantity.unit === '' || quantity.shorter.length > 0 || isComposed(quantity)) return [];
  // « en une journée » for « par jour »
  if (quantity.kind === 'time' && quantity.article && index.rates.has(quantity.value))
    return index.quantities.slice(0, 1);
  const word = /[\p{L}€%$£]+$/u.exec(quantity.raw)?.[0] ?? '';
  const key = nameKey(word).replace(/(?:ee)?s?$/, '');
  return within(index, 'written', quantity.written, quantity.written).filter(({ fact, passage }) => {
    if (isAfterUnit(quantity, fact, passage.facts.quantities)) return true;
    if (
      fact.kind !== 'number' ||
      fact.value !== (quantity.kind === 'money' ? quantity.value : fact.written) ||
      (fact.nouns.length > 0 && !PARTICIPLE_AFTER.test(passage.text.slice(fact.end, fact.end + 24)))
    )
      return false;
    return (
      word !== '' &&
      (key.length > 1
        ? passage.words.some(({ form }) => form.key.startsWith(key) && form.key.replace(/(?:ee)?s?$/, '') === key)
        : passage.text.includes(word))
    );
  });
}

/** « 265 parties par million, contre 421 » carries « 421 ppm ». */
const isAfterUnit = (quantity: Quantity, fact: Quantity, quantities: readonly Quantity[]): boolean =>
  fact.kind === 'number' &&
  fact.unit === '' &&
  fact.value === quantity.written &&
  quantity.kind === 'measure' &&
  quantities.some(({ unit, factor, end }) => unit === quantity.unit && factor === quantity.factor && end <= fact.start);

function classesFor(quantity: Quantity): string[] {
  const own = classOf(quantity);
  // « 18,7 millions » says of euros what « 18,7 millions d’euros » says.
  if (own === 'number')
    return isBare(quantity) || quantity.value >= 1e5
      ? ['number', 'EUR', 'USD', 'm', 'm²', 'kg', 'percent', 'time']
      : ['number'];
  if (quantity.kind === 'money') return quantity.value >= 1e5 ? [own, 'number'] : [own];
  return [own];
}

/** « près de 8 milliards » for 7,9; « plus de 23 » for 23,2; « une trentaine » for 31. */
function approximated(quantity: Quantity, index: SourceIndex): Located<Quantity>[] {
  const { value, approximation, loose, kind } = quantity;
  if (kind === 'ordinal' || kind === 'label') return [];
  const hedge = approximation ?? (loose && kind === 'number' ? 'about' : undefined);
  if (hedge === undefined) return [];
  const low = hedge === 'over' ? 1 : 1 - ROUNDING * (loose ? 2 : 1);
  // « plus de la moitié » holds up to the next fraction.
  const reach = loose ? 0.35 : 0.08;
  const high = hedge === 'under' ? 1 : 1 + (hedge === 'over' ? reach : ROUNDING * (loose ? 2 : 1));
  const from = hedge === 'under' ? 1 - reach : low;
  // What is hedged is told with fewer figures than the source has: « plus de 400 000 » for 410 000.
  return classesFor(quantity)
    .flatMap((each) => within(index, each, value * from, value * high))
    .filter(
      ({ fact }) =>
        loose || fact.loose || fact.shorter.length > 0 || figuresOf(fact.written) > figuresOf(quantity.written),
    )
    .concat(hedge === 'about' && kind === 'time' ? toTheHalf(quantity, index) : []);
}

/** « un mois et demi environ » for 41 days: to the half of a unit longer than the source’s. */
const toTheHalf = ({ value, factor }: Quantity, index: SourceIndex): Located<Quantity>[] =>
  within(index, 'time', value - factor / 4, value + factor / 4).filter(({ fact }) => fact.factor < factor);

/** 8 for 7,9: fewer figures, and no further off than five in a hundred. */
function roundedFrom(quantity: Quantity, index: SourceIndex): Located<Quantity>[] {
  const { value, kind } = quantity;
  if (kind === 'ordinal' || kind === 'label' || kind === 'score') return [];
  const near = classesFor(quantity).flatMap((each) =>
    within(index, each, value * (1 - ROUNDING), value * (1 + ROUNDING)),
  );
  return near.filter(({ fact }) => {
    // « 5 h » rounds no « 5 h 10 »: hours are not counted in tens.
    if (kind === 'time' && (fact.factor !== quantity.factor || isComposed(fact) || isComposed(quantity))) return false;
    const precise = fact.decimals > 0 || figuresOf(fact.written) >= 3;
    const scale = value / (quantity.written || 1);
    return (
      precise &&
      figuresOf(value) < figuresOf(fact.value) &&
      roundedTo(fact.value / scale, figuresOf(quantity.written)) === roundedTo(quantity.written, 12)
    );
  });
}

/** `5 h 10`, `2 h 14 min` */
const isComposed = ({ raw }: Quantity): boolean => /\d\D+\d/u.test(raw.replace(/[\s.,]/gu, ''));

/** Significant figures: 3 for 7,92 and for 792 000. */
function figuresOf(value: number): number {
  return (
    Math.abs(value).toPrecision(10).replace(/e.*/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length ||
    1
  );
}

const roundedTo = (value: number, figures: number): number =>
  Number(value.toPrecision(Math.min(Math.max(figures, 1), 21)));
