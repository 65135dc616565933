import {
  ADVERBS,
  COORDINATORS,
  HEAVY_SIGNS,
  isDeterminer,
  NUMBER_WORDS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './closed-classes.ts';
import type { Grammar } from './grammar.ts';
import { isName } from './names.ts';
import type { Token } from './tokens.ts';

const LONGEST_LEAD = 18;

/** Where the subject starts, behind a conjunction or an adverbial and its comma; undefined when that is not plain. */
export function subjectStart(tokens: readonly Token[], grammar: Grammar, from: number): number | undefined {
  let at = from;
  if (COORDINATORS.has(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.text === ',') at += 1;
  const first = tokens[at];
  if (!first || first.kind === 'sign') return undefined;
  if (startsSubject(tokens, at, grammar)) return at;
  const subordinate = SUBORDINATORS.has(first.lower);
  let depth = 0;
  for (let index = at; index < Math.min(tokens.length, at + LONGEST_LEAD); index += 1) {
    const token = tokens[index];
    if (!token) return undefined;
    if ('«('.includes(token.text)) depth += 1;
    if ('»)'.includes(token.text)) depth -= 1;
    if (HEAVY_SIGNS.has(token.text)) return undefined;
    if (token.text === ',' && depth === 0) return startsSubject(tokens, index + 1, grammar) ? index + 1 : undefined;
    const forms = token.kind === 'word' ? grammar.forms(token.lower) : undefined;
    if (!subordinate && forms?.verb && !forms.nominal && !RELATIVES.has(tokens[index - 1]?.lower ?? ''))
      return undefined;
  }
  return undefined;
}

function startsSubject(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'sign') return false;
  const { lower } = token;
  if (SUBJECT_PRONOUNS.has(lower) || isDeterminer(lower) || token.kind === 'number' || NUMBER_WORDS.has(lower))
    return true;
  if (lower === 'de' || lower === "d'")
    return /^(?:nombreux|nombreuses|autres|multiples|rares)$/.test(tokens[at + 1]?.lower ?? '');
  if (PREPOSITIONS.has(lower) || ADVERBS.has(lower) || SUBORDINATORS.has(lower)) return false;
  const forms = grammar.forms(lower);
  if (at === 0 && forms.infinitive && !grammar.vocabulary.isNominal(lower)) return true;
  return isName(tokens, at, grammar);
}
