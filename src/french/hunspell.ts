import type { Lexicon } from '../model/lexicon.ts';

/** A suffix rule of a Hunspell `.aff` file: what comes off the head-word, and what its end must look like. */
interface SuffixRule {
  readonly flag: string;
  readonly strip: string;
  readonly condition: RegExp | undefined;
}

/** Flags are two characters long (`FLAG long`). */
const FLAG_LENGTH = 2;
const MOST_REMEMBERED = 50_000;

/**
 * A lexicon that knows the head-words of a Hunspell dictionary and every form that its suffix rules derive from them,
 * irregular verbs included. Elided prefixes (`l’`, `qu’`) are no part of a word here. Case is kept.
 */
export function hunspellLexicon(dic: string, aff: string): Lexicon {
  const flagsOf = headWords(dic);
  const rules = suffixRules(aff);
  const longest = Math.max(0, ...[...rules.keys()].map((ending) => ending.length));
  const derives = (word: string, ending: string): boolean =>
    (rules.get(ending) ?? []).some(({ flag, strip, condition }) => {
      const base = word.slice(0, word.length - ending.length) + strip;
      const flags = flagsOf.get(base);
      return flags !== undefined && hasFlag(flags, flag) && (condition === undefined || condition.test(base));
    });
  const isForm = (word: string): boolean => {
    if (flagsOf.has(word)) return true;
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

function headWords(dic: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const line of dic.split('\n')) {
    const entry = line.split(/[\s]/, 1)[0] ?? '';
    const slash = entry.indexOf('/');
    const word = (slash < 0 ? entry : entry.slice(0, slash)).replaceAll('’', "'");
    if (word !== '') words.set(word, (words.get(word) ?? '') + (slash < 0 ? '' : entry.slice(slash + 1)));
  }
  return words;
}

/** The rules by the ending they add. */
function suffixRules(aff: string): ReadonlyMap<string, readonly SuffixRule[]> {
  const rules = new Map<string, SuffixRule[]>();
  const conditions = new Map<string, RegExp>();
  const conditionOf = (ending: string): RegExp => {
    const known = conditions.get(ending) ?? new RegExp(`${ending}$`, 'u');
    conditions.set(ending, known);
    return known;
  };
  for (const line of aff.split('\n')) {
    if (!line.startsWith('SFX ')) continue;
    const [, flag = '', strip = '', added = '', condition = ''] = line.trim().split(/\s+/);
    if (condition === '') continue;
    const ending = (added.split('/')[0] ?? '').replace(/^0$/, '');
    const rule = {
      flag,
      strip: strip === '0' ? '' : strip,
      condition: condition === '.' ? undefined : conditionOf(condition),
    };
    const known = rules.get(ending);
    if (known) known.push(rule);
    else rules.set(ending, [rule]);
  }
  return rules;
}

function hasFlag(flags: string, flag: string): boolean {
  for (let at = flags.indexOf(flag); at >= 0; at = flags.indexOf(flag, at + 1)) if (at % FLAG_LENGTH === 0) return true;
  return false;
}
