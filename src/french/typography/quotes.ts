import { allMatches } from '../all-matches.ts';
import { isCultivarName, speaksOfPlants } from './cultivars.ts';
import type { Edit, Spaces } from './edit.ts';
import { spacesAfter, spacesBefore } from './spaces.ts';

interface Pair {
  kind: string;
  open: number;
  close: number;
  /** How many quotations are around it. */
  depth: number;
  /** How many guillemets open inside it: turning it into guillemets would nest them. */
  guillemets: number;
}

const SIGN = /[«»“”"‘’„]|\n[^\S\n]*\n/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * English quotation marks become guillemets, or “…” inside guillemets. Only in paragraphs where every mark has its
 * partner; inches, apostrophes, single straight quotes and those of cultivars are left alone.
 */
export function repairQuotes(text: string, spaces: Spaces, plants = speaksOfPlants(text)): Edit[] {
  const edits: Edit[] = [];
  const signs: { sign: string; index: number }[] = [];
  const flush = () => {
    for (const pair of pairsOf(text, signs) ?? []) edits.push(...rewrite(text, pair, spaces.quote ?? ' ', plants));
    signs.length = 0;
  };
  for (const { 0: sign, index } of allMatches(SIGN, text)) {
    if (sign.startsWith('\n')) flush();
    else signs.push({ sign, index });
  }
  flush();
  return edits.sort((a, b) => a.start - b.start);
}

/** The pairs of a paragraph, or undefined when a mark has no partner or pairs cross. */
function pairsOf(text: string, signs: readonly { sign: string; index: number }[]): Pair[] | undefined {
  const pairs: Pair[] = [];
  const open: Pair[] = [];
  let guillemets = 0;
  for (const { sign, index } of signs) {
    const kind = roleOf(text, sign, index, open);
    if (kind === undefined) continue;
    if (kind === 'wrong') return undefined;
    if (kind === 'close') {
      const pair = open.pop();
      if (pair) pairs.push({ ...pair, close: index, guillemets: guillemets - pair.guillemets });
      continue;
    }
    if (sign === '«') guillemets += 1;
    open.push({ kind: sign, open: index, close: -1, depth: open.length, guillemets });
  }
  return open.length > 0 ? undefined : pairs;
}

/** What a mark does, given the ones open around it; undefined when it is no quotation mark at all. */
function roleOf(
  text: string,
  sign: string,
  index: number,
  open: readonly Pair[],
): 'open' | 'close' | 'wrong' | undefined {
  const inner = open.at(-1)?.kind;
  const previous = text.charAt(index - 1);
  const next = text.charAt(index + 1);
  switch (sign) {
    case '«':
    case '“':
      return 'open';
    case '»':
      return inner === '«' ? 'close' : 'wrong';
    case '”':
      return inner === '“' ? 'close' : 'wrong';
    case '‘':
      return LETTER_OR_DIGIT.test(previous) || !LETTER_OR_DIGIT.test(next) ? undefined : 'open';
    case '’':
      return inner === '‘' && !LETTER_OR_DIGIT.test(next) && /\S/.test(previous) ? 'close' : undefined;
    case '"':
      if (inner === '"') return 'close';
      if (/\d/.test(previous)) return undefined;
      return LETTER_OR_DIGIT.test(previous) ? 'wrong' : 'open';
    default:
      return 'wrong';
  }
}

function rewrite(text: string, pair: Pair, space: string, plants: boolean): Edit[] {
  const rule = 'typo-english-quotes';
  const { kind, open, close, depth, guillemets } = pair;
  if (kind === '«' || close === open + 1) return [];
  if (kind === '‘' && plants && isCultivarName(text.slice(open + 1, close))) return [];
  if (depth > 0) {
    if (kind === '“') return [];
    return [
      { rule, start: open, end: open + 1, after: '“' },
      { rule, start: close, end: close + 1, after: '”' },
    ];
  }
  const innerEnd = spacesBefore(text, close);
  if (guillemets > 0 || innerEnd <= open + 1) return [];
  return [
    { rule, start: open, end: spacesAfter(text, open + 1), after: `«${space}` },
    { rule, start: innerEnd, end: close + 1, after: `${space}»` },
  ];
}
