import { allMatches } from '../all-matches.ts';
import { findOrdinalWords } from '../ordinal-words.ts';
import { nounsAfter } from './counted-nouns.ts';
import { type Cues, cuesOf } from './cues.ts';
import { blank, type Draft } from './quantity-draft.ts';
import { romanOrdinals } from './roman.ts';

const ORDINAL_END = /(?:ers?|res?|ères?|nde?s?|ièmes?|èmes?|es?)(?![\p{L}\p{N}])/uy;
/** « 90e+3 »: the ninety-third minute, in added time. */
const ADDED_TIME = /^ ?\+ ?(\d{1,2})(?!\d)/u;
/** What must be there for a rank in figures to be there: looking is cheap. */
const IN_FIGURES = /\d[eèrni]/;

/** The ranks of a text, in words, figures and Roman figures: `troisième`, `36e`, `XVIIe`. */
export function findRanks(text: string, cues: Cues = cuesOf(text)): Draft[] {
  const found: Draft[] = [];
  const add = (value: number, start: number, end: number, figures: boolean) =>
    found.push({ ...blank('ordinal', value, start, end), figures, nouns: nounsAfter(text, end) });
  if (cues.has('rank')) for (const { value, start, end } of findOrdinalWords(text)) add(value, start, end, false);
  if (cues.has('figure') && IN_FIGURES.test(text))
    for (const match of allMatches(/(?<![\p{L}\p{N}.,])\d{1,4}/gu, text)) {
      ORDINAL_END.lastIndex = match.index + match[0].length;
      if (!ORDINAL_END.test(text)) continue;
      const end = ORDINAL_END.lastIndex;
      const added = ADDED_TIME.exec(text.slice(end, end + 4));
      if (!added) add(Number(match[0]), match.index, end, true);
      else {
        const value = Number(match[0]) + Number(added[1]);
        found.push({
          ...blank('ordinal', value, match.index, end + added[0].length),
          figures: true,
          others: [Number(match[0])],
        });
      }
    }
  if (cues.has('roman') || (cues.has('shortRoman') && cues.has('century')))
    for (const { value, start, end } of romanOrdinals(text)) add(value, start, end, true);
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}
