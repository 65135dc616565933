import { allMatches } from './all-matches.ts';

export { type UnbalancedSign, unbalanced } from './balance.ts';

/** A quotation. Outer offsets take the marks in, inner ones leave the marks and the spaces beside them out. */
export interface QuoteSpan {
  start: number;
  end: number;
  inner: string;
  innerStart: number;
  innerEnd: number;
  mark: 'guillemets' | 'curly' | 'straight';
  closed: boolean;
}

const SIGN = /[«»“”"]|\n[^\S\n]*\n/g;
const MARKS: Readonly<Record<string, { mark: QuoteSpan['mark']; closer: string }>> = {
  '«': { mark: 'guillemets', closer: '»' },
  '“': { mark: 'curly', closer: '”' },
  '"': { mark: 'straight', closer: '"' },
};

/**
 * The quotations of a text, outermost only. Marks inside a quotation belong to it; a quotation that is never closed ends
 * with its paragraph. A straight quote after a figure stands for inches.
 */
export function quoteSpans(text: string): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  let opener: { sign: string; mark: QuoteSpan['mark']; closer: string; at: number; depth: number } | undefined;
  for (const { 0: sign, index } of allMatches(SIGN, text)) {
    if (opener === undefined) {
      const kind = MARKS[sign];
      if (kind && !isInches(text, sign, index)) opener = { sign, ...kind, at: index, depth: 1 };
    } else if (sign.startsWith('\n')) {
      spans.push(span(text, opener.mark, opener.at, index, false));
      opener = undefined;
    } else if (sign === opener.closer) {
      opener.depth -= 1;
      if (opener.depth > 0) continue;
      spans.push(span(text, opener.mark, opener.at, index + 1, true));
      opener = undefined;
    } else if (sign === opener.sign) opener.depth += 1;
  }
  if (opener) spans.push(span(text, opener.mark, opener.at, text.trimEnd().length, false));
  return spans;
}

function isInches(text: string, sign: string, index: number): boolean {
  return sign === '"' && /\d/.test(text.charAt(index - 1));
}

function span(text: string, mark: QuoteSpan['mark'], start: number, end: number, closed: boolean): QuoteSpan {
  const raw = text.slice(start + 1, closed ? end - 1 : end);
  const inner = raw.trim();
  const innerStart = start + 1 + (raw.length - raw.trimStart().length);
  return { start, end, inner, innerStart, innerEnd: innerStart + inner.length, mark, closed };
}
