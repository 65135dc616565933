import { nameKey } from '../../../french/facts/comparison-form.ts';
import type { NameFact } from '../../../french/facts/fact.ts';
import { NAME_TITLES, WORDLIKE_FIRST_NAMES } from '../../../french/facts/name-lists.ts';
import { isCommonWord } from '../../../french/facts/names.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage } from '../reading/side.ts';
import type { NameVerdict } from './name-verdict.ts';
import type { NameWord } from './name-words.ts';

/** « Le Dantec »: the surname is what follows. */
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les']);

/** A first name of one person with the surname of another: both are in the source, never together. */
export function recombinedName(
  name: NameFact,
  words: readonly NameWord[],
  passage: Passage,
  comparison: Comparison,
): NameVerdict | undefined {
  const { index } = comparison;
  for (let at = 0; at + 1 < name.tokens.length; at += 1) {
    const first = name.tokens[at] ?? '';
    const isParted = ARTICLES.has(name.tokens[at + 1] ?? '');
    const last = name.tokens[isParted ? at + 2 : at + 1] ?? '';
    const gap = passage.text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0);
    if (!/^[ \u00a0\u202f]$/u.test(gap) || first === last || ARTICLES.has(first)) continue;
    const together = index.named(first).some(({ fact }) => fact.tokens.includes(last));
    if (together) continue;
    const owner = index.named(first).find(({ fact }) => opensName(fact, first));
    const other = index.named(last).find(({ fact }) => fact.tokens.length >= 2 && fact.tokens.at(-1) === last);
    // « fondée par son grand-père Émile », told of a Dautry: kin share a surname.
    if (!owner && other && isKin(first, last, comparison)) continue;
    const stranger = !owner && other && at === 0 && isFirstName(words[0], comparison) ? other : undefined;
    if (stranger)
      return {
        what: 'altered',
        name,
        words: words[0]?.text ?? name.raw,
        start: words[0]?.start ?? name.start,
        end: words[0]?.end ?? name.end,
        passage,
        severity: 'error',
        source: stranger,
      };
    if (owner && other)
      return {
        what: 'recombined',
        name,
        words: name.raw,
        start: name.start,
        end: name.end,
        passage,
        severity: 'error',
        source: owner,
      };
  }
  return undefined;
}

/** Whether a first name stands alone behind a word for kin, in a sentence or a passage that has the surname. */
const isKin = (first: string, last: string, { index }: Comparison): boolean =>
  index
    .named(first)
    .some(
      ({ fact, passage }) =>
        fact.tokens.length === 1 &&
        KIN.test(passage.text.slice(Math.max(0, fact.start - 24), fact.start)) &&
        passage.facts.names.some(({ tokens }) => tokens.includes(last)),
    );
const KIN =
  /(?<!\p{L})(?:père|mère|frère|sœur|fils|fille|grand-père|grand-mère|oncle|tante|neveu|nièce|cousine?|mari|femme|époux|épouse|aïeule?|(?:arrière-)+\p{L}+(?:-\p{L}+)?),?[ \u00a0]$/iu;

/** A first name that is a common word as well, or no word at all. */
const isFirstName = (word: NameWord | undefined, { lexicon }: Comparison): boolean =>
  word !== undefined &&
  (WORDLIKE_FIRST_NAMES.has(nameKey(word.text)) || !isCommonWord(word.text.toLowerCase(), lexicon)) &&
  !NAME_TITLES.has(nameKey(word.text));

const opensName = ({ tokens, raw }: NameFact, word: string): boolean =>
  tokens.length >= 2 && tokens.at(-1) !== word && tokens.includes(word) && !/ (?:de|du|des|d[’']) ?/u.test(raw);
