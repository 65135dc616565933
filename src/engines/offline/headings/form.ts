import { unbalanced } from '../../../french/quotations.ts';
import { shownWords } from '../../../french/words.ts';
import {
  ANAPHORS,
  COORDINATORS,
  DEMONSTRATIVES,
  PERSONAL,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVE_DATES,
  RELATIVES,
  SINGULAR_DETERMINERS,
  SUBORDINATORS,
} from '../grammar/closed-classes.ts';
import { type Token, tokensOf } from '../grammar/tokens.ts';

/** Limits that the structure rules set too, characters and words. */
export const SHORTEST_HEADING = 14;
export const LONGEST_HEADING = 70;
const FEWEST_WORDS = 3;
const MOST_WORDS = 12;

const VAGUE =
  /^(?:les|la|le) (?:deux|trois|quatre|cinq|mêmes?|autres?)\s|^(?:l’un|l’une|l’autre|le premier|le second|les premiers|certains)\s(?:d|a|est|n|s)|(?:^|\s)(?:ce dernier|cette dernière|ces derniers|ci-dessous|ci-dessus|en effet|par exemple|à ce moment|ce jour-là|cette fois)(?:\s|$)/iu;
const CLOCK = /\d\s?h(?:\s?\d|$|\s)|\d{1,2}:\d{2}|(?:^|\s)n[°o]\s?\d/u;

const INVERTED = /-(?:il|elle|on|ils|elles|je|nous|vous)$/;

/** A capital first, no final sign but a question mark: what the words become as a heading. */
export function asHeading(text: string): string {
  const bare = text.trim().replace(/[\s,;:.…–—-]+$/u, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Whether words may stand as a heading: the right size, whole, and clear without the text before. */
export function mayStand(text: string, verb = Number.POSITIVE_INFINITY): boolean {
  const words = shownWords(text);
  if (text.length < SHORTEST_HEADING || text.length > LONGEST_HEADING || words < FEWEST_WORDS || words > MOST_WORDS)
    return false;
  if (unbalanced(text).length > 0 || VAGUE.test(text) || CLOCK.test(text) || /[;[\]"]/.test(text)) return false;
  const tokens = outsideQuotations(tokensOf(text));
  return !tokens.some((token, at) => points(token, tokens[at + 1], verb, /\?$/u.test(text))) && !hangs(tokens.at(-1));
}

/** It points to what the reader does not see: a pronoun without its noun, a day of the week, the author's own person. */
function points({ lower, start }: Token, next: Token | undefined, verb: number, asks: boolean): boolean {
  if (RELATIVE_DATES.has(lower) || PERSONAL.has(lower) || (!asks && INVERTED.test(lower))) return true;
  if (POSSESSIVES.has(lower)) return start < verb;
  if (DEMONSTRATIVES.has(lower)) return lower !== 'ce' || !RELATIVES.has(next?.lower ?? '');
  return ANAPHORS.has(lower) && !(lower === 'y' && next?.lower === 'compris');
}

/** The last word calls for another one. */
function hangs(last: Token | undefined): boolean {
  if (!last) return false;
  const { lower } = last;
  return (
    PREPOSITIONS.has(lower) ||
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    SINGULAR_DETERMINERS.has(lower) ||
    /^(?:les|des|ne|n'|se|s'|plus|très|trop|aussi|si|qui)$/.test(lower)
  );
}

export function outsideQuotations(tokens: readonly Token[]): Token[] {
  let inside = false;
  return tokens.filter(({ text }) => {
    if (text === '«') inside = true;
    const keep = !inside;
    if (text === '»') inside = false;
    return keep;
  });
}
