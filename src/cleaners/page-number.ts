import type { Block } from '../model/article.ts';
import { lineOf } from './line.ts';

/** « 12 », « – 12 – », « p. 12 » and « page 12 sur 40 » */
const NUMBER = /^(?:(?:[–—-] ?)?(?:page |p\. ?)?(\d{1,4})(?: ?[–—-])?|page (\d{1,4}) ?(?:sur|\/|de|of) ?\d{1,4})$/u;

export const isLine = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'heading';

/** The number of a page, alone on its line. */
export function numberOf(block: Block | undefined): number | undefined {
  if (!block || !isLine(block) || block.text.length > 20) return undefined;
  const [, alone, counted] = NUMBER.exec(lineOf(block).folded) ?? [];
  const found = alone ?? counted;
  return found === undefined ? undefined : Number(found);
}
