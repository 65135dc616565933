import { measureWords, type ProseMeasure } from '../../french/readability.ts';
import type { Page } from '../../model/page.ts';

const known = new WeakMap<Page, ProseMeasure>();

/** Words, sentences and syllables of a page's prose. */
export function pageMeasure(page: Page): ProseMeasure {
  const found = known.get(page) ?? measured(page);
  known.set(page, found);
  return found;
}

function measured({ sentences }: Page): ProseMeasure {
  const sum = { words: 0, sentences: sentences.length, syllables: 0, longWords: 0 };
  for (const { text } of sentences) {
    const { words, syllables, longWords } = measureWords(text);
    sum.words += words;
    sum.syllables += syllables;
    sum.longWords += longWords;
  }
  return sum;
}
