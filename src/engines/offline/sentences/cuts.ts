import { shownWords } from '../../../french/words.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { clauseOf } from '../grammar/read-clause.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Sentence } from '../manuscript/types.ts';

/** A long sentence made two. The second half keeps its words; `car` alone becomes `En effet,`, which says the same. */
export interface CutSentence {
  readonly first: string;
  readonly second: string;
  readonly rule: 'semicolon' | 'et' | 'mais' | 'car' | 'colon' | 'consequence' | 'apposition';
}

/** Shorter sentences are left alone; a colon explains, so only very long ones part there. */
const LONG = 25;
const VERY_LONG = 30;
const FEWEST_WORDS = 6;
/** After these, what follows depends on them: parting there would change who says or supposes what. */
const DEPENDING = new Set(
  "que qu' si quand lorsque lorsqu' comme puisque puisqu' parce afin où dont selon d'après".split(' '),
);
/** Participles of what an event brings about; their subject is the whole clause. */
const CONSEQUENCES: Readonly<Record<string, string>> = {
  entraînant: 'entraîne',
  provoquant: 'provoque',
  engendrant: 'engendre',
  occasionnant: 'occasionne',
};

/** The one safe place to part an over-long sentence, nearest to its middle; undefined when no place is safe. */
export function cutSentence(sentence: Sentence, grammar: Grammar): CutSentence | undefined {
  const { clause, tokens, text } = sentence;
  const length = shownWords(text);
  if (length <= LONG || !clause || sentence.quoted || sentence.doubtful || /[?!]/.test(text)) return undefined;
  const named = apposition(sentence, grammar);
  if (named) return named;
  const found: { cut: CutSentence; off: number }[] = [];
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if ('«('.includes(token.text)) depth += 1;
    if ('»)'.includes(token.text)) depth -= 1;
    if (depth > 0 || at <= clause.verb || tokens.slice(0, at).some(({ lower }) => DEPENDING.has(lower))) continue;
    const cut = cutAt(sentence, at, length, grammar);
    if (!cut || shownWords(cut.first) < FEWEST_WORDS || shownWords(cut.second) < FEWEST_WORDS) continue;
    found.push({ cut, off: Math.abs(token.start - text.length / 2) });
  }
  return found.sort((a, b) => a.off - b.off)[0]?.cut;
}

function cutAt(
  { tokens, text, clause }: Sentence,
  at: number,
  length: number,
  grammar: Grammar,
): CutSentence | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return undefined;
  const first = `${text.slice(0, token.start).trimEnd()}.`;
  const from = (index: number): string => capital(text.slice(tokens[index]?.start ?? 0));
  const standsFrom = (index: number): boolean => standsAlone(tokens, index, grammar);
  if (token.text === ';' && standsFrom(at + 1)) return { first, second: from(at + 1), rule: 'semicolon' };
  if (token.text === ':' && length > VERY_LONG && next.text !== '«' && standsFrom(at + 1))
    return { first, second: from(at + 1), rule: 'colon' };
  if (token.text !== ',') return undefined;
  if (next.lower === 'et' && standsFrom(at + 2) && !enumerates(tokens, clause?.verbEnd ?? 0, at))
    return { first, second: from(at + 2), rule: 'et' };
  if (next.lower === 'mais' && standsFrom(at + 2)) return { first, second: from(at + 1), rule: 'mais' };
  if (next.lower === 'car' && standsFrom(at + 2))
    return {
      first,
      second: `En effet, ${lowered(text.slice(tokens[at + 2]?.start ?? 0), tokens[at + 2])}`,
      rule: 'car',
    };
  const verb = CONSEQUENCES[next.lower];
  const present =
    clause &&
    grammar.forms(tokens[clause.verb]?.lower ?? '').verb?.tense === 'present' &&
    clause.verbEnd === clause.verb + 1;
  if (verb && present) return { first, second: `Cela ${verb}${text.slice(next.end)}`, rule: 'consequence' };
  return undefined;
}

/** `A fait ceci, B cela`: the clause to come is the last of several, and the comma before the others would then close none. */
function enumerates(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (
      tokens[at]?.text === ',' &&
      /^(?:le|la|les|l'|un|une|des|\d.*|\p{Lu}.*)$/u.test(
        tokens[at + 1]?.kind === 'word' ? (tokens[at + 1]?.text ?? '') : '',
      )
    )
      return true;
  return false;
}

/** A full clause follows, with its own subject in plain sight. */
function standsAlone(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const clause = clauseOf(tokens, grammar, at);
  return clause !== undefined && clause.subject === at;
}

/** `Ada Roux, une chimiste qui…, dirige` → `Ada Roux est une chimiste qui…. Elle dirige`. */
function apposition({ tokens, text, clause }: Sentence, grammar: Grammar): CutSentence | undefined {
  if (!clause?.heavy || clause.subject !== 0 || clause.subjectKind !== 'name') return undefined;
  const comma = tokens.findIndex(({ text: sign }) => sign === ',');
  const article = tokens[comma + 1]?.lower;
  const close = tokens[clause.subjectEnd - 1];
  if (comma < 1 || comma > 4 || (article !== 'un' && article !== 'une') || close?.text !== ',') return undefined;
  if (
    !/\squi\s/u.test(text.slice(0, close.start)) ||
    tokens.slice(comma + 1, clause.subjectEnd - 1).some(({ text: sign }) => sign === ',')
  )
    return undefined;
  const tense = grammar.forms(tokens[clause.verb]?.lower ?? '').verb?.tense;
  if (tense !== 'present') return undefined;
  const first = `${text.slice(0, tokens[comma]?.start ?? 0)} est ${text.slice(tokens[comma + 1]?.start ?? 0, close.start).trimEnd()}.`;
  return {
    first,
    second: `${article === 'un' ? 'Il' : 'Elle'} ${text.slice(close.end).trimStart()}`,
    rule: 'apposition',
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowered = (text: string, token: Token | undefined): string =>
  token && /^\p{Lu}/u.test(token.text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
