import type { NameFact } from '../../../french/facts/fact.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { SourceIndex } from '../reading/source-index.ts';
import { type Post, postsIn } from './posts.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** Less alike than this two sentences may speak of different things. */
const ALIKE = 0.2;
/** « alors maire », « fut maire »: no word of « ancien » is needed. */
const PAST = /(?<!\p{L})(?:alors|fut|était|été|jusqu|époque|autrefois|naguère)/iu;
/** Who has left is called « ancien » afterwards. */
const LEFT =
  /(?<!\p{L})(?:démission|quitt|départ|remplac|succéd|succes|limog|évinc|évict|licenci|décéd|mort|retrait|ancien|ex-|céd|vend|fut|été|jusqu)/iu;

/** « l’ancien directeur de Varnel », where the source has that of Orlis, or the present one. */
export function changedPosts({ article, index, alignment }: Comparison): RoleVerdict[] {
  const told = postsIn(article);
  if (told.length === 0) return [];
  const known = postsIn(index.side);
  return told.flatMap((post) => {
    const own = known.filter(({ head }) => head === post.head);
    const same = own.filter(({ house }) => isSame(house, post.house));
    const expected =
      same.length > 0 ? otherRank(post, same, index) : (ofHolder(post, known) ?? inPlace(post, own, told));
    return expected ? [verdict(post, expected)] : [];

    /** The same post elsewhere in the sentence that this one comes from, told of no other house. */
    function inPlace({ house, sentence }: Post, others: readonly Post[], all: readonly Post[]): Post | undefined {
      const near = alignment.of(sentence).filter(({ score }) => score >= ALIKE);
      const there = others.find((each) => near.slice(0, 2).some((found) => found.sentence === each.sentence));
      if (!there || all.some((each) => isSame(each.house, there.house))) return undefined;
      if (there.holder && post.holder && !isSame(there.holder, post.holder)) return undefined;
      const homes = index.named(house.tokens.at(-1) ?? '').map((located) => located.sentence);
      return homes.length === 0 || homes.some((home) => home && others.some((each) => each.sentence === home))
        ? undefined
        : there;
    }
  });
}

/** What the source has beside the same name: the same post elsewhere, and nothing of this house. */
function ofHolder({ head, house, holder }: Post, known: readonly Post[]): Post | undefined {
  if (!holder) return undefined;
  const own = known.filter((post) => post.holder && isSame(post.holder, holder));
  return own.some((post) => isSame(post.house, house)) ? undefined : own.find((post) => post.head === head);
}

/** « l’actuel directeur » for a former one, the other way round, or without a word of it. */
function otherRank({ rank, sentence }: Post, same: readonly Post[], index: SourceIndex): Post | undefined {
  const [first] = same;
  if (!first || same.some((post) => (post.rank === 'ex') !== (first.rank === 'ex'))) return undefined;
  if (first.rank === 'ex') return rank === 'ex' || PAST.test(sentence.text) ? undefined : first;
  const homes = same.flatMap(({ holder, house }) =>
    [house, ...(holder ? [holder] : [])].flatMap(({ tokens }) => tokens),
  );
  const hasLeft = homes.some((token) => index.named(token).some((home) => LEFT.test(home.sentence?.text ?? '')));
  return rank === 'ex' && !hasLeft ? first : undefined;
}

const isSame = (one: NameFact, other: NameFact): boolean => one.tokens.some((token) => other.tokens.includes(token));

const verdict = (post: Post, expected: Post): RoleVerdict => ({
  what: 'person',
  passage: post.passage,
  start: post.start,
  end: post.end,
  found: post.passage.text.slice(post.start, post.end),
  expected: expected.passage.text.slice(expected.start, expected.end),
  source: expected.sentence,
  severity: isCertain(post, expected) ? 'error' : 'warning',
});

/** Both beside one name, and no word left out alone. */
const isCertain = ({ holder, rank }: Post, expected: Post): boolean =>
  holder !== undefined &&
  expected.holder !== undefined &&
  isSame(holder, expected.holder) &&
  (rank !== undefined || expected.rank === undefined);
