import type { Quantity } from '../../../french/facts/fact.ts';
import { inQuotation } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type OppositeVerdict, opposite } from '../reading/plain-words.ts';
import type { Passage, Sentence } from '../reading/side.ts';
import { classOf } from '../reading/source-index.ts';

/** From one number to another of the same kind: what was before, what is now. */
export interface Transition {
  readonly before: Quantity;
  readonly now: Quantity;
}

const FROM = /(?:^|[^\p{L}])(?:de|d’|d')[ \u00a0\u202f]?$/iu;
const TO = /^[ \u00a0\u202f]à[ \u00a0\u202f]$/u;
const AGAINST = /^(?:[ \u00a0]\p{L}+){0,2},?[ \u00a0](?:contre|au lieu de)[ \u00a0]$/u;
/** Without a time, « 52 % contre 48 % » sets two sides against each other. */
const PAST =
  /^[^.;]{0,24}?(?:(?:un|une|\p{L}+)[ \u00a0](?:ans?|mois|semaines?|années?)[ \u00a0](?:plus tôt|auparavant|avant|précédente?)|l[’'](?:an|année)[ \u00a0](?:derni|passé|précédent)|en[ \u00a0](?:19|20)\d\d)/iu;
const PASSED =
  /(?<!\p{L})(?:pass|tomb|grimp|mont|bondi|descend|recul|augment|baiss|ramen|rédui|revien|revenu|port(?:é|e(?!u)|ai))\p{L}*[ \u00a0][^.;]*$/iu;

/** « de 19 millions, la perte est revenue à 11 millions » */
const LATER =
  /^,[ \u00a0][^,;:.]{3,60}?[ \u00a0](?:pass|tomb|grimp|mont|bondi|descend|ramen|rédui|revien|revenu|port)\p{L}*[ \u00a0](?:à|en)[ \u00a0]$/iu;

/** « passe de 14,6 à 17,8 millions », where the source says « 14,6 millions, contre 17,8 un an plus tôt ». */
export function reversedTransition(sentence: Sentence, comparison: Comparison): OppositeVerdict | undefined {
  for (const own of transitionsOf(sentence.passage)) {
    const { before, now } = own;
    if (before.start < sentence.start || now.end > sentence.end || inQuotation(sentence.passage, before.start))
      continue;
    const homes = comparison.index.between(classOf(now), now.value, now.value);
    const told = homes.flatMap(({ passage, sentence: home }) =>
      transitionsOf(passage).map((transition) => ({ transition, home })),
    );
    if (told.some(({ transition }) => isSame(transition.before, before) && isSame(transition.now, now))) continue;
    const reversed = told.find(({ transition }) => isSame(transition.before, now) && isSame(transition.now, before));
    if (reversed?.home)
      return opposite(
        'turned',
        sentence,
        reversed.home,
        { start: before.start, end: now.end, text: `${before.raw} → ${now.raw}` },
        `${reversed.transition.before.raw} → ${reversed.transition.now.raw}`,
      );
  }
  return undefined;
}

const isSame = (a: Quantity, b: Quantity): boolean => classOf(a) === classOf(b) && a.value === b.value;

export function transitionsOf({ text, facts: { quantities } }: Passage): Transition[] {
  const all = quantities.filter(({ part, kind }) => !part && kind !== 'ordinal' && kind !== 'label');
  return all.flatMap((one, at) => {
    const other = all[at + 1];
    if (!other || classOf(one) !== classOf(other) || one.value === other.value) return [];
    const between = text.slice(one.end, other.start);
    const lead = text.slice(Math.max(0, one.start - 60), one.start);
    if (TO.test(between) && FROM.test(lead) && PASSED.test(lead)) return [{ before: one, now: other }];
    if (FROM.test(lead) && LATER.test(between)) return [{ before: one, now: other }];
    if (AGAINST.test(between) && PAST.test(text.slice(other.end, other.end + 50))) return [{ before: other, now: one }];
    return [];
  });
}
