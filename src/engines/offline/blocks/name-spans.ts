import { PREPOSITIONS } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { isName } from '../grammar/names.ts';
import type { Token } from '../grammar/tokens.ts';

/** Small words inside a person’s name. */
const PARTICLES = new Set("de du des d' le la les l' van von der den di da al el ben bin".split(' '));

/** Where a run of name words ends. */
export function nameEnd(tokens: readonly Token[], at: number, grammar: Grammar): number {
  let end = at + 1;
  while (end < tokens.length) {
    const token = tokens[end];
    if (token && isName(tokens, end, grammar)) end += 1;
    else if (
      token &&
      PARTICLES.has(token.lower) &&
      token.lower !== 'le' &&
      isName(tokens, end + 1, grammar) &&
      /^(?:van|von|der|den|di|da|al|el|ben|bin)$/.test(token.lower)
    )
      end += 2;
    else break;
  }
  return end;
}

/** `Les Prés d’Artenne`: where the name of a thing ends; undefined when a common noun goes on with it. */
export function longName(tokens: readonly Token[], end: number, grammar: Grammar): number | undefined {
  const next = tokens[end];
  if (/^(?:de|d'|du|des)$/.test(next?.lower ?? '') && isName(tokens, end + 1, grammar))
    return nameEnd(tokens, end + 1, grammar);
  if (next?.kind !== 'word' || PREPOSITIONS.has(next.lower)) return end;
  return grammar.forms(next.lower).nominal && !grammar.forms(next.lower).verb ? undefined : end;
}
