import { lexicalWords } from '../../../french/lexical-words.ts';
import { foldAccents } from '../../../french/normalize.ts';

const SKIPPED = /^(?:de|du|des|d|la|le|les|l|et|à|au|aux|en|pour|sur|a)$/;

/** The initials of the first words of a text, two and more (or one too), small words left out. */
export function initialsOf(text: string, single = false): string[] {
  const letters: string[] = [];
  let spelled = '';
  for (const { lower } of lexicalWords(text).slice(0, 10)) {
    if (SKIPPED.test(lower)) continue;
    spelled += foldAccents(lower).charAt(0);
    if (spelled.length >= 2 || single) letters.push(spelled);
  }
  return letters;
}
