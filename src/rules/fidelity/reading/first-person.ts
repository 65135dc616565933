import { Annotation } from '../../../model/annotation.ts';
import type { Passage } from './side.ts';

/** What a passage says outside of quotation marks; quotations become spaces. */
export const ownWords = ({ text, facts }: Passage): string =>
  facts.quotations.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

const known = new Annotation<readonly Passage[], boolean>();
const FEWEST = 2;
const SHARE = 1 / 4;

/** Whether a source speaks as `je` throughout: an interview, a column, advice. */
export function isFirstPersonSource(passages: readonly Passage[]): boolean {
  let personal = known.get(passages);
  if (personal === undefined) {
    const prose = passages.filter(({ kind }) => kind === 'prose');
    const speaking = prose.filter((passage) => /(?<!\p{L})(?:je(?!\p{L})|j[’'])/iu.test(ownWords(passage)));
    personal = speaking.length >= Math.max(FEWEST, prose.length * SHARE);
    known.set(passages, personal);
  }
  return personal;
}
