import type { Grammar } from '../grammar/grammar.ts';
import type { Paragraph, Sentence } from '../manuscript/types.ts';
import { cutSentence } from './cuts.ts';

/** A sentence that was parted, for the editor. */
export interface SentenceRepair {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A paragraph as it is printed: the author’s sentences, the over-long ones parted where that is safe. */
export const printedParagraph = ({ sentences }: Paragraph, grammar: Grammar, log: SentenceRepair[]): string =>
  sentences.map((sentence, index) => printedSentence(sentence, sentences[index + 1], grammar, log)).join(' ');

function printedSentence(
  sentence: Sentence,
  next: Sentence | undefined,
  grammar: Grammar,
  log: SentenceRepair[],
): string {
  const cut = cutSentence(sentence, grammar);
  // `Cela` or `Ce` would then point to the second half only.
  if (!cut || (next && /^(?:cela|ceci|ce|c’|ça|cette|ces|cet)\b/iu.test(next.text) && cut.rule !== 'apposition'))
    return sentence.text;
  const after = `${cut.first} ${cut.second}`;
  log.push({ line: sentence.line, before: sentence.text, after });
  return after;
}
