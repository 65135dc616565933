import type { Quantity } from '../../../french/facts/fact.ts';
import { SCORE } from '../../../french/facts/ratios.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Sentence } from '../reading/side.ts';
import type { Derivation } from './derivation.ts';
import type { PlacedQuantity } from './placed-quantity.ts';

const AHEAD =
  /(?<!\p{L})(?:avance|écart|retard|longueurs?|devant|derrière|sépar\p{L}+|distanc\p{L}+|marge|emport\p{L}+|impos\p{L}+|vain\p{L}+|victoire|gagn\p{L}+|batt\p{L}+|domin\p{L}+|men\p{L}+|renvers\p{L}+|remont\p{L}+|d[ée]bours)(?!\p{L})/iu;
const NOUNS: ReadonlySet<string> = new Set(['point', 'longueur', 'but', 'unit', 'set', 'jeu']);
const LARGEST = 80;

/** « mené de huit points » for « (8-16) », « quatre longueurs d’avance » for « 25-21 »: what lies between the two sides of a score. */
export function scoreGap(
  { quantity, sentence }: PlacedQuantity,
  { index, alignment }: Comparison,
): Derivation | undefined {
  if (!sentence || !countsPoints(quantity) || !AHEAD.test(sentence.text)) return undefined;
  const near = new Set(alignment.of(sentence).map((found) => found.sentence));
  const scores = index.quantities.filter(
    ({ fact: { kind, value } }) =>
      kind === 'score' && Math.abs(Math.floor(value / SCORE) - (value % SCORE)) === quantity.value,
  );
  const score =
    scores.find(({ sentence: home }) => home && near.has(home)) ??
    scores.find(({ fact }) => isTitle(sentence) || sentence.passage.text.includes(fact.raw));
  if (!score) return undefined;
  const sides = [Math.floor(score.fact.value / SCORE), score.fact.value % SCORE];
  return { formula: `${Math.max(...sides)} − ${Math.min(...sides)}`, operands: [score.fact], sure: true };
}

const isTitle = ({ passage: { kind } }: Sentence): boolean => kind === 'heading' || kind === 'meta';

const countsPoints = ({ kind, unit, nouns, value, decimals }: Quantity): boolean =>
  value <= LARGEST &&
  decimals === 0 &&
  (unit === 'point' || (kind === 'number' && (nouns.length === 0 || NOUNS.has(nouns[0] ?? ''))));
