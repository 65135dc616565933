/** The words that lose their last vowel before another one, lower case, without the apostrophe. */
export const ELIDED_WORDS: ReadonlySet<string> = new Set([
  'c',
  'd',
  'j',
  'l',
  'm',
  'n',
  's',
  't',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
]);

/** Letters of the longest of them. */
export const LONGEST_ELIDED = Math.max(...[...ELIDED_WORDS].map((word) => word.length));

const FIRST_PART = /^(\p{L}{1,6})['’‘ʼ′](?=.)/su;

/**
 * Splits the elided word off the front of a token: `l’IA` → `{ clitic: 'l', rest: 'IA' }`. The clitic keeps its case and
 * loses its apostrophe. Words that carry an apostrophe of their own (`aujourd’hui`, `presqu’île`, `prud’homme`,
 * `quelqu’un`, `O’Donnell`) come back whole, with an empty clitic.
 */
export function splitElision(token: string): { clitic: string; rest: string } {
  const clitic = FIRST_PART.exec(token)?.[1] ?? '';
  if (!ELIDED_WORDS.has(clitic.toLowerCase())) return { clitic: '', rest: token };
  return { clitic, rest: token.slice(clitic.length + 1) };
}
