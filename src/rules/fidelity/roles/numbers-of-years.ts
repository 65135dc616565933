import type { Quantity } from '../../../french/facts/fact.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type Passage, type Sentence, type Side, sentenceAt } from '../reading/side.ts';
import { classOf } from '../reading/source-index.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** « 126 000 euros en 2021 » */
interface Dated {
  readonly quantity: Quantity;
  readonly year: number;
  readonly passage: Passage;
  readonly sentence: Sentence;
}

const BETWEEN = /^[ \u00a0](?:\p{Ll}[\p{L}’'-]*[ \u00a0]){0,2}(?:en|fin|début|pour|dès|pendant|courant)[ \u00a0]$/u;
/** « de 126 000 euros en 2021 à » tells of more than one year. */
const SINCE = /(?:depuis|entre|d[’']ici)/u;

/** Numbers of the article told of a year, where the source tells them of another year, and of this year another number. */
export function numbersOfYears({ article, index }: Comparison): RoleVerdict[] {
  const theirs = datedIn(index.side);
  if (theirs.length < 2) return [];
  return datedIn(article).flatMap(({ quantity, year, passage }): RoleVerdict[] => {
    const kind = classOf(quantity);
    const alike = theirs.filter((each) => classOf(each.quantity) === kind);
    const own = alike.filter((each) => each.quantity.value === quantity.value);
    const rival = alike.find((each) => each.year === year && each.quantity.value !== quantity.value);
    if (own.length === 0 || !rival || own.some((each) => each.year === year)) return [];
    // The two stand together: one thing, measured in two years.
    if (!own.some((each) => each.passage === rival.passage)) return [];
    return [
      {
        what: 'number',
        passage,
        start: quantity.start,
        end: quantity.end,
        found: quantity.raw,
        expected: rival.quantity.raw,
        source: rival.sentence,
        severity: 'warning',
      },
    ];
  });
}

function datedIn({ passages }: Side): Dated[] {
  return passages.flatMap((passage) => {
    const { quantities, dates } = passage.facts;
    if (dates.length === 0) return [];
    return quantities.flatMap((quantity) => {
      if (quantity.article || quantity.part || quantity.kind === 'ordinal' || quantity.kind === 'label') return [];
      const date = dates.find(({ start }) => start > quantity.end);
      if (date?.year === undefined || date.month !== undefined || date.decade) return [];
      const gap = passage.text.slice(quantity.end, date.start);
      if (!BETWEEN.test(gap) || SINCE.test(gap) || speechAt(passage, quantity.start)) return [];
      const sentence = sentenceAt(passage, quantity.start);
      return sentence ? [{ quantity, year: date.year, passage, sentence }] : [];
    });
  });
}
