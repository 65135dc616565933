import type { OptionSchema } from '../model/option.ts';

/*
 * Options that mean the same in several rules.
 */

const description = {
  en: 'Shorter texts are not judged.',
  fr: 'Les textes plus courts ne sont pas jugés.',
} as const;

export const FEWEST_WORDS = { type: 'integer', default: 100, minimum: 0, description } as const satisfies OptionSchema;

export const fewestSentences = (sentences: number) =>
  ({ type: 'integer', default: sentences, minimum: 1, description }) as const satisfies OptionSchema;

export const SYNONYMS = {
  type: 'array',
  items: { type: 'string' },
  default: [],
  description: { en: 'Other ways to say the phrase.', fr: 'Autres façons de dire l’expression.' },
} as const satisfies OptionSchema;
