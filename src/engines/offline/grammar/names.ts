import type { Vocabulary } from '../../../model/lexicon.ts';
import {
  ADVERBS,
  COORDINATORS,
  isDeterminer,
  NUMBER_WORDS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './closed-classes.ts';
import type { Grammar } from './grammar.ts';
import type { Token } from './tokens.ts';

/** Whether a capital here marks a proper name: inside a sentence always, at its start when no dictionary knows the word. */
export function isName(tokens: readonly Token[], at: number, { vocabulary }: Grammar): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/\p{Lu}/u.test(token.text)) return false;
  if (/\p{Lu}/u.test(token.text.slice(1)) && !/^\p{Lu}['’]/u.test(token.text)) return true;
  if (!/^\p{Lu}/u.test(token.text)) return false;
  const before = tokens[at - 1]?.text;
  if (at > 0 && !OPENS_SENTENCE.has(before ?? '')) return true;
  if (isClosed(token.lower) || isOrder(token.lower, vocabulary)) return false;
  if (!vocabulary.isKnown(token.lower) && !vocabulary.isNominal(token.lower)) return true;
  // `Ada Roux`, `Paris–Milan`
  const beside = /^[–-]$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.start === token.end ? 2 : 1;
  return /^\p{Lu}\p{Ll}/u.test(tokens[at + beside]?.text ?? '');
}

const OPENS_SENTENCE = new Set(['«', '“', ':', '.', '?', '!', '…', '(']);

/** `Comptez`, `prenons`: a capital at the start of an order is no name. */
export const isOrder = (lower: string, { isInfinitive }: Vocabulary): boolean =>
  ['ez', 'ons'].some(
    (ending) =>
      lower.endsWith(ending) && ['er', 'ir', 're'].some((base) => isInfinitive(lower.slice(0, -ending.length) + base)),
  );

const isClosed = (lower: string): boolean =>
  PREPOSITIONS.has(lower) ||
  ADVERBS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  COORDINATORS.has(lower) ||
  SUBJECT_PRONOUNS.has(lower) ||
  isDeterminer(lower) ||
  NUMBER_WORDS.has(lower);
