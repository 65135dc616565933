import type { NameFact, Quantity } from '../../french/facts/fact.ts';
import type { Severity } from '../../model/finding.ts';
import { bagsOf } from './bags.ts';
import type { Comparison } from './comparison.ts';
import { isBare, supportFor } from './number-support.ts';
import { type Cast, castOf, type Person } from './people.ts';
import { speechAt } from './quotation-cover.ts';
import type { Passage, Sentence, Side } from './side.ts';
import { classOf, type Located } from './source-index.ts';

/** A true name or number of the article in the place of another. */
export interface RoleVerdict {
  readonly what: 'person' | 'number';
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** What the article says here. */
  readonly found: string;
  /** What the source says in this place. */
  readonly expected: string;
  readonly source: Sentence;
  readonly severity: Severity;
}

/** What the source says near one person: words, and the sentence each comes from. */
type Profile = ReadonlyMap<string, Sentence>;

interface Mention {
  readonly person: Person;
  readonly name: NameFact;
  readonly sentence: Sentence;
  /** Words of its sentence that stand closest to it. */
  readonly near: ReadonlySet<string>;
  /** These, and the words of the sentences that go on about the same person. */
  readonly bag: Set<string>;
}

/** Weight of shared words from which a passage surely speaks of somebody; a word found in one source sentence weighs 1. */
const ENOUGH = 1.7;
const CERTAIN = 3;
const RIVAL_SHARE = 0.25;

/** People of the article about whom the source says what the article says of somebody else. */
export function personVerdicts(comparison: Comparison): RoleVerdict[] {
  const cast = comparison.once(castOf);
  if (cast.people.length < 2) return [];
  const profiles = profilesOf(mentionsOf(comparison.index.side, cast));
  const shared = ownersOf(profiles);
  const verdicts: RoleVerdict[] = [];
  const mentions = mentionsOf(comparison.article, cast);
  const rivals = new Map(mentions.map((mention) => [mention, rivalOf(mention, profiles, shared, comparison)]));
  for (const [mention, rival] of rivals) {
    if (!rival) continue;
    // Where both are named, only a clean exchange is certain.
    const neighbours = mentions.filter(
      (other) => other.sentence.passage === mention.sentence.passage && other.person === rival.person,
    );
    if (neighbours.length === 0 || neighbours.some((other) => rivals.get(other)?.person === mention.person))
      verdicts.push({
        what: 'person',
        passage: mention.sentence.passage,
        start: mention.name.start,
        end: mention.name.end,
        found: mention.name.raw,
        expected: rival.person.name,
        source: rival.sentence,
        severity: rival.severity,
      });
  }
  return verdicts;
}

/** Each mention of somebody with the words around it, and those of the sentences that go on without naming anybody else. */
function mentionsOf(side: Side, cast: Cast): Mention[] {
  const mentions: Mention[] = [];
  for (const passage of side.passages) {
    const named = passage.facts.names.flatMap((name) => {
      const person = cast.who(name);
      return person && !speechAt(passage, name.start) ? [{ name, person, start: name.start, end: name.end }] : [];
    });
    let last: Mention | undefined;
    for (const sentence of passage.sentences) {
      const here = named.filter(({ start }) => start >= sentence.start && start < sentence.end);
      const bags = bagsOf(sentence, here);
      for (const anchor of here) {
        const near = bags.get(anchor) ?? new Set<string>();
        last = { person: anchor.person, name: anchor.name, sentence, near, bag: new Set(near) };
        mentions.push(last);
      }
      if (here.length === 0 && last) for (const stem of sentence.stems) last.bag.add(stem);
    }
  }
  return mentions;
}

function profilesOf(mentions: readonly Mention[]): Map<Person, Map<string, Sentence>> {
  const profiles = new Map<Person, Map<string, Sentence>>();
  for (const { person, bag, sentence } of mentions) {
    const profile = profiles.get(person) ?? new Map<string, Sentence>();
    profiles.set(person, profile);
    for (const stem of bag) if (!profile.has(stem)) profile.set(stem, sentence);
  }
  return profiles;
}

function ownersOf(profiles: ReadonlyMap<Person, Profile>): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const profile of profiles.values())
    for (const stem of profile.keys()) owners.set(stem, (owners.get(stem) ?? 0) + 1);
  return owners;
}

function rivalOf(
  { person, bag, near }: Mention,
  profiles: ReadonlyMap<Person, Profile>,
  owners: ReadonlyMap<string, number>,
  { alignment }: Comparison,
): { readonly person: Person; readonly sentence: Sentence; readonly severity: Severity } | undefined {
  const scoreFor = (profile: Profile | undefined) => {
    let score = 0;
    let words = 0;
    if (profile)
      for (const stem of bag)
        if (profile.has(stem)) {
          score += alignment.rarity(stem) / (owners.get(stem) ?? 1);
          words += 1;
        }
    return { score, words };
  };
  const own = scoreFor(profiles.get(person)).score;
  let best: { person: Person; score: number; words: number } | undefined;
  for (const [other, profile] of profiles) {
    if (other === person) continue;
    const { score, words } = scoreFor(profile);
    if (score > (best?.score ?? 0)) best = { person: other, score, words };
  }
  if (!best || best.words < 3 || best.score < ENOUGH || own > best.score * RIVAL_SHARE) return undefined;
  const profile = profiles.get(best.person);
  if ([...near].filter((stem) => profile?.has(stem)).length < 2) return undefined;
  const shared =
    [...bag].find((stem) => profile?.has(stem) && (owners.get(stem) ?? 1) === 1) ??
    [...bag].find((stem) => profile?.has(stem));
  const source = shared === undefined ? undefined : profile?.get(shared);
  // What nothing speaks against, and much speaks for, is an exchange; the rest deserves a look.
  return (
    source && {
      person: best.person,
      sentence: source,
      severity: own === 0 && best.score >= CERTAIN ? 'error' : 'warning',
    }
  );
}

/** Numbers of the article that the source states of something else, while it states another number of this. */
export function misplacedNumbers(comparison: Comparison): RoleVerdict[] {
  const { article, index, alignment } = comparison;
  const source = numberBags(index.side);
  const verdicts: RoleVerdict[] = [];
  for (const [quantity, { bag, sentence, passage }] of numberBags(article)) {
    if (speechAt(passage, quantity.start) || isBare(quantity) || quantity.article || passage.kind === 'cell') continue;
    const support = supportFor(quantity, index);
    if (support.how !== 'same') continue;
    const weigh = (other: ReadonlySet<string> | undefined) => {
      let sum = 0;
      let words = 0;
      for (const stem of bag)
        if (other?.has(stem)) {
          sum += alignment.rarity(stem);
          words += 1;
        }
      return { sum, words };
    };
    // The whole source sentence speaks for the number; only the words next to it speak for another.
    const own = Math.max(
      ...support.from.map(({ fact, sentence: from }) => weigh(from?.stems).sum + weigh(source.get(fact)?.bag).sum),
    );
    const rival = bestRival(quantity, sentence, support.from, source, weigh, comparison);
    if (!rival || rival.words < 3 || rival.score < ENOUGH || own > rival.score * RIVAL_SHARE) continue;
    verdicts.push({
      what: 'number',
      passage,
      start: quantity.start,
      end: quantity.end,
      found: quantity.raw,
      expected: rival.located.fact.raw,
      source: rival.sentence,
      severity: 'warning',
    });
  }
  return verdicts;
}

interface NumberBag {
  readonly bag: ReadonlySet<string>;
  readonly sentence: Sentence;
  readonly passage: Passage;
}

function numberBags({ sentences }: Side): Map<Quantity, NumberBag> {
  const all = new Map<Quantity, NumberBag>();
  for (const sentence of sentences) {
    const here = sentence.passage.facts.quantities.filter(
      ({ start, part, kind }) => !part && kind !== 'ordinal' && start >= sentence.start && start < sentence.end,
    );
    for (const [quantity, bag] of bagsOf(sentence, here))
      all.set(quantity, { bag, sentence, passage: sentence.passage });
  }
  return all;
}

function bestRival(
  quantity: Quantity,
  sentence: Sentence,
  own: readonly Located<Quantity>[],
  source: ReadonlyMap<Quantity, NumberBag>,
  weigh: (bag: ReadonlySet<string> | undefined) => { readonly sum: number; readonly words: number },
  { alignment, index }: Comparison,
):
  | { readonly located: Located<Quantity>; readonly sentence: Sentence; readonly score: number; readonly words: number }
  | undefined {
  const aligned = new Set(
    alignment
      .of(sentence)
      .slice(0, 3)
      .map((found) => found.sentence),
  );
  const stated = new Set(
    sentence.passage.facts.quantities.filter((other) => other !== quantity).map(({ value }) => value),
  );
  let best: { located: Located<Quantity>; sentence: Sentence; score: number; words: number } | undefined;
  for (const located of index.quantities) {
    const { fact, sentence: from } = located;
    if (
      !from ||
      !aligned.has(from) ||
      own.includes(located) ||
      classOf(fact) !== classOf(quantity) ||
      fact.value === quantity.value ||
      stated.has(fact.value) ||
      fact.part
    )
      continue;
    const { sum, words } = weigh(source.get(fact)?.bag);
    if (sum > (best?.score ?? 0)) best = { located, sentence: from, score: sum, words };
  }
  return best;
}
