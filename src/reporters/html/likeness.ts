import type { Fact } from '../../french/facts/fact.ts';
import { foldAccents } from '../../french/normalize.ts';

/** A number as a key: equal but for what calculation adds behind the tenth figure. */
export const amount = (value: number): string => `n${value.toPrecision(10)}`;

/** How well a fact of the source carries one of the article: 0 not at all. */
export function likeness(ours: Fact, theirs: Fact): number {
  if (ours.kind === 'date')
    return theirs.kind === 'date' && dateParts(ours).every(([name, value]) => theirs[name] === value) ? 2 : 0;
  if (ours.kind === 'name') {
    if (theirs.kind !== 'name') return 0;
    const shared = ours.tokens.filter((token) => theirs.tokens.includes(token)).length;
    return shared === ours.tokens.length ? 1 + shared / theirs.tokens.length : 0;
  }
  if (ours.kind === 'quotation')
    return theirs.kind === 'quotation' ? quotationLikeness(bare(ours.inner), bare(theirs.inner)) : 0;
  if (ours.kind === 'url') return theirs.kind === 'url' ? 1 : 0;
  if (theirs.kind === 'date' || theirs.kind === 'name' || theirs.kind === 'quotation' || theirs.kind === 'url')
    return 0;
  // « passe de 342 à 386 millions » : the figure alone may stand for the whole.
  if (amount(ours.value) !== amount(theirs.value) && ours.unit !== '' && theirs.unit !== '') return 0;
  if (ours.unit !== theirs.unit && ours.unit !== '' && theirs.unit !== '') return 0;
  const sameThing = ours.nouns.some((noun) => theirs.nouns.includes(noun));
  return (
    (amount(ours.value) === amount(theirs.value) ? 2 : 1) +
    (ours.unit === theirs.unit ? 1 : 0) +
    (ours.kind === theirs.kind ? 1 : 0) +
    (sameThing ? 1 : 0)
  );
}

const PARTS = ['weekday', 'day', 'month', 'year', 'season', 'relative'] as const;

export const dateParts = (
  date: Fact & { readonly kind: 'date' },
): (readonly [(typeof PARTS)[number], string | number])[] =>
  PARTS.flatMap((name) => {
    const value = date[name];
    return value === undefined ? [] : [[name, value] as const];
  });

/** Words alone, without case, accents and signs. */
const bare = (text: string): string =>
  ` ${foldAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

function quotationLikeness(ours: string, theirs: string): number {
  if (ours === theirs) return 3;
  return ours.trim() !== '' && (theirs.includes(ours) || ours.includes(theirs)) ? 2 : 0;
}
