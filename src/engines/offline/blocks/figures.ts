import { allMatches } from '../../../french/all-matches.ts';
import type { Sentence } from '../manuscript/types.ts';
import { TEMPLATES } from '../templates.ts';
import { type BlockEntry, FEWEST_ENTRIES, type ReaderBlock } from './block.ts';
import { overlap } from './centrality.ts';
import { standsByItself } from './standing.ts';

const MOST_ENTRIES = 5;
const SIZE = { fewest: 6, most: 26 };
const MOST_OVERLAP = 0.5;
/** Quantities: a share, a sum, a great number, a number of something. Dates, hours and ranks are none. */
const NUMBER = '\\d{1,3}(?: \\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\d,.])(?:${NUMBER})\\s?(?:%|€|\\$|£|euros?|dollars?|millions?(?: d[e’]\\s?\\p{L}+)?|milliards?(?: d[e’]\\s?\\p{L}+)?|tonnes?|hectares?)(?![\\p{L}])`,
  'gu',
);
const GREAT = /(?<![\p{L}\d,.])\d{1,3}(?: \d{3})+ \p{Ll}{4,}(?: (?:carré|cube)s?)?/gu;

/** Chiffres clés: sentences that give a quantity and can be read alone, the quantity in bold. */
export function keyFigures(sentences: readonly Sentence[]): ReaderBlock | undefined {
  const entries: (BlockEntry & { readonly sentence: Sentence })[] = [];
  for (const sentence of sentences) {
    if (entries.length >= MOST_ENTRIES) break;
    if (!standsByItself(sentence, SIZE)) continue;
    const strong = quantityIn(sentence.text);
    if (!strong || entries.some((other) => overlap(other.sentence.stems, sentence.stems) > MOST_OVERLAP)) continue;
    entries.push({ text: sentence.text, strong, kind: 'item', sentence });
  }
  if (entries.length < FEWEST_ENTRIES) return undefined;
  return {
    ...TEMPLATES.figures,
    entries: entries.map(({ text, strong, kind }) => ({ text, kind, ...(strong ? { strong } : {}) })),
  };
}

/** The first quantity of a sentence, shares and sums before other great numbers. */
function quantityIn(text: string): { start: number; end: number } | undefined {
  const match = allMatches(QUANTITY, text).next().value ?? allMatches(GREAT, text).next().value;
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
