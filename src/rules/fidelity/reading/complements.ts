import type { Word } from '../../../french/facts/word-forms.ts';
import { COMPLEMENT, isOnly, REACH } from '../claims/negation-reading.ts';

/** Words that deny what follows without a `ne`, or before it. */
const ALONE: ReadonlySet<string> = new Set('sans aucun aucune ni nul nulle faute absence'.split(' '));
/** « rien n’a bougé », « aucun élu n’a voté » */
const SUBJECT: ReadonlySet<string> = new Set('rien personne aucun aucune nul nulle'.split(' '));
/** « sans doute », « sans cesse »: says how. */
const MANNER =
  /^(?:gravite|doute|conteste|cesse|peine|surprise|incident|encombre|difficulte|arret|relache|delai|attendre|tarder)$/;

/** Whether a form without accents may deny. */
export const mayDeny = (folded: string): boolean => MARKS.has(folded);
const MARKS: ReadonlySet<string> = new Set('ne n sans aucun aucune ni nul nulle faute absence'.split(' '));

/** The marks of negation of a clause, one for each denial: the `ne` of `ne … pas`, `sans`, `aucun`. */
export function complementsOf(words: readonly Word[]): ReadonlySet<Word> {
  const marks = new Set<Word>();
  const used = new Set<Word>();
  // « aucun n’a », « rien n’a »: the subject has denied already.
  let subject: Word | undefined;
  for (const [at, word] of words.entries()) {
    const { folded } = word.form;
    if (SUBJECT.has(folded)) subject = word;
    if (folded === 'ne' || folded === 'n') {
      const next = words.slice(at + 1, at + 1 + REACH);
      const mark = next.find(
        (each, after) => COMPLEMENT.test(each.form.lower) && !used.has(each) && !isOnly(next, after),
      );
      const denies = subject ? !marks.has(subject) : mark !== undefined;
      if (denies) marks.add(word);
      if (mark) used.add(mark);
      subject = undefined;
    } else if (ALONE.has(folded) && !used.has(word)) {
      if (folded === 'sans' && MANNER.test(words[at + 1]?.form.folded ?? '')) continue;
      if (/^(?:faute|absence)$/.test(folded) && !/^d[eu]?$/.test(words[at + 1]?.form.folded ?? '')) continue;
      // « ni arme ni trace », « sans … ni »: one denial.
      if (marks.size === 0) marks.add(word);
    }
  }
  return marks;
}
