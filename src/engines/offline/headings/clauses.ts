import { PREPOSITIONS } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { stopsOf } from '../grammar/stops.ts';
import type { Sentence } from '../manuscript/types.ts';
import type { Finding } from './candidate.ts';
import { asHeading } from './form.ts';

/** Leads that may be dropped without changing what a clause states. */
const DROPPABLE_LEAD =
  /^(?:mais|et|or|car|donc|cependant|toutefois|pourtant|néanmoins|enfin|désormais|en effet|ainsi|de plus|en outre|par ailleurs|autre levier|en règle générale|de fait|au total|d'abord|ensuite|puis)\s*,?\s*$/iu;
const DOCUMENT_LEAD =
  /^dans (?:son|un|une|sa|cet|ce|leur) (?:article|livre|communiqué|rapport|billet|message|tribune|lettre|entretien|essai|étude|courriel|e-mail)\s*,\s*$/iu;
/** When something happened: left off, it still happened. */
const TIME_LEAD =
  /^(?:en (?:\d{4}|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \d{4})?|la semaine dernière|l’an (?:dernier|passé)|le mois dernier|le \d{1,2}(?:er)? \p{L}+(?: \d{4})?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\s*,\s*$/iu;

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
