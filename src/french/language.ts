import { ENGLISH_FUNCTION_WORDS, FRENCH_FUNCTION_WORDS } from './function-words.ts';
import { ENGLISH_ONLY, FRENCH_ONLY } from './language-marks.ts';
import { lexicalWords } from './lexical-words.ts';

/** The languages a French article is likely to be taken for, as ISO 639-3 codes. */
const LANGUAGES = ['fra', 'eng', 'spa', 'ita', 'por', 'deu', 'nld', 'cat', 'ron'];
const FRENCH_LETTER = /[éèêàùçœ]/i;
const SAMPLE_LENGTH = 20_000;
/** A decisive vote needs this lead and this share of words that only one language has. Measured on nine languages. */
const DECISIVE_LEAD = 3;
const DECISIVE_SHARE = 0.1;

interface Tally {
  french: number;
  english: number;
  frenchOnly: number;
  englishOnly: number;
  words: number;
}

/** A quick vote of the function words: `fra`, `eng`, or `und` when neither leads. Good from about twenty characters. */
export function vote(text: string): 'fra' | 'eng' | 'und' {
  const { french, english } = tally(text);
  if (french > english) return 'fra';
  return english > french ? 'eng' : 'und';
}

/**
 * The vote when it leaves no doubt, else undefined. Stricter than `vote`: words that French shares with its neighbours do
 * not count as proof, so that Spanish or Catalan is not taken for French.
 */
export function decisiveVote(text: string): 'fra' | 'eng' | undefined {
  const { french, english, frenchOnly, englishOnly, words } = tally(text);
  const needed = Math.max(DECISIVE_LEAD, words * DECISIVE_SHARE);
  if (frenchOnly >= needed && french >= 2 * english + DECISIVE_LEAD) return 'fra';
  if (englishOnly >= needed && english >= 2 * french + DECISIVE_LEAD) return 'eng';
  return undefined;
}

/** A trigram detector: the most likely of `only` for a text, `und` for a very short one. */
export type TrigramDetector = (text: string, options: { readonly only: string[] }) => string;

/**
 * The language of a text as an ISO 639-3 code: the decisive vote, else the trigrams' best guess among nine languages.
 * `trigrams` is asked for only when the vote abstains, since it takes tens of milliseconds to load.
 */
export function detectLanguage(text: string, trigrams: () => TrigramDetector): string {
  return decisiveVote(text) ?? trigrams()(text.slice(0, SAMPLE_LENGTH), { only: LANGUAGES });
}

function tally(text: string): Tally {
  const counts: Tally = { french: 0, english: 0, frenchOnly: 0, englishOnly: 0, words: 0 };
  for (const { lower } of lexicalWords(text)) {
    counts.words += 1;
    const french = FRENCH_FUNCTION_WORDS.has(lower);
    const english = ENGLISH_FUNCTION_WORDS.has(lower);
    if (french && !english) counts.french += 1;
    if (english && !french) counts.english += 1;
    if (FRENCH_ONLY.has(lower)) counts.frenchOnly += 1;
    if (ENGLISH_ONLY.has(lower)) counts.englishOnly += 1;
  }
  if (FRENCH_LETTER.test(text)) counts.french += 1;
  return counts;
}
