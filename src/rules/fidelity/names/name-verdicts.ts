import { nameKey } from '../../../french/facts/comparison-form.ts';
import type { NameFact } from '../../../french/facts/fact.ts';
import {
  COMMON_PLACES,
  GENERIC_CAPITALS,
  NAME_TITLES,
  WORDLIKE_FIRST_NAMES,
} from '../../../french/facts/name-lists.ts';
import { isCommonWord } from '../../../french/facts/names.ts';
import { lexicalWords } from '../../../french/lexical-words.ts';
import { Annotation } from '../../../model/annotation.ts';
import type { Severity } from '../../../model/finding.ts';
import { isWarOfYears } from '../dates/wars-of-years.ts';
import { inQuotation } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { Misspellings } from '../reading/misspellings.ts';
import type { Passage } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';
import { NameSupport } from './name-support.ts';
import type { NameVerdict } from './name-verdict.ts';
import { type NameWord, nameWordsOf } from './name-words.ts';
import { recombinedName } from './recombined-name.ts';
import { renumberedName } from './regnal-number.ts';
import { respelledName } from './respelled-name.ts';

/** Words that need no source, in comparison form: allowed names and the key phrase the user asked for. */
export const allowedNames = (names: readonly string[], keyphrase: string | undefined): ReadonlySet<string> =>
  new Set([...names, keyphrase ?? ''].flatMap((name) => lexicalWords(name).map(({ text }) => nameKey(text))));

const known = new Annotation<Comparison, Map<string, readonly NameVerdict[]>>();

/** `nameVerdicts`, worked out once for each list of allowed words. */
export function nameVerdictsFor(comparison: Comparison, allowed: ReadonlySet<string>): readonly NameVerdict[] {
  const key = [...allowed].sort().join(' ');
  const lists = known.get(comparison) ?? new Map<string, readonly NameVerdict[]>();
  known.set(comparison, lists);
  const found = lists.get(key) ?? nameVerdicts(comparison, allowed);
  lists.set(key, found);
  return found;
}

/** Every proper name of the article that the source does not carry. `allowed` holds words that need no source, in comparison form. */
export function nameVerdicts(comparison: Comparison, allowed: ReadonlySet<string>): NameVerdict[] {
  const support = new NameSupport(comparison.index, comparison.lexicon, allowed);
  const verdicts: NameVerdict[] = [];
  for (const passage of comparison.article.passages)
    for (const name of passage.facts.names) {
      if (inQuotation(passage, name.start)) continue;
      const verdict = judge(name, passage, comparison, support);
      if (verdict) verdicts.push(verdict);
    }
  return verdicts;
}

function judge(
  name: NameFact,
  passage: Passage,
  comparison: Comparison,
  support: NameSupport,
): NameVerdict | undefined {
  const words = nameWordsOf(name, passage);
  // « le jour J »: a letter names nothing, but for the network of that name.
  if (words.every(({ text }) => text.length === 1 && text !== 'X')) return undefined;
  const missing = words.filter(({ text }) => !support.has(text));
  const place = (found: readonly { start: number; end: number }[]) => ({
    start: found[0]?.start ?? name.start,
    end: found.at(-1)?.end ?? name.end,
  });
  if (missing.length === 0)
    return (
      renumberedName(name, passage, comparison) ??
      recombinedName(name, words, passage, comparison) ??
      respelledName(name, words, passage, comparison)
    );
  const at = { name, passage, ...place(missing), words: missing.map(({ text }) => text).join(' ') };
  if (support.spellsOut(passage.text, name.start) || isWarOfYears(passage.text, name.start, comparison.index))
    return undefined;
  const joined = words.map(({ text }) => nameKey(text)).join('');
  // « D.O.A. » is three words to whoever cuts words, and one name.
  if (comparison.index.named(joined).some(({ fact }) => fact.raw === name.raw)) return undefined;
  const whole = comparison.index.nameWords.has(joined) ? joined : undefined;
  const parted = comparison.once(joinedNames).get(joined);
  if (parted) return { ...at, what: 'spelling', severity: 'warning', source: parted };
  if (whole) return { ...at, what: 'spelling', severity: 'warning', ...sourceOf(whole, comparison) };
  const namesake = namesakeOf(name, words, missing, comparison);
  if (namesake) return { ...at, what: 'altered', severity: 'error', source: namesake };
  const original = missing
    .map(({ text }) => comparison.once(misspellingsOf).closest(nameKey(text), (word) => comparison.lexicon.has(word)))
    .find((found) => found !== undefined);
  if (original !== undefined) return { ...at, what: 'altered', severity: 'error', ...sourceOf(original, comparison) };
  return {
    ...at,
    what: 'invented',
    severity: isGovernment(name, missing, passage, support)
      ? 'warning'
      : gravity(
          name,
          missing.map(({ text }) => text),
          words.length,
          passage,
          comparison,
        ),
  };
}

/** The person whose surname an unknown first name stands before. */
function namesakeOf(
  { tokens }: NameFact,
  words: readonly NameWord[],
  missing: readonly NameWord[],
  { index }: Comparison,
): Located<NameFact> | undefined {
  const [stranger] = missing;
  const at = stranger ? words.indexOf(stranger) : -1;
  const last = tokens[at + 1];
  if (
    missing.length !== 1 ||
    !stranger ||
    last === undefined ||
    at + 2 !== tokens.length ||
    NAME_TITLES.has(nameKey(stranger.text))
  )
    return undefined;
  return index
    .named(last)
    .find(
      ({ fact }) =>
        fact.tokens.length >= 2 && fact.tokens.at(-1) === last && !/[ \u00a0](?:de|du|des|d[’'])/u.test(fact.raw),
    );
}

/** The names of several words by all their letters: `HuggingFace` is « Hugging Face » written as one. */
const joinedNames = ({ index }: Comparison): ReadonlyMap<string, Located<NameFact>> =>
  new Map(
    index.names.filter(({ fact }) => fact.tokens.length > 1).map((located) => [located.fact.tokens.join(''), located]),
  );

const misspellingsOf = ({ index }: Comparison): Misspellings => new Misspellings(index.nameWords);

function sourceOf(word: string, { index }: Comparison): { readonly source?: Located<NameFact> } {
  const [source] = index.named(word);
  return source ? { source } : {};
}

/** « une menace vient de Washington » where the source speaks of the Americans; « à Washington » tells of the town. */
const isGovernment = (
  { start }: NameFact,
  missing: readonly NameWord[],
  { text }: Passage,
  support: NameSupport,
): boolean =>
  missing.every(({ text: word }) => support.isSeat(word)) &&
  !/(?<!\p{L})à[ \u00a0]$/iu.test(text.slice(Math.max(0, start - 3), start));

function gravity(
  name: NameFact,
  missing: readonly string[],
  length: number,
  { kind }: Passage,
  { lexicon }: Comparison,
): Severity {
  const keys = missing.map(nameKey);
  if (keys.every((key) => COMMON_PLACES.has(key) || GENERIC_CAPITALS.has(key))) return 'warning';
  const common = missing.every(
    (word) => isCommonWord(word.toLowerCase(), lexicon) && !WORDLIKE_FIRST_NAMES.has(nameKey(word)),
  );
  // « le Président Corlay », « la Société Courtadin »: a plain noun with a capital before a true name.
  if (common && length > missing.length) return 'warning';
  if (common && (kind === 'heading' || kind === 'meta' || kind === 'cell')) return 'warning';
  if (name.initial && kind === 'cell') return 'warning';
  return 'error';
}
