import { PREPOSITIONS } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { isPersonRole, THING_ROLES } from '../grammar/roles.ts';
import type { Token } from '../grammar/tokens.ts';
import { type Known, known } from './known.ts';
import { longName } from './name-spans.ts';

const FAR = 9;
const FORMER = /^(?:ancien|ancienne|ex)$/;

/** The role comes first: `la maire, Odette Marsan,`, `l’économiste Solenn Abiven`, `la start-up de données Segment`. */
export function roleBefore(
  tokens: readonly Token[],
  text: string,
  words: number,
  at: number,
  end: number,
  grammar: Grammar,
): Known | undefined {
  const comma = tokens[at - 1]?.text === ',';
  const named = /^nommée?$/.test(tokens[at - 1]?.lower ?? '');
  const last = comma || named ? at - 2 : at - 1;
  const start = roleStart(tokens, last, grammar);
  const head = start === undefined ? undefined : tokens[start];
  if (start === undefined || !head) return undefined;
  const noun = FORMER.test(head.lower) ? (tokens[start + 1]?.lower ?? '') : head.lower;
  const person = isPersonRole(noun) && !THING_ROLES.has(noun);
  if (!person && !THING_ROLES.has(noun)) return undefined;
  if (person && words < 2) return undefined;
  const indefinite = /^(?:un|une)$/.test(tokens[start - 1]?.lower ?? '');
  if (comma && (!person || !/^[,.;:]$/.test(tokens[end]?.text ?? ''))) return undefined;
  // Right before a name, `un` makes it an example, and a person’s role is one noun and an adjective.
  if (!comma && !named && (indefinite || (person && last - start > 1))) return undefined;
  const role = tokens.slice(start, last + 1);
  if (PREPOSITIONS.has(role.at(-1)?.lower ?? '') || (!comma && role.some(({ text: word }) => /^\p{Lu}/u.test(word))))
    return undefined;
  // `le modèle de série via des pièces de marque Nordex`: the name is the nearest noun’s.
  if (!comma && role.some(({ lower }) => PREPOSITIONS.has(lower) && !/^(?:de|d'|du|des|en|à)$/.test(lower)))
    return undefined;
  const whole = person ? end : longName(tokens, end, grammar);
  if (whole === undefined) return undefined;
  const name = text.slice(tokens[at]?.start ?? 0, tokens[whole - 1]?.end ?? 0);
  return known(name, text.slice(head.start, tokens[last]?.end ?? 0), person);
}

/** The noun behind the nearest article, when nothing but a noun phrase lies between. */
function roleStart(tokens: readonly Token[], last: number, grammar: Grammar): number | undefined {
  for (let start = last; start > 0 && start > last - FAR; start -= 1) {
    const token = tokens[start];
    if (token?.kind !== 'word') return undefined;
    const { verb, nominal } = grammar.forms(token.lower);
    if ((verb && !nominal && !/^\p{Lu}/u.test(token.text)) || /^(?:qui|que|qu'|dont|où|et|ou)$/.test(token.lower))
      return undefined;
    if (!/^(?:le|la|l'|un|une)$/.test(tokens[start - 1]?.lower ?? '')) continue;
    // `de la région`: the article of a complement, not of the role.
    if (
      /^(?:de|à|dans|sur|pour|par|en)$/.test(tokens[start - 2]?.lower ?? '') &&
      !isPersonRole(token.lower) &&
      !THING_ROLES.has(token.lower)
    )
      continue;
    return start;
  }
  return undefined;
}
