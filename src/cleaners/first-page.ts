import type { Block } from '../model/article.ts';
import { isProse, lineOf } from './line.ts';
import { isLine, numberOf } from './page-number.ts';

/** « REPORTAGE » over the title, where the running heads say « VERGERS | REPORTAGE ». */
export function firstPage(blocks: readonly Block[], heads: ReadonlySet<string>): readonly string[] {
  const parts = new Set([...heads].flatMap((head) => head.split(/ [|•·–—-] /u)));
  const first = blocks.findIndex(isProse);
  const above = blocks.slice(0, Math.max(0, first)).filter((block) => isLine(block) && numberOf(block) === undefined);
  const own = above.filter(({ text }) => !heads.has(text) && !parts.has(text));
  if (own.every((block) => lineOf(block).words < LEAST_TITLE)) return [];
  return above.flatMap(({ text }) => (parts.has(text) && text === text.toUpperCase() ? [text] : []));
}
const LEAST_TITLE = 3;
