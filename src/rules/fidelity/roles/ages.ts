import type { Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import type { Cast, Person } from '../reading/people.ts';
import { type Passage, type Sentence, type Side, sentenceAt } from '../reading/side.ts';

/** How old somebody is said to be. */
export interface Age {
  readonly years: number;
  /** Whose age it is, as far as the sentence tells. */
  readonly owner: Person | undefined;
  /** Right behind the name: « Léa Morin, 34 ans ». */
  readonly isDirect: boolean;
  readonly quantity: Quantity;
  readonly passage: Passage;
  readonly sentence: Sentence;
}

const OLDEST = 119;
const LEAD = 40;
/** « Léa Morin (34 ans) » */
const BESIDE = /[,(][ \u00a0]?$/u;
const CLOSED = /^[ \u00a0]?(?:[,.;:)]|$)/u;
const AGED =
  /(?<!\p{L})âgée?s?[ \u00a0](?:(?:alors|aujourd[’']hui|désormais|maintenant)[ \u00a0])?(?:de|d[’'])[ \u00a0]?$/iu;
/** « Léa Morin a 34 ans » */
const HAS = /^[ \u00a0]a[ \u00a0]$/u;
/** « À 34 ans, la boulangère » */
const AT = /(?:^|[^\p{L}])À[ \u00a0]$/u;

/** The ages that a side tells outside speech. */
export function agesIn({ passages }: Side, cast: Cast): Age[] {
  return passages.flatMap((passage) =>
    passage.facts.quantities.flatMap((quantity) => {
      const { kind, factor, written, start, approximation } = quantity;
      if (kind !== 'time' || factor !== SECONDS.YEAR || approximation || !Number.isInteger(written)) return [];
      if (written < 1 || written > OLDEST || speechAt(passage, start)) return [];
      const sentence = sentenceAt(passage, start);
      const age = sentence && ageAt(quantity, passage, sentence, cast);
      return age ? [{ ...age, years: written, quantity, passage, sentence }] : [];
    }),
  );
}

function ageAt(
  { start, end }: Quantity,
  { text, facts: { names } }: Passage,
  sentence: Sentence,
  cast: Cast,
): Pick<Age, 'owner' | 'isDirect'> | undefined {
  const before = text.slice(Math.max(0, start - LEAD), start);
  const isClosed = CLOSED.test(text.slice(end, end + 2));
  const people = names.filter((name) => name.start >= sentence.start && name.end <= sentence.end);
  const last = people.findLast((name) => name.end <= start);
  if (BESIDE.test(before) && isClosed && last) {
    const isDirect = start - last.end <= 2;
    // Behind other words only the name of a person is whom they are about.
    return { owner: cast.who(last), isDirect };
  }
  if (last && HAS.test(text.slice(last.end, start))) return { owner: cast.who(last), isDirect: true };
  const isAged = AGED.test(before);
  if (isAged && last) return { owner: cast.who(last), isDirect: false };
  if (!(isAged || AT.test(before)) || !text.slice(end).startsWith(',')) return undefined;
  const next = people.find((name) => name.start >= end);
  return { owner: next && next.start - end <= LEAD ? cast.who(next) : undefined, isDirect: false };
}
