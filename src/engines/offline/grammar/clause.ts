import {
  ADVERBS,
  CLITICS,
  COORDINATORS,
  isDeterminer,
  NUMBER_WORDS,
  PLURAL_DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './closed-classes.ts';
import { isMisfit, readsAsVerb } from './finite-verb.ts';
import type { Grammar } from './grammar.ts';
import { isName } from './names.ts';
import type { Token } from './tokens.ts';

/** The skeleton of a main clause: `[lead] [subject] [clitics] [verb …]`, as token indexes, ends exclusive. */
export interface Clause {
  /** Where the subject starts; what stands before is an adverbial and its comma, or a conjunction. */
  readonly subject: number;
  readonly subjectEnd: number;
  readonly subjectKind: 'noun' | 'name' | 'pronoun';
  /** The finite verb. */
  readonly verb: number;
  /** Behind the verb, its adverbs and its participle. */
  readonly verbEnd: number;
  readonly plural: boolean;
  readonly negated: boolean;
  /** The subject holds a relative clause, an apposition or a quotation. */
  readonly heavy: boolean;
}

const LONGEST_LEAD = 18;
const LONGEST_SUBJECT = 30;
/** `dit-il`, `a-t-elle`: a verb with its subject behind it. */
const INVERTED = /-(?:il|elle|on|ils|elles|je|nous|vous)$/;
/** After `ce`, anything else is its noun. */
const CE_VERBS = new Set("est sont sera seront serait était étaient fut n' ne n' peut doit".split(' '));
const STOPS = new Set(['.', '!', '?', '…', ';', ':', '–', '—']);

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

function subjectStart(tokens: readonly Token[], grammar: Grammar, from: number): number | undefined {
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
    if (STOPS.has(token.text)) return undefined;
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

function nounSubject(tokens: readonly Token[], grammar: Grammar, start: number): Clause | undefined {
  const kind = isName(tokens, start, grammar) ? 'name' : 'noun';
  const plural = isPluralStart(tokens, start);
  let coordinated = false;
  let heavy = false;
  let pending = 0;
  for (let at = start; at < Math.min(tokens.length, start + LONGEST_SUBJECT); at += 1) {
    const token = tokens[at];
    if (!token || STOPS.has(token.text)) return undefined;
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
    if (!token || STOPS.has(token.text)) return undefined;
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

function afterSubject(
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

function closing(tokens: readonly Token[], open: number): number | undefined {
  const sign = tokens[open]?.text === '(' ? ')' : '»';
  for (let at = open + 1; at < Math.min(tokens.length, open + LONGEST_SUBJECT); at += 1)
    if (tokens[at]?.text === sign) return at;
  return undefined;
}
