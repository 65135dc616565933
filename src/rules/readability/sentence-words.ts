import { shownWords } from '../../french/words.ts';
import { Annotation } from '../../model/annotation.ts';
import type { Page, PageSentence } from '../../model/page.ts';

export interface CountedSentence extends PageSentence {
  readonly words: number;
}

const known = new Annotation<Page, readonly CountedSentence[]>();

/** The sentences of a page's prose with their words (as shown to people). */
export function countedSentences(page: Page): readonly CountedSentence[] {
  const found =
    known.get(page) ?? page.sentences.map((sentence) => ({ ...sentence, words: shownWords(sentence.text) }));
  known.set(page, found);
  return found;
}
