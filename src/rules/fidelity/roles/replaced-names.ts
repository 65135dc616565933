import type { NameFact } from '../../../french/facts/fact.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { CLUB } from '../reading/people.ts';
import type { Sentence } from '../reading/side.ts';
import { inPlaceOf, type RoleVerdict } from './role-verdict.ts';

/** From here on one sentence is the other in other words. */
const REWORDED = 0.6;
/** Somebody named more often may stand for a pronoun anywhere. */
const SELDOM = 2;

/**
 * A full name of the source in a sentence that comes from another place, where the one that stands there is missing: the two
 * need have nothing else in common, nor be told apart by what is said of them elsewhere.
 */
export function replacedNames({ article, alignment, index }: Comparison): RoleVerdict[] {
  return article.sentences.flatMap((sentence): RoleVerdict[] => {
    const [origin] = alignment.of(sentence);
    if (!origin || origin.score < REWORDED || origin.sentence.passage.extra) return [];
    const [foreign, ...more] = fullNamesOf(sentence).filter(
      ({ tokens }) =>
        !tokens.some((token) => holds(origin.sentence, token)) &&
        index.named(tokens.at(-1) ?? '').length <= SELDOM &&
        index.named(tokens.at(-1) ?? '').some(({ fact }) => fact.tokens.join() === tokens.join()),
    );
    const [missing, ...others] = fullNamesOf(origin.sentence).filter(
      ({ tokens }) => !tokens.some((token) => holds(sentence, token)),
    );
    if (!foreign || !missing || more.length > 0 || others.length > 0) return [];
    return [inPlaceOf(missing, foreign, sentence, origin.sentence)];
  });
}

const fullNamesOf = ({ passage, start, end }: Sentence): NameFact[] =>
  passage.facts.names.filter(
    (name) =>
      name.tokens.length >= 2 &&
      !CLUB.test(name.raw) &&
      name.start >= start &&
      name.end <= end &&
      !speechAt(passage, name.start),
  );

/** Whether the passage around a sentence names the word: it may have been named before. */
const holds = ({ passage: { facts } }: Sentence, token: string): boolean =>
  facts.names.some(({ tokens }) => tokens.includes(token));
