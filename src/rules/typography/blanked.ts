import type { PageBlock } from '../../model/page.ts';

/** The text of a block with blanks for what its code, URLs and shortcodes hold; offsets stay the same. */
export function blanked({ text, protected: spans }: PageBlock): string {
  if (spans.length === 0) return text;
  let result = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    result += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return result + text.slice(from);
}
