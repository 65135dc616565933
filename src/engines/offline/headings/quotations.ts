import { quoteSpans } from '../../../french/quotations.ts';
import { shownWords } from '../../../french/words.ts';
import { CLITICS } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { type Token, tokensOf } from '../grammar/tokens.ts';
import type { Paragraph, Sentence } from '../manuscript/types.ts';
import type { Finding } from './candidate.ts';
import { asHeading } from './form.ts';

const FEWEST_QUOTED = 4;
const MOST_QUOTED = 11;
const VOICELESS =
  /^(?:il|elle|ils|elles|cela|ça|ceci|ce dernier|lui|leur|celui|celle|et|mais|ou|car|donc|là|y|son|sa|ses|leur|leurs|cette|ces|cet)\b/iu;

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
    const before = text.slice(Math.max(0, start - 3), start);
    if (start > 0 && !(/:\s?$/u.test(before) || (/[,.!?»]\s?$/u.test(before) && /^\P{Ll}/u.test(inner)))) continue;
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
      !POINTING.test(piece) &&
      !/(?:^|[\s’])y\s(?!a\b|avait\b|aura\b)/u.test(piece),
  );
}

/** `…, mais moi`: the second half of a contrast was only begun. */
const HALVED = /,\s(?:mais|ou|alors que|tandis que|sauf|et)\s\S+(?:\s\S+)?$/iu;
/** `…, souligne-t-elle, …` inside the marks: somebody cut in. */
const REPORTED = /,\s[\p{L}’]+(?:-t)?-(?:il|elle|on|ils|elles|je)(?:\s|,|$)/u;
/** `ce délai`, `on en parlait`, `à l’époque`: what is meant stands outside the marks. */
const POINTING =
  /(?:^|[\s’])(?:ce|cet|cette|ces) (?!(?:qui|que|sont|sera|seront|serait|fut|dont|n’est|soit)(?:[\s’]|$))\p{Ll}{3,}|(?:^|\s)(?:je|tu|on|nous|vous|qui|ne|lui|leur|(?:n|m|t|s|l)’) ?en\s|(?:^|\s)(?:à l’époque|à ce moment|ce jour-là|là-bas)(?:\s|$)/iu;
const SUBORDINATE =
  /^(?:si|quand|lorsqu|comme|chaque fois|puisqu|même si|alors que|pour|en|avec|sans|dès|tant|plus|quant)(?:[\s’]|$)/iu;

/** A quoted piece is a statement only if some word in it is plainly a finite verb outside `qui…`, or an order. */
function hasPlainVerb(piece: string, grammar: Grammar): boolean {
  const tokens = tokensOf(piece);
  return tokens.some(({ lower, kind }, at) => {
    if (kind !== 'word' || isInRelative(tokens, at)) return false;
    const { verb, nominal } = grammar.forms(lower);
    const before = tokens[at - 1]?.lower ?? '';
    if (verb && (!nominal || VERB_BEFORE.test(before))) return true;
    return SPOKEN.test(lower) && (at === 0 || VERB_BEFORE.test(before));
  });
}

/** `la première qui aura entendu`: what the verb says is said of a noun, and of that no more. */
function isInRelative(tokens: readonly Token[], verb: number): boolean {
  let before = verb - 1;
  while (CLITICS.has(tokens[before]?.lower ?? '')) before -= 1;
  // `C’est nous qui avons payé`: there the main clause is the formula.
  return tokens[before]?.lower === 'qui' && !/^(?:c'|ce)$/.test(tokens[0]?.lower ?? '');
}

const VERB_BEFORE = /^(?:ne|n'|se|s'|on|je|j'|nous|vous|ça|c'|me|m'|y|en|ai|as|avons|avez|qui|moi|tu)$/;
/** First and second persons, and the commonest forms that look like nouns. */
const SPOKEN = /\p{L}{3}(?:ons|ez|ai|ais)$|^(?:ai|suis|fais|vais|dois|peux|veux|sais|crois|vois|fait|dit)$/u;
