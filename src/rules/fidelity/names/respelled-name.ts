import { nameKey } from '../../../french/facts/comparison-form.ts';
import type { NameFact } from '../../../french/facts/fact.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';
import type { NameVerdict } from './name-verdict.ts';
import type { NameWord } from './name-words.ts';

/** Same letters, other accents: `Héliavent` and `Heliavent`. Accents on a capital and the dots of an acronym are typography. */
export function respelledName(
  name: NameFact,
  words: readonly NameWord[],
  passage: Passage,
  { index }: Comparison,
): NameVerdict | undefined {
  for (const { text, start, end } of words) {
    const key = nameKey(text);
    if (!index.nameWords.has(key)) continue;
    const spellings = index.spellings.get(key);
    const own = plainSpelling(text);
    if (!spellings || [...spellings].some((spelling) => plainSpelling(spelling) === own)) continue;
    return {
      what: 'spelling',
      name,
      words: text,
      start,
      end,
      passage,
      severity: 'warning',
      ...(index.names.find(({ fact }) => fact.tokens.includes(key))
        ? { source: index.names.find(({ fact }) => fact.tokens.includes(key)) as Located<NameFact> }
        : {}),
    };
  }
  return undefined;
}

const plainSpelling = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replaceAll('.', '')
    .replace(/^\p{L}/u, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/-\p{L}/gu, (part) => part.normalize('NFD').slice(0, 2));
