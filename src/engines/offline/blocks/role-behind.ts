import { shownWords } from '../../../french/words.ts';
import { ADVERBS, PREPOSITIONS } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { isPersonRole, THING_ROLES } from '../grammar/roles.ts';
import type { Token } from '../grammar/tokens.ts';
import { type Known, known } from './known.ts';

const MOST_RELATIVE_WORDS = 20;

/** `…, qui a été rachetée en 2020` behind a name that its role has introduced: worth telling too. */
export function withRelative(
  tokens: readonly Token[],
  text: string,
  role: string,
  end: number,
  person: boolean,
): string {
  if (tokens[end]?.text !== ',' || tokens[end + 1]?.lower !== 'qui') return role;
  let to = end + 2;
  while (to < tokens.length && !/^[,.;:!?…«»(–—]$/.test(tokens[to]?.text ?? '')) to += 1;
  const relative = text.slice(tokens[end + 1]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const leans = /(?:^|\s)(?:il|elle|ils|elles|son|sa|ses|leur|leurs|ce|cette|ces|lui|y)\s/u.test(relative);
  if (leans || !/^[,.]$/.test(tokens[to]?.text ?? '') || shownWords(relative) > MOST_RELATIVE_WORDS) return role;
  return `${role}${person ? ' ' : ', '}${relative}`;
}

/** The name comes first: `, éleveuse de brebis et mère de deux enfants,` or `, un service qui…`. */
export function roleBehind(
  tokens: readonly Token[],
  text: string,
  name: string,
  words: number,
  end: number,
  grammar: Grammar,
): Known | undefined {
  if (tokens[end]?.text !== ',') return undefined;
  const article = /^(?:un|une|le|la|l')$/.test(tokens[end + 1]?.lower ?? '');
  const from = end + 1 + (article ? 1 : 0);
  const head = tokens[from];
  if (head?.kind !== 'word' || (/^\p{Lu}/u.test(head.text) && head.text !== 'PDG')) return undefined;
  const person = isPersonRole(head.lower);
  if (!(person || (article && THING_ROLES.has(head.lower))) || PREPOSITIONS.has(head.lower) || ADVERBS.has(head.lower))
    return undefined;
  // `Ada Roux et Ivo Kerr, journalistes à Brest`: said of both.
  if (person && (words < 2 || /(?<!fil)(?<!s)s$/u.test(head.lower))) return undefined;
  const stop = roleEnd(tokens, from, grammar, article);
  if (stop === undefined) return undefined;
  return known(name, text.slice(head.start, tokens[stop - 1]?.end ?? 0), person);
}

/** Where an apposition ends: at its comma or the end of the sentence, never after a verb of its own. */
function roleEnd(tokens: readonly Token[], from: number, grammar: Grammar, mayRelate: boolean): number | undefined {
  let relative = false;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    if (/^[,.;:!?…»)–—]$/.test(token.text)) return at;
    if (token.kind === 'sign' && !/^[%€$£&]$/.test(token.text)) return undefined;
    if (token.lower === 'qui' || token.lower === 'dont') {
      if (!mayRelate && at - from > 6) return at;
      relative = true;
    }
    const { verb, nominal } = grammar.forms(token.lower);
    if (verb && !nominal && !relative && !/^\p{Lu}/u.test(token.text) && token.lower !== 'a') return undefined;
    if (token.lower === 'a' && !relative) return undefined;
  }
  return undefined;
}
