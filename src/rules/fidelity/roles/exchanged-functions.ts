import type { Comparison } from '../reading/comparison.ts';
import { castOf, type Person } from '../reading/people.ts';
import type { Sentence, Side } from '../reading/side.ts';
import { functionsIn, type HeldFunction } from './functions.ts';
import { misplacedCallings } from './misplaced-callings.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** A function right beside the name of who holds it. */
interface Holding {
  readonly person: Person;
  readonly held: HeldFunction;
}

/** « la directrice Ada Brun » */
const BEFORE_NAME = /^,?[ \u00a0]$/u;
/** « Ada Brun, 41 ans, directrice » */
const BEHIND_NAME = /^,[ \u00a0](?:\d+[ \u00a0]ans,[ \u00a0])?(?:l[ae][ \u00a0]|l[’']|une?[ \u00a0])?$/u;
/** Several may be so called in one text. */
const SHARED = /^(?:respons|chef|conseill|deleg|ingeni|command|capit)/;
const LED = /^dirig/;

/** « la directrice Ada Brun », where the source so calls somebody else, and her never. */
export function exchangedFunctions(comparison: Comparison): RoleVerdict[] {
  const { article, index } = comparison;
  if (!article.sentences.some((sentence) => functionsIn(sentence).length > 0)) return [];
  const cast = comparison.once(castOf);
  const holdings = ({ sentences }: Side) => sentences.flatMap((sentence) => holdingsIn(sentence, cast.who));
  const told = holdings(article);
  if (told.length === 0) return [];
  const known = Map.groupBy(holdings(index.side), ({ held }) => held.head);
  return told.flatMap(({ person, held }): RoleVerdict[] => {
    const holders = known.get(held.head) ?? [];
    const [expected] = holders;
    if (
      !expected ||
      SHARED.test(held.head) ||
      holders.some((each) => each.person === person || each.held.rank !== held.rank)
    )
      return [];
    const isSaid = index.side.sentences.some(
      (sentence, at, all) =>
        namesOf(sentence).some((name) => cast.who(name) === person) &&
        [sentence, all[at - 1], all[at + 1]].some((each) => each && tellsOf(each, held.head, cast.who)),
    );
    const { passage, start, end } = held.sentence;
    const isTold = comparison
      .once(misplacedCallings)
      .some((each) => each.passage === passage && each.start >= start && each.start < end);
    if (isSaid || isTold) return [];
    return [
      {
        what: 'person',
        passage,
        start: held.start,
        end: held.end,
        found: `${passage.text.slice(held.start, held.end)} (${person.name})`,
        expected: expected.person.name,
        source: expected.held.sentence,
        severity: 'warning',
      },
    ];
  });
}

type Who = ReturnType<typeof castOf>['who'];

function holdingsIn(sentence: Sentence, who: Who): Holding[] {
  const { text } = sentence.passage;
  return functionsIn(sentence).flatMap((held): Holding[] => {
    const named = namesOf(sentence).flatMap((name) => {
      const person = who(name);
      return person ? [{ person, ...name }] : [];
    });
    const person = (
      named.find(({ start }) => BEFORE_NAME.test(text.slice(held.end, start))) ??
      named.find(({ end }) => end < held.start && BEHIND_NAME.test(text.slice(end, held.start)))
    )?.person;
    return person ? [{ person, held }] : [];
  });
}

/** The function in whatever rank, or its verb, which is nobody else’s there. */
function tellsOf(sentence: Sentence, head: string, who: Who): boolean {
  const others = holdingsIn(sentence, who).map(({ held }) => held.start);
  return (
    functionsIn(sentence).some((held) => held.head === head && !others.includes(held.start)) ||
    (head === 'direct' && sentence.words.some(({ form }) => LED.test(form.folded)))
  );
}

const namesOf = ({ passage, start, end }: Sentence) =>
  passage.facts.names.filter((name) => name.start >= start && name.end <= end);
