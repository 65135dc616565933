import { allMatches } from '../all-matches.ts';
import { blank, type Draft } from './quantity-draft.ts';

const TIMES: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  vingt: 20,
  cent: 100,
};
const TIMES_MORE =
  /(?<![\p{L}\p{N}]|\d[.,])(?:(\d{1,3}(?:,\d{1,2})?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent)[ \u00a0\u202f]fois(?=[ \u00a0](?:plus|moins|supérieure?s?|inférieure?s?|la|le|son|sa|leur|celles?|celui|ceux)(?!\p{L}))|(?:multipli|divis)\p{L}+[ \u00a0]par[ \u00a0](\d{1,3}(?:,\d{1,2})?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent)(?![\p{L}\p{N}]|[.,]\d)|(le double)(?!\p{L})|(le triple)(?!\p{L}))/giu;

/** `quatre fois plus`, `multiplié par trois`, `le double`. */
export function findFactors(text: string): Draft[] {
  return Array.from(allMatches(TIMES_MORE, text), (match) => {
    const word = (match[1] ?? match[2] ?? (match[3] ? '2' : '3')).toLowerCase();
    return blank('factor', TIMES[word] ?? Number(word.replace(',', '.')), match.index, match.index + match[0].length);
  });
}

/** Numbers that a factor explains become parts of it; « double » in « le double » is told already. */
export function withoutFactors(drafts: readonly Draft[], factors: readonly Draft[]): Draft[] {
  const starts = new Set(factors.map(({ start }) => start));
  const ends = new Set(factors.map(({ end }) => end));
  for (const draft of drafts)
    if (draft.kind === 'number' && (starts.has(draft.start) || ends.has(draft.end))) draft.part = true;
  return drafts.filter(({ kind, end }) => kind !== 'factor' || !ends.has(end));
}
