import { linksBack, standsByItself } from '../blocks/standing.ts';
import { PERSONAL, POSSESSIVES } from '../grammar/closed-classes.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Paragraph, Sentence } from '../manuscript/types.ts';
import { type Cut, cutsOf, QUOTED_OR_CRIED } from './cuts-of-sentence.ts';

/** The body starts with these very words. */
const OPENING_COST = 0.6;
const FRAGMENT_COST = 4;
/** `Tout n’est pas rose.`, `Un conseil : …`, `Faute de matériel, corrigent les cheminots.`: steps of a text, not its subject. */
const STEP_COST = 5;
/** `Deux livres qui ont rendu sa gloire au moulin.`: of whom it is said stands before. */
const HEADLESS = /^(?:Une?|Des|Deux|Trois|Autant de|De quoi) [^,]{3,50} (?:qui|que|qu’|dont|où) /u;
const SHORTEST_OPENER = 26;
export const STEP =
  /^\p{Lu}[\p{L}’]*(?:\s[\p{L}’]+){0,2}\s:\s|(?:^|\s)suivante?s?(?:,|\s)|^[^,.:]{3,60}, \p{Ll}+(?:e|ent|it) (?:l[ea]s? |l’)[\p{L} ’-]+\./u;
/** `Sarvigny, le 18 mars 2025 – `: where and when a press release was sent. */
const DATELINE = /^\p{Lu}[\p{L}’ -]{1,40}, le \d{1,2}(?:er)? \p{L}+ \d{4} [–—-] /u;

/** A text that the article has in one piece. */
export interface Opening {
  readonly text: string;
  /** Its paragraph, counted from 0. */
  readonly place: number;
  /** Order of its last sentence. */
  readonly last: number;
  readonly cost: number;
  /** Nothing before it is missed: it opens the article, or can be read alone. */
  readonly alone: boolean;
}

/** Texts that start with a sentence: it alone, with those behind it, or as far as it may be cut. */
export function* openings({ sentences }: Paragraph, place: number, grammar: Grammar): Generator<Opening> {
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
export const mayOpen = ({ leaning, quoted, doubtful, text, tokens, clause }: Sentence): boolean =>
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
