import { shownWords } from '../../../french/words.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { isOrder } from '../grammar/names.ts';
import type { Paragraph } from '../manuscript/types.ts';
import type { Finding } from './candidate.ts';
import { asHeading } from './form.ts';

const LONGEST_OPENING = 10;
const LEFT_AFTER_OPENING = 20;
/** An order is carried out by what stands below it, code or a list as well as prose. */
const LEFT_AFTER_ORDER = 8;
const ANSWERS = /^(?:non|oui|si|pas|parce|car|d'abord|difficile|impossible|sans doute|peut-être)(?:[ ,.:]|$)/iu;
/** `Selon la légende, il désigne…`: behind its lead the sentence speaks of what would have moved up. */
const PRONOUN_BEHIND_LEAD =
  /^(?!(?:Si|S’|Quand|Lorsqu|Comme|Parce|Puisqu)[\p{L}’]*\s)[^,]{3,60}, (?:elles?|ils?(?! (?:faut|faudra|fallait|n’y|y|s’agit|suffi|exist|manqu|rest|arriv|import|convient|n’est|est) ?))\s/u;

/** The short sentence or question that opens a paragraph, when the rest stands without it. */
export function opening(paragraph: Paragraph, grammar: Grammar): Finding | undefined {
  const [first, next] = paragraph.sentences;
  if (!first || !next || first.leaning || /[«»:;]/.test(first.text.replace(/ : /u, ' '))) return undefined;
  const words = shownWords(first.text);
  const order = isOrder(first.tokens[0]?.lower ?? '', grammar.vocabulary);
  const left = order ? LEFT_AFTER_ORDER : LEFT_AFTER_OPENING;
  if (words > LONGEST_OPENING || paragraph.words - words < left) return undefined;
  if (/\?$/u.test(first.text)) return { text: asHeading(first.text), kind: 'question', promotes: true };
  if (!/\.$/u.test(first.text) || ANSWERS.test(next.text)) return undefined;
  const leans =
    (next.leaning && !/^(?:mais|pourtant|cependant|et)\b/iu.test(next.text)) || PRONOUN_BEHIND_LEAD.test(next.text);
  if (leans || !(first.clause || order || isLabel(first.text))) return undefined;
  return { text: asHeading(first.text), kind: 'opening', promotes: true };
}

/** `Prochaine étape : la mer`, `Autre chantier, l’électricité`. */
const isLabel = (text: string): boolean =>
  /^(?:Autre|Prochaine?|Dernière?|Dernier|Première?|Premier|Seconde?|Nouveau|Nouvelle|Principal|Principale)\s\p{L}+(?:\s:|,)\s/u.test(
    text,
  );
