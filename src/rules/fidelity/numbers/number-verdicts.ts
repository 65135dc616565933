import type { Quantity } from '../../../french/facts/fact.ts';
import { inQuotation } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type Passage, sentenceAt } from '../reading/side.ts';
import { classOf, PERIODS } from '../reading/source-index.ts';
import { displaced } from '../roles/displaced-number.ts';
import { isOfOtherThings } from './counted-things.ts';
import { countsWhatIsListed } from './listed-counts.ts';
import { changedFrom, isLost, sharesNumber } from './number-changes.ts';
import { isToldByContext } from './number-context.ts';
import { derive, isDifference } from './number-derivations.ts';
import { gravity } from './number-gravity.ts';
import { isBeyond, judgeHedge } from './number-hedges.ts';
import { factorIsTold, partsAreCarried, ratioIsCarried } from './number-ratios.ts';
import { type Support, supportFor } from './number-support.ts';
import { first, type NumberVerdict } from './number-verdict.ts';
import { isRatio } from './ratio.ts';

/** Every number of the article that the source does not carry as it stands. */
export function numberVerdicts(comparison: Comparison): NumberVerdict[] {
  const verdicts: NumberVerdict[] = [];
  for (const passage of comparison.article.passages)
    for (const quantity of passage.facts.quantities) {
      if (isLeftOut(quantity, passage)) continue;
      const verdict = judge(quantity, passage, comparison);
      if (verdict) verdicts.push(verdict);
    }
  return verdicts.map((verdict) => workedOutBelow(verdict, verdicts));
}

/** A heading announces the result that the text under it works out: « 46 embauches ». */
function workedOutBelow(verdict: NumberVerdict, all: readonly NumberVerdict[]): NumberVerdict {
  const { quantity, passage, severity } = verdict;
  if (severity !== 'error' || (passage.kind !== 'heading' && passage.kind !== 'meta')) return verdict;
  const below = all.find(
    (other) =>
      other.what === 'derived' &&
      other.passage.kind === 'prose' &&
      other.quantity.value === quantity.value &&
      classOf(other.quantity) === classOf(quantity),
  );
  return below?.formula === undefined
    ? verdict
    : { what: 'derived', quantity, passage, severity: 'warning', formula: below.formula };
}

/** Quotations have rules of their own; a lone `1` or `un` counts nothing. */
function isLeftOut(quantity: Quantity, passage: Passage): boolean {
  const { kind, value, unit, part, figures } = quantity;
  if (inQuotation(passage, quantity.start)) return true;
  if (part && !figures) return true;
  return unit === '' && (kind === 'number' || kind === 'ordinal') && value <= 1;
}

/** What carries the number where it stands: no sum of money for things that are counted. */
function supportIn(passage: Passage, quantity: Quantity, { index }: Comparison): Support {
  const { how, from } = supportFor(quantity, index);
  const own = from.filter((source) => !isOfOtherThings(quantity, passage, source));
  return how === 'none' || own.length === 0 ? { how: 'none', from: [] } : { how, from: own };
}

function judge(quantity: Quantity, passage: Passage, comparison: Comparison): NumberVerdict | undefined {
  if (quantity.kind === 'vague') return judgeVague(quantity, passage, comparison);
  const sentence = sentenceAt(passage, quantity.start);
  const support = supportIn(passage, quantity, comparison);
  if (support.how === 'same')
    return (
      bareRate(quantity, passage, comparison) ??
      judgeHedge(quantity, passage, sentence, support.from, comparison) ??
      displaced(quantity, passage, sentence, support.from, comparison)
    );
  if (quantity.part && partsAreCarried(quantity, passage, comparison)) return undefined;
  if (isRatio(quantity) && ratioIsCarried(quantity, passage, comparison)) return undefined;
  const placed = { quantity, passage, sentence };
  if (isToldByContext(placed, comparison)) return undefined;
  if (countsWhatIsListed(placed, comparison.index)) return undefined;
  const derived = derive(placed, comparison);
  if (quantity.kind === 'factor')
    return derived !== undefined || factorIsTold(quantity, comparison)
      ? undefined
      : { what: 'invented', quantity, passage, severity: 'warning' };
  if (support.how === 'rounded' && isBeyond(quantity, support.from))
    return { what: 'direction', quantity, passage, severity: 'error', ...first(support.from) };
  if (support.how === 'rounded' && !(derived && isDifference(quantity, passage)))
    return { what: 'rounded', quantity, passage, severity: 'warning', ...first(support.from) };
  const changed = changedFrom(quantity, sentence, comparison);
  // What the article nowhere says, and the source says in this place, was changed, unless a result stands for its operands.
  const lost = changed !== undefined && isLost(changed.source.fact, comparison);
  const origin = changed?.source.sentence;
  const replaces = () =>
    changed !== undefined &&
    !(sentence && origin && sharesNumber(sentence, origin, quantity, comparison)) &&
    derived?.operands.includes(changed.source.fact) &&
    derived.operands.every((operand) => isLost(operand, comparison));
  if (derived && (!lost || derived.sure || isDifference(quantity, passage) || replaces()))
    return { what: 'derived', quantity, passage, severity: 'warning', formula: derived.formula };
  if (changed)
    return { what: changed.what, quantity, passage, severity: gravity(quantity, true, lost), source: changed.source };
  return { what: 'invented', quantity, passage, severity: gravity(quantity, false) };
}

/** « trois par an », where no three of the source is of a year. */
function bareRate(quantity: Quantity, passage: Passage, { index }: Comparison): NumberVerdict | undefined {
  const { per, unit, nouns, kind, value } = quantity;
  if (!PERIOD.test(per) || unit !== '' || nouns.length > 0 || kind !== 'number') return undefined;
  // « tous les quatre mois » makes three a year.
  const every = (PERIODS[per] ?? 0) / value;
  const isTold =
    index.quantities.some(({ fact }) => fact.value === value && fact.per === per) ||
    index.between('time', every * 0.97, every * 1.03).length > 0;
  return isTold ? undefined : { what: 'invented', quantity, passage, severity: 'warning' };
}
const PERIOD = /^(?:an|mois|semaine|jour|heure)$/;

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
