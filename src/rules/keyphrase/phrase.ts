import { type LexicalWord, lexicalWords } from '../../french/lexical-words.ts';
import { foldAccents } from '../../french/normalize.ts';
import { contentStemOf, contentStems, mayHaveStem } from '../../french/stems.ts';
import { Annotation } from '../../model/annotation.ts';

/** The ways to say a search phrase: each a list of stems that must stand together in one sentence. */
export type Phrasings = readonly (readonly string[])[];

/** The phrase and its synonyms as stems. Phrases made of stop words only are left out. */
export const phrasings = (keyphrase: string, synonyms: readonly string[]): Phrasings =>
  [keyphrase, ...synonyms]
    .map((phrase) => [...new Set(contentStems(parted(phrase)))])
    .filter((stems) => stems.length > 0);

/** « Guingamp-Amiens » says « Guingamp Amiens », and the other way round. */
const parted = (text: string): string => text.replace(HYPHEN, ' ');
const HYPHEN = /(?<=\p{L})[-‐‑](?=\p{L})/gu;

/** How often the words of a sentence say the phrase: the times that all its stems occur, for the best phrasing. */
export function occurrences(words: readonly LexicalWord[], phrases: Phrasings): number {
  const mayCount = beginnings(phrases);
  let counts: Map<string, number> | undefined;
  for (const { lower, token } of words) {
    const isCompound = lower.includes('-');
    if (!isCompound && !mayCount(token)) continue;
    for (const stem of isCompound ? contentStems(parted(lower)) : [contentStemOf(token)]) {
      if (stem === '') continue;
      counts ??= new Map();
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  if (!counts) return 0;
  let best = 0;
  for (const stems of phrases) best = Math.max(best, Math.min(...stems.map((stem) => counts.get(stem) ?? 0)));
  return best;
}

const known = new Annotation<Phrasings, ReturnType<typeof mayHaveStem>>();

function beginnings(phrases: Phrasings): ReturnType<typeof mayHaveStem> {
  const tell = known.get(phrases) ?? mayHaveStem(phrases.flat());
  known.set(phrases, tell);
  return tell;
}

/** The phrase in a slug, which has neither accents nor apostrophes. */
export function slugSays(slug: string, keyphrase: string, synonyms: readonly string[]): boolean {
  const plain = phrasings(foldAccents(keyphrase), synonyms.map(foldAccents));
  return occurrences(lexicalWords(slug.replaceAll('-', ' ')), plain) > 0;
}
