import type { NameFact } from '../../../french/facts/fact.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Sentence } from '../reading/side.ts';
import { inPlaceOf, type RoleVerdict } from './role-verdict.ts';

/** From here on a sentence may come from another one. */
const ALIKE = 0.3;
/** A place named more often may be meant anywhere. */
const SELDOM = 2;
const AT = /(?:^|[^\p{L}])à[ \u00a0]$/u;

/**
 * « mort à Grenoble », where the sentence that this comes from says « à Lyon » and the article names Lyon nowhere near: each
 * has one such place, and the two share another name or a number.
 */
export function replacedPlaces({ article, alignment, index }: Comparison): RoleVerdict[] {
  return article.sentences.flatMap((sentence): RoleVerdict[] => {
    const [foreign, ...more] = placesOf(sentence);
    if (!foreign || more.length > 0) return [];
    const [origin] = alignment.of(sentence);
    if (!origin || origin.score < ALIKE || origin.sentence.passage.extra) return [];
    const [missing, ...others] = placesOf(origin.sentence);
    const last = foreign.tokens.at(-1) ?? '';
    if (!missing || others.length > 0 || shareToken(foreign, missing)) return [];
    if (holds(origin.sentence, foreign) || holds(sentence, missing)) return [];
    const homes = index.named(last);
    if (homes.length === 0 || homes.length > SELDOM) return [];
    // Where the place stands in the source, something else is told.
    if (
      alignment
        .of(sentence)
        .some((each) => each.score >= ALIKE && homes.some((home) => home.sentence === each.sentence))
    )
      return [];
    if (!isTied(sentence, origin.sentence)) return [];
    return [inPlaceOf(missing, foreign, sentence, origin.sentence)];
  });
}

const namesOf = ({ passage, start, end }: Sentence): NameFact[] =>
  passage.facts.names.filter((name) => name.start >= start && name.end <= end && !speechAt(passage, name.start));

const placesOf = (sentence: Sentence): NameFact[] =>
  namesOf(sentence).filter(({ start }) => AT.test(sentence.passage.text.slice(Math.max(0, start - 3), start)));

const shareToken = ({ tokens }: NameFact, other: NameFact): boolean =>
  tokens.some((token) => other.tokens.includes(token));

/** Whether the passage around a sentence has the name. */
const holds = ({ passage: { facts } }: Sentence, name: NameFact): boolean =>
  facts.names.some((other) => shareToken(other, name));

/** Another name and a number, or two of either, in common. */
function isTied(sentence: Sentence, source: Sentence): boolean {
  const names = namesOf(sentence).filter((name) => namesOf(source).some((other) => shareToken(name, other)));
  const values = new Set(quantitiesOf(source).map(({ value }) => value));
  const numbers = quantitiesOf(sentence).filter(({ value, article }) => !article && values.has(value));
  return names.length + numbers.length >= 2;
}

const quantitiesOf = ({ passage, start, end }: Sentence) =>
  passage.facts.quantities.filter((quantity) => quantity.start >= start && quantity.end <= end);
