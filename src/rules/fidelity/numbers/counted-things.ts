import type { Quantity } from '../../../french/facts/fact.ts';
import { isNamedMinute } from '../dates/short-spans.ts';
import type { Passage } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';
import { isBare } from './number-support.ts';

const PARTICIPLE = /^[ \u00a0\u202f]\p{L}+(?:ée?s?|i[est]?s?|ue?s?)(?!\p{L})/u;

/** A large number with what it counts: « 100 000 arbres », but not « 18,7 millions débloqués », which may be a sum. */
function countsThings({ kind, nouns, end }: Quantity, { text }: Passage): boolean {
  return kind === 'number' && nouns.length > 0 && !PARTICIPLE.test(text.slice(end, end + 24));
}

/** « 100 000 arbres » for « 100 000 euros », « son sixième essai » for « (6e) »: one counts a thing that the other’s passage never names, the other has a unit. */
export function isOfOtherThings(quantity: Quantity, passage: Passage, source: Located<Quantity>): boolean {
  const { fact } = source;
  if (quantity.kind === 'ordinal' && isNamedMinute(source))
    return quantity.nouns.length > 0 && quantity.nouns[0] !== 'minut';
  if (quantity.value < LARGE || isBare(quantity) || isBare(fact)) return false;
  const [things, where, there] =
    fact.unit === '' ? [fact, source.passage, passage] : ([quantity, passage, source.passage] as const);
  return (
    (fact.unit === '') !== (quantity.unit === '') &&
    countsThings(things, where) &&
    !there.sentences.some(({ stems }) => things.nouns.some((noun) => stems.has(noun)))
  );
}

/** From here on a number without unit may be a sum of money. */
const LARGE = 1e5;
