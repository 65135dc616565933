import type { Quantity } from '../../../french/facts/fact.ts';
import { isComparedAlike, isMoreOrLess, type Movement, movementOf } from '../numbers/number-directions.ts';
import { inQuotation } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type OppositeVerdict, opposite } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { classOf } from '../reading/source-index.ts';
import { transitionsOf } from './transitions.ts';

/** From here on a sentence of the source may be what a difference is worked out of, or told in other words. */
const CLOSE = 0.25;
const EXACT = 1e-6;

/** « gagner dix minutes » is to take less time, « perdre un point » may be a rank. */
const GAIN = /^(?:gagn|gain|perd|perte)/i;

/** « raccourcissent de 2,5 jours », where the source goes from 8,9 to 11,4; « dix-huit de moins », where it has 18 more. */
export function reversedDifference(sentence: Sentence, comparison: Comparison): OppositeVerdict | undefined {
  const { passage } = sentence;
  for (const quantity of passage.facts.quantities) {
    if (quantity.start < sentence.start || quantity.end > sentence.end || isNoDifference(quantity)) continue;
    const own = movementOf(quantity, passage);
    if (!own || GAIN.test(own.text) || inQuotation(passage, quantity.start)) continue;
    const sources = comparison.alignment
      .of(sentence)
      .flatMap(({ sentence: source, score }) => (score >= CLOSE ? source : []));
    const against =
      againstTransitions(quantity, own, sources) ?? againstDifferences(sentence, quantity, own, sources, comparison);
    if (against) return opposite('turned', sentence, against.source, own, against.other);
  }
  return undefined;
}

interface Against {
  readonly source: Sentence;
  readonly other: string;
}

const isNoDifference = ({ kind, article, part }: Quantity): boolean =>
  article || part || kind === 'ordinal' || kind === 'label' || kind === 'vague' || kind === 'factor';

/** What the numbers of the source show, where the difference is theirs. */
function againstTransitions(
  { value, kind, unit }: Quantity,
  { direction }: Movement,
  sources: readonly Sentence[],
): Against | undefined {
  const shown = sources.flatMap((source) =>
    transitionsOf(source.passage).flatMap(({ before, now }) =>
      before.start >= source.start &&
      now.end <= source.end &&
      (classOf(now) === classOf({ kind, unit }) || (unit === 'point' && now.kind === 'percent')) &&
      Math.abs(Math.abs(now.value - before.value) - value) <= value * EXACT
        ? [{ source, other: `${before.raw} → ${now.raw}`, way: now.value > before.value ? 'up' : 'down' }]
        : [],
    ),
  );
  return shown.some(({ way }) => way === direction) ? undefined : shown[0];
}

/** The same number, with « de plus » on one side and « de moins » on the other. */
function againstDifferences(
  { passage }: Sentence,
  quantity: Quantity,
  own: Movement,
  sources: readonly Sentence[],
  { index }: Comparison,
): Against | undefined {
  if (!isMoreOrLess(own)) return undefined;
  const { written, unit, kind } = quantity;
  const homes = sources.flatMap((source) =>
    index
      .inSentence(source)
      .flatMap((home) =>
        home.fact.written === written && (home.fact.unit === unit || kind === 'number')
          ? [{ source, home, movement: movementOf(home.fact, home.passage) }]
          : [],
      ),
  );
  if (homes.some(({ movement }) => movement === undefined || movement.direction === own.direction)) return undefined;
  const against = homes.find(
    ({ home, movement }) => movement && isMoreOrLess(movement) && isComparedAlike(own, quantity, passage, home),
  );
  return against?.movement && { source: against.source, other: against.movement.text };
}
