import type { Quantity } from '../../../french/facts/fact.ts';
import { monthsApart } from '../dates/months-apart.ts';
import { clockApart, minutesApart, spanOfDays } from '../dates/short-spans.ts';
import { spanOfYears } from '../dates/spans.ts';
import { ancientYears, yearsUpToNow } from '../dates/years-gone-by.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage, Sentence } from '../reading/side.ts';
import type { SourceIndex } from '../reading/source-index.ts';
import { apartFromNeighbour } from './apart-from-neighbour.ts';
import { beforeChange } from './before-change.ts';
import { arrival, journeyTime, openingHours } from './clock-sums.ts';
import { type Derivation, derivationOf } from './derivation.ts';
import { derivedAcross } from './derived-across.ts';
import { minuteCountedOn, minutesOfMatch } from './match-minutes.ts';
import { supportFor } from './number-support.ts';
import { leadingTo, type PlacedQuantity } from './placed-quantity.ts';
import { remainderOf } from './products.ts';
import { rateOf } from './rates-of-travel.ts';
import { isPreciseRatio } from './ratio.ts';
import { restOfWhole } from './rest-of-whole.ts';
import { roundTrip } from './round-trips.ts';
import { scoreGap } from './score-gaps.ts';
import { shareBesideWhole, shareOfWhole } from './shares-across.ts';
import { sumBeside } from './sums-beside.ts';

const DIFFERENCE_AFTER =
  /^(?:[ \u00a0\u202f]\p{L}+){0,2}[ \u00a0](?:de plus|de moins|en plus|en moins|de mieux|supplémentaires?|restante?s?|d[’']écart|d[’']avance|de retard|de différence)(?!\p{L})/iu;
const SPAN_AFTER = /^[ \u00a0](?:plus tard|plus tôt|après|avant|auparavant|d[’']intervalle)(?!\p{L})/iu;
const DIFFERENCE_BEFORE =
  /(?<!\p{L})(?:(?:hauss|bais|augment|progress|grimp|recul|diminu|bond|rédui|abaiss|gagn|gain|perd|perte|écart|différence|surcoût|raccourci|amput|économi|allég)\p{L}*(?:[ \u00a0]\p{L}+){0,2}[ \u00a0](?:de[ \u00a0]|d[’'])|(?:perd|perdu|perdent|perdait|gagne|gagné|gagnent|gagner|cède|cédé|cèdent|abandonne|abandonné|lâche|lâché)[ \u00a0])(?:quelque[ \u00a0]|près[ \u00a0]de[ \u00a0]|plus[ \u00a0]de[ \u00a0])?$/iu;

/** « dix-sept de plus qu’en 2023 », « grimpe de 44 millions »: the difference of two numbers, and no other form of one. */
export const isDifference = ({ start, end, kind }: Quantity, { text }: Passage): boolean =>
  DIFFERENCE_AFTER.test(text.slice(end, end + 60)) ||
  (kind === 'time' && SPAN_AFTER.test(text.slice(end, end + 16))) ||
  DIFFERENCE_BEFORE.test(text.slice(Math.max(0, start - 50), start));

export function derive(
  { quantity, passage, sentence }: PlacedQuantity,
  comparison: Comparison,
): Derivation | undefined {
  const { alignment, index } = comparison;
  const placed = { quantity, passage, sentence };
  if (quantity.kind === 'ordinal') return minuteCountedOn(placed, comparison);
  if (quantity.kind === 'label' || quantity.kind === 'score') return undefined;
  if (isPreciseRatio(quantity)) return undefined;
  const near = sentencesBehind(placed, comparison);
  const sources = new Set(near.map(({ passage: from }) => from));
  const led = leadingTo(sentence, alignment);
  if (led) sources.add(led);
  for (const told of toldBeside(placed, index)) sources.add(told);
  const told = toldByCue(placed, sources, comparison);
  if (told) return told;
  // What stands nearest to the sentence that says the same is what a reader would reckon with.
  const nearest = firstOf([...new Set(near)].map(onlySentence), (source) => derivedFrom(source, placed));
  const beside =
    quantity.kind === 'percent' && !isOfSentence(nearest, placed)
      ? (shareOfWhole(placed, index) ?? shareBesideWhole(placed, comparison))
      : undefined;
  const first = beside ?? nearest ?? toldByWords(placed, sources);
  if (first) return first;
  for (const source of sources) {
    const found = derivedFrom(source, placed) ?? ancientYears(quantity, source);
    if (found) return found;
  }
  if (quantity.kind === 'percent' && REST_AFTER.test(passage.text.slice(quantity.end, quantity.end + 12)))
    for (const source of index.side.passages) {
      const found = remainderOf(quantity, source);
      if (found) return found;
    }
  const span =
    apartFromNeighbour(placed, index) ??
    derivedAcross(placed, index) ??
    monthsApart(quantity, passage, sources, index) ??
    spanOfYears(quantity, passage, index) ??
    spanOfDays(quantity, passage, sentence, index) ??
    minutesApart(quantity, passage, index) ??
    sumBeside(placed, index) ??
    clockApart(quantity, passage, sentence, index);
  if (span) return span;
  const isSound = (other: Quantity) =>
    supportFor(other, index).how !== 'none' ||
    [...sources].some((source) => derivationOf(other, source)?.operands.every(({ kind }) => kind !== 'percent'));
  // The article may give the operands beside the result; they must come from the source themselves.
  const others = {
    ...passage,
    facts: {
      ...passage.facts,
      quantities: passage.facts.quantities.filter((other) => other !== quantity && isSound(other)),
    },
  };
  return others.facts.quantities.length >= 2 ? derivationOf(quantity, others) : undefined;
}

/** What the words around a number say it is worked out from: the way there and back, the gap of a score, years gone by, the rest. */
const toldByCue = (
  placed: PlacedQuantity,
  sources: ReadonlySet<Passage>,
  comparison: Comparison,
): Derivation | undefined =>
  roundTrip(placed, comparison.index) ??
  minutesOfMatch(placed, comparison) ??
  scoreGap(placed, comparison) ??
  yearsUpToNow(placed, comparison) ??
  restOfWhole(placed, sources, comparison) ??
  arrival(placed, comparison.index) ??
  openingHours(placed, sources) ??
  journeyTime(placed, comparison.index);

/** The same for what is found only where the passages that say the same are known: a rate, a change. */
const toldByWords = (placed: PlacedQuantity, sources: ReadonlySet<Passage>): Derivation | undefined =>
  rateOf(placed, sources) ?? beforeChange(placed, sources);

/** A table may give all the shares: one of them follows from no other. */
function derivedFrom(source: Passage, { quantity, passage }: PlacedQuantity): Derivation | undefined {
  const found = derivationOf(quantity, source);
  const isOfShares = passage.kind === 'cell' && found?.operands.every(({ kind }) => kind === 'percent');
  const isRest = found !== undefined && found.operands.length > 1 && found.formula.startsWith('100 − ');
  return isOfShares && !isRest ? undefined : found;
}

function firstOf<Item, Result>(items: Iterable<Item>, of: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const found = of(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the sentence itself tells one of the numbers that the result is worked out from. */
const isOfSentence = (found: Derivation | undefined, { passage, sentence }: PlacedQuantity): boolean =>
  found?.operands.some(({ value }) =>
    passage.facts.quantities.some(
      (each) => each.value === value && each.start >= (sentence?.start ?? 0) && each.end <= (sentence?.end ?? 0),
    ),
  ) ?? false;

/** The sentences of the source that say what this one says; where its words are all its own, those that its neighbours come from. */
function sentencesBehind({ quantity, passage, sentence }: PlacedQuantity, comparison: Comparison): readonly Sentence[] {
  const { alignment } = comparison;
  const own = passage.kind === 'cell' ? cellsBeside(passage, comparison) : sentence ? [sentence] : [];
  const found = own.flatMap((each) => alignment.of(each));
  // A share of what stands beside comes true by accident.
  if (!sentence || quantity.kind === 'percent' || found.some(({ score }) => score >= LIKE))
    return found.map((each) => each.sentence);
  const at = passage.sentences.indexOf(sentence);
  const beside = [passage.sentences[at - 1], passage.sentences[at + 1]].flatMap((each) =>
    each
      ? alignment
          .of(each)
          .filter(({ score }) => score >= LIKE)
          .slice(0, 1)
      : [],
  );
  return [...found, ...beside].map((each) => each.sentence);
}
/** Less alike, sentences have hardly a word in common. */
const LIKE = 0.15;

/** The cells around a cell: its own words are too few to find where it comes from. */
const cellsBeside = ({ index, section }: Passage, { article: { passages } }: Comparison): readonly Sentence[] =>
  passages
    .slice(Math.max(0, index - CELLS), index + CELLS + 1)
    .filter(({ kind, section: own }) => kind === 'cell' && own === section)
    .flatMap(({ sentences }) => sentences);
const CELLS = 2;

/** A sentence as a passage of its own. */
function onlySentence(sentence: Sentence): Passage {
  const { passage, start, end } = sentence;
  const isHere = (fact: { readonly start: number }) => fact.start >= start && fact.start < end;
  const { quantities, dates } = passage.facts;
  return {
    ...passage,
    sentences: [sentence],
    facts: { ...passage.facts, quantities: quantities.filter(isHere), dates: dates.filter(isHere) },
  };
}

/** The passages of the source that have the other numbers of the sentence: « perd 2,7 M€ et se fixe à 38,3 M€ » is of the one that has the 38,3. */
function toldBeside({ quantity, passage, sentence }: PlacedQuantity, index: SourceIndex): Passage[] {
  if (!sentence) return [];
  return passage.facts.quantities.flatMap((other) => {
    if (other === quantity || other.article || other.start < sentence.start || other.end > sentence.end) return [];
    if (other.kind === 'label' || other.kind === 'ordinal' || other.kind === 'vague') return [];
    const { how, from } = supportFor(other, index);
    return how === 'same' && from.length <= MOST_HOMES ? from.map(({ passage: home }) => home) : [];
  });
}

/** A number that stands in more places tells of none of them. */
const MOST_HOMES = 3;

const REST_AFTER = /^[ \u00a0]restant/iu;
