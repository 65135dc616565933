import type { Nodes, Parents, Text } from 'mdast';
import { findTypography } from '../french/typography.ts';
import type { Edit } from '../model/finding.ts';
import { applyEdits } from './edits.ts';
import { parseMarkdown } from './parse.ts';

export interface MarkdownTypography {
  readonly spaces: 'fine' | 'nbsp' | 'none';
  readonly locale: 'fr-FR' | 'fr-CA';
}

/** Repair the typography of the prose of a Markdown text; code, URLs, HTML and front matter stay as they are. */
export function fixMarkdownTypography(markdown: string, options: MarkdownTypography): string {
  const edits: Edit[] = [];
  const texts: Text[] = [];
  gather(parseMarkdown(markdown), texts);
  for (const node of texts) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    // Where the file says a character otherwise (entity, escape), offsets would lie: leave such a node alone.
    if (start === undefined || end === undefined || markdown.slice(start, end) !== node.value) continue;
    const context = { before: markdown.slice(Math.max(0, start - 3), start), after: markdown.slice(end, end + 3) };
    for (const repair of findTypography(node.value, options, context))
      edits.push({ start: start + repair.start, end: start + repair.end, text: repair.after });
  }
  return applyEdits(markdown, edits);
}

function gather(node: Nodes | Parents, texts: Text[]): void {
  if (node.type === 'text') texts.push(node);
  else if ('children' in node) for (const child of node.children) gather(child, texts);
}
