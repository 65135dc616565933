import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningView, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';

const MOST_WORDS = 16;
const LEAST_BODY = 20;

/**
 * Names the bare subheadings of a plain text: one short open line between two paragraphs. A question may be an
 * interviewer's and a line in quotation marks a pull quote, so they stay lines.
 */
export const subheadings: Cleaner = {
  id: 'subheadings',
  about: { en: 'Finds the subheadings of a plain text.', fr: 'Trouve les intertitres d’un texte brut.' },
  harmless: true,
  *find({ blocks, format }: CleaningView): Iterable<Cut> {
    if (format !== 'text') return;
    const spaced = blocks.some(({ gap }, index) => index > 0 && gap);
    for (let index = 1; index < blocks.length - 1; index++) {
      const block = blocks[index]!;
      if (!isOpenLine(block) || !isBody(blocks[index - 1]!) || !isBody(blocks[index + 1]!)) continue;
      if (!spaced || (block.gap && blocks[index + 1]?.gap)) yield { block, as: 'heading' };
    }
  },
};

const isOpenLine = (block: Block): boolean => {
  if (block.kind !== 'paragraph') return false;
  const { words } = lineOf(block);
  return words >= 2 && words <= MOST_WORDS && /^[\p{Lu}\d]/u.test(block.text) && /[\p{L}\p{N}%€)]$/u.test(block.text);
};

const isBody = (block: Block): boolean =>
  (block.kind === 'paragraph' && lineOf(block).words >= LEAST_BODY && lineOf(block).closed) ||
  block.kind === 'item' ||
  block.kind === 'quote';
