import type { Word } from '../../../french/facts/word-forms.ts';
import { IRREGULAR_PARTICIPLES } from '../../../french/participles.ts';
import { mayBePolar, type PolarVerb, polarAdjective, polarVerb } from '../../../french/polarity.ts';

/** From an auxiliary to its participle it is less than so many words. */
const AUXILIARY_REACH = 4;
const BEING =
  /^(?:est|sont|etai(?:t|ent)|sera(?:it|ient)?|seront|serai(?:t|ent)|fut|furent|ete|etre|soit|soient|reste(?:nt|ra)?|semble(?:nt)?|demeure(?:nt)?)$/;
const HAVING = /^(?:a|ont|avai(?:t|ent)|aura(?:it|ient)?|auront|aurai(?:t|ent)|avoir|ayant|eut)$/;
const DETERMINER = /^(?:un|une|du|des|ce|cet|cette|son|sa|leur|mon|ma|notre|votre|au)$/;

/** A verb or an adjective that affirms or denies, where it stands. */
export interface PolarPlace {
  readonly verb: PolarVerb;
  /** Its subject is what it is about. */
  readonly isPassive: boolean;
  readonly isAdjective?: boolean;
}

/** The polar verb at a place: neither a noun nor a participle that only describes. */
export function polarPlace(words: readonly Word[], at: number): PolarPlace | undefined {
  const word = words[at];
  if (!word || !mayBePolar(word.form.folded)) return undefined;
  const { lower, folded } = word.form;
  const before = () => words.slice(Math.max(0, at - AUXILIARY_REACH), at);
  const isAfterBeing = () => before().some(({ form }) => BEING.test(form.folded));
  const adjective = polarAdjective(folded);
  if (adjective !== 0)
    return isAfterBeing()
      ? { verb: { family: 'assent', sign: adjective, isWhole: false }, isPassive: true, isAdjective: true }
      : undefined;
  const next = words.slice(at + 1, at + 4).map(({ form }) => form.folded);
  const verb = polarVerb(folded, next);
  if (!verb || DETERMINER.test(words[at - 1]?.form.folded ?? '')) return undefined;
  // « le permis »: a noun.
  if (isParticiple(lower) && /^l[ae]s?$/.test(words[at - 1]?.form.folded ?? '')) return undefined;
  if (!isParticiple(lower)) return { verb, isPassive: false };
  // « reconnu coupable » says what somebody is.
  if (isAfterBeing()) return /^reconnu/.test(folded) ? undefined : { verb, isPassive: true };
  if (before().some(({ form }) => HAVING.test(form.folded))) return { verb, isPassive: false };
  return /it$/.test(lower) ? { verb, isPassive: false } : undefined;
}

const isParticiple = (lower: string): boolean =>
  /é(?:e|s|es)?$/u.test(lower) ||
  [lower, lower.replace(/es?$/, ''), lower.replace(/s$/, '')].some((form) => IRREGULAR_PARTICIPLES.has(form));
