import type { Quantity } from '../../../french/facts/fact.ts';
import { classOf, type Located, type SourceIndex } from '../reading/source-index.ts';

/** « moins de quatre jours » for 3,6 days, « plus de trois heures » for 3 h 15: up to the next whole number below ten. */
export function toTheNext(
  quantity: Quantity,
  hedge: 'over' | 'under',
  classes: readonly string[],
  index: SourceIndex,
): Located<Quantity>[] {
  const { value, written, decimals, loose, factor, kind } = quantity;
  if (loose || decimals > 0 || written < 2 || written >= 10 || !Number.isInteger(written)) return [];
  const step = value / written;
  const [from, to] = hedge === 'over' ? [value, value + step] : [value - step, value];
  return classes
    .flatMap((each) => index.between(each, from, to))
    .filter(
      ({ fact }) =>
        fact.value > from &&
        fact.value < to &&
        (fact.decimals > 0 || (kind === 'time' && (fact.factor < factor || fact.value % fact.factor !== 0))),
    );
}

/** « près d’un million » for 900 000: below a power of ten the next number of one figure is a tenth away. */
export function nearPowerOfTen(
  { value, loose }: Quantity,
  classes: readonly string[],
  index: SourceIndex,
): Located<Quantity>[] {
  if (loose || value < SMALLEST_POWER || !Number.isInteger(Math.round(Math.log10(value) * 1e9) / 1e9)) return [];
  return classes
    .flatMap((each) => index.between(each, value * (1 - TENTH), value))
    .filter(({ fact }) => fact.value < value);
}
const SMALLEST_POWER = 1000;
const TENTH = 0.1;

/** « une dizaine de centimes » for « entre 8 et 12 centimes ». */
export function middleOfRange(
  { value }: Quantity,
  classes: readonly string[],
  index: SourceIndex,
): Located<Quantity>[] {
  return classes
    .flatMap((each) => index.between(each, value * (1 - RANGE), value))
    .filter(({ fact, passage }) => {
      const upper = passage.facts.quantities.find(({ start }) => start > fact.end);
      return (
        upper !== undefined &&
        /^[ \u00a0](?:et|à|ou)[ \u00a0]$/u.test(passage.text.slice(fact.end, upper.start)) &&
        classOf(upper) === classOf(fact) &&
        upper.value >= value &&
        upper.value <= value * (1 + RANGE)
      );
    });
}
const RANGE = 0.3;
