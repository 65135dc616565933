import type { Clause } from './clause.ts';
import {
  ADVERBS,
  CLITICS,
  COORDINATORS,
  HEAVY_SIGNS,
  NUMBER_WORDS,
  PLURAL_DETERMINERS,
  RELATIVES,
  SUBORDINATORS,
} from './closed-classes.ts';
import { isMisfit, readsAsVerb } from './finite-verb.ts';
import type { Grammar } from './grammar.ts';
import { isName } from './names.ts';
import type { Token } from './tokens.ts';
import { afterSubject } from './verb-group.ts';

const LONGEST_SUBJECT = 30;
/** `dit-il`, `a-t-elle`: a verb with its subject behind it. */
const INVERTED = /-(?:il|elle|on|ils|elles|je|nous|vous)$/;

/** The clause of a noun or a name: its verb is the first that fits, behind relatives and appositions. */
export function nounSubject(tokens: readonly Token[], grammar: Grammar, start: number): Clause | undefined {
  const kind = isName(tokens, start, grammar) ? 'name' : 'noun';
  const plural = isPluralStart(tokens, start);
  let coordinated = false;
  let heavy = false;
  let pending = 0;
  for (let at = start; at < Math.min(tokens.length, start + LONGEST_SUBJECT); at += 1) {
    const token = tokens[at];
    if (!token || HEAVY_SIGNS.has(token.text)) return undefined;
    if (token.text === '«' || token.text === '(') {
      const close = closing(tokens, at);
      if (close === undefined) return undefined;
      heavy = true;
      at = close;
    } else if (token.text === ',') {
      const end = apposition(tokens, grammar, at);
      if (end === undefined) return undefined;
      return afterSubject(tokens, grammar, start, end, kind, plural || coordinated, true);
    } else if (token.kind === 'word' && at > start) {
      if (INVERTED.test(token.lower)) return undefined;
      if (/^qu[e']/.test(token.lower) && /^(?:tel|telle|tels|telles|ainsi)$/.test(tokens[at - 1]?.lower ?? ''))
        continue;
      if (RELATIVES.has(token.lower)) {
        pending += 1;
        heavy = true;
        if (pending > 1) return undefined;
      } else if (token.lower === 'et') coordinated ||= pending === 0;
      else if (COORDINATORS.has(token.lower) && token.lower !== 'ou') return undefined;
      else if (SUBORDINATORS.has(token.lower)) return undefined;
      else if (readsAsVerb(tokens, grammar, at, pending > 0 ? undefined : plural, coordinated)) {
        if (pending > 0) pending -= 1;
        else
          return afterSubject(
            tokens,
            grammar,
            start,
            beforeClitics(tokens, at, start),
            kind,
            plural || coordinated,
            heavy,
          );
      } else if (pending === 0 && isMisfit(tokens, grammar, at)) return undefined;
    }
  }
  return undefined;
}

function isPluralStart(tokens: readonly Token[], start: number): boolean {
  const lower = tokens[start]?.lower ?? '';
  if (PLURAL_DETERMINERS.has(lower) || /^(?:mes|tes|ses|nos|vos|leurs)$/.test(lower)) return true;
  if (lower === 'de' || lower === "d'" || NUMBER_WORDS.has(lower)) return true;
  return tokens[start]?.kind === 'number' && !/^[01](?:,|$)/.test(lower);
}

function beforeClitics(tokens: readonly Token[], verb: number, start: number): number {
  let end = verb;
  while (end > start + 1 && CLITICS.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

/** The end of `, …,` when a finite verb follows at once. */
function apposition(tokens: readonly Token[], grammar: Grammar, comma: number): number | undefined {
  let depth = 0;
  for (let at = comma + 1; at < Math.min(tokens.length, comma + LONGEST_SUBJECT); at += 1) {
    const token = tokens[at];
    if (!token || HEAVY_SIGNS.has(token.text)) return undefined;
    if ('«('.includes(token.text)) depth += 1;
    if ('»)'.includes(token.text)) depth -= 1;
    if (token.text !== ',' || depth > 0) continue;
    let verb = at + 1;
    while (CLITICS.has(tokens[verb]?.lower ?? '') || (ADVERBS.has(tokens[verb]?.lower ?? '') && verb < at + 3))
      verb += 1;
    const forms = grammar.forms(tokens[verb]?.lower ?? '');
    if (INVERTED.test(tokens[verb]?.lower ?? '')) return undefined;
    if (forms.verb) return at + 1;
  }
  return undefined;
}

function closing(tokens: readonly Token[], open: number): number | undefined {
  const sign = tokens[open]?.text === '(' ? ')' : '»';
  for (let at = open + 1; at < Math.min(tokens.length, open + LONGEST_SUBJECT); at += 1)
    if (tokens[at]?.text === sign) return at;
  return undefined;
}
