import { lexicalWords } from '../../french/lexical-words.ts';
import { isStopWord } from '../../french/stop-words.ts';

/** The words that say what a text is about. */
export function subjectWords(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts)
    for (const { lower } of lexicalWords(text)) if (lower.length >= 3 && !isStopWord(lower)) words.add(singular(lower));
  return words;
}

/** How many of a line's words are the subject's, and which share of them. */
export function overlap(
  text: string,
  subject: ReadonlySet<string>,
): { readonly shared: number; readonly share: number } {
  const words = subjectWords([text]);
  let shared = 0;
  for (const word of words) if (subject.has(word)) shared++;
  return { shared, share: words.size === 0 ? 0 : shared / words.size };
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/u, '') : word);
