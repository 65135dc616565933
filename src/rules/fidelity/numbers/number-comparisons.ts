import type { Quantity } from '../../../french/facts/fact.ts';
import { FALL, LEAST_MOVE, RISE, saysAlike } from '../claims/movements.ts';
import { inQuotation } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type OppositeVerdict, opposite } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { classOf, type Located } from '../reading/source-index.ts';

/** « 180 kg au lieu de 150 »: the first is now, the second was before. */
const INSTEAD = /^[^.;:]{0,24}?(?<!\p{L})au lieu d(?:e|es|[’'])[ \u00a0]?(?:les[ \u00a0])?$/iu;
/** « trois fois moins que les 10 000 », « quinze de plus que les 28 » */
const THAN = /(?<!\p{L})(?:(moins)|plus)[ \u00a0](?:\p{L}+[ \u00a0]){0,2}?(?:que|qu[’'])/iu;
/** What is compared stands before: « 31 % de plus que » is no number of its own. */
const FACTOR = /[,(–—][^.;:]*[ \u00a0](?:fois|de)[ \u00a0]$/u;
const LONGEST = 90;
const BEFORE = 60;
/** « quinze de moins que » */
const DIFFERENCE = /^(?:[ \u00a0]\p{L}+)?[ \u00a0]de[ \u00a0](?:(moins)|plus)[ \u00a0](?:que|qu[’'])/iu;

/** One of these is in all of them. */
const MAY_COMPARE = /au lieu d|moins|plus/i;

/** Two numbers of one sentence, and words that say the contrary of what they show. */
export function wrongComparison(sentence: Sentence, comparison: Comparison): OppositeVerdict | undefined {
  const { passage } = sentence;
  if (!MAY_COMPARE.test(sentence.text)) return undefined;
  const all = passage.facts.quantities.filter(
    ({ start, end, kind, part }) =>
      start >= sentence.start && end <= sentence.end && kind !== 'ordinal' && !part && !inQuotation(passage, start),
  );
  for (const [at, one] of all.entries()) {
    const wrong =
      wrongInstead(sentence, one, all[at + 1]) ??
      wrongThan(sentence, one, all[at + 1]) ??
      wrongThan(sentence, one, all[at + 2]) ??
      wrongDifference(sentence, one, all[at + 1], comparison);
    const home = wrong && homesOf(one, comparison).find(({ sentence: source }) => source !== undefined);
    if (!wrong || !home?.sentence || homesOf(one, comparison).some((each) => saysAlike(each, wrong.way))) continue;
    return opposite('turned', sentence, home.sentence, wrong, wrong.other);
  }
  return undefined;
}

interface Wrong {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What the numbers show. */
  readonly other: string;
  readonly way: RegExp;
}

const homesOf = (quantity: Quantity, { index }: Comparison): Located<Quantity>[] =>
  index.between(classOf(quantity), quantity.value, quantity.value);

/** A number without a unit takes that of the one before it. */
const isComparable = (one: Quantity, other: Quantity): boolean =>
  classOf(one) === classOf(other) || (other.unit === '' && other.kind === 'number');

/** The second number in the unit of the first. */
const valueBeside = (one: Quantity, other: Quantity): number =>
  classOf(one) === classOf(other) || other.value !== other.written ? other.value : other.written * one.factor;

function wrongInstead(sentence: Sentence, one: Quantity, other: Quantity | undefined): Wrong | undefined {
  if (!other || !isComparable(one, other) || !INSTEAD.test(sentence.passage.text.slice(one.end, other.start)))
    return undefined;
  const before = sentence.words.filter(({ start, end }) => end < one.start && start > one.start - BEFORE);
  const rise = before.find(({ form }) => RISE.test(form.folded));
  const fall = before.find(({ form }) => FALL.test(form.folded));
  const then = valueBeside(one, other);
  const wrong = one.value > then * LEAST_MOVE ? fall : then > one.value * LEAST_MOVE ? rise : undefined;
  if (!wrong || (rise && fall)) return undefined;
  return { ...wrong, text: wrong.text, other: `${other.raw} → ${one.raw}`, way: wrong === fall ? FALL : RISE };
}

function wrongThan(sentence: Sentence, one: Quantity, other: Quantity | undefined): Wrong | undefined {
  if (!other || !isComparable(one, other) || other.start - one.end > LONGEST) return undefined;
  if (isMoment(one, sentence) || isMoment(other, sentence)) return undefined;
  const between = sentence.passage.text.slice(one.end, other.start);
  const found = THAN.exec(between);
  // Between the two stands a factor or a difference at most.
  if (!found || /[.;:]|(?<!\p{L})(?:ne|n[’']|pas|mais|et)(?!\p{L})/iu.test(between)) return undefined;
  const then = valueBeside(one, other);
  const says = found[1] ? one.value < then : one.value > then;
  if (says || one.value === then || !FACTOR.test(between.slice(0, found.index))) return undefined;
  const start = one.end + found.index;
  return { ...placed(found[0], start), other: found[1] ? 'plus' : 'moins', way: found[1] ? /^moins$/ : /^plus$/ };
}

/** « il y a cinq ans », « cinq ans plus tôt »: when, and no duration that is compared. */
const isMoment = ({ kind, start, end }: Quantity, { passage: { text } }: Sentence): boolean =>
  kind === 'time' &&
  (/y[ \u00a0]a[ \u00a0]$/iu.test(text.slice(Math.max(0, start - 5), start)) ||
    /^[ \u00a0](?:auparavant|avant|après|plus[ \u00a0]t[ôa]r?d?)(?!\p{L})/iu.test(text.slice(end, end + 12)));

/** « 43 sorties, quinze de moins que l’an dernier », where the source has 43 and 28. */
function wrongDifference(
  sentence: Sentence,
  one: Quantity,
  difference: Quantity | undefined,
  comparison: Comparison,
): Wrong | undefined {
  if (!difference || difference.start - one.end > LONGEST) return undefined;
  const found = DIFFERENCE.exec(sentence.passage.text.slice(difference.end, difference.end + 40));
  if (!found) return undefined;
  const others = homesOf(one, comparison).flatMap(({ fact, passage, sentence: home }) =>
    passage.facts.quantities.filter(
      (other) =>
        other !== fact &&
        home &&
        other.start >= home.start &&
        other.end <= home.end &&
        classOf(other) === classOf(fact),
    ),
  );
  const shown = others.filter((other) => Math.abs(one.value - other.value) === difference.value);
  const isLess = found[1] !== undefined;
  if (shown.length === 0 || shown.some((other) => one.value < other.value === isLess)) return undefined;
  return {
    ...placed(found[0], difference.end),
    other: isLess ? 'plus' : 'moins',
    way: isLess ? /^moins$/ : /^plus$/,
  };
}

const placed = (words: string, at: number): Pick<Wrong, 'text' | 'start' | 'end'> => {
  const text = words.trim();
  const start = at + words.indexOf(text);
  return { text, start, end: start + text.length };
};
