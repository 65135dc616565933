import { allMatches } from '../french/all-matches.ts';
import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningContext, Cut } from '../model/cleaner.ts';
import type { Lexicon } from '../model/lexicon.ts';

/** A hyphen that the reader found at the end of a line: it leaves a soft hyphen behind it. */
const LINE_END = /(\p{L}+)[-‐]\u00ad(\p{L}+)/gu;
/** Short words inside names of places: « Aix-en-Provence ». */
const MOST_LINK = 4;

/**
 * Puts words together again that a printed line broke. A hyphen at the end of a line may be the word's own: the word list
 * decides, and what the same text writes elsewhere.
 */
export const lineEndHyphens: Cleaner = {
  id: 'line-end-hyphens',
  about: {
    en: 'Puts words together that a printed line broke, when the word list knows the whole or misses a half.',
    fr: 'Recolle les mots coupés en fin de ligne, quand le lexique connaît le tout ou ignore une moitié.',
  },
  harmless: true,
  *find({ blocks }, { lexicon }: CleaningContext): Iterable<Cut> {
    const broken = blocks.filter(({ kind, text }) => kind !== 'code' && kind !== 'table' && text.includes('\u00ad'));
    if (broken.length === 0) return;
    const compounds = compoundsOf(blocks);
    for (const block of broken) {
      const becomes = block.text.replace(LINE_END, (whole, left: string, right: string, at: number) => {
        const after = block.text.charAt(at + whole.length);
        return isCompound(left, right, after, { lexicon, compounds }) ? `${left}-${right}` : `${left}${right}`;
      });
      if (becomes !== block.text)
        yield { block, becomes, reason: { en: 'word broken at the end of a line', fr: 'mot coupé en fin de ligne' } };
    }
  },
};

interface Known {
  readonly lexicon: Lexicon;
  /** What the text writes with a hyphen inside its lines. */
  readonly compounds: ReadonlySet<string>;
}

function isCompound(left: string, right: string, after: string, { lexicon, compounds }: Known): boolean {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  if (compounds.has(`${first}-${second}`)) return true;
  if (/^\p{Lu}/u.test(right) && left !== left.toUpperCase()) return true;
  if (after === '-' && right.length <= MOST_LINK) return true;
  // « pourra-t-on »
  if (left.length === 1 && second.length > 1 && lexicon.has(second)) return true;
  if (lexicon.has(first + second)) return false;
  // « vingt-deux », « socio-économique »: neither half is a broken word.
  return (lexicon.has(first) || first.endsWith('o')) && lexicon.has(second);
}

const COMPOUND = /\p{L}+[-‐]\p{L}+/gu;

function compoundsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const compounds = new Set<string>();
  for (const { text } of blocks)
    for (const [word] of allMatches(COMPOUND, text)) compounds.add(word.toLowerCase().replace('‐', '-'));
  return compounds;
}
