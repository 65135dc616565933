import type { Quantity } from '../../french/facts/fact.ts';
import type { Severity } from '../../model/finding.ts';
import type { Comparison } from './comparison.ts';
import { type Derivation, derivationOf } from './derivation.ts';
import { isToldByContext, type PlacedQuantity } from './number-context.ts';
import { isBare, supportFor } from './number-support.ts';
import { inQuotation } from './quotation-cover.ts';
import { type Passage, type Sentence, sentenceAt } from './side.ts';
import { classOf, type Located } from './source-index.ts';
import { spanOfYears } from './spans.ts';

/** What is wrong with a number of the article. */
export interface NumberVerdict {
  readonly what: 'invented' | 'changed' | 'unit' | 'rounded' | 'derived' | 'direction' | 'rate';
  readonly quantity: Quantity;
  readonly passage: Passage;
  readonly severity: Severity;
  /** What the source says instead. */
  readonly source?: Located<Quantity>;
  readonly formula?: string;
}

/** Every number of the article that the source does not carry as it stands. */
export function numberVerdicts(comparison: Comparison): NumberVerdict[] {
  const verdicts: NumberVerdict[] = [];
  for (const passage of comparison.article.passages)
    for (const quantity of passage.facts.quantities) {
      if (isLeftOut(quantity, passage)) continue;
      const verdict = judge(quantity, passage, comparison);
      if (verdict) verdicts.push(verdict);
    }
  return verdicts;
}

/** Quotations have rules of their own; a lone `1` or `un` counts nothing. */
function isLeftOut(quantity: Quantity, passage: Passage): boolean {
  const { kind, value, unit, part, figures } = quantity;
  if (inQuotation(passage, quantity.start)) return true;
  if (part && !figures) return true;
  if (unit === '' && (kind === 'number' || kind === 'ordinal') && value <= 1) return true;
  // The figure that opens an entry of a list typed by hand.
  return figures && quantity.start === 0 && /^\d{1,2}[.)]\s/u.test(passage.text);
}

function judge(quantity: Quantity, passage: Passage, comparison: Comparison): NumberVerdict | undefined {
  if (quantity.kind === 'vague') return judgeVague(quantity, passage, comparison);
  const sentence = sentenceAt(passage, quantity.start);
  const support = supportFor(quantity, comparison.index);
  if (support.how === 'same')
    return (
      judgeHedge(quantity, passage, sentence, support.from, comparison) ??
      displaced(quantity, passage, sentence, support.from, comparison)
    );
  if (quantity.part && partsAreCarried(quantity, passage, comparison)) return undefined;
  if (isRatio(quantity) && ratioIsCarried(quantity, passage, comparison)) return undefined;
  const placed = { quantity, passage, sentence };
  if (isToldByContext(placed, comparison)) return undefined;
  const derived = derive(placed, comparison);
  if (quantity.kind === 'factor')
    return derived !== undefined || factorIsTold(quantity, comparison)
      ? undefined
      : { what: 'invented', quantity, passage, severity: 'warning' };
  if (support.how === 'rounded' && isBeyond(quantity, support.from))
    return { what: 'direction', quantity, passage, severity: 'error', ...first(support.from) };
  if (support.how === 'rounded')
    return { what: 'rounded', quantity, passage, severity: 'warning', ...first(support.from) };
  const changed = changedFrom(quantity, sentence, comparison);
  // What the article nowhere says, and the source says in this place, was changed, unless a result stands for its operands.
  const lost = changed !== undefined && isLost(changed.source.fact, comparison);
  const origin = changed?.source.sentence;
  const accompanied =
    lost && sentence !== undefined && origin !== undefined && sharesNumber(sentence, origin, quantity, comparison);
  const replaces = () =>
    !accompanied &&
    changed !== undefined &&
    derived?.operands.includes(changed.source.fact) &&
    derived.operands.every((operand) => isLost(operand, comparison));
  if (derived && (!lost || isDifference(quantity, passage) || replaces()))
    return { what: 'derived', quantity, passage, severity: 'warning', formula: derived.formula };
  if (changed)
    return { what: changed.what, quantity, passage, severity: gravity(quantity, true, lost), source: changed.source };
  return { what: 'invented', quantity, passage, severity: gravity(quantity, false) };
}

/** Whether the article states a number of the source nowhere. */
const isLost = (fact: Quantity, { stated }: Comparison): boolean =>
  supportFor(fact, stated).how === 'none' &&
  !stated
    .between('written', fact.written, fact.written)
    .some(({ fact: other }) => isBare(other) || classOf(other) === classOf(fact));

/** « moins de 16 km/h » for 16,2: the hedge is on the wrong side of every number it may stand for. */
const isBeyond = ({ approximation, value }: Quantity, from: readonly Located<Quantity>[]): boolean =>
  from.every(({ fact }) =>
    approximation === 'under' ? fact.value > value : approximation === 'over' && fact.value < value,
  );

const CLOSE = 0.2;
/** From here on the source sentence is where the article’s comes from. */
const ORIGIN = 0.4;

/**
 * A number that the source has elsewhere, in the place of one that the article states nowhere: the sentences say the same,
 * count the same thing or share another number.
 */
function displaced(
  quantity: Quantity,
  passage: Passage,
  sentence: Sentence | undefined,
  from: readonly Located<Quantity>[],
  comparison: Comparison,
): NumberVerdict | undefined {
  if (!sentence || quantity.article || quantity.part || passage.kind === 'cell') return undefined;
  const aligned = comparison.alignment.of(sentence).filter(({ score }) => score >= CLOSE);
  if (aligned.length === 0) return undefined;
  if (from.some(({ sentence: home }) => aligned.some(({ sentence: source }) => source === home))) return undefined;
  // A sentence may gather what its paragraph says: only a number in common tells that this one was exchanged.
  const near = new Set(aligned.map(({ sentence: { passage: source } }) => source));
  const isNear = from.some(({ passage: source }) => near.has(source));
  for (const { sentence: source, score } of aligned.slice(0, 2))
    for (const rival of comparison.index.inSentence(source)) {
      const { fact } = rival;
      if (
        classOf(fact) !== classOf(quantity) ||
        fact.part ||
        (fact.kind === 'ordinal') !== (quantity.kind === 'ordinal')
      )
        continue;
      const counted = countsTheSame(quantity, fact);
      const accompanied = sharesNumber(sentence, source, quantity, comparison);
      if ((isNear ? counted && (accompanied || score >= ORIGIN) : counted || accompanied) && isLost(fact, comparison))
        return {
          what: 'changed',
          quantity,
          passage,
          severity: counted && (accompanied || !isNear) ? 'error' : 'warning',
          source: rival,
        };
    }
  return undefined;
}

/** The same things, the same figures in another unit, or the same unit by name. */
const countsTheSame = (quantity: Quantity, fact: Quantity): boolean =>
  quantity.nouns.some((noun) => fact.nouns.includes(noun)) ||
  (fact.unit !== '' &&
    fact.unit === quantity.unit &&
    (fact.written === quantity.written || lastWord(fact) === lastWord(quantity)));

const lastWord = ({ raw }: Quantity): string => /[\p{L}%€$£²³°]+$/u.exec(raw)?.[0].replace(/s$/, '') ?? '';

/** Whether two sentences have another number in common. */
function sharesNumber(sentence: Sentence, source: Sentence, quantity: Quantity, { index }: Comparison): boolean {
  const theirs = new Set(index.inSentence(source).map(({ fact }) => fact.value));
  return sentence.passage.facts.quantities.some(
    (other) =>
      other !== quantity &&
      !other.article &&
      other.start >= sentence.start &&
      other.start < sentence.end &&
      theirs.has(other.value),
  );
}

const first = (from: readonly Located<Quantity>[]) => (from[0] ? { source: from[0] } : {});

/** `64 escales sur 171`: the ratio is the fact, and its numbers follow it. */
function partsAreCarried(quantity: Quantity, passage: Passage, { index }: Comparison): boolean {
  const whole = passage.facts.quantities.find(
    ({ part, start, end, kind }) => !part && kind === 'percent' && start <= quantity.start && end >= quantity.end,
  );
  return whole !== undefined && supportFor(whole, index).how !== 'none';
}

const isRatio = ({ kind, raw }: Quantity): boolean => kind === 'percent' && /[ \u00a0]sur[ \u00a0]/u.test(raw);
/** A week has seven days and a year twelve months: nobody needs a source for that. */
const WHOLES: ReadonlySet<number> = new Set([7, 12, 24, 52, 365]);

function ratioIsCarried(quantity: Quantity, passage: Passage, { index }: Comparison): boolean {
  const parts = passage.facts.quantities.filter(
    ({ part, start, end }) => part && start >= quantity.start && end <= quantity.end,
  );
  const [part, whole] = parts;
  if (!part || !whole || parts.length > 2) return false;
  const from = supportFor(part, index).from;
  if (WHOLES.has(whole.value)) return from.length > 0;
  const homes = new Set(supportFor(whole, index).from.map(({ passage: home }) => home));
  return from.some(({ passage: home }) => homes.has(home));
}

/** `des milliers`: some number of the source must have that size. */
function judgeVague(quantity: Quantity, passage: Passage, { index }: Comparison): NumberVerdict | undefined {
  const size = Math.floor(Math.log10(Math.max(quantity.value, 1)));
  const carried = index.quantities.some(({ fact }) => {
    if (fact.kind === 'vague') return fact.value === quantity.value;
    const other = Math.floor(Math.log10(Math.max(Math.abs(fact.value), 1)));
    return other >= size && other <= size + 2 && fact.kind !== 'time';
  });
  return carried || quantity.value < 100 ? undefined : { what: 'invented', quantity, passage, severity: 'warning' };
}

const factorIsTold = ({ value }: Quantity, { index }: Comparison): boolean =>
  index.quantities.some(
    ({ fact }) =>
      (fact.kind === 'factor' && fact.value === value) || (value === 2 && fact.kind === 'percent' && fact.value === 50),
  );

const DIFFERENCE_AFTER =
  /^(?:[ \u00a0\u202f]\p{L}+){0,2}[ \u00a0](?:de plus|de moins|en plus|en moins|de mieux|supplémentaires?|d[’']écart|d[’']avance|de retard|de différence)(?!\p{L})/iu;
const DIFFERENCE_BEFORE =
  /(?<!\p{L})(?:hauss|bais|augment|progress|grimp|recul|diminu|bond|gagn|gain|perd|perte|écart|différence|surcoût|raccourci|amput|économi)\p{L}*(?:[ \u00a0]\p{L}+){0,2}[ \u00a0](?:de[ \u00a0]|d[’'])(?:quelque[ \u00a0]|près[ \u00a0]de[ \u00a0]|plus[ \u00a0]de[ \u00a0])?$/iu;

/** « dix-sept de plus qu’en 2023 », « grimpe de 44 millions »: the difference of two numbers, and no other form of one. */
const isDifference = ({ start, end }: Quantity, { text }: Passage): boolean =>
  DIFFERENCE_AFTER.test(text.slice(end, end + 60)) ||
  DIFFERENCE_BEFORE.test(text.slice(Math.max(0, start - 50), start));

function derive(
  { quantity, passage, sentence }: PlacedQuantity,
  { alignment, index }: Comparison,
): Derivation | undefined {
  if (quantity.kind === 'label' || quantity.kind === 'ordinal' || quantity.kind === 'score') return undefined;
  const sources = new Set((sentence ? alignment.of(sentence) : []).map(({ sentence: { passage: from } }) => from));
  for (const source of sources) {
    const found = derivationOf(quantity, source);
    if (found) return found;
  }
  const span = spanOfYears(quantity, passage, index);
  if (span) return span;
  // The article may give the operands beside the result.
  const others = {
    ...passage,
    facts: { ...passage.facts, quantities: passage.facts.quantities.filter((other) => other !== quantity) },
  };
  return others.facts.quantities.length >= 2 ? derivationOf(quantity, others) : undefined;
}

interface Change {
  readonly what: 'changed' | 'unit';
  readonly source: Located<Quantity>;
}

/** The number of the source that this one stands in for: same kind in a sentence that says the same, or the same figures in another unit. */
function changedFrom(quantity: Quantity, sentence: Sentence | undefined, comparison: Comparison): Change | undefined {
  const { index, alignment } = comparison;
  const nouns = new Set(quantity.nouns);
  const aligned = new Map(
    (sentence ? alignment.of(sentence) : []).map(({ sentence: { index: at }, score }) => [at, score]),
  );
  let best: { source: Located<Quantity>; score: number; what: Change['what'] } | undefined;
  const candidates = new Set(
    (sentence ? alignment.of(sentence) : []).flatMap((found) => index.inSentence(found.sentence)),
  );
  for (const noun of nouns) for (const source of index.counting(noun)) candidates.add(source);
  for (const source of candidates) {
    const likeness = resemblance(quantity, source, aligned.get(source.sentence?.index ?? -1) ?? 0, nouns);
    // A number that the article keeps elsewhere is less likely to be the one that was changed.
    const score = likeness > 0 && isLost(source.fact, comparison) ? likeness + 0.1 : likeness;
    const what =
      source.fact.written === quantity.written && classOf(source.fact) !== classOf(quantity) ? 'unit' : 'changed';
    if (score >= LIKENESS && score > (best?.score ?? 0)) best = { source, score, what };
  }
  return best && { what: best.what, source: best.source };
}

const LIKENESS = 0.3;
/** Natural logarithm of the largest ratio between a duration and what it was changed to. */
const FARTHEST = 4;
const DAY = 86_400;

function resemblance(
  quantity: Quantity,
  { fact }: Located<Quantity>,
  closeness: number,
  nouns: ReadonlySet<string>,
): number {
  if (fact.kind === 'factor' || fact.kind === 'vague' || fact.part !== quantity.part) return 0;
  const sameClass = classOf(fact) === classOf(quantity);
  const sameFigures = fact.written === quantity.written;
  if (!sameClass && !sameFigures && !isBare(quantity)) return 0;
  // An hour of the day stands in for no number of years, nor two days for five years.
  if (
    fact.unit === 's' &&
    !sameFigures &&
    (fact.value < DAY !== quantity.value < DAY || Math.abs(Math.log(fact.value / quantity.value)) > FARTHEST)
  )
    return 0;
  // « Trois gestes » is no slip for « 3 kg ».
  if (!sameClass && quantity.unit === '' && quantity.value <= 3) return 0;
  if ((fact.kind === 'ordinal') !== (quantity.kind === 'ordinal')) return 0;
  const sharedNoun = fact.nouns.some((noun) => nouns.has(noun));
  const strong = sameClass && fact.unit !== '' ? 0.25 : 0;
  const size = Math.abs(Math.log10(Math.abs(fact.value / quantity.value) || 1)) < 0.4 ? 0.05 : 0;
  return closeness + (sharedNoun ? 0.4 : 0) + strong + size + (sameFigures ? 0.15 : 0);
}

/** `plus de 500` must not become `moins de 500`. */
function judgeHedge(
  quantity: Quantity,
  passage: Passage,
  sentence: Sentence | undefined,
  from: readonly Located<Quantity>[],
  { alignment }: Comparison,
): NumberVerdict | undefined {
  const closest = nearest(from, sentence ? alignment.of(sentence) : []);
  const opposed = (hedge: Quantity['approximation']) =>
    (quantity.approximation === 'over' && hedge === 'under') ||
    (quantity.approximation === 'under' && hedge === 'over');
  if (
    closest &&
    opposed(closest.fact.approximation) &&
    (isOrigin(closest, sentence, alignment) ||
      from.every(({ fact }) => fact.approximation === undefined || opposed(fact.approximation)))
  )
    return { what: 'direction', quantity, passage, severity: 'error', source: closest };
  const rates = from.filter(({ fact }) => fact.per !== '');
  if (
    quantity.per !== '' &&
    rates.length > 0 &&
    rates.length === from.length &&
    rates.every(({ fact }) => fact.per !== quantity.per) &&
    rates[0]
  )
    return { what: 'rate', quantity, passage, severity: 'error', source: rates[0] };
  return undefined;
}

/** Whether the number stands in the sentence that the article’s surely comes from. */
const isOrigin = (
  { sentence: home }: Located<Quantity>,
  sentence: Sentence | undefined,
  alignment: Comparison['alignment'],
): boolean =>
  sentence !== undefined && alignment.of(sentence).some((found) => found.sentence === home && found.score >= ORIGIN);

function nearest(
  from: readonly Located<Quantity>[],
  aligned: readonly { readonly sentence: Sentence; readonly score: number }[],
): Located<Quantity> | undefined {
  for (const { sentence } of aligned) {
    const found = from.find((source) => source.sentence === sentence);
    if (found) return found;
  }
  return from[0];
}

/** How grave an unsupported number is: small counts and ranks in words may be the writer's own. */
function gravity(
  { kind, value, figures, article, decimals, nouns, unit, raw }: Quantity,
  changed: boolean,
  lost = false,
): Severity {
  if (article) return lost ? 'error' : 'warning';
  if (!changed && !figures && unit === 's' && DAYS_LISTED.test(raw)) return 'warning';
  if (kind === 'ordinal') return figures || (value > 3 && changed) ? 'error' : value > 3 || lost ? 'warning' : 'info';
  if (unit !== '' || decimals > 0 || value >= 1000 || kind === 'label' || kind === 'score') return 'error';
  if (value <= 3)
    return changed && (figures || (lost && nouns.length > 0))
      ? 'error'
      : changed && nouns.length > 0
        ? 'warning'
        : 'info';
  return changed || value > 12 || figures ? 'error' : 'warning';
}

/** « ces deux journées », « deux jours de fermeture » may count what the text has just listed. */
const DAYS_LISTED = /^(?:deux|trois)[ \u00a0]jour/iu;
