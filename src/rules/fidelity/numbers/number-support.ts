import type { Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import { weeksOfMonths } from '../dates/weeks-of-months.ts';
import { shortened } from '../reading/short-forms.ts';
import { figuresOf, roundedTo } from '../reading/significant-figures.ts';
import { classOf, type Located, type SourceIndex } from '../reading/source-index.ts';
import { isComposed, within } from '../reading/value-lookup.ts';
import { middleOfRange, nearPowerOfTen, toTheNext } from './hedged-support.ts';
import { sharesNear } from './near-shares.ts';
import { isPreciseRatio } from './ratio.ts';

/** How the source carries a number of the article. */
export type Support =
  | { readonly how: 'same' | 'rounded'; readonly from: readonly Located<Quantity>[] }
  | { readonly how: 'none'; readonly from: readonly [] };

const EXACT = 1e-9;

/** `quinze jours` for two weeks, `trente jours` for a month. */
const CALENDAR = 0.015;

const ROUNDING = 0.05;
/** How far the things may be from the round number that a collective names. */
const COLLECTIVE = 0.2;

/** « deux décennies » is told of 19 years and of 21. */
const DECADE = 10 * SECONDS.YEAR;

const NONE: Support = { how: 'none', from: [] };

/** The source's numbers that say the same as a number of the article: equal, told in another unit, or fairly rounded. */
export function supportFor(quantity: Quantity, index: SourceIndex): Support {
  const same = sameValue(quantity, index);
  if (same.length > 0) return { how: 'same', from: same };
  const ellipses = shortened(quantity, index);
  if (ellipses.length > 0) return { how: 'same', from: ellipses };
  const approximate = approximated(quantity, index);
  if (approximate.length > 0) return { how: 'same', from: approximate };
  const rounded = [...roundedFrom(quantity, index), ...collected(quantity, index)];
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
        ...weeksOfMonths(quantity, index),
      );
    if (quantity.kind === 'percent' && !isPreciseRatio(quantity)) found.push(...sharesNear(quantity, index));
  }
  // « 63 points étudiés » may be no points of a score.
  if (quantity.unit === 'point' && quantity.decimals === 0)
    found.push(
      ...within(index, 'number', quantity.value, quantity.value).filter(
        ({ fact, passage }) => isBare(fact) && (!fact.part || isOfRatio(fact, passage)),
      ),
    );
  if (isBare(quantity))
    found.push(...within(index, 'written', quantity.written * (1 - EXACT), quantity.written * (1 + EXACT)));
  return [...new Set(found)];
}

/** What one unit is worth, to tell `30 jours` from `un mois`. */
const unitWorth = ({ value, written }: Quantity): number => Math.round(value / (written || 1));

/** A number without unit and noun may be an ellipsis: « elle en demandera 386 » after « 342 millions d’euros ». */
export const isBare = ({ kind, nouns, unit, value, written }: Quantity): boolean =>
  (kind === 'number' || kind === 'label') && unit === '' && nouns.length === 0 && value === written;

function classesFor(quantity: Quantity): string[] {
  const own = classOf(quantity);
  // « 18,7 millions » says of euros what « 18,7 millions d’euros » says.
  if (own === 'number' && POINTS.has(quantity.nouns[0] ?? '')) return ['number', 'point'];
  if (own === 'number')
    return isBare(quantity) || quantity.value >= 1e5
      ? ['number', 'EUR', 'USD', 'm', 'm²', 'kg', 'percent', 'time']
      : ['number'];
  if (quantity.kind === 'money') return quantity.value >= 1e5 ? [own, 'number'] : [own];
  return [own];
}

/** « dans 58 stations sur 63 » */
const isOfRatio = ({ start }: Quantity, { text }: Located<Quantity>['passage']): boolean =>
  /[ \u00a0]sur[ \u00a0]$/u.test(text.slice(Math.max(0, start - 6), start));

/** Other names of the points of a match or a table. */
const POINTS: ReadonlySet<string> = new Set(['unit', 'longueur']);

/** « près de 8 milliards » for 7,9; « plus de 23 » for 23,2; « une trentaine » for 31. */
function approximated(quantity: Quantity, index: SourceIndex): Located<Quantity>[] {
  const { value, approximation, loose, kind } = quantity;
  if (kind === 'ordinal' || kind === 'label') return [];
  const hedge =
    approximation ?? ((loose && kind !== 'percent') || quantity.factor === DECADE ? ('about' as const) : undefined);
  if (hedge === undefined) return [];
  const low = hedge === 'over' ? 1 : 1 - ROUNDING * (loose || quantity.factor === DECADE ? 2 : 1);
  // « plus de la moitié » holds up to the next fraction.
  // « plus d’un million » holds for 1,15.
  const reach = loose ? 0.35 : quantity.written === 1 && value >= 1e6 ? 0.2 : 0.08;
  const high =
    hedge === 'under' ? 1 : 1 + (hedge === 'over' ? reach : ROUNDING * (loose || quantity.factor === DECADE ? 2 : 1));
  const from = hedge === 'under' ? 1 - reach : low;
  // What is hedged is told with fewer figures than the source has: « plus de 400 000 » for 410 000.
  const classes = classesFor(quantity);
  return classes
    .flatMap((each) => within(index, each, value * from, value * high))
    .filter(
      ({ fact, passage: { text } }) =>
        loose ||
        fact.loose ||
        (quantity.factor === DECADE && fact.factor < DECADE) ||
        fact.shorter.length > 0 ||
        (isComposed(fact) &&
          !isComposed(quantity) &&
          !MOMENT.test(text.slice(Math.max(0, fact.start - 12), fact.start))) ||
        figuresOf(fact.written) > figuresOf(quantity.written),
    )
    .concat(
      hedge === 'about'
        ? [
            ...nearPowerOfTen(quantity, classes, index),
            ...(kind === 'time' ? toTheHalf(quantity, index) : []),
            ...middleOfRange(quantity, classes, index),
          ]
        : toTheNext(quantity, hedge, classes, index),
    );
}

/** « à 5 h 10 » names a moment, which « 5 h environ » misses; « presque deux heures » tells of 1 h 55 on the way. */
const MOMENT = /(?<!\p{L})(?:à|dès|vers|avant|après|depuis|jusqu[’']à)[ \u00a0]$/iu;

/** « une dizaine » for 12, « une centaine » for 120: between the tens, and the hundreds, French has no other word. */
function collected(quantity: Quantity, index: SourceIndex): Located<Quantity>[] {
  const { value, written, loose, kind, approximation } = quantity;
  const isCollective = loose && approximation === undefined && kind !== 'percent' && [10, 100, 1000].includes(written);
  if (!isCollective) return [];
  return classesFor(quantity).flatMap((each) =>
    within(index, each, value * (1 - COLLECTIVE), value * (1 + COLLECTIVE)),
  );
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
