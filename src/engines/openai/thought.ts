import { allMatches } from '../../french/all-matches.ts';

const NAMES = 'think|thinking|thought|reasoning';
const OPENING = new RegExp(`^\\s*<(${NAMES})>`, 'iu');
const CLOSING = new RegExp(`</(?:${NAMES})>`, 'giu');

/**
 * An answer without the reasoning that some models print before it: `<think> … </think>`, the closing tag alone (their
 * chat template swallows the opening one), or an opening tag that never closes, which leaves nothing.
 */
export function withoutThought(text: string): string {
  let end = -1;
  for (const match of allMatches(CLOSING, text)) end = match.index + match[0].length;
  if (end >= 0) return text.slice(end).trimStart();
  return OPENING.test(text) ? '' : text;
}
