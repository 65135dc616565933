let segmenter: Intl.Segmenter | undefined;

/** How many characters a reader sees. */
export function graphemeCount(text: string): number {
  // Composed Latin text and its punctuation: one unit is one character.
  if (/^[\u0020-\u02ff\u2010-\u2044\u20a0-\u20bf]*$/.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter('fr', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
