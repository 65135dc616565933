import { fold } from '../french/normalize.ts';
import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

/** « 3/12 », « (3/12) », « 3/12 – » before a post’s words; a colon follows the days of a programme. */
const OPENING = /^[([]?(\d{1,3}) ?\/ ?(\d{1,3})[)\]]?(?:\s*[-–—.|]\s+|\s+)(?=[^\s:])/u;
/** The same behind them, perhaps over signs that point down. */
const CLOSING = /\s[([]?(\d{1,3}) ?\/ ?(\d{1,3})[)\]]?(?:\s|\p{Extended_Pictographic}|\u{FE0F})*$/u;
const POINTERS = /(?:\s|🧵|👇|⬇|⤵|⏬|🔽|\u{FE0F})+$/u;
const LONGEST_COUNTER = 24;
/** Two thirds of the posts are prose: the stages of a cup and the days of a month are counted so too. */
const LEAST_POSTS = 3;

const HANDLE = /^@\w{2,30}(?:@[\w.-]{3,40})?(?: ?·.{0,30})?$/u;
const COUNTS =
  /^(?:[·\s]+|conversation|fil|thread|post|publication|\d{1,2}:\d{2}(?: ?[ap]m)? ?·.{4,60}|(?:[\d .,]+ ?(?:k|m|mille|millions?)? ?(?:de )?(?:reposts?|retweets?|j'aime|likes?|citations?|signets?|vues|réponses?|commentaires?|partages?)[ ·,]*)+)$/u;
const MOST_FRAME_WORDS = 6;
const MOST_COUNT_WORDS = 16;
/** So many lines above the first post belong to its frame at most. */
const HEAD = 6;

/** Joins the posts of a thread: takes out their numbers, their author's name and the counters between them. */
export const socialThread: Cleaner = {
  id: 'social-thread',
  about: {
    en: 'Takes out the numbers of a thread’s posts, and the names and counters between them.',
    fr: 'Retire les numéros des messages d’un fil, et les noms et compteurs qui les séparent.',
  },
  *find({ blocks }): Iterable<Cut> {
    const posts = postsOf(blocks, OPENING) ?? postsOf(blocks, CLOSING);
    if (!posts) return;
    for (const { block, rest } of posts.values())
      yield { block, becomes: rest, reason: { en: 'number of a post', fr: 'numéro d’un message' } };
    const numbers = [...posts.keys()];
    const from = Math.max(0, numbers[0]! - HEAD);
    const around = blocks.slice(from, numbers.at(-1)! + HEAD);
    const repeated = repeatedIn(around, Math.max(LEAST_POSTS, posts.size - 1));
    for (const [index, block] of around.entries()) {
      if (posts.has(from + index)) continue;
      const next = around[index + 1];
      if (isFrame(block) || repeated.has(block.text) || (next && HANDLE.test(next.text) && isShort(block)))
        yield { block, incidental: true, reason: { en: 'frame of a post', fr: 'cadre d’un message' } };
    }
  },
};

interface Post {
  readonly block: Block;
  readonly number: number;
  readonly of: number;
  /** Its words without the number. */
  readonly rest: string;
}

/** The posts by the index of their block, when they count up to their own total. */
function postsOf(blocks: readonly Block[], counter: RegExp): ReadonlyMap<number, Post> | undefined {
  const posts = new Map<number, Post>();
  let last: Post | undefined;
  for (const [index, block] of blocks.entries()) {
    const post = postOf(block, counter);
    if (!post) continue;
    // The first post often goes without a number.
    if (last ? post.number !== last.number + 1 || post.of !== last.of : post.number > 2) return undefined;
    posts.set(index, post);
    last = post;
  }
  const prose = [...posts.values()].filter(({ block }) => isProse(block)).length;
  const isWhole = last !== undefined && last.number === last.of && posts.size >= LEAST_POSTS;
  return isWhole && prose >= (posts.size * 2) / 3 ? posts : undefined;
}

function postOf(block: Block, counter: RegExp): Post | undefined {
  if (block.kind === 'code' || block.kind === 'table' || block.kind === 'heading') return undefined;
  const { text } = block;
  const part = counter === OPENING ? text.slice(0, LONGEST_COUNTER) : text.slice(-LONGEST_COUNTER);
  const match = counter.exec(part);
  if (!match) return undefined;
  const [whole, number, of] = match;
  const rest = counter === OPENING ? text.slice(whole.length) : text.slice(0, text.length - part.length + match.index);
  return { block, number: Number(number), of: Number(of), rest: withoutPointers(rest) };
}

const withoutPointers = (text: string): string =>
  text.slice(0, -LONGEST_COUNTER) + text.slice(-LONGEST_COUNTER).replace(POINTERS, '').trimEnd();

const isShort = (block: Block): boolean => lineOf(block).words <= MOST_FRAME_WORDS && !lineOf(block).closed;

const isFrame = (block: Block): boolean =>
  HANDLE.test(block.text) || (lineOf(block).words <= MOST_COUNT_WORDS && COUNTS.test(fold(block.text)));

/** Short lines that stand with nearly every post: its author, its day. */
function repeatedIn(blocks: readonly Block[], least: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks)
    if (lineOf(block).words <= MOST_FRAME_WORDS) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count >= least ? [text] : [])));
}
