import { lexicalWords } from '../../french/lexical-words.ts';
import { foldAccents } from '../../french/normalize.ts';
import { contentStems } from '../../french/stems.ts';

/** The forms in which a word is compared. */
export interface WordForm {
  /** Lower case, with accents. */
  readonly lower: string;
  /** Lower case, without accents. */
  readonly folded: string;
  /** As names are compared: without accents, hyphens and apostrophes. */
  readonly key: string;
  /** Accentless stem; empty for a word that says nothing of the subject. */
  readonly stem: string;
}

/** A word of a passage; offsets in its text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly form: WordForm;
}

const MOST_FORMS = 30_000;
const LONGEST = 64;
const forms = new Map<string, WordForm>();

/** The words of a text, elided words split off. */
export const wordsOf = (text: string): readonly Word[] =>
  lexicalWords(text).map(({ text: word, lower, start, end }) => ({ text: word, start, end, form: formOf(lower) }));

/** The cache holds words, never texts, and is bounded. */
function formOf(lower: string): WordForm {
  const known = forms.get(lower);
  if (known) return known;
  const folded = foldAccents(lower);
  const form = { lower, folded, key: folded.replace(/['’‘ʼ′.·‐‑-]/g, ''), stem: contentStems(lower)[0] ?? '' };
  if (forms.size >= MOST_FORMS) forms.clear();
  if (lower.length <= LONGEST) forms.set(lower, form);
  return form;
}
