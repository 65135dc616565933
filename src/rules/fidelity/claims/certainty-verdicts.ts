import type { Word } from '../../../french/facts/word-forms.ts';
import { type Aligned, ORIGIN } from '../reading/alignment.ts';
import { clausesOf } from '../reading/clauses.ts';
import type { Comparison } from '../reading/comparison.ts';
import { isTold, nearby, plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { hasSign, isSign } from '../reading/signs.ts';
import { sentenceBefore } from './claims.ts';
import { provedAfterAll } from './evidence.ts';

/** A sentence of the article that asserts what its source sentence only supposes. */
export interface CertaintyVerdict {
  readonly sentence: Sentence;
  readonly source: Sentence;
  /** The conditional of the source. */
  readonly supposed: string;
  readonly start: number;
  readonly end: number;
}

/** From here on two sentences may say the same. */
const AKIN = 0.22;
/** Words in common around the verb of both. */
const NEARBY = 3;

/** They carry the supposition for the infinitive behind them. */
const MODAL = /^(?:pourr|devr)ai(?:t|ent)$/;
/** With a participle, what is said to be so; behind « que » it may be the future of a tale: « il a dit que le pont serait fermé ». */
const HEARSAY = /^(?:ser|aur)ai(?:t|ent)$/;
/** How far behind a modal its verb stands, in words. */
const REACH = 5;
/** Another way of saying that something is not certain, or that somebody says so. */
const HEDGE =
  /^(?:peut|peuvent|pouva|pourr|possib|éventu|hypoth|envisag|esp[èe]r|souhait|pr[ée]vo|prévu|prévi|projet|propos|risqu|mena[cç]|probab|doute|vraisembl|annon|évoqu|piste|potenti|suscepti|vis(?:e|ent|ant|er)$|but$|objecti|attend|estim|affirm|assur|dit$|disent|déclar|croi|pens|suppos|présum|soupçon|rumeur|condition|plan|ambition|compte|cens|ser(?:ait|aient)|voire|étudi|chances?$|promet|promis|mise|tabl|si$|devr|doit|doivent|selon|cas$|faute|sinon|ou$|appar|sembl|paraît|supposé|crain|redout|voudr|veut|veulent|demand|réclam|(?:recommande|préconise)(?:nt)?$|accept|impossib|capab|permettr[ae]i|juge|imagin|interrog|question|refus|démen)/;

/** Sentences that say as a fact what the source says in the conditional. */
export function certaintyVerdicts(comparison: Comparison): CertaintyVerdict[] {
  return comparison.article.sentences.filter(isTold).flatMap((sentence) => {
    const proved = provedAfterAll(sentence, comparison);
    if (proved) return [proved];
    const [best, ...others] = comparison.alignment.of(sentence);
    if (!best || best.score < AKIN || !hasSign('conditional', best.sentence)) return [];
    if (best.score < ORIGIN) return assertedNearby(sentence, best, others) ?? [];
    if (!asserts(sentence)) return supposedElsewhere(sentence, best, others) ?? [];
    // What somebody supposes in a quotation is supposed as well.
    const { words } = best.sentence;
    // « Sans la digue, le bourg aurait été inondé »: what has not been.
    const isHearsay = !/^(?:sans|faute|si|s[’']ils?)(?!\p{L})/iu.test(best.sentence.text);
    for (const [at, { form, text }] of words.entries()) {
      if (!MODAL.test(form.lower) && !(isHearsay && HEARSAY.test(form.lower) && !isTale(words.slice(0, at)))) continue;
      const stem = verbBehind(words, at)?.form.stem;
      const word = stem && plainWords(sentence).find((own) => own.form.stem === stem);
      if (!word || others.some((other) => other.score >= ORIGIN && isToldThere(other.sentence, word))) continue;
      return [{ sentence, source: best.sentence, supposed: text, start: word.start, end: word.end }];
    }
    return supposedElsewhere(sentence, best, others) ?? [];
  });
}

/** Less alike than their whole sentences: the same verb among the same words. */
function assertedNearby(
  sentence: Sentence,
  { sentence: source }: Aligned,
  others: readonly Aligned[],
): CertaintyVerdict | undefined {
  if (!asserts(sentence) || HYPOTHESIS.test(source.text)) return undefined;
  const words = plainWords(source);
  for (const [at, { form, text }] of words.entries()) {
    if (!MODAL.test(form.lower)) continue;
    const verb = verbBehind(words, at);
    const word = verb && plainWords(sentence).find((own) => own.form.stem === verb.form.stem);
    if (!verb || !word || !nearby(sentence, word, source, verb, NEARBY)) continue;
    if (others.some((other) => isToldThere(other.sentence, word))) continue;
    return { sentence, source, supposed: text, start: word.start, end: word.end };
  }
  return undefined;
}

const isTale = (before: readonly Word[]): boolean =>
  before.some(({ form }) => /^(?:qu['’]?|que|si|s['’])$/.test(form.lower));

/** Whether a sentence leaves no doubt: no question, no conditional, nobody who says so. */
const asserts = (sentence: Sentence): boolean =>
  !isAsked(sentence) && !sentence.words.some(({ form }) => isSign('conditional', form) || HEDGE.test(form.lower));

const isAsked = ({ text }: Sentence): boolean => text.trimEnd().endsWith('?') || /d['’]après/i.test(text);

const VERB = /(?:er|ir|re|oir|é|ée|és|ées|i|ie|is|it|u|ue|us|ues|ert|erte)$/;

/** « pourrait bientôt verser », « se serait deux fois rendu » */
const verbBehind = (words: readonly Word[], at: number): Word | undefined =>
  words.slice(at + 1, at + 1 + REACH).find(({ form }) => form.stem !== '' && VERB.test(form.lower));

/** A future, or what has happened: « nourriront », « s’est rendu ». */
const FUTURE = /^\p{L}{2,}r(?:a|ont)$/u;
const PAST = /^(?:a|ont|est|sont)$/;
/** « aurait voulu », « aurait dû »: a wish or a regret, and nothing that others say. */
const WISH = /^(?:préfér|voul|aim|souhait|pu$|dû$|fallu|mérit|suffi)/;
/** What would have been, but for something. */
const HYPOTHESIS = /(?<!\p{L})(?:si|s[’']ils?|sans|sinon|faute|ne|n[’']|mieux|même)(?!\p{L})/iu;
const CONDITION = /(?<!\p{L})(?:si[ \u00a0]|s[’']ils?[ \u00a0])[^,;:.]*/giu;
/** Somebody said to have said so just before. */
const SAID_SO = /(?<!\p{L})(?:selon|d[’']après|affirm|accus|soupçonn|assur|prétend|racont|témoign|plaint)/iu;
/** Words that two sentences share beside the thing itself. */
const SHARED = 3;

/** The same with another verb: « pourrait s’appuyer sur ces résultats » and « ces résultats nourriront ». */
function supposedElsewhere(
  sentence: Sentence,
  { sentence: source }: Aligned,
  others: readonly Aligned[],
): CertaintyVerdict | undefined {
  const supposing = plainWords(source);
  const at = supposing.findIndex(({ form }) => MODAL.test(form.lower) || HEARSAY.test(form.lower));
  const modal = supposing[at];
  const verb = modal && verbBehind(supposing, at);
  if (!modal || !verb || WISH.test(verb.form.lower)) return undefined;
  const isSaid = HEARSAY.test(modal.form.lower);
  // « pourrait venir si le temps le permet » is not sure either.
  const without = isSaid ? source.text : source.text.replace(CONDITION, '');
  if (HYPOTHESIS.test(without) || (without !== source.text && !asserts(sentence))) return undefined;
  if (isSaid && (isTale(supposing.slice(0, at)) || !isParticiple(verb))) return undefined;
  const clause = clausesOf(source).find((words) => words.includes(modal)) ?? [];
  const told = clausesOf(sentence).find((words) => assertsThere(words, clause, modal, verb, isSaid));
  const word = told?.find((each, index) => isAssertion(told, each, index, isSaid));
  if (
    !told ||
    !word ||
    !assertsUpTo(sentence, isSaid ? undefined : told.at(-1)) ||
    sharedStems(sentence, source) < SHARED
  )
    return undefined;
  if (isSaid && SAID_SO.test(sentenceBefore(sentence)?.text ?? '')) return undefined;
  if (others.some((other) => other.score >= ORIGIN && !hasSign('conditional', other.sentence))) return undefined;
  return { sentence, source, supposed: modal.text, start: word.start, end: word.end };
}

/** What is doubted or planned behind the clause takes nothing back: « …, dont la mise à jour est prévue en mai ». */
const assertsUpTo = (sentence: Sentence, last: Word | undefined): boolean =>
  asserts(sentence) ||
  (last !== undefined &&
    !isAsked(sentence) &&
    !sentence.words.some(
      ({ form, end }) => isSign('conditional', form) || (end <= last.end && HEDGE.test(form.lower)),
    ));

const PARTICIPLE = /(?:é|i|u|t|s)e?s?$/;
const isParticiple = ({ form }: Word): boolean => PARTICIPLE.test(form.lower);

/** What is told as a fact in the words of what is supposed: of the same one, or to the same end. */
function assertsThere(
  told: readonly Word[],
  clause: readonly Word[],
  modal: Word,
  verb: Word,
  isSaid: boolean,
): boolean {
  const at = told.findIndex((word, index) => isAssertion(told, word, index, isSaid));
  if (at < 0) return false;
  // Who is said to have done it stands before it in both; what may be done comes behind, wherever it is told.
  const theirs = stemsOf(clause.filter((word) => (isSaid ? word.start < modal.start : word.start > verb.start)));
  const own = stemsOf(isSaid ? told.slice(0, at) : told);
  return [...theirs].some((stem) => own.has(stem));
}

const isAssertion = (words: readonly Word[], { form }: Word, at: number, isSaid: boolean): boolean =>
  isSaid
    ? PAST.test(form.lower) && words.slice(at + 1, at + 3).some(isParticiple)
    : (FUTURE.test(form.lower) && !form.stop) ||
      (/^(?:va|vont)$/.test(form.lower) && /(?:er|ir|re|oir)$/.test(words[at + 1]?.form.lower ?? ''));

const stemsOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ form }) => (form.stem === '' ? [] : form.stem)));

const sharedStems = ({ stems }: Sentence, source: Sentence): number =>
  [...stems].filter((stem) => source.stems.has(stem)).length;

/** Another sentence of the source has the same word, and no conditional. */
const isToldThere = (sentence: Sentence, { form: { stem } }: Word): boolean =>
  sentence.words.some(({ form }) => form.stem === stem) && !hasSign('conditional', sentence);
