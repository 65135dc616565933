import { CLITICS, isDeterminer, PRENOMINAL, PREPOSITIONS, RELATIVES } from './closed-classes.ts';
import type { Grammar } from './grammar.ts';
import type { Token } from './tokens.ts';

/** Verbs that no noun looks like. */
const STRONG = new Set(
  'est sont a ont était étaient avait avaient fut furent sera seront serait seraient peut peuvent doit doivent va vont'.split(
    ' ',
  ),
);
/** A sure verb of the wrong number or in a place of a noun: the sentence is not what it seems. */
export function isMisfit(tokens: readonly Token[], grammar: Grammar, at: number): boolean {
  const token = tokens[at];
  const forms = token && grammar.forms(token.lower);
  return !!forms?.verb && !forms.nominal && !/^\p{Lu}/u.test(token?.text ?? '') && !CLITICS.has(token?.lower ?? '');
}

/** Whether a word is the verb of the subject before it, as far as its form, its place and its neighbours tell. */
export function readsAsVerb(
  tokens: readonly Token[],
  grammar: Grammar,
  at: number,
  plural: boolean | undefined,
  coordinated: boolean,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || /^\p{Lu}/u.test(token.text)) return false;
  const { verb, nominal } = grammar.forms(token.lower);
  if (!verb) return false;
  if (plural !== undefined && verb.plural !== plural && !(coordinated && verb.plural)) return false;
  const afterNegation =
    before.lower === 'ne' || before.lower === "n'" || before.lower === 'se' || before.lower === "s'";
  if (afterNegation) return true;
  if (isDeterminer(before.lower) && !RELATIVES.has(before.lower)) return false;
  const year = /^(?:1[6-9]|20)\d\d$/.test(before.lower);
  if (PREPOSITIONS.has(before.lower) || PRENOMINAL.has(before.lower) || (before.kind === 'number' && !year))
    return STRONG.has(token.lower) && before.kind === 'number';
  if (!nominal || STRONG.has(token.lower)) return true;
  // No noun follows a name at once: `Ada Roux élève des chèvres`.
  if (/^\p{Lu}/u.test(before.text) && /^(?:des|du|d')$/.test(tokens[at + 1]?.lower ?? '')) return true;
  return isCalledFor(tokens[at + 1], tokens[at + 2], grammar);
}

/** Adverbs that modify what is done, and no adjective. */
const BEHIND_VERBS = new Set(
  `bien mal toujours déjà encore souvent aussi désormais également surtout loin près ensemble ici ailleurs maintenant longtemps
  vite mieux dehors seulement parfois ensuite donc ainsi davantage`.split(/\s+/),
);

/** What follows a word that may be noun or verb, when it is the verb. */
function isCalledFor(next: Token | undefined, afterNext: Token | undefined, grammar: Grammar): boolean {
  if (!next) return false;
  if (/^(?:le|la|les|l'|un|une|ce|cet|cette|ces|son|sa|ses|leur|leurs|que|qu'|pas|plus|jamais|rien)$/.test(next.lower))
    return true;
  if (next.kind === 'number' || BEHIND_VERBS.has(next.lower)) return true;
  if (/ment$/.test(next.lower) && !grammar.vocabulary.isNominal(next.lower)) return true;
  return grammar.forms(next.lower).infinitive && !grammar.forms(next.lower).nominal && afterNext !== undefined;
}
