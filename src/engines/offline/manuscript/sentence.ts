import { type QuoteSpan, quoteSpans, unbalanced } from '../../../french/quotations.ts';
import { sentences } from '../../../french/sentences.ts';
import { contentStems } from '../../../french/stems.ts';
import { shownWords } from '../../../french/words.ts';
import type { Message } from '../../../model/message.ts';
import { LEANING_OPENERS } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { clauseOf } from '../grammar/read-clause.ts';
import { tokensOf } from '../grammar/tokens.ts';
import { doubtsOf } from './doubts.ts';
import { plainText } from './plain-text.ts';
import type { Paragraph, Sentence } from './types.ts';

/** A passage that the editor should look at. */
export interface DoubtfulPassage {
  readonly line: number;
  readonly text: string;
  readonly reasons: readonly Message[];
}

/** Analyses paragraphs one after the other, so that sentences know their place in the article. */
export interface Analyst {
  readonly grammar: Grammar;
  readonly sentences: Sentence[];
  readonly doubts: DoubtfulPassage[];
}

const CLOSED: Message = {
  en: 'closing quotation mark restored at the end of the paragraph',
  fr: 'guillemet fermant rétabli en fin de paragraphe',
};
const LONELY: Message = {
  en: 'quotation mark or bracket without its counterpart',
  fr: 'guillemet ou parenthèse sans son pendant',
};

/** A sentence longer than this is a list or a broken line: nothing is read from it. */
const MOST_TOKENS = 160;

export function paragraphOf(given: string, line: number, analyst: Analyst): Paragraph {
  const text = closedQuotation(given, line, analyst);
  const found: Sentence[] = [];
  const lonely = unbalanced(text).map(({ index }) => index);
  const quotes = quoteSpans(text).filter(({ closed }) => closed);
  let sign = 0;
  let quote = 0;
  for (const { text: each, start, end } of sentences(text)) {
    while (sign < lonely.length && (lonely[sign] ?? 0) < start) sign += 1;
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= start) quote += 1;
    const lonelySign = sign < lonely.length && (lonely[sign] ?? 0) < end;
    const sentence = sentenceOf(each, line, analyst, { lonelySign, quoted: isPartQuoted(quotes, quote, start, end) });
    found.push(sentence);
    analyst.sentences.push(sentence);
  }
  return { kind: 'paragraph', text, line, sentences: found, words: shownWords(text) };
}

/** A quotation started before the sentence, or goes on behind it. */
function isPartQuoted(quotes: readonly QuoteSpan[], from: number, start: number, end: number): boolean {
  for (let at = from; at < quotes.length; at += 1) {
    const quote = quotes[at];
    if (!quote || quote.start >= end) return false;
    if (quote.start < start || quote.end > end) return true;
  }
  return false;
}

/** A quotation that its paragraph never closes ends with it. The editor is told: the end may lie elsewhere. */
function closedQuotation(text: string, line: number, { doubts }: Analyst): string {
  const [only, ...others] = unbalanced(text);
  if (only?.sign !== '«' || others.length > 0) return text;
  doubts.push({ line, text: text.slice(only.index), reasons: [CLOSED] });
  return plainText(`${text} »`);
}

/** What only the whole paragraph can tell. */
interface Setting {
  readonly lonelySign: boolean;
  readonly quoted: boolean;
}

function sentenceOf(text: string, line: number, analyst: Analyst, { lonelySign, quoted }: Setting): Sentence {
  const tokens = tokensOf(text);
  const clause = tokens.length > MOST_TOKENS ? undefined : clauseOf(tokens, analyst.grammar);
  const reasons = tokens.length > MOST_TOKENS ? [] : doubtsOf(text, tokens, clause, analyst.grammar);
  if (lonelySign) reasons.unshift(LONELY);
  if (reasons.length > 0) analyst.doubts.push({ line, text, reasons });
  return {
    text,
    tokens,
    clause,
    stems: contentStems(text),
    leaning: leans(tokens.map(({ lower }) => lower)),
    quoted,
    doubtful: reasons.length > 0,
    order: analyst.sentences.length,
    line,
  };
}

function leans(words: readonly string[]): boolean {
  const first = words.find((word) => /[\p{L}\p{N}]/u.test(word)) ?? '';
  return (
    LEANING_OPENERS.has(first) ||
    /^(?:de plus|en effet|par ailleurs|en outre|en revanche|du coup|de son|de leur)$/.test(words.slice(0, 2).join(' '))
  );
}
