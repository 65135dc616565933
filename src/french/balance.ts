import { allMatches } from './all-matches.ts';
/** A sign without its partner. */
export interface UnbalancedSign {
  sign: string;
  index: number;
}

const SIGN = /[«»“”()[\]]|\n[^\S\n]*\n/g;
const OPENER_OF: Readonly<Record<string, string>> = { '»': '«', '”': '“', ')': '(', ']': '[' };
const LIST_MARKER = /(?:^|[\s«(])(?:\d{1,3}|\p{L})$/u;
const SMILEY_EYES = /[:;=]['’]?-?$/;

/**
 * The quotation marks and brackets without a partner, or whose pairs cross, paragraph by paragraph, in text order. The
 * bracket of a list marker (`1)`) and smileys are left alone.
 */
export function unbalanced(text: string): UnbalancedSign[] {
  const alone: UnbalancedSign[] = [];
  const open: UnbalancedSign[] = [];
  const openCount = new Map<string, number>();
  const pop = (): UnbalancedSign | undefined => {
    const last = open.pop();
    if (last) openCount.set(last.sign, (openCount.get(last.sign) ?? 0) - 1);
    return last;
  };
  for (const { 0: sign, index } of allMatches(SIGN, text)) {
    if (isSmiley(text, sign, index)) continue;
    const opener = OPENER_OF[sign];
    if (sign.startsWith('\n')) {
      for (let last = pop(); last; last = pop()) alone.push(last);
    } else if (opener === undefined) {
      open.push({ sign, index });
      openCount.set(sign, (openCount.get(sign) ?? 0) + 1);
    } else if ((openCount.get(opener) ?? 0) > 0) {
      for (let last = pop(); last && last.sign !== opener; last = pop()) alone.push(last);
    } else if (!isListMarker(text, sign, index)) alone.push({ sign, index });
  }
  return [...alone, ...open].sort((a, b) => a.index - b.index);
}

function isSmiley(text: string, sign: string, index: number): boolean {
  return (sign === '(' || sign === ')') && SMILEY_EYES.test(text.slice(Math.max(0, index - 3), index));
}

function isListMarker(text: string, sign: string, index: number): boolean {
  return sign === ')' && LIST_MARKER.test(text.slice(Math.max(0, index - 4), index));
}
