import type { NameFact } from '../../../french/facts/fact.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { isTold } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { inPlaceOf, type RoleVerdict } from './role-verdict.ts';

/** From here on one sentence is the other, all but word for word. */
const COPIED = 0.7;

/**
 * « la gare de Brac est ouverte de 8 heures à 19 heures », where the source says so of the « gare d’Orlay »: one name of one
 * sentence is not in the other, behind the same word. Whoever copies a sentence so closely has not meant another place.
 */
export function exchangedNames({ article, alignment }: Comparison): RoleVerdict[] {
  return article.sentences.flatMap((sentence): RoleVerdict[] => {
    const [origin] = alignment.of(sentence);
    if (!origin || origin.score < COPIED || origin.sentence.passage.extra || !isTold(sentence)) return [];
    const [foreign, ...more] = strangers(sentence, origin.sentence);
    const [missing, ...others] = strangers(origin.sentence, sentence);
    if (!foreign || !missing || more.length + others.length > 0) return [];
    // « D.O.A. » is one name and several words.
    if (foreign.tokens.some((token) => missing.tokens.includes(token))) return [];
    const slot = wordBefore(sentence, foreign);
    if (slot === '' || slot !== wordBefore(origin.sentence, missing)) return [];
    return [{ ...inPlaceOf(missing, foreign, sentence, origin.sentence), severity: 'error' }];
  });
}

/** Names of a sentence of which the other has no word. */
const strangers = ({ passage, start, end }: Sentence, { words }: Sentence): NameFact[] =>
  passage.facts.names.filter(
    (name) =>
      name.start >= start &&
      name.end <= end &&
      !speechAt(passage, name.start) &&
      !words.some(
        ({ form }) => name.tokens.includes(form.key) || form.parts.some((part) => name.tokens.includes(part)),
      ),
  );

/** The last word of the subject right before a name: « la gare de Brac » → `gar`. */
function wordBefore({ words }: Sentence, { start }: NameFact): string {
  const before = words.filter((word) => word.end <= start).slice(-LINKS);
  return before.findLast(({ form }) => form.stem !== '')?.form.stem ?? '';
}
/** A noun and up to two little words behind it. */
const LINKS = 3;
