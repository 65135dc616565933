import type { HtmlNode } from './tree.ts';

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether an element's own attributes hide it from every reader. */
export function isHidden({ attribs }: HtmlNode): boolean {
  if (!attribs) return false;
  if ('hidden' in attribs) return true;
  const style = attribs.style;
  return style !== undefined && style.length < 2000 && HIDDEN_STYLE.test(style);
}
