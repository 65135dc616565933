import type { Word } from '../../french/facts/word-forms.ts';
import { plainWords } from './plain-words.ts';
import type { Sentence } from './side.ts';

/** Words that open a clause with a verb of its own. */
const OPENS =
  /^(?:mais|et|ou|car|puisqu?e?|tandis|alors|lorsqu?e?|quand|dont|si|qui|comme|malgre|pour|apres|avant|quoiqu?e?|cependant)$/;
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
    const gap = before ? sentence.passage.text.slice(before.end, word.start) : '';
    const { folded } = word.form;
    const next = words[at + 1]?.form.folded ?? '';
    // « s’il », « si la »: what is only supposed; not « s’oppose », « si grand ».
    const supposes = folded === 's' ? /^ils?$/.test(next) : folded === 'si' && SUBJECT.test(next);
    if (/[,;:()–—«»"]/.test(gap) || OPENS.test(folded) || supposes) close();
    if (supposes) isSupposed = true;
    clause.push(word);
    before = word;
  }
  close();
  return clauses;
}
