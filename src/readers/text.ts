import type { Block } from '../model/article.ts';
import type { Reader } from '../model/reader.ts';
import { withoutEmphasis } from './emphasis.ts';
import { fencesOf } from './fence.ts';
import { isBlank } from './lines.ts';
import { quotedMessages } from './quoted.ts';
import { unwrapped } from './unwrap.ts';

const BULLET = /^[-•*–‣▪●◦·]\s+(?=\S)/u;
const NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/u;
const HEADING = /^(#{1,6})\s+(?=\S)/u;
const QUOTE = /^>\s+(?=\S)/u;
const TABLE_ROW = /^\|.*\|$/u;

/** Messages quoted in messages quoted in messages: deeper ones keep their marks. */
const MOST_DEPTH = 8;

/** Plain text: every line that is not blank is a block; listings between fences and tables are one block each. */
export const text: Reader = {
  format: 'text',
  read: (content) => ({ blocks: textBlocks(content), metadata: {} }),
};

/** The blocks of a plain text whose first line is line `firstLine` of the file; what a mail quotes is a text in the text. */
export function textBlocks(content: string, firstLine = 1, depth = 0): Block[] {
  const lines = content.split('\n');
  const messages = depth < MOST_DEPTH ? quotedMessages(lines, depth > 0) : undefined;
  if (!messages?.size) return blocksOf(lines, firstLine, depth > 0);
  const blocks: Block[] = [];
  let from = 0;
  for (const [start, message] of messages) {
    blocks.push(...blocksOf(lines.slice(from, start), firstLine + from, depth > 0));
    const [first, ...others] = textBlocks(message.content, firstLine + start, depth + 1);
    if (first) blocks.push({ ...first, gap: true }, ...others);
    from = message.end + 1;
  }
  const [first, ...others] = blocksOf(lines.slice(from), firstLine + from, depth > 0);
  return first ? [...blocks, { ...first, gap: true }, ...others] : blocks;
}

function blocksOf(lines: readonly string[], firstLine: number, isMail: boolean): Block[] {
  const { listings } = fencesOf(lines);
  const blocks: Block[] = [];
  let gap = false;
  for (let index = 0; index < lines.length; index++) {
    const raw = lines[index] ?? '';
    if (isBlank(raw)) {
      gap = true;
      continue;
    }
    const line = firstLine + index;
    const listing = listings.get(index);
    if (listing) {
      const code = lines.slice(index + 1, listing.end).join('\n');
      blocks.push({ kind: 'code', text: code, line, gap, ...(listing.language && { language: listing.language }) });
      index = listing.end;
    } else {
      const rows = tableRows(lines, index);
      if (rows.length > 1) {
        blocks.push({ kind: 'table', text: rows.join('\n'), line, gap });
        index += rows.length - 1;
      } else blocks.push({ ...blockOf(withoutEmphasis(raw.trim())), line, gap });
    }
    gap = false;
  }
  return unwrapped(settleNumbers(blocks), isMail);
}

function tableRows(lines: readonly string[], from: number): string[] {
  const rows: string[] = [];
  for (let index = from; index < lines.length; index++) {
    const row = (lines[index] ?? '').trim();
    if (!row.startsWith('|') || !TABLE_ROW.test(row)) break;
    rows.push(row);
  }
  return rows;
}

function blockOf(line: string): Pick<Block, 'kind' | 'text' | 'ordinal' | 'depth'> {
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'item', text: line.slice(bullet[0].length) };
  const number = NUMBER.exec(line);
  if (number) return { kind: 'item', text: line.slice(number[0].length), ordinal: Number(number[1]) };
  const heading = HEADING.exec(line);
  if (heading)
    return {
      kind: 'heading',
      depth: heading[1]?.length ?? 2,
      text: line.slice(heading[0].length).replace(/\s+#+$/u, ''),
    };
  const quote = QUOTE.exec(line);
  if (quote) return { kind: 'quote', text: line.slice(quote[0].length) };
  return { kind: 'paragraph', text: line };
}

/** A numbered line is an item only beside its neighbour in the count; alone it is a heading or a sentence. */
function settleNumbers(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'item' || block.ordinal === undefined) return block;
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    const follows = before?.kind === 'item' && before.ordinal === block.ordinal - 1;
    const leads = after?.kind === 'item' && after.ordinal === block.ordinal + 1;
    if (follows || leads) return block;
    const { ordinal, ...rest } = block;
    return { ...rest, kind: 'paragraph', text: `${ordinal}. ${block.text}` };
  });
}
