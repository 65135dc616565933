import { COORDINATORS, PREPOSITIONS, RELATIVES } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Token, tokensOf } from '../grammar/tokens.ts';
import type { Sentence } from '../manuscript/types.ts';
import type { Finding } from './candidate.ts';
import { asHeading } from './form.ts';

/** A full subject with something in it: `La décision de Bhati de quitter Twitter`. */
export function* subjects(sentence: Sentence): Generator<Finding> {
  const { clause, tokens, text } = sentence;
  // `Les effets nocifs du produit ne sont pas démontrés`: alone the subject would state what is denied.
  if (clause?.subjectKind !== 'noun' || clause.negated) return;
  const whole = text.slice(tokens[clause.subject]?.start ?? 0, tokens[clause.subjectEnd - 1]?.end ?? 0);
  // `Le processus d’embauche, réputé pour sa rigueur,` can do without what is set apart.
  const slice = whole.split(/,\s|\splus\s/u, 1)[0]?.replace(/,$/u, '') ?? '';
  const words = tokensOf(slice);
  if (!/^(?:le|la|les|l'|un|une|des)$/.test(words[0]?.lower ?? '') || words.length < 4) return;
  if (
    words.some(
      ({ text: word, lower }) =>
        word === ',' || word === '(' || RELATIVES.has(lower) || (COORDINATORS.has(lower) && lower !== 'et'),
    )
  )
    return;
  yield { text: asHeading(slice), kind: 'subject', promotes: false };
}

/** `Obtenir un poste dans cette entité exige…` → `Obtenir un poste…`. */
export function* infinitives({ clause, tokens, text }: Sentence, grammar: Grammar): Generator<Finding> {
  if (clause?.subject !== 0 || clause.heavy || !grammar.forms(tokens[0]?.lower ?? '').infinitive) return;
  const subject = text.slice(0, tokens[clause.subjectEnd - 1]?.end ?? 0);
  for (const piece of [subject, subject.split(/\s(?:tels? qu|telles? qu|comme\s)/u, 1)[0] ?? ''])
    yield { text: asHeading(piece), kind: 'infinitive', promotes: false };
}

/** A definite object with its complement: `… décrit la croissance rapide d’OpenAI, qui…`. */
export function* objects({ clause, tokens, text }: Sentence, grammar: Grammar): Generator<Finding> {
  const first = clause && tokens[clause.verbEnd];
  if (!clause || clause.negated || !first || !/^(?:le|la|les|l')$/.test(first.lower)) return;
  let end = clause.verbEnd + 1;
  while (end < tokens.length && continuesPhrase(tokens, end, grammar)) end += 1;
  const next = tokens[end]?.text ?? '.';
  if (!/^[.,;:–—]$|^(?:qui|que|dont|où|et|pour|afin|en|avec|dans|lors|depuis)$/u.test(next)) return;
  const phrase = text.slice(first.start, tokens[end - 1]?.end ?? 0);
  // An infinitive or `et` behind it may still belong to the phrase.
  const open = tokens.slice(clause.verbEnd, end).some(({ lower }) => grammar.forms(lower).infinitive);
  if (!open && next !== 'et' && /\s(?:de|du|des)\s|\sd’/u.test(phrase))
    yield { text: asHeading(phrase), kind: 'object', promotes: false };
}

/** Nouns, adjectives and what `de` ties to them. */
function continuesPhrase(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'sign') return false;
  if (/^(?:de|du|des|d'|l'|la|le|les)$/.test(token.lower)) return true;
  if (PREPOSITIONS.has(token.lower) || COORDINATORS.has(token.lower) || RELATIVES.has(token.lower)) return false;
  const { verb, nominal, presentParticiple } = grammar.forms(token.lower);
  return !presentParticiple && (!verb || nominal) && !/^(?:comme|plus|moins|aussi|selon|tout)$/.test(token.lower);
}
