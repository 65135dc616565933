import type { Comparison } from '../reading/comparison.ts';
import { castOf } from '../reading/people.ts';
import { type Age, agesIn } from './ages.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** « Léa Morin, 36 ans », where the source has her at 34; one age told of two people, while that of one is left out. */
export function changedAges(comparison: Comparison): RoleVerdict[] {
  const { article, index } = comparison;
  const cast = comparison.once(castOf);
  const told = agesIn(article, cast);
  if (told.length === 0) return [];
  const known = agesIn(index.side, cast);
  return told.flatMap((age) => {
    const expected = otherAge(age, known, comparison) ?? toldOfTwo(age, told, known);
    return expected ? [verdict(age, expected)] : [];
  });
}

/** The age that the source gives its owner, who never has this one. */
function otherAge(
  { owner, years, isDirect, quantity }: Age,
  known: readonly Age[],
  { index }: Comparison,
): Age | undefined {
  if (!owner) return undefined;
  const own = known.filter((age) => age.owner?.id === owner.id);
  const expected = own.find((age) => age.isDirect) ?? own[0];
  if (!expected || own.some((age) => age.years === years)) return undefined;
  if (isDirect && expected.isDirect) return expected;
  // « À 18 ans, elle part »: only the age of somebody else cannot be one that she has had.
  const homes = index.between('time', quantity.value, quantity.value);
  return homes.length > 0 &&
    homes.every(({ fact }) => known.some((age) => age.quantity === fact && age.owner && age.owner.id !== owner.id))
    ? expected
    : undefined;
}

/** Told twice in a paragraph, in two sentences, while the source tells it once and the article leaves another age out. */
function toldOfTwo({ years, passage, sentence }: Age, told: readonly Age[], known: readonly Age[]): Age | undefined {
  const again = told.filter((age) => age.years === years && age.passage === passage && age.sentence !== sentence);
  const homes = known.filter((age) => age.years === years);
  if (again.length === 0 || homes.length !== 1 || again.some((age) => age.sentence.index < sentence.index))
    return undefined;
  return known.find((age) => age.owner && !told.some((other) => other.years === age.years));
}

const verdict = ({ passage, quantity, isDirect, owner }: Age, expected: Age): RoleVerdict => ({
  what: 'number',
  passage,
  start: quantity.start,
  end: quantity.end,
  found: quantity.raw,
  expected: expected.quantity.raw,
  source: expected.sentence,
  severity: isDirect && expected.isDirect && owner ? 'error' : 'warning',
});
