import { isConditional } from '../../french/conditional.ts';
import type { Word } from '../../french/facts/word-forms.ts';
import { ORIGIN } from './alignment.ts';
import type { Comparison } from './comparison.ts';
import { isTold, plainWords } from './plain-words.ts';
import type { Sentence } from './side.ts';

/** A sentence of the article that asserts what its source sentence only supposes. */
export interface CertaintyVerdict {
  readonly sentence: Sentence;
  readonly source: Sentence;
  /** The conditional of the source. */
  readonly supposed: string;
  readonly start: number;
  readonly end: number;
}

/** They carry the supposition for the infinitive behind them. */
const MODAL = /^(?:pourr|devr)ai(?:t|ent)$/;
/** With a participle, what is said to be so; behind « que » it may be the future of a tale: « il a dit que le pont serait fermé ». */
const HEARSAY = /^(?:ser|aur)ai(?:t|ent)$/;
/** How far behind a modal its verb stands, in words. */
const REACH = 5;
/** Another way of saying that something is not certain, or that somebody says so. */
const HEDGE =
  /^(?:peut|peuvent|pouva|pourr|possib|éventu|hypoth|envisag|esp[èe]r|souhait|pr[ée]vo|prévu|prévi|projet|propos|risqu|mena[cç]|probab|doute|vraisembl|annon|évoqu|piste|potenti|suscepti|vis(?:e|ent|ant|er)$|but$|objecti|attend|estim|affirm|assur|dit$|disent|déclar|croi|pens|suppos|présum|soupçon|rumeur|condition|plan|ambition|compte|cens|ser(?:ait|aient)|voire|étudi|chances?$|promet|promis|mise|tabl|si$|devr|doit|doivent|selon|cas$|faute|sinon|ou$|appar|sembl|paraît|supposé|crain|redout|voudr|veut|veulent|demand|réclam|(?:recommande|préconise)(?:nt)?$|accept|impossib|capab|permettr[ae]i|juge|imagin|interrog|question)/;

/** Sentences that say as a fact what the source says in the conditional. */
export function certaintyVerdicts(comparison: Comparison): CertaintyVerdict[] {
  return comparison.article.sentences.filter(isTold).flatMap((sentence) => {
    const [best, ...others] = comparison.alignment.of(sentence);
    if (!best || best.score < ORIGIN || !asserts(sentence)) return [];
    const words = plainWords(best.sentence);
    for (const [at, { form, text }] of words.entries()) {
      if (!MODAL.test(form.lower) && !(HEARSAY.test(form.lower) && !isTale(words.slice(0, at)))) continue;
      const stem = verbBehind(words, at)?.form.stem;
      const word = stem && plainWords(sentence).find((own) => own.form.stem === stem);
      if (!word || others.some((other) => other.score >= ORIGIN && isToldThere(other.sentence, word))) continue;
      return [{ sentence, source: best.sentence, supposed: text, start: word.start, end: word.end }];
    }
    return [];
  });
}

const isTale = (before: readonly Word[]): boolean =>
  before.some(({ form }) => /^(?:qu['’]?|que|si|s['’])$/.test(form.lower));

/** Whether a sentence leaves no doubt: no question, no conditional, nobody who says so. */
const asserts = ({ text, words }: Sentence): boolean =>
  !text.trimEnd().endsWith('?') &&
  !/d['’]après/i.test(text) &&
  !words.some(({ form }) => isConditional(form.lower) || HEDGE.test(form.lower));

const VERB = /(?:er|ir|re|oir|é|ée|és|ées|i|ie|is|it|u|ue|us|ues|ert|erte)$/;

/** « pourrait bientôt verser », « se serait deux fois rendu » */
const verbBehind = (words: readonly Word[], at: number): Word | undefined =>
  words.slice(at + 1, at + 1 + REACH).find(({ form }) => form.stem !== '' && VERB.test(form.lower));

/** Another sentence of the source has the same word, and no conditional. */
const isToldThere = (sentence: Sentence, { form: { stem } }: Word): boolean =>
  sentence.words.some(({ form }) => form.stem === stem) &&
  !sentence.words.some(({ form }) => isConditional(form.lower));
