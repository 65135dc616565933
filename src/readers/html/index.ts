import type { Reader } from '../../model/reader.ts';
import { textBlocks } from '../text.ts';
import { htmlBlocks } from './blocks.ts';
import { mainPart } from './main-part.ts';
import { htmlMetadata } from './metadata.ts';
import { isTooDeep, withoutTags } from './nesting.ts';
import { elements, type HtmlNode, lineCounter, parseHtml } from './tree.ts';

/** HTML: all visible text as blocks; in whole pages each block knows whether it belongs to the main part. */
export const html: Reader = {
  format: 'html',
  async read(content) {
    if (isTooDeep(content)) return { blocks: textBlocks(withoutTags(content)), metadata: {} };
    const root = await parseHtml(content);
    const lineOf = lineCounter(content);
    const isMain = isPage(root) ? await mainPart(root) : undefined;
    const blocks = htmlBlocks(root, { lineOf, ...(isMain && { isMain }) });
    return { blocks, metadata: htmlMetadata(root, blocks) };
  },
};

/** A page has a body; a fragment is only what somebody copied out of one. */
function isPage(root: HtmlNode): boolean {
  for (const { name } of elements(root)) if (name === 'body') return true;
  return false;
}
