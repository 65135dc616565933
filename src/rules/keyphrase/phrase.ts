import { type LexicalWord, lexicalWords } from '../../french/lexical-words.ts';
import { foldAccents } from '../../french/normalize.ts';
import { contentStem, contentStems, initialOf } from '../../french/stems.ts';

/** The ways to say a search phrase: each a list of stems that must stand together in one sentence. */
export type Phrasings = readonly (readonly string[])[];

/** The phrase and its synonyms as stems. Phrases made of stop words only are left out. */
export const phrasings = (keyphrase: string, synonyms: readonly string[]): Phrasings =>
  [keyphrase, ...synonyms].map((phrase) => [...new Set(contentStems(phrase))]).filter((stems) => stems.length > 0);

/** How often the words of a sentence say the phrase: the times that all its stems occur, for the best phrasing. */
export function occurrences(words: readonly LexicalWord[], phrases: Phrasings): number {
  const initials = initialsOf(phrases);
  const counts = new Map<string, number>();
  for (const { lower } of words) {
    if (!initials.has(initialOf(lower))) continue;
    const stem = contentStem(lower);
    if (stem !== '') counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  let best = 0;
  for (const stems of phrases) best = Math.max(best, Math.min(...stems.map((stem) => counts.get(stem) ?? 0)));
  return best;
}

const known = new WeakMap<Phrasings, ReadonlySet<string>>();

/** The letters that the stems begin with: no other word need be stemmed. */
function initialsOf(phrases: Phrasings): ReadonlySet<string> {
  const cached = known.get(phrases);
  if (cached) return cached;
  const initials = new Set(phrases.flat().map(initialOf));
  known.set(phrases, initials);
  return initials;
}

/** The phrase in a slug, which has neither accents nor apostrophes. */
export function slugSays(slug: string, keyphrase: string, synonyms: readonly string[]): boolean {
  const plain = phrasings(foldAccents(keyphrase), synonyms.map(foldAccents));
  return occurrences(lexicalWords(slug.replaceAll('-', ' ')), plain) > 0;
}
