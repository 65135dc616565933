import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningView, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';

const MOST_WORDS = 16;
const LEAST_BODY = 20;
/** What looks a little like them is one among plain ones. */
const MOST_LIKE = 10;
const LEAST_SENTENCE = 5;
const SHARE_LIKE = 3;

/**
 * Names the bare subheadings of a plain text: one short open line between two paragraphs. A question may be an
 * interviewer's and a line in quotation marks a pull quote: they are subheadings only among plain ones, and no more of them.
 */
export const subheadings: Cleaner = {
  id: 'subheadings',
  about: { en: 'Finds the subheadings of a plain text.', fr: 'Trouve les intertitres d’un texte brut.' },
  harmless: true,
  *find({ blocks, format }: CleaningView): Iterable<Cut> {
    if (format !== 'text') return;
    const spaced = blocks.some(({ gap }, index) => index > 0 && gap);
    const alone: Alone[] = blocks.flatMap((block, index) => {
      const [above, below] = [blocks[index - 1], blocks[index + 1]];
      if (!above || !below || block.kind !== 'paragraph' || (spaced && !(block.gap && below.gap))) return [];
      return [{ block, above, below }];
    });
    const numbered = numberedIn(alone);
    const plain = alone.filter(
      (line) => numbered.has(line) || (isOpenLine(line.block) && isBody(line.above) && isBody(line.below)),
    );
    let proven = plain.length;
    const known = new Set(plain);
    const others = alone.filter((line) => !known.has(line) && isLike(line));
    const open = others.filter(({ block }) => isShortLine(block));
    const found = open.length <= proven * SHARE_LIKE ? [...plain, ...open] : plain;
    proven = found.length;
    for (const looksLike of [isQuestion, isQuoted]) {
      const like = others.filter(({ block }) => looksLike(block));
      if (like.length <= proven) found.push(...like);
    }
    for (const { block } of found) yield { block, as: 'heading' };
  },
};

/** A line with what stands above and below it. */
interface Alone {
  readonly block: Block;
  readonly above: Block;
  readonly below: Block;
}

const isOpenLine = (block: Block): boolean => {
  if (block.kind !== 'paragraph') return false;
  const { words } = lineOf(block);
  return words >= 2 && words <= MOST_WORDS && /^[\p{Lu}\d]/u.test(block.text) && /[\p{L}\p{N}%€)]$/u.test(block.text);
};

/** « 1. Le prix », « 2. Et les délais ? »: lines that count up by one between the paragraphs. */
function numberedIn(alone: readonly Alone[]): ReadonlySet<Alone> {
  const lines = alone.flatMap((line) => {
    const number = NUMBERED.exec(line.block.text)?.[1];
    return number && lineOf(line.block).words <= MOST_WORDS ? [{ line, number: Number(number) }] : [];
  });
  const inOrder = lines.filter(
    ({ number }, index) => lines[index - 1]?.number === number - 1 || lines[index + 1]?.number === number + 1,
  );
  return new Set(inOrder.map(({ line }) => line));
}
const NUMBERED = /^(\d{1,2})[.)] \p{Lu}[^.;]{1,120}[^.;:,]$/u;

const isLike = ({ block, above, below }: Alone): boolean =>
  lineOf(block).words <= MOST_LIKE && isSentence(above) && isSentence(below);

/** « Pratique », « Le premier point »; no name of a person, who may have said what stands above. */
const isShortLine = (block: Block): boolean =>
  /^\p{Lu}[\p{L}\p{N} ,’'-]{3,}[\p{L}\p{N}]$/u.test(block.text) && !NAME.test(block.text);
const NAME = /^\p{Lu}[\p{L}’'-]+(?: (?:d[eu] |la |le )?\p{Lu}[\p{L}’'-]+){1,3}$/u;

/** « Quel mécanisme ? » */
const isQuestion = ({ text }: Block): boolean => /^\p{Lu}[^.!?«»]{3,80}[ \u00a0\u202f]\?$/u.test(text.trim());

/** « Il pleuvait dans l’église »: a sentence that was pulled out of the text is stopped. */
const isQuoted = ({ text }: Block): boolean => /^«[^«».!?…]{6,80}»$/u.test(text.trim());

const isSentence = (block: Block): boolean =>
  isBody(block) || (block.kind === 'paragraph' && lineOf(block).closed && lineOf(block).words >= LEAST_SENTENCE);

const isBody = (block: Block): boolean =>
  (block.kind === 'paragraph' && lineOf(block).words >= LEAST_BODY && lineOf(block).closed) ||
  block.kind === 'item' ||
  block.kind === 'quote';
