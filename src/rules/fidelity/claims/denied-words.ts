import type { Word } from '../../../french/facts/word-forms.ts';
import { Annotation } from '../../../model/annotation.ts';
import { plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { COMPLEMENT, isOnly, REACH } from './negation-reading.ts';

/** Words after the complement that it still denies: « n’a pas encore ouvert ». */
const AFTER = 3;
const known = new Annotation<Sentence, ReadonlySet<Word>>();

/** The words of a sentence that a `ne … pas` or a `sans` denies. */
export function deniedWords(sentence: Sentence): ReadonlySet<Word> {
  const found = known.get(sentence);
  if (found) return found;
  const denied = new Set<Word>();
  let between: Word[] = [];
  let reach = 0;
  let after = 0;
  const words = plainWords(sentence);
  for (const [at, word] of words.entries()) {
    const { lower } = word.form;
    if (lower === 'ne' || lower === 'n') {
      reach = REACH;
      between = [];
    } else if (reach > 0 && (lower === 'que' || lower === 'qu' || isOnly(words, at))) reach = 0;
    else if (reach > 0 && COMPLEMENT.test(lower)) {
      for (const verb of between) denied.add(verb);
      after = between.some(({ form }) => !form.stop) ? 0 : AFTER;
      reach = 0;
    } else if (reach > 0) between.push(word);
    else if (lower === 'sans') after = AFTER;
    else if (after > 0) {
      denied.add(word);
      after = word.form.stop ? after - 1 : 0;
    }
    reach -= 1;
  }
  known.set(sentence, denied);
  return denied;
}
