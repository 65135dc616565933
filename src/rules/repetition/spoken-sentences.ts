import type { LexicalWord } from '../../french/lexical-words.ts';
import { quoteSpans } from '../../french/quotations.ts';
import { blockWords } from '../../markdown/block-words.ts';
import type { Page, PageBlock, PageSentence } from '../../model/page.ts';

/** A sentence with its own words: what stands in quotation marks belongs to somebody else. */
export interface Spoken extends PageSentence {
  readonly words: readonly LexicalWord[];
}

/** The sentences of a page's prose, with the words that are the author's own. */
export function spokenSentences(page: Page): Spoken[] {
  const result: Spoken[] = [];
  let block: PageBlock | undefined;
  let words: readonly LexicalWord[] = [];
  let next = 0;
  for (const sentence of page.sentences) {
    if (sentence.block !== block) {
      block = sentence.block;
      words = unquotedWords(block);
      next = 0;
    }
    const own: LexicalWord[] = [];
    for (let word = words[next]; word && word.start < sentence.end; word = words[++next])
      if (word.start >= sentence.start) own.push(word);
    result.push({ ...sentence, words: own });
  }
  return result;
}

/** The words of a block outside quotation marks. Both lists are sorted: one pass. */
function unquotedWords(block: PageBlock): readonly LexicalWord[] {
  const words = blockWords(block);
  if (!/[«“"]/.test(block.text)) return words;
  const quotes = quoteSpans(block.text);
  let next = 0;
  return words.filter(({ start }) => {
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start < (quotes[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}
