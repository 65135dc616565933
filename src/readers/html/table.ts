import { BLOCK } from './elements.ts';
import { elements, type HtmlNode, textOf } from './tree.ts';

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']);
const MOST_CELLS = 2000;

/** A table of data as Markdown rows; undefined when it lays out a page: cells with blocks, a single row or column. */
export function tableBlock(table: HtmlNode): string | undefined {
  const rows: string[][] = [];
  let cells = 0;
  for (const element of elements(table)) {
    const name = element.name ?? '';
    if (element !== table && name === 'table') return undefined;
    if (BLOCK.has(name) && !TABLE_PARTS.has(name) && name !== 'p') return undefined;
    if (name === 'tr') rows.push([]);
    else if (CELLS.has(name)) {
      if (++cells > MOST_CELLS) return undefined;
      rows.at(-1)?.push(textOf(element).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim());
    }
  }
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const columns = Math.max(0, ...filled.map((row) => row.length));
  if (filled.length < 2 || columns < 2 || filled.some((row) => row.length !== columns)) return undefined;
  if (filled.flat().some((cell) => cell.length > 200)) return undefined;
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const [head = [], ...body] = filled;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
