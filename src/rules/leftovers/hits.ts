import { allMatches } from '../../french/all-matches.ts';
import { quoteSpans } from '../../french/quotations.ts';
import { plainBlock } from '../../markdown/plain-text.ts';
import { Annotation } from '../../model/annotation.ts';
import type { Page, PageBlock, PageBlockKind } from '../../model/page.ts';
import type { Place } from '../../model/place.ts';

/** A stretch of a block, offsets in its text. */
export interface Hit {
  readonly block: PageBlock;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly place: Place;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const TEXT: ReadonlySet<PageBlockKind> = new Set(['heading', 'paragraph', 'item', 'quote', 'cell']);

/** The blocks that a reader reads: code, HTML and pictures are other rules' business. */
export function textBlocks(page: Page): readonly PageBlock[] {
  const cached = known.get(page);
  if (cached) return cached;
  const blocks = page.blocks.filter(({ kind }) => TEXT.has(kind));
  known.set(page, blocks);
  return blocks;
}

const known = new Annotation<Page, readonly PageBlock[]>();

/** Longest block that can be a remark beside the article, in UTF-16 code units: some forty words. */
export const REMARK_LENGTH = 320;

/**
 * Where a pattern (with flag `g`) matches the plain form of a block's text. Code, addresses and shortcodes are left
 * out (addresses only unless `addresses`), and so is what stands between quotation marks unless `quoted` is true.
 */
export function* hits(block: PageBlock, pattern: RegExp, { quoted = false, addresses = false } = {}): Generator<Hit> {
  const { text, originalIndex } = plainBlock(block);
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return;
  pattern.lastIndex = 0;
  for (const match of allMatches(pattern, text)) {
    if (match[0] === '') continue;
    const start = originalIndex(match.index);
    const end = originalIndex(match.index + match[0].length);
    if (
      block.protected.some(
        (span) =>
          span.kind !== 'footnote' && !(addresses && span.kind === 'url') && span.start < end && span.end > start,
      )
    )
      continue;
    if (!quoted && isQuoted(block, start, end)) continue;
    yield {
      block,
      start,
      end,
      text: block.text.slice(start, end).trim(),
      place: block.placeOf(start, end),
      groups: match.groups ?? {},
    };
  }
}

/** Whether a stretch lies inside a quotation. A block quotation is one. */
export function isQuoted({ text, kind }: PageBlock, start: number, end: number): boolean {
  if (kind === 'quote') return true;
  return /[«“"]/.test(text) && quoteSpans(text).some((span) => span.closed && span.start <= start && span.end >= end);
}

/** A text cut for a message: its beginning, at a word. */
export function shortened(text: string, most = 60): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : most)}…`;
}

/**
 * The first and the last blocks of text, where remarks beside the article stand. A main heading does not count: an
 * answer may begin before or after it.
 */
export function edges(
  page: Page,
  count = 3,
): { readonly first: readonly PageBlock[]; readonly last: readonly PageBlock[] } {
  const credits = new Set(page.credits);
  const blocks = textBlocks(page).filter((block) => !credits.has(block) && block.kind !== 'cell');
  return { first: blocks.slice(0, count), last: blocks.slice(Math.max(count, blocks.length - count)) };
}
