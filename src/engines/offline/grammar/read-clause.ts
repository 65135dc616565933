import type { Clause } from './clause.ts';
import { SUBJECT_PRONOUNS } from './closed-classes.ts';
import type { Grammar } from './grammar.ts';
import { nounSubject } from './noun-subject.ts';
import { subjectStart } from './subject-start.ts';
import type { Token } from './tokens.ts';
import { afterSubject } from './verb-group.ts';

/** After `ce`, anything else is its noun. */
const CE_VERBS = new Set("est sont sera seront serait était étaient fut n' ne n' peut doit".split(' '));

/**
 * Reads the main clause of a sentence from its surface: closed classes, endings and a word list, no parser. It answers only
 * where each step is plain, and undefined anywhere else.
 */
export function clauseOf(tokens: readonly Token[], grammar: Grammar, from = 0): Clause | undefined {
  const subject = subjectStart(tokens, grammar, from);
  if (subject === undefined) return undefined;
  const first = tokens[subject];
  if (!first) return undefined;
  if (SUBJECT_PRONOUNS.has(first.lower) && !(first.lower === 'ce' && !CE_VERBS.has(tokens[subject + 1]?.lower ?? '')))
    return afterSubject(tokens, grammar, subject, subject + 1, 'pronoun', isPluralPronoun(first), false);
  return nounSubject(tokens, grammar, subject);
}

const isPluralPronoun = ({ lower }: Token): boolean => lower === 'ils' || lower === 'elles';
