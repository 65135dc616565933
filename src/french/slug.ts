import { ELIDED_WORDS } from './elision.ts';
import { FRENCH_FUNCTION_WORDS } from './function-words.ts';
import { foldAccents } from './normalize.ts';
import { mergeDigitGroups } from './words.ts';

const LONGEST_SLUG = 60;
const FEWEST_WORDS = 2;

const ELIDED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...ELIDED_WORDS].join('|')})['’‘ʼ′]`, 'gu');

/** Function words that change what a title says: negations, exclusions and question words stay. */
const KEPT: ReadonlySet<string> = new Set(
  `ne pas plus jamais rien aucun aucune personne guère non ni sans contre moins hors
  qui quoi où quand comment pourquoi combien quel quelle quels quelles`.split(/\s+/),
);

/**
 * The address part for a title: ASCII words in lower case joined by hyphens, without articles and the like, cut at a word
 * boundary. Apostrophes separate (`l’IA` → `ia`). Empty when the title has no Latin letter or digit.
 */
export function slugify(text: string, options: { maxLength?: number } = {}): string {
  const words = mergeDigitGroups(text.normalize('NFC'))
    .toLowerCase()
    .replace(ELIDED, ' ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  // The elided words are gone: a letter that stands alone now has a meaning (`vitamine C`).
  const kept = words.filter((word) => KEPT.has(word) || ELIDED_WORDS.has(word) || !FRENCH_FUNCTION_WORDS.has(word));
  const parts = asciiParts(kept);
  return cut(parts.length < FEWEST_WORDS ? asciiParts(words) : parts, options.maxLength ?? LONGEST_SLUG);
}

function asciiParts(words: readonly string[]): string[] {
  return words
    .flatMap((word) =>
      foldAccents(word)
        .replace(/ß/g, 'ss')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l')
        .split(/[^a-z0-9]+/),
    )
    .filter((part) => part !== '');
}

function cut(parts: readonly string[], maxLength: number): string {
  let slug = (parts[0] ?? '').slice(0, maxLength);
  for (const part of parts.slice(1)) {
    if (slug.length + 1 + part.length > maxLength) break;
    slug += `-${part}`;
  }
  return slug;
}
