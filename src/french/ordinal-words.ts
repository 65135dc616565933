import { allMatches } from './all-matches.ts';
import { findNumberWords } from './number-words.ts';

/** A rank written in words. */
export interface OrdinalWordMatch {
  value: number;
  start: number;
  end: number;
  text: string;
}

/** The last word of a rank → the number word it is made of. */
const CARDINALS: ReadonlyMap<string, string> = new Map(
  `unième:un deuxième:deux troisième:trois quatrième:quatre cinquième:cinq sixième:six septième:sept huitième:huit
  neuvième:neuf dixième:dix onzième:onze douzième:douze treizième:treize quatorzième:quatorze quinzième:quinze
  seizième:seize vingtième:vingt trentième:trente quarantième:quarante cinquantième:cinquante soixantième:soixante
  septantième:septante huitantième:huitante octantième:octante nonantième:nonante centième:cent millième:mille`
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

const RANK = /(?<![\p{L}\p{N}])(?:premi(?:er|ère)s?|seconds?|(\p{L}{2,12}ième)s?)(?![\p{L}\p{N}])/giu;
/** Long enough for the number words before the last one: `neuf-cent-quatre-vingt-dix-neuf`. */
const LONGEST_LEAD = 60;

/**
 * The ranks written in words: `premier`, `second`, `deuxième`, `vingt et unième`, `centième`. `seconde` is left out: it
 * is a unit of time more often than a rank.
 */
export function findOrdinalWords(text: string): OrdinalWordMatch[] {
  const matches: OrdinalWordMatch[] = [];
  for (const match of allMatches(RANK, text)) {
    const end = match.index + match[0].length;
    const rank = match[1];
    if (rank === undefined) {
      const value = match[0].toLowerCase().startsWith('p') ? 1 : 2;
      matches.push({ value, start: match.index, end, text: match[0] });
      continue;
    }
    const cardinal = CARDINALS.get(rank.toLowerCase());
    if (cardinal === undefined) continue;
    const leadStart = Math.max(0, match.index - LONGEST_LEAD);
    const number = findNumberWords(text.slice(leadStart, match.index) + cardinal).at(-1);
    if (number === undefined || (number.value === 1 && rank.toLowerCase() === 'unième')) continue;
    const start = leadStart + number.start;
    matches.push({ value: number.value, start, end, text: text.slice(start, end) });
  }
  return matches;
}

/** The rank a text spells out and nothing else: `troisième` → 3. */
export function parseOrdinalWords(text: string): number | undefined {
  const trimmed = text.trim();
  const [match] = findOrdinalWords(trimmed);
  return match?.text.length === trimmed.length ? match.value : undefined;
}
