import { nameKey } from '../../french/facts/comparison-form.ts';
import type { NameFact } from '../../french/facts/fact.ts';
import { COMMON_PLACES, GENERIC_CAPITALS, NAME_TITLES, WORDLIKE_FIRST_NAMES } from '../../french/facts/name-lists.ts';
import { isCommonWord } from '../../french/facts/names.ts';
import { lexicalWords } from '../../french/lexical-words.ts';
import type { Severity } from '../../model/finding.ts';
import type { Comparison } from './comparison.ts';
import { Misspellings } from './misspellings.ts';
import { NameSupport } from './name-support.ts';
import { inQuotation } from './quotation-cover.ts';
import type { Passage } from './side.ts';
import type { Located } from './source-index.ts';

/** What is wrong with a proper name of the article. */
export interface NameVerdict {
  readonly what: 'invented' | 'altered' | 'spelling' | 'recombined';
  readonly name: NameFact;
  /** The words at fault, as written. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
  readonly severity: Severity;
  readonly source?: Located<NameFact>;
}

/** Words that need no source, in comparison form: allowed names and the key phrase the user asked for. */
export const allowedNames = (names: readonly string[], keyphrase: string | undefined): ReadonlySet<string> =>
  new Set([...names, keyphrase ?? ''].flatMap((name) => lexicalWords(name).map(({ text }) => nameKey(text))));

const known = new WeakMap<Comparison, Map<string, readonly NameVerdict[]>>();

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
  const words = wordsOf(name, passage);
  const missing = words.filter(({ text }) => !support.has(text));
  const place = (found: readonly { start: number; end: number }[]) => ({
    start: found[0]?.start ?? name.start,
    end: found.at(-1)?.end ?? name.end,
  });
  if (missing.length === 0)
    return recombined(name, words, passage, comparison) ?? respelled(name, words, passage, comparison);
  const at = { name, passage, ...place(missing), words: missing.map(({ text }) => text).join(' ') };
  if (support.spellsOut(passage.text.slice(name.start))) return undefined;
  const joined = words.map(({ text }) => nameKey(text)).join('');
  const whole = comparison.index.nameWords.has(joined) ? joined : undefined;
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
    severity: gravity(
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

interface NameWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf({ starts, end }: NameFact, { text }: Passage): NameWord[] {
  return starts.map((start, index) => {
    const stop = starts[index + 1] ?? end;
    const raw =
      /^[\p{L}\p{N}\p{M}’'‘ʼ′·‐‑-]+/u.exec(text.slice(start, stop))?.[0].replace(/[-’']+$/u, '') ??
      text.slice(start, stop);
    return { text: raw, start, end: start + raw.length };
  });
}

const misspellingsOf = ({ index }: Comparison): Misspellings => new Misspellings(index.nameWords);

function sourceOf(word: string, { index }: Comparison): { readonly source?: Located<NameFact> } {
  const [source] = index.named(word);
  return source ? { source } : {};
}

/** A first name of one person with the surname of another: both are in the source, never together. */
function recombined(
  name: NameFact,
  words: readonly NameWord[],
  passage: Passage,
  comparison: Comparison,
): NameVerdict | undefined {
  const { index } = comparison;
  for (let at = 0; at + 1 < name.tokens.length; at += 1) {
    const first = name.tokens[at] ?? '';
    const last = name.tokens[at + 1] ?? '';
    const gap = passage.text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0);
    if (!/^[ \u00a0\u202f]$/u.test(gap) || first === last) continue;
    const together = index.named(first).some(({ fact }) => fact.tokens.includes(last));
    if (together) continue;
    const owner = index.named(first).find(({ fact }) => opensName(fact, first));
    const other = index.named(last).find(({ fact }) => fact.tokens.length >= 2 && fact.tokens.at(-1) === last);
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

/** A first name that is a common word as well, or no word at all. */
const isFirstName = (word: NameWord | undefined, { lexicon }: Comparison): boolean =>
  word !== undefined &&
  (WORDLIKE_FIRST_NAMES.has(nameKey(word.text)) || !isCommonWord(word.text.toLowerCase(), lexicon)) &&
  !NAME_TITLES.has(nameKey(word.text));

const opensName = ({ tokens, raw }: NameFact, word: string): boolean =>
  tokens.length >= 2 && tokens.at(-1) !== word && tokens.includes(word) && !/ (?:de|du|des|d[’']) ?/u.test(raw);

/** Same letters, other accents: `Héliavent` and `Heliavent`. Accents on a capital are typography. */
function respelled(
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
    .replace(/^\p{L}/u, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/-\p{L}/gu, (part) => part.normalize('NFD').slice(0, 2));

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
