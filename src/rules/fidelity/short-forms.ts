import { nameKey } from '../../french/facts/comparison-form.ts';
import type { Quantity } from '../../french/facts/fact.ts';
import type { Located, SourceIndex } from './source-index.ts';
import { isComposed, within } from './value-lookup.ts';

const PARTICIPLE_AFTER = /^[ \u00a0]\p{L}+(?:ée?s?|i[est]?s?|ue?s?)(?!\p{L})/u;

/** « le nombre de jours sans accident : 118 » carries « 118 jours »: the source number stands alone, its unit is near. */
export function shortened(quantity: Quantity, index: SourceIndex): Located<Quantity>[] {
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
        : passage.text.includes(word) || passage.facts.quantities.some(({ unit }) => unit === quantity.unit))
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
