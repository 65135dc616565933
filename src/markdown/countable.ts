import type { PageBlock } from '../model/page.ts';

/** Bare URLs, e-mail addresses and shortcodes are not words. */
export function countable(block: PageBlock): string {
  if (block.protected.length === 0) return block.text;
  let text = '';
  let from = 0;
  for (const span of block.protected) {
    if (span.kind !== 'url' && span.kind !== 'shortcode') continue;
    if (span.start < from) continue;
    text += block.text.slice(from, span.start);
    from = span.end;
  }
  return text + block.text.slice(from);
}

/** `{{< youtube x >}}` alone on its line is furniture. */
export function isOnlyShortcodes({ text, protected: spans }: PageBlock): boolean {
  let from = 0;
  let found = false;
  for (const { start, end, kind } of spans) {
    if (kind !== 'shortcode' || start < from) continue;
    if (text.slice(from, start).trim() !== '') return false;
    from = end;
    found = true;
  }
  return found && text.slice(from).trim() === '';
}
