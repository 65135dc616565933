import { pipeOf } from '../files/plain-file.ts';
import type { Article, CleanArticle } from '../model/article.ts';
import { elsewhereIn, lineKeys, type RepeatedLines } from './batch-lines.ts';
import type { Crew } from './crew.ts';
import { type Input, STDIN } from './inputs.ts';

/** One who cleans files of a run: this thread, or another. */
export interface CleanHand {
  /** The lines of a file; undefined when it cannot be read, which is told when it is to be cleaned. */
  lines(input: Input): Promise<readonly string[] | undefined>;
  /** Hear what all files of the run repeat. */
  learn(repeated: RepeatedLines): Promise<void>;
  /** @throws SourceError */
  clean(input: Input): Promise<CleanArticle>;
}

export interface CleanHandSetup {
  /** @throws SourceError */
  readonly read: (input: Input) => Promise<Article>;
  readonly clean: (article: Article, elsewhere?: (line: string) => number) => CleanArticle;
}

/** A task for the hand of another thread. */
export type CleanTask = { readonly lines: Input } | { readonly learn: RepeatedLines } | { readonly clean: Input };
type CleanAnswer = readonly string[] | CleanArticle | undefined;

/** So many articles are remembered between learning from a run and cleaning it; the others are read twice. */
const MOST_REMEMBERED = 500;

/** This thread's own hand. */
export function cleanHand({ read, clean }: CleanHandSetup): CleanHand {
  const remembered = new Map<string, Article>();
  let elsewhere: ((line: string) => number) | undefined;
  return {
    async lines(input) {
      const article = await read(input).catch(() => undefined);
      if (!article) return undefined;
      // Standard input and pipes can be read once only.
      if (remembered.size < MOST_REMEMBERED || input.absolute === STDIN || pipeOf(input.absolute) !== undefined)
        remembered.set(input.absolute, article);
      return lineKeys(article);
    },
    async learn(repeated) {
      elsewhere = elsewhereIn(repeated);
    },
    async clean(input) {
      const article = remembered.get(input.absolute) ?? (await read(input));
      remembered.delete(input.absolute);
      return clean(article, elsewhere);
    },
  };
}

/** The hands of a crew, one a member. */
export const handsOf = ({ size, ask }: Crew<CleanTask, CleanAnswer>): readonly CleanHand[] =>
  Array.from({ length: size }, (_, member) => ({
    lines: async (input) => (await ask({ lines: input }, member)) as readonly string[] | undefined,
    learn: async (repeated) => {
      await ask({ learn: repeated }, member);
    },
    clean: async (input) => (await ask({ clean: input }, member)) as CleanArticle,
  }));

/** In the other thread: what its hand does with a task. */
export async function doCleanTask(hand: CleanHand, task: CleanTask): Promise<CleanAnswer> {
  if ('lines' in task) return hand.lines(task.lines);
  if ('clean' in task) return hand.clean(task.clean);
  await hand.learn(task.learn);
  return undefined;
}
