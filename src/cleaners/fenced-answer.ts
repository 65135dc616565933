import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { announcesAnswer } from './chat-wrapper.ts';
import { isFence } from './code-fences.ts';
import { lineOf } from './line.ts';

/** A language of text: whoever fenced an article in it meant it to be copied whole. */
const OF_TEXT = /(?:markdown|mdx?|te?xt|plaintext|article)\s*$/iu;
const LEAST_WORDS = 60;
/** The fenced part of all words: a shorter one is a sample in an article. */
const LEAST_SHARE = 0.6;

/** Drops what an assistant says around the one fence that holds its article. */
export const fencedAnswer: Cleaner = {
  id: 'fenced-answer',
  about: {
    en: 'Drops what an assistant says around the fence that holds its article.',
    fr: 'Retire ce qu’un assistant dit autour du bloc qui contient son article.',
  },
  *find({ blocks }): Iterable<Cut> {
    const fences = blocks.flatMap((block, index) => (isFence(block) ? [index] : []));
    const [from, to] = fences;
    if (fences.length !== 2 || from === undefined || to === undefined) return;
    const inside = wordsOf(blocks.slice(from + 1, to));
    if (inside < LEAST_WORDS || inside < wordsOf(blocks) * LEAST_SHARE) return;
    const above = blocks.slice(0, from);
    if (!OF_TEXT.test(blocks[from]!.text) && !above.some(announcesAnswer)) return;
    for (const block of [...above, ...blocks.slice(to + 1)]) yield { block, reason: AROUND, sure: true };
  },
};

const AROUND = { en: 'outside of the fenced article', fr: 'hors du bloc qui contient l’article' };

const wordsOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + lineOf(block).words, 0);
