import type { Word } from '../../../french/facts/word-forms.ts';
import { plainWords } from './plain-words.ts';
import type { Sentence } from './side.ts';

/** Words that open a clause with a verb of its own. */
const OPENS: ReadonlySet<string> = new Set(
  `mais et ou car puisque puisqu tandis alors lorsque lorsqu quand dont si qui comme malgre pour apres avant quoique quoiqu
  cependant`.split(/\s+/),
);
const BREAK = /[,;:()–—«»"]/;
const SUBJECT = /^(?:ils?|elles?|on|l[ae]s?|l|une?|des|ce|cet|cette|ces|son|sa|leur)$/;

/** The clauses of a sentence, roughly, without those that only suppose. */
export function clausesOf(sentence: Sentence): (readonly Word[])[] {
  const words = plainWords(sentence);
  const clauses: Word[][] = [];
  let clause: Word[] = [];
  let before: Word | undefined;
  let isSupposed = false;
  const close = () => {
    if (clause.length > 0 && !isSupposed) clauses.push(clause);
    clause = [];
    isSupposed = false;
  };
  for (const [at, word] of words.entries()) {
    // Most words stand one space apart.
    const breaks =
      before !== undefined &&
      (word.start - before.end > 1 || sentence.passage.text.charAt(before.end) !== ' ') &&
      BREAK.test(sentence.passage.text.slice(before.end, word.start));
    const { folded } = word.form;
    const next = words[at + 1]?.form.folded ?? '';
    // « s’il », « si la »: what is only supposed; not « s’oppose », « si grand ».
    const supposes = folded === 's' ? /^ils?$/.test(next) : folded === 'si' && SUBJECT.test(next);
    if (breaks || OPENS.has(folded) || supposes) close();
    if (supposes) isSupposed = true;
    clause.push(word);
    before = word;
  }
  close();
  return clauses;
}
