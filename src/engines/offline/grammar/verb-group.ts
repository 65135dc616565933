import type { Clause } from './clause.ts';
import { ADVERBS, CLITICS } from './closed-classes.ts';
import type { Grammar } from './grammar.ts';
import type { Token } from './tokens.ts';

/** The clause whose subject ends here, when a finite verb follows behind clitics and adverbs. */
export function afterSubject(
  tokens: readonly Token[],
  grammar: Grammar,
  subject: number,
  subjectEnd: number,
  subjectKind: Clause['subjectKind'],
  plural: boolean,
  heavy: boolean,
): Clause | undefined {
  let verb = subjectEnd;
  let negated = false;
  while (CLITICS.has(tokens[verb]?.lower ?? '') || ADVERBS.has(tokens[verb]?.lower ?? '')) {
    negated ||= /^n(?:e|')$/.test(tokens[verb]?.lower ?? '');
    verb += 1;
    if (verb > subjectEnd + 5) return undefined;
  }
  const token = tokens[verb];
  // A number or a pronoun of quantity without its noun.
  if (
    subjectKind === 'noun' &&
    subjectEnd === subject + 1 &&
    !/^(?:tout|tous)$|(?:er|ir|re)$/.test(tokens[subject]?.lower ?? '')
  )
    return undefined;
  if (token?.kind !== 'word' || !grammar.forms(token.lower).verb) return undefined;
  return {
    subject,
    subjectEnd,
    subjectKind,
    verb,
    verbEnd: verbGroupEnd(tokens, grammar, verb),
    plural,
    negated,
    heavy,
  };
}

function verbGroupEnd(tokens: readonly Token[], grammar: Grammar, verb: number): number {
  let end = verb + 1;
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 6); at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (ADVERBS.has(lower) || (/ment$/.test(lower) && !grammar.forms(lower).nominal)) continue;
    if (lower !== 'été' && !grammar.forms(lower).pastParticiple) break;
    end = at + 1;
    if (lower !== 'été') break;
  }
  return end;
}
