import { nameKey } from '../../../french/facts/comparison-form.ts';
import type { Quantity } from '../../../french/facts/fact.ts';
import { isUnitSymbol, unitAt } from '../../../french/facts/units.ts';
import type { Passage } from './side.ts';
import type { Located, SourceIndex } from './source-index.ts';
import { isComposed, within } from './value-lookup.ts';

const UNIT = /[\p{L}€$£°²³/]+$/u;
const SCALE = /mill(?:ier|ion|iard)s?(?!\p{L})/u;
const NO_UNIT = /[^\p{L}€$£°²³/’'-]+/u;
const PARTICIPLE_AFTER = /^[ \u00a0]\p{L}+(?:ée?s?|i[est]?s?|ue?s?)(?!\p{L})/u;

/** « le nombre de jours sans accident : 118 » carries « 118 jours »: the source number stands alone, its unit is near. */
export function shortened(quantity: Quantity, index: SourceIndex): Located<Quantity>[] {
  // `8 h 30` and `2 h 14 min` say more than one number.
  if (quantity.unit === '' || quantity.shorter.length > 0 || isComposed(quantity)) return [];
  // « en une journée » for « par jour »
  if (quantity.kind === 'time' && quantity.article && index.rates.has(quantity.value))
    return index.quantities.slice(0, 1);
  const unit = UNIT.exec(quantity.raw)?.[0] ?? '';
  const scale = SCALE.exec(quantity.raw)?.[0];
  return within(index, 'written', quantity.written, quantity.written).filter(({ fact, passage }) => {
    if (isAfterUnit(quantity, fact, passage.facts.quantities)) return true;
    if (
      fact.kind !== 'number' ||
      (fact.nouns.length > 0 && !PARTICIPLE_AFTER.test(passage.text.slice(fact.end, fact.end + 24)))
    )
      return false;
    if (isNear(fact.value * quantity.factor, quantity.value))
      return holds(passage, unit) || holdsEqual(passage, unit, quantity);
    // « en millions d’euros : 9,4 »: the scale stands with the unit.
    if (fact.value !== quantity.written) return false;
    return scale === undefined
      ? holds(passage, unit)
      : holds(passage, scale) && (holds(passage, unit) || holdsEqual(passage, unit, quantity));
  });
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);

/** Whether a passage has a unit or a scale as a word of its own; « m’aime » has no `m`. */
function holds({ words, text }: Passage, unit: string): boolean {
  if (unit === '') return false;
  const key = singular(nameKey(unit));
  return text.split(NO_UNIT).includes(unit) || (!isShort(unit) && words.some(({ form }) => singular(form.key) === key));
}

const singular = (key: string): string => key.replace(/(?:ee)?s?$/, '');

/** Whether a passage says the same unit in another way, one of the two a short symbol: « heures » for `h`. */
const holdsEqual = ({ words, text }: Passage, unit: string, quantity: Quantity): boolean =>
  words.some((word) => {
    if (!isShort(unit) && !(isShort(word.text) && isUnitSymbol(word.text))) return false;
    const other = unitAt(text, word.start);
    return other?.unit === quantity.unit && other.factor === quantity.factor;
  });

const isShort = (unit: string): boolean => unit.length <= 2;

/** « 265 parties par million, contre 421 » carries « 421 ppm ». */
const isAfterUnit = (quantity: Quantity, fact: Quantity, quantities: readonly Quantity[]): boolean =>
  fact.kind === 'number' &&
  fact.unit === '' &&
  fact.value === quantity.written &&
  quantity.kind === 'measure' &&
  quantities.some(({ unit, factor, end }) => unit === quantity.unit && factor === quantity.factor && end <= fact.start);
