import { contentStems } from '../../../french/stems.ts';
import { linksBack, standsByItself } from '../blocks/standing.ts';
import { PERSONAL, POSSESSIVES } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Paragraph, Sentence } from '../manuscript/types.ts';
import { type Cut, cutsOf, QUOTED_OR_CRIED } from './cuts-of-sentence.ts';
import { withoutLead } from './lead.ts';

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
/** Far down, and no word of the title: about something else. */
const ASIDE_COST = 12;
const KEY_POINT_WORTH = 2;
/** The body starts with these very words. */
const OPENING_COST = 0.6;
const FRAGMENT_COST = 4;
/** `Tout n’est pas rose.`, `Un conseil : …`, `Faute de matériel, corrigent les cheminots.`: steps of a text, not its subject. */
const STEP_COST = 5;
/** `Deux livres qui ont rendu sa gloire au moulin.`: of whom it is said stands before. */
const HEADLESS = /^(?:Une?|Des|Deux|Trois|Autant de|De quoi) [^,]{3,50} (?:qui|que|qu’|dont|où) /u;
const SHORTEST_OPENER = 26;
const STEP =
  /^\p{Lu}[\p{L}’]*(?:\s[\p{L}’]+){0,2}\s:\s|(?:^|\s)suivante?s?(?:,|\s)|^[^,.:]{3,60}, \p{Ll}+(?:e|ent|it) (?:l[ea]s? |l’)[\p{L} ’-]+\./u;
/** `Sarvigny, le 18 mars 2025 – `: where and when a press release was sent. */
const DATELINE = /^\p{Lu}[\p{L}’ -]{1,40}, le \d{1,2}(?:er)? \p{L}+ \d{4} [–—-] /u;

/** What makes a text a good description of this article. */
interface Aim {
  readonly title: ReadonlySet<string>;
  readonly keyphrase: readonly string[];
}

/** A text that the article has in one piece. */
interface Opening {
  readonly text: string;
  /** Its paragraph, counted from 0. */
  readonly place: number;
  /** Order of its last sentence. */
  readonly last: number;
  readonly cost: number;
  /** Nothing before it is missed: it opens the article, or can be read alone. */
  readonly alone: boolean;
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
  given: readonly Paragraph[],
  keyPoints: readonly string[],
  title: string,
  keyphrase: string,
  grammar: Grammar,
): string {
  const paragraphs = withoutLead(given, grammar);
  const aim: Aim = { title: new Set(contentStems(title)), keyphrase: contentStems(keyphrase) };
  const candidates: Candidate[] = keyPoints
    .filter((text) => fits(text) && /\.$/u.test(text) && !QUOTED_OR_CRIED.test(text))
    .map((text) => ({ text, weight: worth(text, 0, aim) + KEY_POINT_WORTH }));
  const firsts = paragraphs.flatMap((paragraph, place) => [...openings(paragraph, place, grammar)]);
  for (const { text, place, cost } of firsts)
    if (fits(text)) candidates.push({ text, weight: worth(text, place, aim) - cost });
  candidates.push(...pairs(paragraphs, firsts, aim));
  return candidates.sort((a, b) => b.weight - a.weight)[0]?.text ?? '';
}

/** What has not the length of a description need not be weighed. */
const fits = (text: string): boolean => text.length >= LEAST && text.length <= LONGEST_DESCRIPTION;

function worth(text: string, place: number, { title, keyphrase }: Aim): number {
  const stems = new Set(contentStems(text));
  const titled = [...stems].filter((stem) => title.has(stem)).length;
  const holds = keyphrase.length > 0 && keyphrase.every((stem) => stems.has(stem));
  return (
    Math.min(MOST_TITLED, titled) * TITLE_WORTH +
    (holds ? KEYPHRASE_WORTH : 0) +
    (text.length >= SHORTEST_DESCRIPTION ? LENGTH_WORTH : (text.length - SHORTEST_DESCRIPTION) / 20) +
    (LEAD_WORTH[place] ?? -Math.min(MOST_FURTHER, place * FURTHER_COST)) -
    (place >= LEAD_WORTH.length && titled === 0 ? ASIDE_COST : 0)
  );
}

/** Texts that start with a sentence: it alone, with those behind it, or as far as it may be cut. */
function* openings({ sentences }: Paragraph, place: number, grammar: Grammar): Generator<Opening> {
  const known = new Map<Sentence, readonly Cut[]>();
  const cuts = (sentence: Sentence): readonly Cut[] => {
    const found = known.get(sentence) ?? [...cutsOf(sentence, grammar)];
    known.set(sentence, found);
    return found;
  };
  for (const [index, sentence] of sentences.entries()) {
    if (!mayOpen(sentence)) continue;
    const isFirst = place === 0 && index === 0;
    const isStep =
      linksBack(sentence) || STEP.test(sentence.text) || (place > 0 && sentence.text.length < SHORTEST_OPENER);
    const alone = isFirst || (standsByItself(sentence, { fewest: 5, most: 40 }) && !namesNoOwner(sentence));
    const off =
      (isFirst ? OPENING_COST : 0) +
      // Its subject was not made out: it may be a fragment.
      (sentence.clause || /^(?:Voici|\p{Lu}\p{Ll}+ez) /u.test(sentence.text) ? 0 : FRAGMENT_COST) +
      (isStep ? STEP_COST : 0);
    for (const { text, cost, last } of textsFrom(sentences.slice(index, index + 3), cuts))
      yield { text: text.replace(DATELINE, ''), place, last, cost: off + cost, alone };
  }
}

/** It can be read first: nothing before it is missing, nobody speaks in it. */
const mayOpen = ({ leaning, quoted, doubtful, text, tokens, clause }: Sentence): boolean =>
  !leaning &&
  !quoted &&
  !doubtful &&
  !/^[«"]/u.test(text) &&
  /\.$/u.test(text) &&
  clause?.subjectKind !== 'pronoun' &&
  !(clause === undefined && HEADLESS.test(text)) &&
  !speaks(tokens);

/** `Le catalyseur de son départ a été …`: whose? */
const namesNoOwner = ({ tokens, clause }: Sentence): boolean =>
  tokens.slice(0, clause?.verb).some(({ lower }) => POSSESSIVES.has(lower));

const speaks = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => PERSONAL.has(lower));

/** The sentence, with those behind it, the last of them whole or as far as it may be cut. */
function* textsFrom(
  sentences: readonly Sentence[],
  cuts: (sentence: Sentence) => readonly Cut[],
): Generator<Pick<Opening, 'text' | 'cost' | 'last'>> {
  let before = '';
  for (const sentence of sentences) {
    const { doubtful, quoted, tokens, text, order } = sentence;
    if (doubtful || quoted || speaks(tokens) || !/\.$/u.test(text)) break;
    const quotes = QUOTED_OR_CRIED.test(text);
    if (!quotes) yield { text: before + text, cost: 0, last: order };
    for (const { cut, cost } of cuts(sentence)) yield { text: before + cut, cost, last: order };
    if (quotes) break;
    before += `${text} `;
  }
}

const LONGEST_OF_PAIR = 112;
/** What introduces an article may take a sentence from further down that speaks of the title too. */
const LAST_OF_INTRODUCTION = 1;
const PARAGRAPHS_OF_PAIR = 6;
const APART_COST = 1;

/** A short text, and behind it a sentence that can be read alone: of its own paragraph, or to an introduction of one further down. */
function* pairs(paragraphs: readonly Paragraph[], firsts: readonly Opening[], aim: Aim): Generator<Candidate> {
  const standing = paragraphs.map(({ sentences }) =>
    sentences.filter(
      (sentence) =>
        mayOpen(sentence) &&
        !QUOTED_OR_CRIED.test(sentence.text) &&
        sentence.text.length <= LONGEST_OF_PAIR &&
        !STEP.test(sentence.text) &&
        standsByItself(sentence, { fewest: 5, most: 25 }),
    ),
  );
  for (const { text: first, place, last, cost, alone } of firsts) {
    if (!alone || first.length > LONGEST_OF_PAIR) continue;
    const farthest = place <= LAST_OF_INTRODUCTION ? place + PARAGRAPHS_OF_PAIR : place;
    for (const [at, seconds] of standing.slice(place, farthest + 1).entries())
      for (const second of seconds) {
        if (at === 0 && second.order <= last) continue;
        if (at > 0 && !second.stems.some((stem) => aim.title.has(stem))) continue;
        const text = `${first} ${second.text}`;
        if (text.length < SHORTEST_DESCRIPTION || !fits(text)) continue;
        yield { text, weight: worth(text, place, aim) - cost - (at > 0 ? APART_COST : 0) };
      }
  }
}
