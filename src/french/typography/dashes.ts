import { type Edit, editsOf } from './edit.ts';

const SPACE = '[ \\u00a0\\u202f]';
const HYPHEN = new RegExp(
  `(?<=([\\p{L}\\p{N})»”’…!?\\ue000])${SPACE})--?(?=${SPACE}([\\p{L}\\p{N}«“"(\\ue000]))`,
  'gu',
);
const GLUED = /(?<=\p{L})—(?=\p{L})/gu;

/** A hyphen between spaces becomes a dash, except between figures; a dash between two words takes its spaces. */
export function repairDashes(text: string): Edit[] {
  const rule = 'typo-dash';
  return [
    ...editsOf(rule, text, HYPHEN, ({ 1: before = '', 2: after = '' }) =>
      /\d/.test(before) && /\d/.test(after) ? undefined : { after: '–' },
    ),
    ...editsOf(rule, text, GLUED, ({ 0: dash }) => ({ after: ` ${dash} ` })),
  ].sort((a, b) => a.start - b.start);
}
