import type { LexicalWord } from '../../french/lexical-words.ts';
import { ENGLISH, FRENCH, marksOf, ONLY_FRENCH } from '../../french/little-words.ts';
import { quoteSpans } from '../../french/quotations.ts';
import { blockWords } from '../../markdown/block-words.ts';
import type { PageBlock } from '../../model/page.ts';

/** What the little words of a block say. Quotations, code and names are left out. */
export interface Tally {
  readonly words: readonly LexicalWord[];
  /** Signs of the text that is left. */
  readonly length: number;
  readonly french: number;
  readonly frenchOnly: number;
  readonly english: number;
  /** Different English words, capitals included. */
  readonly englishKinds: number;
  /** Words with a capital inside the sentence. */
  readonly names: number;
}

/** The text stretches that belong to somebody else: quotations, code, addresses. Sorted. */
export function foreignSpans({
  text,
  protected: spans,
}: PageBlock): readonly { readonly start: number; readonly end: number }[] {
  const quotes = /[«“"]/.test(text) ? quoteSpans(text) : [];
  return quotes.length === 0 ? spans : [...spans, ...quotes].sort((a, b) => a.start - b.start);
}

/** ASCII digits. */
const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39;

export function tallied(block: PageBlock): Tally {
  const spans = foreignSpans(block);
  const kept: LexicalWord[] = [];
  const englishKinds = new Set<string>();
  let [french, frenchOnly, english, names, covered, nextSpan, previousEnd] = [0, 0, 0, 0, 0, 0, 0];
  for (const span of spans) covered += Math.max(0, span.end - span.start);
  for (const word of blockWords(block)) {
    while ((spans[nextSpan]?.end ?? Number.POSITIVE_INFINITY) <= word.start) nextSpan += 1;
    if ((spans[nextSpan]?.start ?? Number.POSITIVE_INFINITY) < word.end) continue;
    // Scores, shares and line-ups are in no language.
    if (isFigure(word.text.charCodeAt(0))) continue;
    kept.push(word);
    const { lower, text, token } = word;
    const isName =
      text !== lower &&
      text.charAt(0) !== lower.charAt(0) &&
      kept.length > 1 &&
      !/[.!?…:]/.test(block.text.slice(previousEnd, word.start));
    previousEnd = word.end;
    const marks = marksOf(token);
    const isFrench = (marks & FRENCH) !== 0;
    const isEnglish = (marks & ENGLISH) !== 0;
    if (isEnglish && !isFrench) englishKinds.add(lower);
    if (isName) {
      names += 1;
      continue;
    }
    if (isFrench && !isEnglish) french += 1;
    if (isEnglish && !isFrench) english += 1;
    if ((marks & ONLY_FRENCH) !== 0) frenchOnly += 1;
  }
  if (kept.some(({ lower }) => /[éèêàùçœ]/.test(lower))) french += 1;
  return {
    words: kept,
    length: block.text.length - covered,
    french,
    frenchOnly,
    english,
    englishKinds: englishKinds.size,
    names,
  };
}
