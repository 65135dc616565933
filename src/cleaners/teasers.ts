import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningView, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

const CUT_OFF =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\(…\))\s*[[(]?(?:Lire (?:la suite|plus|l['’]article)|En savoir plus|Continuer la lecture|Read more)[^.!?]{0,80}$/iu;
const MOST_HEADLINE = 22;
const REACH = 120;
/** So much of an article stands above the first one: where nothing does, the file is its own teaser. */
const LEAST_ABOVE = 3;

/** Drops the beginnings of other articles, with their headlines: each is cut off, and a button goes on with it. */
export const teasers: Cleaner = {
  id: 'teasers',
  about: {
    en: 'Drops the beginnings of other articles that a “read more” cuts off, with their headlines.',
    fr: 'Retire les débuts d’autres articles que coupe un «\u00a0lire la suite\u00a0», avec leurs titres.',
  },
  *find({ blocks }: CleaningView): Iterable<Cut> {
    let above = 0;
    for (const [index, block] of blocks.entries()) {
      if (above < LEAST_ABOVE || !isCutOff(block.text)) {
        if (isProse(block)) above++;
        continue;
      }
      if (block.kind === 'code' || block.kind === 'table') continue;
      const headline = blocks[index - 1]!;
      // Behind a paragraph it is the article itself that breaks off.
      if (!isHeadline(headline)) continue;
      yield { block: headline, reason: HEADLINE };
      yield { block, reason: TEASER, sure: true };
    }
  },
};

function isCutOff(text: string): boolean {
  const end = text.slice(-REACH);
  // Searching for a sign costs nothing, and few lines have it.
  return (end.includes('…') || end.includes('...')) && CUT_OFF.test(end);
}

const HEADLINE = { en: 'title of another article', fr: 'titre d’un autre article' };
const TEASER = { en: 'beginning of another article', fr: 'début d’un autre article' };

/** Below the article's own text, an open line. */
function isHeadline(block: Block): boolean {
  const { words, closed } = lineOf(block);
  return words >= 3 && words <= MOST_HEADLINE && (!closed || /[?!»"]\s*$/u.test(block.text));
}
