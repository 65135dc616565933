import { quoteSpans } from '../../../french/quotations.ts';
import { shownWords } from '../../../french/words.ts';
import { COORDINATORS, PREPOSITIONS, RELATIVES } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { stopsOf } from '../grammar/stops.ts';
import { type Token, tokensOf } from '../grammar/tokens.ts';
import type { Paragraph, Sentence } from '../manuscript/types.ts';
import type { Finding } from './candidate.ts';
import { asHeading } from './form.ts';

const LONGEST_OPENING = 10;
const LEFT_AFTER_OPENING = 20;
const FEWEST_QUOTED = 4;
const MOST_QUOTED = 11;
const ANSWERS = /^(?:non|oui|si|pas|parce|car|d'abord|difficile|impossible|sans doute|peut-être)(?:[ ,.:]|$)/iu;
/** Leads that may be dropped without changing what a clause states. */
const DROPPABLE_LEAD =
  /^(?:mais|et|or|car|donc|cependant|toutefois|pourtant|néanmoins|enfin|désormais|en effet|ainsi|de plus|en outre|par ailleurs|autre levier|en règle générale|de fait|au total|d'abord|ensuite|puis)\s*,?\s*$/iu;
const DOCUMENT_LEAD =
  /^dans (?:son|un|une|sa|cet|ce|leur) (?:article|livre|communiqué|rapport|billet|message|tribune|lettre|entretien|essai|étude|courriel|e-mail)\s*,\s*$/iu;
/** When something happened: left off, it still happened. */
const TIME_LEAD =
  /^(?:en (?:\d{4}|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \d{4})?|la semaine dernière|l’an (?:dernier|passé)|le mois dernier|le \d{1,2}(?:er)? \p{L}+(?: \d{4})?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\s*,\s*$/iu;
const VOICELESS =
  /^(?:il|elle|ils|elles|cela|ça|ceci|ce dernier|lui|leur|celui|celle|et|mais|ou|car|donc|là|y|son|sa|ses|leur|leurs|cette|ces|cet)\b/iu;

/** The short sentence or question that opens a paragraph, when the rest stands without it. */
export function opening(paragraph: Paragraph): Finding | undefined {
  const [first, next] = paragraph.sentences;
  if (!first || !next || first.leaning || /[«»:;]/.test(first.text.replace(/ : /u, ' '))) return undefined;
  const words = shownWords(first.text);
  if (words > LONGEST_OPENING || paragraph.words - words < LEFT_AFTER_OPENING) return undefined;
  if (/\?$/u.test(first.text)) return { text: asHeading(first.text), kind: 'question', promotes: true };
  if (!/\.$/u.test(first.text) || ANSWERS.test(next.text)) return undefined;
  const leans = next.leaning && !/^(?:mais|pourtant|cependant|et)\b/iu.test(next.text);
  if (leans || !(first.clause || isLabel(first.text))) return undefined;
  return { text: asHeading(first.text), kind: 'opening', promotes: true };
}

/** `Prochaine étape : la mer`, `Autre chantier, l’électricité`. */
const isLabel = (text: string): boolean =>
  /^(?:Autre|Prochaine?|Dernière?|Dernier|Première?|Premier|Seconde?|Nouveau|Nouvelle|Principal|Principale)\s\p{L}+(?:\s:|,)\s/u.test(
    text,
  );

/** A quotation, or its first clause, that says something by itself. */
export function* quotations(
  paragraph: Paragraph,
  grammar: Grammar,
): Generator<Finding & { readonly sentence: Sentence }> {
  const { text, sentences } = paragraph;
  let current = 0;
  let end = text.indexOf(sentences[0]?.text ?? '') + (sentences[0]?.text.length ?? 0);
  for (const { inner, closed, start } of quoteSpans(text)) {
    while (start >= end && current + 1 < sentences.length) {
      current += 1;
      end = text.indexOf(sentences[current]?.text ?? '', end) + (sentences[current]?.text.length ?? 0);
    }
    const sentence = sentences[current];
    if (!closed || !sentence || sentence.doubtful || VOICELESS.test(inner)) continue;
    // Words quoted inside a clause are a piece of it, not a voice.
    if (start > 0 && !/[:,.!?»]\s?$/u.test(text.slice(Math.max(0, start - 3), start))) continue;
    for (const piece of quotedPieces(inner, grammar)) {
      const words = shownWords(piece);
      if (words < FEWEST_QUOTED || words > MOST_QUOTED || /[…!]/u.test(piece)) continue;
      yield { text: `« ${asHeading(piece)} »`, kind: 'quotation', promotes: false, sentence };
    }
  }
}

/** The first sentence of a quotation, and what stands before its first heavy sign: never half of a contrast or a condition. */
function quotedPieces(inner: string, grammar: Grammar): string[] {
  const first = (inner.split(/(?<=[.!?…])\s/u)[0] ?? inner).replace(/[.,]$/u, '');
  const at = /\s?[:;](?:\s|$)|,\s(?:et(?! c’| ce)|parce|car|puisque|ce|je|on|nous)\b/iu.exec(first)?.index;
  const pieces = [first, ...(at === undefined || SUBORDINATE.test(first) ? [] : [first.slice(0, at)])];
  return pieces.filter(
    (piece) =>
      hasPlainVerb(piece, grammar) &&
      !HALVED.test(piece) &&
      !REPORTED.test(piece) &&
      !/(?:^|[\s’])y\s(?!a\b|avait\b|aura\b)/u.test(piece),
  );
}

/** `…, mais moi`: the second half of a contrast was only begun. */
const HALVED = /,\s(?:mais|ou|alors que|tandis que|sauf|et)\s\S+(?:\s\S+)?$/iu;
/** `…, souligne-t-elle, …` inside the marks: somebody cut in. */
const REPORTED = /,\s[\p{L}’]+(?:-t)?-(?:il|elle|on|ils|elles|je)(?:\s|,|$)/u;
const SUBORDINATE =
  /^(?:si|quand|lorsqu|comme|chaque fois|puisqu|même si|alors que|pour|en|avec|sans|dès|tant|plus|quant)(?:[\s’]|$)/iu;

/** A quoted piece is a statement only if some word in it is plainly a finite verb, or an order. */
function hasPlainVerb(piece: string, grammar: Grammar): boolean {
  const tokens = tokensOf(piece);
  return tokens.some(({ lower, kind }, at) => {
    if (kind !== 'word') return false;
    const { verb, nominal } = grammar.forms(lower);
    const before = tokens[at - 1]?.lower ?? '';
    if (verb && (!nominal || VERB_BEFORE.test(before))) return true;
    return SPOKEN.test(lower) && (at === 0 || VERB_BEFORE.test(before));
  });
}

const VERB_BEFORE = /^(?:ne|n'|se|s'|on|je|j'|nous|vous|ça|c'|me|m'|y|en|ai|as|avons|avez|qui|moi|tu)$/;
/** First and second persons, and the commonest forms that look like nouns. */
const SPOKEN = /\p{L}{3}(?:ons|ez|ai|ais)$|^(?:ai|suis|fais|vais|dois|peux|veux|sais|crois|vois|fait|dit)$/u;

/** The main clause, as long as it may be. */
export function* clauses(sentence: Sentence, grammar: Grammar): Generator<Finding> {
  const { clause, tokens, text } = sentence;
  if (!clause || clause.subjectKind === 'pronoun' || sentence.leaning || /[?!]\s*»?$/u.test(text)) return;
  const start = tokens[clause.subject]?.start ?? 0;
  const lead = text.slice(0, start);
  const told =
    /^(?:a|ont)$/.test(tokens[clause.verb]?.lower ?? '') && clause.verbEnd > clause.verb + 1 && !clause.negated;
  const from =
    start === 0 || DROPPABLE_LEAD.test(lead) || DOCUMENT_LEAD.test(lead) || (told && TIME_LEAD.test(lead)) ? start : 0;
  if (from === 0 && PREPOSITIONS.has(tokens[0]?.lower ?? '') && lead.length > 25) return;
  for (const stop of stopsOf(tokens, clause, grammar)) {
    const end = tokens[stop - 1]?.end ?? 0;
    const verb = (tokens[clause.verb]?.start ?? 0) - from;
    yield { text: asHeading(text.slice(from, end)), kind: 'clause', promotes: false, verb };
  }
}

/** `Cette culture est teintée de secret` → `Une culture teintée de secret`. */
export function* relatives(sentence: Sentence, grammar: Grammar): Generator<Finding> {
  const { clause, tokens, text } = sentence;
  const article = { cette: 'Une', cet: 'Un', ce: 'Un', ces: 'Des' }[tokens[0]?.lower ?? ''];
  if (!clause || !article || clause.subject !== 0 || clause.heavy || clause.negated || clause.subjectEnd > 6) return;
  const head = text.slice(tokens[1]?.start ?? 0, tokens[clause.subjectEnd - 1]?.end ?? 0);
  if (/^(?:derni|proch|prem|aut|second|nouve|étude|rapport|article|texte|chiffre|fois|année|mois|semaine)/iu.test(head))
    return;
  const passive = /^(?:est|sont)$/.test(tokens[clause.verb]?.lower ?? '') && clause.verbEnd > clause.verb + 1;
  for (const stop of stopsOf(tokens, clause, grammar)) {
    const end = tokens[stop - 1]?.end ?? 0;
    const rest = text.slice(
      passive ? (tokens[clause.verb + 1]?.start ?? 0) : (tokens[clause.subjectEnd]?.start ?? 0),
      end,
    );
    yield { text: asHeading(`${article} ${head}${passive ? ' ' : ' qui '}${rest}`), kind: 'relative', promotes: false };
  }
}

/** A full subject with something in it: `La décision de Bhati de quitter Twitter`. */
export function* subjects(sentence: Sentence): Generator<Finding> {
  const { clause, tokens, text } = sentence;
  if (clause?.subjectKind !== 'noun') return;
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
