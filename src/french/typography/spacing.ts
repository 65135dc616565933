import { type Edit, editsOf } from './edit.ts';

const SPACE = '[ \\t\\u00a0\\u2009\\u202f]';
const DOUBLE = new RegExp(`(?<=\\S)(?<!${SPACE})${SPACE}{2,}(?=\\S)`, 'gu');
const BEFORE_SIGN = new RegExp(
  `(?<=[\\p{L}\\p{N}\\p{M})\\]»”"’%€\\ue000])${SPACE}+(?=,(?!\\d)|\\.(?=$|[\\s»”")])|…(?=$|[\\s»”")])|\\)(?![\\p{L}\\p{N}]))`,
  'gu',
);
const AFTER_BRACKET = new RegExp(`(?<=\\()${SPACE}+(?=[\\p{L}\\p{N}«“])`, 'gu');
const DOUBLE_DOT = new RegExp(`(?<=[\\p{L}\\p{N})\\]»”]\\.)${SPACE}+\\.(?=$|\\s)`, 'gu');
const AFTER_COMMA = /(?<=\p{L},)(?=\p{L})/gu;
const AFTER_DOT = /(?<=\p{Ll}{3}\.)(?=\p{Lu}\p{Ll}{2})/gu;

/** Plain spacing: no double space, none before a comma, a full stop or a closing bracket, one after them. */
export function repairSpacing(text: string): Edit[] {
  const rule = 'typo-spacing';
  const edits = [
    ...editsOf(rule, text, DOUBLE_DOT, () => ({ after: '' })),
    ...editsOf(rule, text, BEFORE_SIGN, () => ({ after: '' })),
    ...editsOf(rule, text, AFTER_BRACKET, () => ({ after: '' })),
    ...editsOf(rule, text, DOUBLE, ({ 0: run }) => ({ after: run.includes(' ') ? ' ' : run.charAt(0) })),
    ...editsOf(rule, text, AFTER_COMMA, () => ({ after: ' ' })),
    ...editsOf(rule, text, AFTER_DOT, () => ({ after: ' ' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return edits.filter((edit, index) => index === 0 || edit.start >= (edits[index - 1]?.end ?? 0));
}
