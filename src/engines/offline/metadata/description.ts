import { contentStems } from '../../../french/stems.ts';
import { standsByItself } from '../blocks/standing.ts';
import { PERSONAL } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { stopsOf } from '../grammar/stops.ts';
import type { Paragraph, Sentence } from '../manuscript/types.ts';
import { cutSentence } from '../sentences/cuts.ts';

export const SHORTEST_DESCRIPTION = 120;
export const LONGEST_DESCRIPTION = 156;
const LEAST = 70;
/** The key phrase is worth a little more than the right length. */
const KEYPHRASE_WORTH = 4.5;
const LENGTH_WORTH = 4;
const FRAGMENT_COST = 1.5;

/**
 * The description for search results: whole sentences of the source, 120 to 156 characters, that speak of the title. When no
 * sentence has the length, two together; when none has either, the main clause of a longer one.
 */
export function describe(
  paragraphs: readonly Paragraph[],
  keyPoints: readonly string[],
  title: string,
  keyphrase: string,
  grammar: Grammar,
): string {
  const titled = new Set(contentStems(title));
  const key = contentStems(keyphrase);
  const holds = (text: string): boolean => {
    const stems = new Set(contentStems(text));
    return key.length > 0 && key.every((stem) => stems.has(stem));
  };
  const opening = paragraphs[0]?.sentences[0];
  const candidates: { text: string; weight: number }[] = keyPoints
    .filter(
      (text) => text.length <= LONGEST_DESCRIPTION && text.length >= LEAST && /\.$/u.test(text) && !/[«»"]/u.test(text),
    )
    .map((text) => ({
      text,
      weight:
        2 +
        (holds(text) ? KEYPHRASE_WORTH : 0) +
        (text.length >= SHORTEST_DESCRIPTION ? LENGTH_WORTH : (text.length - SHORTEST_DESCRIPTION) / 20),
    }));
  paragraphs.forEach((paragraph, place) => {
    paragraph.sentences.forEach((sentence, index) => {
      if (!mayOpen(sentence)) return;
      for (const { text, whole } of textsFrom(paragraph.sentences.slice(index, index + 3), grammar)) {
        if (text.length > LONGEST_DESCRIPTION || text.length < LEAST) continue;
        const stems = new Set(contentStems(text));
        let weight = [...stems].filter((stem) => titled.has(stem)).length * 0.5;
        weight += holds(text) ? KEYPHRASE_WORTH : 0;
        weight += text.length >= SHORTEST_DESCRIPTION ? LENGTH_WORTH : (text.length - SHORTEST_DESCRIPTION) / 20;
        weight += whole ? 0.6 : 0;
        // Its subject was not made out: it may be a fragment.
        weight -= sentence.clause ? 0 : FRAGMENT_COST;
        weight -= Math.min(3, place * 0.25);
        // The body starts with these very words.
        if (sentence === opening) weight -= 1.2;
        candidates.push({ text, weight });
      }
    });
  });
  paragraphs.forEach((paragraph, place) => {
    candidates.push(...pairs(paragraph.sentences.filter(mayOpen), holds, place));
  });
  return candidates.sort((a, b) => b.weight - a.weight)[0]?.text ?? '';
}

/** It can be read first: nothing before it is missing, nobody speaks in it. */
const mayOpen = ({ leaning, quoted, doubtful, text, tokens, clause }: Sentence): boolean =>
  !leaning &&
  !quoted &&
  !doubtful &&
  !/[«»"?!:]/u.test(text) &&
  /\.$/u.test(text) &&
  clause?.subjectKind !== 'pronoun' &&
  !tokens.some(({ lower }) => PERSONAL.has(lower));

function* textsFrom(sentences: readonly Sentence[], grammar: Grammar): Generator<{ text: string; whole: boolean }> {
  const [first] = sentences;
  if (!first) return;
  let text = '';
  for (const sentence of sentences) {
    if (sentence.doubtful || sentence.quoted || /[«»":?!]/u.test(sentence.text)) break;
    text = text === '' ? sentence.text : `${text} ${sentence.text}`;
    yield { text, whole: true };
  }
  const cut = cutSentence(first, grammar);
  if (cut && !/[«»":?!]/u.test(cut.first)) yield { text: cut.first, whole: true };
  if (!first.clause) return;
  for (const stop of stopsOf(first.tokens, first.clause, grammar))
    yield { text: `${first.text.slice(0, first.tokens[stop - 1]?.end ?? 0)}.`, whole: false };
}

const LONGEST_OF_PAIR = 112;

/** Two sentences of one paragraph that each can be read alone, in their order. */
function* pairs(
  sentences: readonly Sentence[],
  holds: (text: string) => boolean,
  place: number,
): Generator<{ text: string; weight: number }> {
  const standing = sentences.filter(
    (sentence) => sentence.text.length <= LONGEST_OF_PAIR && standsByItself(sentence, { fewest: 5, most: 25 }),
  );
  for (const [at, first] of standing.entries())
    for (const second of standing.slice(at + 1)) {
      const text = `${first.text} ${second.text}`;
      if (text.length < SHORTEST_DESCRIPTION || text.length > LONGEST_DESCRIPTION) continue;
      yield { text, weight: LENGTH_WORTH + (holds(text) ? KEYPHRASE_WORTH : 0) - Math.min(3, place * 0.25) };
    }
}
