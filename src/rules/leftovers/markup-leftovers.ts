import { allMatches } from '../../french/all-matches.ts';
import type { PageBlock } from '../../model/page.ts';

/** A stretch of markup that shows in the text instead of working. */
export interface MarkupLeftover {
  readonly start: number;
  readonly end: number;
  readonly kind: 'newline' | 'entity' | 'bold' | 'hashes' | 'encoding' | 'table' | 'item';
}

const NEWLINE = /(?<![:\\/])(?:\\n)+(?=\s|\p{Lu}|[#*«“-]|$)/gu;
const ENTITY =
  /&(?:nbsp|amp|lt|gt|quot|apos|laquo|raquo|rsquo|lsquo|hellip|eacute|egrave|agrave|ccedil|ecirc|ndash|mdash|euro|#\d{2,5}|#x[0-9a-f]{2,4});/giu;
/** Asterisks that open or close nothing. */
const BOLD = /(?<![\p{L}\p{N}*])\*\*(?=[\p{L}\p{N}«])|(?<=[\p{L}»:.!?])\*\*(?![*\p{N}])/gu;
const HASHES = /(?:^|(?<=[.!?»…:] ))#{2,6} ?(?=\p{L})/gu;

/** UTF-8 read as Windows-1252 (“Ã©”, “â€™”), and what stands for a byte that nothing could read. */
const ENCODING = /(?:Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ“”˜¦¢]|Å“|Â[\u00a0«»°]|\ufffd)+/gu;

/** Rows of a table that lacks its second line. */
const ROWS = /^\|(?: [^|]{0,200}\|){2,}/gu;
/** Items whose dash lacks its space run on from the one before. */
const GLUED_ITEM = /(?<=\p{L}[\s\u00a0\u202f]?[;.] )-(?=\p{Ll}{2})(?!\p{Ll}+-)/gu;

/** Markup that the reader would see in a block's text. Code is left out. */
export function* markupLeftovers(block: PageBlock): Generator<MarkupLeftover> {
  const { text } = block;
  if (text.includes('\\n')) yield* matches(block, NEWLINE, 'newline');
  if (text.includes('&')) yield* matches(block, ENTITY, 'entity');
  if (text.includes('**')) yield* matches(block, BOLD, 'bold');
  if (/[ÃÂÅ\ufffd]|â€/.test(text)) yield* matches(block, ENCODING, 'encoding');
  if (text.startsWith('|') && block.kind === 'paragraph') yield* matches(block, ROWS, 'table');
  if (text.includes(' -') && block.kind === 'item') yield* matches(block, GLUED_ITEM, 'item');
  if (text.includes('##')) yield* matches(block, HASHES, 'hashes');
}

function* matches(block: PageBlock, pattern: RegExp, kind: MarkupLeftover['kind']): Generator<MarkupLeftover> {
  for (const match of allMatches(pattern, block.text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!block.protected.some((span) => span.start < end && span.end > start)) yield { start, end, kind };
  }
}
