import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compose } from '../../../src/cli/compose.ts';
import { offlineEngine } from '../../../src/engines/offline/index.ts';
import type { CleanArticle } from '../../../src/model/article.ts';
import type { Engine, Reply, Request, Task } from '../../../src/model/engine.ts';
import { lazyLexicon } from '../../../src/store/lexicon.ts';

export const lexicon = lazyLexicon();

/** Our own articles, and further raw inputs where they lie beside the project. */
const FOLDERS = ['fixtures/articles', 'test/engines/offline/articles', '../shared/seeds'];

export interface Sample {
  readonly name: string;
  readonly article: CleanArticle;
}

/** Every raw article at hand, read and cleaned as the command line does it. */
export async function samples(): Promise<Sample[]> {
  const house = await compose({ cwd: process.cwd(), env: {}, stdin: undefined } as never, {} as never);
  const paths = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).map((file) => join(folder, file)),
  );
  return Promise.all(
    paths.map(async (path) => ({
      name: basename(path),
      article: await house.cleanedArticle({ path, absolute: join(process.cwd(), path) } as never),
    })),
  );
}

/** An article of plain paragraphs, for one behaviour at a time. A line that starts with `- ` is an item. */
export function articleOf(title: string, ...lines: readonly string[]): CleanArticle {
  return {
    path: 'essai.txt',
    format: 'text',
    sha256: '0',
    title,
    blocks: lines.map((text, index) => {
      const item = /^(?:- |(\d+)\. )/.exec(text);
      return {
        kind: item ? ('item' as const) : ('paragraph' as const),
        text: item ? text.slice(item[0].length) : text,
        line: index + 2,
        ...(item?.[1] ? { ordinal: Number(item[1]) } : {}),
      };
    }),
    metadata: {},
    removals: [],
    repairs: [],
    doubts: [],
  };
}

export async function layOut(
  article: CleanArticle,
  task: Partial<Task> = {},
  engine: Engine = offlineEngine({ vocabulary: lexicon }),
): Promise<Reply> {
  const brief = { keyphrase: undefined, minWords: 700 };
  return engine.write({ task: { article, brief, facts: [], ...task } } as unknown as Request);
}

export const bodyOf = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
export const headingsOf = (markdown: string): string[] =>
  [...bodyOf(markdown).matchAll(/^#{2,4} (.+)$/gm)].map(([, text = '']) => text);
