import type { NameFact } from '../../../french/facts/fact.ts';
import type { Severity } from '../../../model/finding.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import { bagsOf } from '../reading/bags.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type Cast, castOf, type Person } from '../reading/people.ts';
import { comesBack } from '../reading/ring.ts';
import type { Sentence, Side } from '../reading/side.ts';
import { ENOUGH, RIVAL_SHARE, type RoleVerdict } from './role-verdict.ts';

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

/** Somebody of whom the source says what the article says of another. */
interface Rival {
  readonly person: Person;
  readonly sentence: Sentence;
  readonly severity: Severity;
}

const CERTAIN = 3;

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
    // A heading without a verb names whom a section is about.
    if (!rival || (mention.sentence.passage.kind === 'heading' && rival.severity !== 'error')) continue;
    // Where both are named, only a clean exchange is certain.
    const neighbours = mentions.filter(
      (other) => other.sentence.passage === mention.sentence.passage && other.person === rival.person,
    );
    const exchanged =
      neighbours.length === 0 || neighbours.some((other) => rivals.get(other)?.person === mention.person);
    if (exchanged || isRing(mention, rivals))
      verdicts.push({
        what: 'person',
        passage: mention.sentence.passage,
        start: mention.name.start,
        end: mention.name.end,
        found: mention.name.raw,
        expected: rival.person.name,
        source: rival.sentence,
        severity: exchanged ? rival.severity : 'warning',
      });
  }
  return verdicts;
}

/** Three and more people of a paragraph in each other’s places. */
function isRing({ person, sentence }: Mention, rivals: ReadonlyMap<Mention, Rival | undefined>): boolean {
  const taken = [...rivals].flatMap(([mention, rival]) =>
    rival && mention.sentence.passage === sentence.passage ? [[mention.person, rival.person] as const] : [],
  );
  return comesBack(person, new Map(taken));
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
): Rival | undefined {
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
