import type { NameFact } from '../../../french/facts/fact.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage, Sentence, Side } from '../reading/side.ts';
import { inPlaceOf, type RoleVerdict } from './role-verdict.ts';

/** Names one after another: « Dijon, Tours et Limoges ». */
interface NameList {
  readonly names: readonly NameFact[];
  readonly sentence: Sentence;
}

/** Sentences less alike than this may list the same for different reasons. */
const ALIKE = 0.25;
const JOINT =
  /^(?:,[ \u00a0]|,?[ \u00a0](?:et|ou|puis|ainsi[ \u00a0]que)[ \u00a0])(?:(?:à|de|en|au|aux|la|le|les)[ \u00a0]|[dl][’'])*$/u;
const FEWEST = 3;

/** A list of the source in which one name has given way to a name from another place of the source. */
export function changedLists(comparison: Comparison): RoleVerdict[] {
  const { article, alignment, index } = comparison;
  return listsIn(article).flatMap(({ names, sentence }): RoleVerdict[] => {
    const near = new Set(alignment.of(sentence).flatMap((each) => (each.score >= ALIKE ? each.sentence : [])));
    const homes = [...near].flatMap((source) => listsOf(source));
    if (homes.some((home) => namesOutside(names, home.names).length === 0)) return [];
    for (const home of homes) {
      const [foreign, ...more] = namesOutside(names, home.names);
      const [missing, ...others] = namesOutside(home.names, names);
      if (!foreign || !missing || more.length + others.length > 0 || names.length !== home.names.length) continue;
      // A name that the source has not is another rule’s, and one of the same sentence may be in its place.
      if (!foreign.tokens.every((token) => index.nameWords.has(token)) || holds(home.sentence, foreign)) continue;
      if (holds(sentence, missing)) continue;
      return [inPlaceOf(missing, foreign, sentence, home.sentence)];
    }
    return [];
  });
}

const namesOutside = (names: readonly NameFact[], others: readonly NameFact[]): NameFact[] =>
  names.filter(({ tokens }) => !others.some((other) => tokens.some((token) => other.tokens.includes(token))));

const holds = ({ words }: Sentence, { tokens }: NameFact): boolean =>
  words.some(({ form }) => tokens.includes(form.key) || form.parts.some((part) => tokens.includes(part)));

const listsIn = ({ passages }: Side): NameList[] =>
  passages.flatMap((passage) =>
    passage.facts.names.length < FEWEST ? [] : passage.sentences.flatMap((sentence) => listsOf(sentence)),
  );

function listsOf(sentence: Sentence): NameList[] {
  const { passage, start, end } = sentence;
  const lists: NameList[] = [];
  let names: NameFact[] = [];
  const close = () => {
    if (names.length >= FEWEST) lists.push({ names, sentence });
    names = [];
  };
  for (const name of passage.facts.names) {
    if (name.start < start || name.end > end || speechAt(passage, name.start)) continue;
    const before = names.at(-1);
    if (before && !isJoined(passage, before, name)) close();
    names.push(name);
  }
  close();
  return lists;
}

const isJoined = ({ text }: Passage, before: NameFact, name: NameFact): boolean =>
  JOINT.test(text.slice(before.end, name.start));
