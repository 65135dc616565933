import type { Message } from '../../../model/message.ts';
import type { Clause } from '../grammar/clause.ts';
import { RELATIVES } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { isName } from '../grammar/names.ts';
import type { Token } from '../grammar/tokens.ts';

const NO_AUXILIARY: Message = {
  en: 'incomplete verb? an auxiliary seems to be missing',
  fr: 'verbe incomplet\u202f? un auxiliaire semble manquer',
};
const DANGLING: Message = {
  en: 'opening participle that may not belong to the subject',
  fr: 'participe en tête qui ne se rapporte peut-être pas au sujet',
};

const INSERT = /\[(?!…\])[^\]]{1,40}\]/u;
const STRAY_STOP = /\p{Ll}{3}\.\s+\p{Ll}{2}|[,;:]\s*[.,;]|\.\s+[.,;]/u;
const SHORTEST_GLUED = 10;
const SHORTEST_PART = 3;
const LONGEST_GLUED = 40;

/** Why an editor should look at a sentence before anything else; empty when nothing shows. */
export function doubtsOf(
  text: string,
  tokens: readonly Token[],
  clause: Clause | undefined,
  grammar: Grammar,
): Message[] {
  const doubts: Message[] = [];
  const insert = INSERT.exec(text)?.[0];
  if (insert) doubts.push({ en: `addition in brackets ${insert}`, fr: `ajout entre crochets ${insert}` });
  if (STRAY_STOP.test(text)) doubts.push({ en: 'stray punctuation', fr: 'ponctuation égarée' });
  for (const [at, token] of tokens.entries()) {
    const parts = gluedParts(token, at, grammar);
    if (parts)
      doubts.push({
        en: `glued words? “${token.text}” (${parts})`,
        fr: `mots collés\u202f? «\u202f${token.text}\u202f» (${parts})`,
      });
  }
  if (lacksAuxiliary(tokens, clause, grammar)) doubts.push(NO_AUXILIARY);
  if (danglingParticiple(tokens, clause, grammar)) doubts.push(DANGLING);
  return doubts;
}

/** `candidatureEsguerra` → `candidature Esguerra`; `rapportsrevenir` → `rapports revenir`. */
function gluedParts(token: Token, at: number, { vocabulary, forms }: Grammar): string | undefined {
  const { text, lower } = token;
  if (token.kind !== 'word' || text.length < SHORTEST_GLUED || text.length > LONGEST_GLUED || /['’-]/.test(text))
    return undefined;
  const isWord = (word: string): boolean => {
    const found = forms(word);
    return vocabulary.isKnown(word) || vocabulary.isNominal(word) || found.verb !== undefined || found.pastParticiple;
  };
  const joint = /^(\p{Ll}{4,})(\p{Lu}\p{Ll}{2,})$/u.exec(text);
  if (joint?.[1] && isWord(joint[1])) return `${joint[1]} ${joint[2]}`;
  if (
    !/^\p{Ll}+$/u.test(text) ||
    at === 0 ||
    isWord(lower) ||
    forms(lower).presentParticiple ||
    isRegular(lower, vocabulary)
  )
    return undefined;
  for (let cut = SHORTEST_PART + 1; cut <= lower.length - SHORTEST_PART - 1; cut += 1)
    if (isWord(lower.slice(0, cut)) && isWord(lower.slice(cut))) return `${lower.slice(0, cut)} ${lower.slice(cut)}`;
  return undefined;
}

/** Adverbs in -ment, prefixed words and first and second persons are no list's business. */
const isRegular = (lower: string, { isInfinitive }: Grammar['vocabulary']): boolean =>
  /ment$|^(?:anti|auto|bio|centi|co|cyber|éco|ex|giga|hecto|hyper|kilo|infra|inter|méga|micro|milli|mini|nano|multi|néo|non|para|photo|poly|post|pré|pro|pseudo|radio|re|ré|semi|socio|sous|super|sur|télé|téra|trans|ultra)/u.test(
    lower,
  ) ||
  ['ons', 'ez', 'ions', 'iez', 'ai', 'as', 'es', 'ais'].some(
    (ending) => lower.endsWith(ending) && isInfinitive(`${lower.slice(0, -ending.length)}er`),
  );

/** `qui viré`, `Altman tweeté`: a participle where a finite verb should stand. */
function lacksAuxiliary(tokens: readonly Token[], clause: Clause | undefined, grammar: Grammar): boolean {
  for (const [at, token] of tokens.entries()) {
    if (token.lower === 'qui' && RELATIVES.has(token.lower) && relativeWithoutVerb(tokens, at, grammar)) return true;
    const opens = at < 3 ? clause === undefined : startsAfterComma(tokens, at, grammar);
    if (opens && isName(tokens, at, grammar) && isBareParticiple(tokens, at + 1, grammar)) return true;
  }
  return false;
}

/** `…, The Information rapporté dimanche`: the name follows a comma at once. */
function startsAfterComma(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  let start = at;
  while (start > 0 && tokens[start - 1]?.kind === 'word' && isName(tokens, start - 1, grammar)) start -= 1;
  return tokens[start - 1]?.text === ',';
}

function relativeWithoutVerb(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  for (let index = at + 1; index < Math.min(tokens.length, at + 9); index += 1) {
    const token = tokens[index];
    if (!token || token.kind === 'sign') return false;
    const { verb, pastParticiple, nominal } = grammar.forms(token.lower);
    if (verb) return false;
    if (pastParticiple && /[éiu]$/u.test(token.lower) && !grammar.vocabulary.isNominal(token.lower) && nominal)
      return index > at + 1;
  }
  return false;
}

function isBareParticiple(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || next.kind === 'sign' || !/é$/u.test(token.text) || grammar.vocabulary.isNominal(token.lower))
    return false;
  return grammar.forms(token.lower).pastParticiple && !/^(?:en|à|par|de|du|d')$/.test(next.lower);
}

/** `Rejoignant la société, les aperçus arrivent…`: the participle should speak of the subject, which is a thing. */
function danglingParticiple(tokens: readonly Token[], clause: Clause | undefined, grammar: Grammar): boolean {
  const first = tokens[0];
  if (!first || !clause || clause.subject === 0 || clause.subjectKind !== 'noun') return false;
  return grammar.forms(first.lower).presentParticiple && /^(?:les|des)$/.test(tokens[clause.subject]?.lower ?? '');
}
