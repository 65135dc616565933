import type { Quantity } from '../../../french/facts/fact.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage } from '../reading/side.ts';
import { figuresOf, roundedTo } from '../reading/significant-figures.ts';
import { classOf } from '../reading/source-index.ts';
import type { Derivation } from './derivation.ts';
import { comparable } from './operands.ts';
import type { PlacedQuantity } from './placed-quantity.ts';

const REST =
  /(?<!\p{L})(?:reste|restent|restants?|restantes?|solde|surplus|complément|compl[èé]t\p{L}*|différence|à (?:sa|leur) charge|appoint)(?!\p{L})/iu;
const LEAD = 90;
const TAIL = 60;
/** How far a result may be off that is hedged, or worked out from a number that is. */
const ROUGH = 0.05;

/** « la commune complète avec 74 200 euros », « le reste, soit 124 000 euros »: what the shares or the part told leave of a whole. */
export function restOfWhole(
  { quantity, passage, sentence }: PlacedQuantity,
  sources: Iterable<Passage>,
  { index, alignment }: Comparison,
): Derivation | undefined {
  const { kind, start, end, value } = quantity;
  if ((kind !== 'money' && kind !== 'number' && kind !== 'measure') || value < LEAST || !sentence) return undefined;
  const around = passage.text.slice(Math.max(sentence.start, start - LEAD), Math.min(sentence.end, end + TAIL));
  if (!REST.test(around)) return undefined;
  for (const source of sources) {
    const found = restInSentences(quantity, source);
    if (found) return found;
  }
  for (const { sentence: near } of alignment.of(sentence).slice(0, MOST_NEAR))
    for (const { fact: part } of index.inSentence(near)) {
      if (part.part || part.article || part.value <= 0 || !comparable(part, quantity)) continue;
      const slack = value * ROUGH;
      const [whole] = index
        .between(classOf(part), part.value + value - slack, part.value + value + slack)
        .filter(
          ({ fact }) => fact !== part && agrees(quantity, fact.value - part.value, part.approximation !== undefined),
        );
      if (whole) return { formula: `${whole.fact.raw} − ${part.raw}`, operands: [whole.fact, part], sure: true };
    }
  return undefined;
}
const LEAST = 10;
const MOST_NEAR = 3;

function restInSentences(quantity: Quantity, { facts, sentences }: Passage): Derivation | undefined {
  for (const { start, end } of sentences) {
    const here = facts.quantities.filter((each) => !each.part && each.start >= start && each.end <= end);
    const shares = here.filter(({ kind, loose, value }) => kind === 'percent' && !loose && value > 0);
    const others = restOfParts(quantity, here);
    if (others) return others;
    const left = 100 - shares.reduce((sum, { value }) => sum + value, 0);
    if (shares.length === 0 || left <= 0) continue;
    const told = shares.map(({ raw }) => raw).join(' − ');
    for (const whole of here)
      if (
        whole.kind !== 'percent' &&
        comparable(whole, quantity) &&
        agrees(quantity, (whole.value * left) / 100, whole.approximation !== undefined)
      )
        return { formula: `${whole.raw} × (100 % − ${told})`, operands: [whole, ...shares], sure: true };
  }
  return undefined;
}

/** « le solde, 55 000 euros », where a sentence gives a budget of 140 000 and all that others pay of it. */
function restOfParts(quantity: Quantity, here: readonly Quantity[]): Derivation | undefined {
  const sums = here
    .filter((each) => each.kind === quantity.kind && comparable(each, quantity))
    .sort((a, b) => b.value - a.value);
  const [whole, ...parts] = sums;
  if (!whole || parts.length < 2) return undefined;
  const left = whole.value - parts.reduce((sum, { value }) => sum + value, 0);
  return agrees(quantity, left)
    ? { formula: `${whole.raw} − ${parts.map(({ raw }) => raw).join(' − ')}`, operands: sums, sure: true }
    : undefined;
}

/** Whether a result gives the number: to the letter, rounded to its figures, or roughly where one of the two is rough. */
export function agrees(
  { value, written, approximation, loose, decimals }: Quantity,
  result: number,
  isRough = false,
): boolean {
  if (result <= 0) return false;
  if (approximation === 'over' && result < value * (1 - TINY)) return false;
  if (approximation === 'under' && result > value * (1 + TINY)) return false;
  const off = Math.abs(result - value) / result;
  if (off <= TINY) return true;
  if (isRough || approximation !== undefined || loose) return off <= ROUGH;
  const figures = figuresOf(written);
  return (figures > 1 || decimals > 0) && off <= ROUGH && roundedTo(result, figures) === roundedTo(value, 12);
}
const TINY = 1e-6;
