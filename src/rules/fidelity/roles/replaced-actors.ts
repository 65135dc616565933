import type { NameFact } from '../../../french/facts/fact.ts';
import { ORIGIN } from '../reading/alignment.ts';
import type { Comparison } from '../reading/comparison.ts';
import { isTold } from '../reading/plain-words.ts';
import type { Sentence, Side } from '../reading/side.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** « L’association réclame » */
const ACTOR = /^(?:l[ae][ \u00a0]|l[’'])(\p{Ll}[\p{Ll}-]{4,})(?=[ \u00a0](?!d[eu’'])\p{Ll})/iu;
/** « l’association Racines », « le club, Orlis » */
const CALLED = /(?<!\p{L})(\p{Ll}[\p{Ll}-]{4,}),?[ \u00a0]$/u;
const LONGEST = 40;
/** From the beginning of a sentence to the name that is its subject. */
const HEAD = /^(?:l[ae][ \u00a0]|l[’'])?$/iu;

/** « Orlis demande », where the source has « l’association demande », and calls another so: « l’association Racines ». */
export function replacedActors(comparison: Comparison): RoleVerdict[] {
  const { article, alignment } = comparison;
  return article.sentences.flatMap((sentence): RoleVerdict[] => {
    const actor = isTold(sentence) ? actorOf(sentence) : undefined;
    const [best, ...others] = actor ? alignment.of(sentence) : [];
    if (!actor || !best || best.score < ORIGIN - SLACK) return [];
    const noun = ACTOR.exec(best.sentence.text)?.[1];
    const expected = noun && comparison.once(namesByNoun).get(noun);
    if (!expected || isSame(expected, actor) || sentence.text.includes(noun)) return [];
    const near = [best, ...others.filter(({ score }) => score >= ORIGIN - SLACK)];
    if (near.some((each) => namesIn(each.sentence).some((name) => isSame(name, actor)))) return [];
    if (namesIn(sentence).some((name) => isSame(name, expected))) return [];
    // Whom the source names at least, and not as such.
    if (!comparison.index.named(actor.tokens.at(-1) ?? '').some(({ fact }) => isSame(fact, actor))) return [];
    const { start, end, raw } = actor;
    const { passage } = sentence;
    const told = { what: 'person', passage, start, end, found: raw, expected: expected.raw } as const;
    return [{ ...told, source: best.sentence, severity: 'warning' }];
  });
}
const SLACK = 0.1;

const actorOf = (sentence: Sentence): NameFact | undefined => {
  const { text } = sentence.passage;
  return namesIn(sentence).find(
    ({ start, end }) => HEAD.test(text.slice(sentence.start, start)) && /^[ \u00a0]\p{Ll}{3,}/u.test(text.slice(end)),
  );
};

/** The one name that each noun stands before. */
function namesByNoun({ index }: Comparison): ReadonlyMap<string, NameFact> {
  const named = Map.groupBy(calledIn(index.side), ({ noun }) => noun);
  return new Map(
    [...named].flatMap(([noun, [first, ...more]]) =>
      first && more.every(({ name }) => isSame(name, first.name)) ? [[noun, first.name] as const] : [],
    ),
  );
}

const calledIn = ({ passages }: Side) =>
  passages.flatMap(({ text, facts }) =>
    facts.names.flatMap((name) => {
      const noun = CALLED.exec(text.slice(Math.max(0, name.start - LONGEST), name.start))?.[1];
      return noun ? [{ noun, name }] : [];
    }),
  );

const namesIn = ({ passage, start, end }: Sentence): readonly NameFact[] =>
  passage.facts.names.filter((name) => name.start >= start && name.end <= end);

const isSame = (one: NameFact, other: NameFact): boolean => one.tokens.some((token) => other.tokens.includes(token));
