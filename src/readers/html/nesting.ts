import { allMatches } from '../../french/all-matches.ts';

const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
/** Elements that close by themselves, or never open. */
const FLAT: ReadonlySet<string> = new Set(
  'p li dt dd tr td th option thead tbody tfoot area base br col embed hr img input link meta source track wbr'.split(
    ' ',
  ),
);
/** No page that anybody reads is nested deeper; the parser's time grows with the square of it. */
const MOST = 3000;
const BLOCK_TAG = /<\/?(?:p|div|h[1-6]|li|ul|ol|br|tr|table|section|article|blockquote|td)\b[^<>]{0,2000}>/gi;
const ANY_TAG = /<\/?[a-z!][^<>]{0,2000}>/gi;

/** Whether a page opens elements beyond all reason without closing them. */
export function isTooDeep(content: string): boolean {
  let depth = 0;
  for (const [, closing, name = ''] of allMatches(TAG, content)) {
    if (FLAT.has(name.toLowerCase())) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MOST) return true;
  }
  return false;
}

/** The text of a page without parsing it: block tags part lines, the others vanish. */
export const withoutTags = (content: string): string => content.replace(BLOCK_TAG, '\n').replace(ANY_TAG, '');
