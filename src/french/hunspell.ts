import type { Lexicon } from '../model/lexicon.ts';
import type { HeadWords } from './head-words.ts';

/** A suffix rule of a Hunspell `.aff` file: whose head-words it is for, and what their end must look like. */
interface SuffixRule {
  readonly flag: string;
  readonly condition: string;
}

/** By the ending that they add, then by what comes off the head-word before. */
type SuffixRules = ReadonlyMap<string, ReadonlyMap<string, readonly SuffixRule[]>>;

/** Flags are two characters long (`FLAG long`). */
const FLAG_LENGTH = 2;
const MOST_REMEMBERED = 50_000;
const NONE = '0';
const ANYTHING = '.';

/**
 * A lexicon that knows the head-words of a Hunspell dictionary and every form that its suffix rules derive from them,
 * irregular verbs included. Elided prefixes (`l’`, `qu’`) are no part of a word here. Case is kept.
 */
export function hunspellLexicon({ flagsOf }: HeadWords, aff: string): Lexicon {
  const rules = suffixRules(aff);
  const longest = Math.max(0, ...[...rules.keys()].map((ending) => ending.length));
  const ends = endTests();
  const derives = (word: string, ending: string): boolean => {
    const stem = word.slice(0, word.length - ending.length);
    for (const [strip, candidates] of rules.get(ending) ?? []) {
      const base = stem + strip;
      const lines = flagsOf(base);
      if (lines.length === 0) continue;
      for (const { flag, condition } of candidates)
        if (lines.some((flags) => hasFlag(flags, flag)) && (condition === ANYTHING || ends(base, condition)))
          return true;
    }
    return false;
  };
  const isForm = (word: string): boolean => {
    if (flagsOf(word).length > 0) return true;
    for (let length = 0; length <= Math.min(longest, word.length); length++)
      if (derives(word, word.slice(word.length - length))) return true;
    return false;
  };
  // The same words come back in every article.
  const answers = new Map<string, boolean>();
  return {
    has(word) {
      const known = answers.get(word);
      if (known !== undefined) return known;
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      const answer = isForm(word);
      answers.set(word, answer);
      return answer;
    },
  };
}

function suffixRules(aff: string): SuffixRules {
  const rules = new Map<string, Map<string, SuffixRule[]>>();
  for (const line of aff.split('\n')) {
    if (!line.startsWith('SFX ')) continue;
    const [, flag = '', strip = '', added = '', condition = ''] = line.trimEnd().split(' ');
    // The head of a group of rules has no condition.
    if (condition === '') continue;
    const slash = added.indexOf('/');
    const ending = added.slice(0, slash < 0 ? undefined : slash);
    entry(entry(rules, ending === NONE ? '' : ending, newMap), strip === NONE ? '' : strip, newList).push({
      flag,
      condition,
    });
  }
  return rules;
}

const newMap = (): Map<string, SuffixRule[]> => new Map();
const newList = (): SuffixRule[] => [];

function entry<Value>(map: Map<string, Value>, key: string, made: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = made();
    map.set(key, value);
  }
  return value;
}

/** Whether a head-word ends as a condition says: letters, any letter (`.`), or classes of letters between brackets. */
function endTests(): (word: string, condition: string) => boolean {
  const patterns = new Map<string, RegExp>();
  return (word, condition) => {
    if (!/[.[]/.test(condition)) return word.endsWith(condition);
    return entry(patterns, condition, () => new RegExp(`${condition}$`, 'u')).test(word);
  };
}

function hasFlag(flags: string, flag: string): boolean {
  for (let at = flags.indexOf(flag); at >= 0; at = flags.indexOf(flag, at + 1)) if (at % FLAG_LENGTH === 0) return true;
  return false;
}
