import type { Block } from '../../model/article.ts';
import { textBlocks } from '../text.ts';
import { htmlBlocks } from './blocks.ts';
import { isTooDeep, withoutTags } from './nesting.ts';
import { lineCounter, parseHtml } from './tree.ts';

/** The blocks of a piece of HTML that starts on line `firstLine` of its file. */
export async function fragmentBlocks(content: string, firstLine = 1): Promise<Block[]> {
  if (isTooDeep(content)) return textBlocks(withoutTags(content), firstLine);
  const root = await parseHtml(content);
  return htmlBlocks(root, { lineOf: lineCounter(content, firstLine) });
}
