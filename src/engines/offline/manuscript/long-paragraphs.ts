import { shownWords } from '../../../french/words.ts';
import type { Paragraph, Sentence } from './types.ts';

/** Longer ones are parted between two sentences, best near the middle and before a sentence that does not lean back. */
const LONGEST_PARAGRAPH = 120;
const SHORTEST_PARAGRAPH = 30;
/** What the author wrote in one piece stays in one section, unless it is a wall of text. */
const LONGEST_THOUGHT = 250;
/** A sentence that leans is worth so many words off the middle; one that opens with a pronoun stays where it is. */
const LEANING_COST = 40;
const PRONOUN = /^(?:(?:il|elle|ils|elles|cela|ceci|ça|celui|celle|ceux|celles|lui|eux)(?![\p{L}’-])|c’)/iu;

/** The paragraphs that an over-long one becomes: the same sentences in the same order. */
export function partedParagraph(paragraph: Paragraph): Paragraph[] {
  if (paragraph.words <= LONGEST_PARAGRAPH) return [paragraph];
  const words = paragraph.sentences.map(({ text }) => shownWords(text));
  const starts = [0];
  let total = words.reduce((sum, each) => sum + each, 0);
  while (total > LONGEST_PARAGRAPH) {
    const from = starts.at(-1) ?? 0;
    const next = breakAfter(from, total, paragraph.sentences, words);
    if (next === undefined) break;
    for (let at = from; at < next; at += 1) total -= words[at] ?? 0;
    starts.push(next);
  }
  const isThought = paragraph.words <= LONGEST_THOUGHT;
  return starts.map((from, index) => ({
    ...partOf(paragraph, paragraph.sentences.slice(from, starts[index + 1])),
    ...(isThought && index > 0 ? { continues: true as const } : {}),
  }));
}

/** Where the paragraph that starts at a sentence had best end; undefined when no sentence may open another. */
function breakAfter(
  from: number,
  total: number,
  sentences: readonly Sentence[],
  words: readonly number[],
): number | undefined {
  const share = total / Math.ceil(total / LONGEST_PARAGRAPH);
  let best: { at: number; cost: number } | undefined;
  let before = 0;
  for (let at = from; at < sentences.length && before <= 2 * LONGEST_PARAGRAPH; at += 1) {
    const sentence = sentences[at];
    if (
      sentence &&
      before >= SHORTEST_PARAGRAPH &&
      total - before >= SHORTEST_PARAGRAPH &&
      !sentence.quoted &&
      !PRONOUN.test(sentence.text)
    ) {
      const cost = Math.abs(before - share) + (sentence.leaning ? LEANING_COST : 0);
      if (!best || cost < best.cost) best = { at, cost };
    }
    before += words[at] ?? 0;
  }
  return best?.at;
}

function partOf({ line }: Paragraph, sentences: readonly Sentence[]): Paragraph {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return { kind: 'paragraph', text, line, sentences, words: shownWords(text) };
}
