import type { Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import { isBackOrOn, isMinute } from '../dates/short-spans.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Sentence } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';
import type { Derivation } from './derivation.ts';
import type { PlacedQuantity } from './placed-quantity.ts';

const { MINUTE } = SECONDS;
const RESTART =
  /^[ \u00a0](?:après|avant|de)[ \u00a0](?:la[ \u00a0](?:reprise|pause|mi-temps)|le[ \u00a0]repos)(?!\p{L})/iu;
/** The minutes in which a half of a match may end. */
const HALVES = [45, 40];
/** « ils ont tenu dix minutes » */
const LASTS =
  /(?<!\p{L})(?:ten[uai]\p{L}*|rest\p{L}+|résist\p{L}+|dur\p{L}+|pendant|durant|attend\p{L}+|écoul\p{L}+|mis|en)[ \u00a0](?:que[ \u00a0]|qu[’'])?(?:une?[ \u00a0])?$/iu;
const MOST_NEAR = 2;
/** Sentences of the source between two moments that are told together. */
const LONGEST_WAY = 3;

/** « une douzaine de minutes » between the 71st and the 83rd, « onze minutes après la reprise » for the 56th: moments of a match near what the sentence tells. */
export function minutesOfMatch(placed: PlacedQuantity, comparison: Comparison): Derivation | undefined {
  const { quantity, passage } = placed;
  if (quantity.kind !== 'time' || quantity.factor !== MINUTE) return undefined;
  const all = comparison.index.quantities.filter(isMinute);
  if (all.length === 0) return undefined;
  const near = sentencesBehind(placed, comparison);
  const here = all.filter(({ sentence }) => sentence && near.has(sentence));
  const restart = RESTART.test(passage.text.slice(quantity.end, quantity.end + 24)) ? HALVES : [];
  for (const { fact } of here)
    for (const half of restart)
      if (spans(quantity, fact.value - half)) return { formula: `${fact.raw} − ${half}e`, operands: [], sure: true };
  if (
    !isBackOrOn(quantity, passage) &&
    !LASTS.test(passage.text.slice(Math.max(0, quantity.start - 20), quantity.start))
  )
    return undefined;
  const best = closestPair(quantity, here, isBackOrOn(quantity, passage) ? all : here);
  return best && { formula: `${best[1].fact.value}e − ${best[0].fact.value}e`, operands: [], sure: true };
}

/** The two moments so far apart that stand nearest to each other in the source; one of them among the first given. */
function closestPair(
  quantity: Quantity,
  some: readonly Located<Quantity>[],
  others: readonly Located<Quantity>[],
): readonly [Located<Quantity>, Located<Quantity>] | undefined {
  let best: readonly [Located<Quantity>, Located<Quantity>] | undefined;
  let shortest = LONGEST_WAY;
  for (const a of some)
    for (const b of others) {
      const way = Math.abs((a.sentence?.index ?? 0) - (b.sentence?.index ?? 0));
      if (way >= shortest || !spans(quantity, Math.abs(a.fact.value - b.fact.value))) continue;
      best = a.fact.value < b.fact.value ? [a, b] : [b, a];
      shortest = way;
    }
  return best;
}

const spans = ({ value, loose, approximation }: Quantity, minutes: number): boolean =>
  minutes > 0 && Math.abs(minutes - value / MINUTE) <= (loose || approximation ? 1 : 0);

/** The sentences of the source that this one and its neighbours come from. */
function sentencesBehind({ sentence }: PlacedQuantity, { alignment }: Comparison): ReadonlySet<Sentence> {
  const { sentences = [] } = sentence?.passage ?? {};
  const at = sentence ? sentences.indexOf(sentence) : -1;
  return new Set(
    sentences
      .slice(Math.max(0, at - 1), at + 3)
      .flatMap((each) => alignment.of(each).slice(0, MOST_NEAR))
      .map((found) => found.sentence),
  );
}

/** « à la 73e » for « Deux minutes plus tard » behind « à la 71e minute ». */
export function minuteCountedOn({ quantity, passage }: PlacedQuantity, { index }: Comparison): Derivation | undefined {
  if (!isMinute({ fact: quantity, passage })) return undefined;
  for (const { fact, passage: source } of index.quantities) {
    if (fact.kind !== 'time' || fact.factor !== MINUTE || !isBackOrOn(fact, source)) continue;
    const from = source.facts.quantities.findLast(
      (each) => each.end <= fact.start && isMinute({ fact: each, passage: source }),
    );
    if (from && from.value + fact.value / MINUTE === quantity.value)
      return { formula: `${from.raw} + ${fact.raw}`, operands: [from, fact], sure: true };
  }
  return undefined;
}
