import type { NameFact } from '../../../french/facts/fact.ts';
import { likelyPeople } from '../../../french/facts/names.ts';
import type { Comparison } from './comparison.ts';
import type { Passage, Side } from './side.ts';

/** Somebody the source names: the surname stands for all ways to name them. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Whom a name of either text means, where that is certain. */
export interface Cast {
  readonly people: readonly Person[];
  who(name: NameFact): Person | undefined;
}

/** `HBC Montreval`, `FC Oriolle` */
export const CLUB = /^\p{Lu}{2,4}[ \u00a0]\p{Lu}\p{Ll}/u;

/** The people of the source. A name that may mean two of them means none. */
export function castOf({ index: { side }, lexicon }: Comparison): Cast {
  const words = likelyPeople(namesOf(side), lexicon);
  const people = new Map<string, Person>();
  const byToken = new Map<string, Set<Person>>();
  for (const { name } of namesOf(side)) {
    if (name.tokens.length < 2 || CLUB.test(name.raw) || !name.tokens.every((token) => words.has(token))) continue;
    const id = name.tokens.slice(-2).join(' ');
    const person = people.get(id) ?? { id, name: name.raw };
    people.set(id, person);
    for (const token of name.tokens) byToken.set(token, (byToken.get(token) ?? new Set()).add(person));
  }
  return {
    people: [...people.values()],
    who({ tokens }) {
      const full = people.get(tokens.slice(-2).join(' '));
      if (full) return full;
      const meant = tokens.map((token) => byToken.get(token)).filter((found) => found !== undefined);
      const [only, ...others] = meant.at(-1) ?? [];
      return others.length === 0 ? only : undefined;
    },
  };
}

const namesOf = ({ passages }: Side): { name: NameFact; text: string; passage: Passage }[] =>
  passages.flatMap((passage) => passage.facts.names.map((name) => ({ name, text: passage.text, passage })));
