import { findOrdinalWords } from '../ordinal-words.ts';
import { nounsAfter } from './counted-nouns.ts';
import { blank, type Draft } from './quantity-draft.ts';
import { romanOrdinals } from './roman.ts';

const ORDINAL_END = /(?:ers?|res?|ères?|nde?s?|ièmes?|èmes?|es?)(?![\p{L}\p{N}])/uy;
/** What must be there for a rank to be there: most texts have none, and looking is cheap. */
const IN_WORDS = /i[èe]me|premi|second/i;
const IN_FIGURES = /\d(?:e|è|r|n|i)/;
const IN_ROMAN = /[IVXLC](?:e|è|ᵉ)/;

/** The ranks of a text, in words, figures and Roman figures: `troisième`, `36e`, `XVIIe`. */
export function findRanks(text: string): Draft[] {
  const found: Draft[] = [];
  const add = (value: number, start: number, end: number, figures: boolean) =>
    found.push({ ...blank('ordinal', value, start, end), figures, nouns: nounsAfter(text, end) });
  if (IN_WORDS.test(text)) for (const { value, start, end } of findOrdinalWords(text)) add(value, start, end, false);
  if (IN_FIGURES.test(text))
    for (const match of text.matchAll(/(?<![\p{L}\p{N}.,])\d{1,4}/gu)) {
      ORDINAL_END.lastIndex = match.index + match[0].length;
      if (ORDINAL_END.test(text)) add(Number(match[0]), match.index, ORDINAL_END.lastIndex, true);
    }
  if (IN_ROMAN.test(text)) for (const { value, start, end } of romanOrdinals(text)) add(value, start, end, true);
  return found.sort((a, b) => a.start - b.start);
}
