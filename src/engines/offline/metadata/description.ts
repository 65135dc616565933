import { contentStems } from '../../../french/stems.ts';
import { linksBack, standsByItself } from '../blocks/standing.ts';
import { PERSONAL } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { stopsOf } from '../grammar/stops.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Paragraph, Sentence } from '../manuscript/types.ts';
import { cutSentence } from '../sentences/cuts.ts';

export const SHORTEST_DESCRIPTION = 120;
export const LONGEST_DESCRIPTION = 156;
const LEAST = 70;
/** The key phrase is worth a little more than the right length. */
const KEYPHRASE_WORTH = 5;
const LENGTH_WORTH = 4;
const TITLE_WORTH = 0.5;
const MOST_TITLED = 4;
/** An article says what it is about in its first paragraphs. */
const LEAD_WORTH = [3, 2.2, 1] as const;
const FURTHER_COST = 0.4;
const MOST_FURTHER = 4;
const KEY_POINT_WORTH = 2;
/** The body starts with these very words. */
const OPENING_COST = 0.6;
const FRAGMENT_COST = 2;
/** `Tout n’est pas rose.`, `Un conseil : …`, `Faute de matériel, corrigent les cheminots.`: steps of a text, not its subject. */
const STEP_COST = 5;
const SHORTEST_OPENER = 26;
const STEP =
  /^\p{Lu}[\p{L}’]*(?:\s[\p{L}’]+){0,2}\s:\s|(?:^|\s)suivante?s?(?:,|\s)|^[^,.:]{3,60}, \p{Ll}+(?:e|ent|it) (?:l[ea]s? |l’)[\p{L} ’-]+\./u;
/** `Sarvigny, le 18 mars 2025 – `: where and when a press release was sent. */
const DATELINE = /^\p{Lu}[\p{L}’ -]{1,40}, le \d{1,2}(?:er)? \p{L}+ \d{4} [–—-] /u;
/** What a cut costs: behind a comma the sentence was over, before a preposition it was not. */
const CUT_COST = { sign: 1, word: 3 } as const;
const QUOTED_OR_CRIED = /[«»"?!]/u;

/** What makes a text a good description of this article. */
interface Aim {
  readonly title: ReadonlySet<string>;
  readonly keyphrase: readonly string[];
}

interface Candidate {
  readonly text: string;
  readonly weight: number;
}

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
  const aim: Aim = { title: new Set(contentStems(title)), keyphrase: contentStems(keyphrase) };
  const candidates: Candidate[] = keyPoints
    .filter((text) => /\.$/u.test(text) && !QUOTED_OR_CRIED.test(text))
    .map((text) => ({ text, weight: worth(text, 0, aim) + KEY_POINT_WORTH }));
  for (const [place, paragraph] of paragraphs.entries()) {
    candidates.push(...openings(paragraph, place, aim, grammar));
  }
  candidates.push(...pairs(paragraphs, aim));
  const fitting = candidates.filter(({ text }) => text.length >= LEAST && text.length <= LONGEST_DESCRIPTION);
  return fitting.sort((a, b) => b.weight - a.weight)[0]?.text ?? '';
}

function worth(text: string, place: number, { title, keyphrase }: Aim): number {
  const stems = new Set(contentStems(text));
  const titled = [...stems].filter((stem) => title.has(stem)).length;
  const holds = keyphrase.length > 0 && keyphrase.every((stem) => stems.has(stem));
  return (
    Math.min(MOST_TITLED, titled) * TITLE_WORTH +
    (holds ? KEYPHRASE_WORTH : 0) +
    (text.length >= SHORTEST_DESCRIPTION ? LENGTH_WORTH : (text.length - SHORTEST_DESCRIPTION) / 20) +
    (LEAD_WORTH[place] ?? -Math.min(MOST_FURTHER, place * FURTHER_COST))
  );
}

/** Texts that start with a sentence: it alone, with those behind it, or as far as it may be cut. */
function* openings({ sentences }: Paragraph, place: number, aim: Aim, grammar: Grammar): Generator<Candidate> {
  for (const [index, sentence] of sentences.entries()) {
    if (!mayOpen(sentence)) continue;
    const isStep =
      linksBack(sentence) || STEP.test(sentence.text) || (place > 0 && sentence.text.length < SHORTEST_OPENER);
    const off =
      (place === 0 && index === 0 ? OPENING_COST : 0) +
      // Its subject was not made out: it may be a fragment.
      (sentence.clause || /^(?:Voici|\p{Lu}\p{Ll}+ez) /u.test(sentence.text) ? 0 : FRAGMENT_COST) +
      (isStep ? STEP_COST : 0);
    for (const { text, cost } of textsFrom(sentences.slice(index, index + 3), grammar))
      yield { text: text.replace(DATELINE, ''), weight: worth(text, place, aim) - off - cost };
  }
}

/** It can be read first: nothing before it is missing, nobody speaks in it. */
const mayOpen = ({ leaning, quoted, doubtful, text, tokens, clause }: Sentence): boolean =>
  !leaning &&
  !quoted &&
  !doubtful &&
  !QUOTED_OR_CRIED.test(text) &&
  /\.$/u.test(text) &&
  clause?.subjectKind !== 'pronoun' &&
  !speaks(tokens);

const speaks = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => PERSONAL.has(lower));

function* textsFrom(sentences: readonly Sentence[], grammar: Grammar): Generator<{ text: string; cost: number }> {
  const [first] = sentences;
  if (!first) return;
  let text = '';
  for (const sentence of sentences) {
    const { doubtful, quoted, tokens } = sentence;
    if (doubtful || quoted || speaks(tokens) || QUOTED_OR_CRIED.test(sentence.text) || !/\.$/u.test(sentence.text))
      break;
    text = text === '' ? sentence.text : `${text} ${sentence.text}`;
    yield { text, cost: 0 };
  }
  const cut = cutSentence(first, grammar);
  if (cut && !QUOTED_OR_CRIED.test(cut.first)) yield { text: cut.first, cost: 0 };
  if (!first.clause) return;
  for (const stop of stopsOf(first.tokens, first.clause, grammar)) {
    const cost = CUT_COST[first.tokens[stop]?.kind === 'sign' ? 'sign' : 'word'];
    yield { text: `${first.text.slice(0, first.tokens[stop - 1]?.end ?? 0)}.`, cost };
  }
}

const LONGEST_OF_PAIR = 112;
/** A sentence of the introduction may take one from further down that speaks of the title too. */
const LAST_OF_INTRODUCTION = 1;
const PARAGRAPHS_OF_PAIR = 6;
const SENTENCES_OF_PAIR = 30;
const APART_COST = 1;

/** Two sentences that each can be read alone, in their order, best of one paragraph. */
function* pairs(paragraphs: readonly Paragraph[], aim: Aim): Generator<Candidate> {
  const standing = paragraphs
    .flatMap(({ sentences }, place) => sentences.map((sentence) => ({ sentence, place })))
    .filter(({ sentence }) => {
      const { text } = sentence;
      return (
        mayOpen(sentence) &&
        text.length <= LONGEST_OF_PAIR &&
        !STEP.test(text) &&
        standsByItself(sentence, { fewest: 5, most: 25 })
      );
    });
  for (const [at, first] of standing.entries())
    for (const second of standing.slice(at + 1, at + SENTENCES_OF_PAIR)) {
      const text = `${first.sentence.text} ${second.sentence.text}`.replace(DATELINE, '');
      const apart = second.place - first.place;
      const related = first.place <= LAST_OF_INTRODUCTION && second.sentence.stems.some((stem) => aim.title.has(stem));
      if (text.length < SHORTEST_DESCRIPTION || apart > PARAGRAPHS_OF_PAIR || (apart > 0 && !related)) continue;
      yield { text, weight: worth(text, first.place, aim) - (apart > 0 ? APART_COST : 0) };
    }
}
