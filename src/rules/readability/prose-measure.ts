import { measureWords, type ProseMeasure } from '../../french/readability.ts';
import { sentenceWords } from '../../markdown/block-words.ts';
import { Annotation } from '../../model/annotation.ts';
import type { Page } from '../../model/page.ts';

const known = new Annotation<Page, ProseMeasure>();

/** Words, sentences and syllables of a page's prose. */
export function pageMeasure(page: Page): ProseMeasure {
  const found = known.get(page) ?? measured(page);
  known.set(page, found);
  return found;
}

function measured({ sentences }: Page): ProseMeasure {
  const sum = { words: 0, sentences: sentences.length, syllables: 0, longWords: 0 };
  for (const sentence of sentences) {
    const { words, syllables, longWords } = measureWords(sentence.block.text, sentenceWords(sentence));
    sum.words += words;
    sum.syllables += syllables;
    sum.longWords += longWords;
  }
  return sum;
}
