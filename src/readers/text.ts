import type { Block } from '../model/article.ts';
import type { Reader } from '../model/reader.ts';

const ITEM = /^[-•*–]\s+(?=\S)/u;
const NUMBERED = /^(\d{1,3})[.)]\s+(?=\S)/u;

/** Plain text: every line that is not blank is a block. */
export const text: Reader = {
  format: 'text',
  read(content) {
    const blocks: Block[] = [];
    let gap = false;
    content.split('\n').forEach((raw, index) => {
      const line = raw.trim();
      if (line === '') {
        gap = true;
        return;
      }
      blocks.push({ ...blockOf(line), line: index + 1, gap });
      gap = false;
    });
    return { blocks, metadata: {} };
  },
};

function blockOf(line: string): Pick<Block, 'kind' | 'text' | 'ordinal'> {
  const bullet = ITEM.exec(line);
  if (bullet) return { kind: 'item', text: line.slice(bullet[0].length) };
  const numbered = NUMBERED.exec(line);
  if (numbered) return { kind: 'item', text: line.slice(numbered[0].length), ordinal: Number(numbered[1]) };
  return { kind: 'paragraph', text: line };
}
