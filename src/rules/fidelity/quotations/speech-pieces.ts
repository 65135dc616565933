import { withoutIncises } from '../../../french/facts/reporting-verbs.ts';
import { wordsOf } from '../../../french/facts/word-forms.ts';

/** Words in square brackets are the writer’s, and so are the dots for words left out. */
export const INSERT = /\[[^[\]]*\]|\((?:…|\.\.\.)\)/g;
export const withoutInserts = (text: string): string => text.replace(INSERT, ' ');

/** The words of a quotation, in the pieces that `[…]`, inserts in brackets and « / » between lines of a poem leave. */
export function speechPieces(quotation: string): string[][] {
  return withoutIncises(quotation)
    .split(/\[[^[\]]*\]|\((?:…|\.\.\.)\)|…(?=\s*\p{Ll})|\s\/{1,2}\s/u)
    .map((piece) => wordsOf(piece).map(({ form }) => form.key))
    .filter((words) => words.length > 0);
}
