import type { Grammar } from '../grammar/grammar.ts';
import { clauseOf } from '../grammar/read-clause.ts';
import { tokensOf } from '../grammar/tokens.ts';
import type { Paragraph, Sentence } from '../manuscript/types.ts';

/** `Londres – `, `Il y a trois semaines, `: where and when it was written. What is told stays true without. */
const PLACE = /^\p{Lu}[\p{L}’-]{2,}(?: \p{Lu}[\p{L}’-]+)? [–—] (?=\p{Lu})/u;
const AGO = /^Il y a \p{L}+ (?:minutes?|heures?|jours?|semaines?|mois|ans?), (?=\p{L})/u;

/** Paragraphs whose first sentence opens with what it tells. */
export function withoutLead(paragraphs: readonly Paragraph[], grammar: Grammar): readonly Paragraph[] {
  const [first, ...others] = paragraphs;
  const [opening, ...rest] = first?.sentences ?? [];
  if (!first || !opening) return paragraphs;
  return [{ ...first, sentences: [bare(opening, grammar), ...rest] }, ...others];
}

function bare(sentence: Sentence, grammar: Grammar): Sentence {
  const ago = AGO.test(sentence.text);
  const left = sentence.text.replace(ago ? AGO : PLACE, '');
  if (left === sentence.text) return sentence;
  const text = left.charAt(0).toUpperCase() + left.slice(1);
  const tokens = tokensOf(text);
  const clause = clauseOf(tokens, grammar);
  // What is going on is no longer true of then: `il y a un mois, il ouvrait`.
  const told = clause && /^(?:a|ont|est|sont)$/.test(tokens[clause.verb]?.lower ?? '');
  const past = told && clause.verbEnd > clause.verb + 1;
  return clause && (!ago || past) ? { ...sentence, text, tokens, clause, leaning: false } : sentence;
}
