import { type LexicalWord, lexicalWords } from '../lexical-words.ts';
import { foldAccents } from '../normalize.ts';
import { contentStem, contentStems } from '../stems.ts';
import { isStopWord } from '../stop-words.ts';
import { nameKey } from './comparison-form.ts';
import { cuesOfWord } from './cue-words.ts';

/** The forms in which a word is compared. */
export interface WordForm {
  /** Lower case, with accents. */
  readonly lower: string;
  /** Lower case, without accents. */
  readonly folded: string;
  /** As names are compared: without accents, hyphens and apostrophes. */
  readonly key: string;
  /** The keys of what hyphens join; none for a word without. */
  readonly parts: readonly string[];
  /** Accentless stem; empty for a word that says nothing of the subject. */
  readonly stem: string;
  /** Says too little to tell one subject from another. */
  readonly stop: boolean;
  /** What the word lets one look for, a bit for each cue. */
  readonly cues: number;
}

/** A word of a passage; offsets in its text. */
export interface Word extends LexicalWord {
  readonly form: WordForm;
}

const MOST_FORMS = 30_000;
const LONGEST = 64;
/** Words that are one word to the tokenizer as well: their stem needs no cutting. */
const PLAIN = /^[a-zà-öø-ÿœ]+$/;
const NO_PARTS: readonly string[] = [];
const forms = new Map<string, WordForm>();

/** The words of a text, elided words split off. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { text: word, lower, start, end, token } of lexicalWords(text)) {
    token.form ??= formOf(lower);
    words.push({ text: word, lower, start, end, token, form: token.form });
  }
  return words;
}

/** The cache holds words, never texts, and is bounded. */
function formOf(lower: string): WordForm {
  const known = forms.get(lower);
  if (known) return known;
  const folded = foldAccents(lower);
  const isPlain = PLAIN.test(lower);
  const form = {
    lower,
    folded,
    key: isPlain ? folded : nameKey(folded),
    parts: folded.includes('-') ? folded.split('-').map(nameKey) : NO_PARTS,
    stem: isPlain ? contentStem(lower) : (contentStems(lower)[0] ?? ''),
    stop: isStopWord(lower),
    cues: cuesOfWord(lower),
  };
  if (forms.size >= MOST_FORMS) forms.clear();
  if (lower.length <= LONGEST) forms.set(lower, form);
  return form;
}
