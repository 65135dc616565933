import { UserError } from '../../errors.ts';
import { articleMarkdown, articleText } from '../../markdown/article.ts';
import type { CleanArticle } from '../../model/article.ts';
import { cleanFiles } from '../../pipeline/clean-files.ts';
import { cleanHand } from '../../pipeline/clean-hand.ts';
import { findInputs } from '../../pipeline/find-inputs.ts';
import type { Input } from '../../pipeline/inputs.ts';
import { readArticle } from '../../pipeline/read.ts';
import { tamed } from '../../reporters/terminal.ts';
import { cleaningJson } from '../cleaning/json.ts';
import { receipt } from '../cleaning/receipt.ts';
import { ARTICLE_EXTENSIONS } from '../commands/article-extensions.ts';
import { compose } from '../compose.ts';
import { explain } from '../explain.ts';
import { ExitCode, type Io } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { cleanThreads } from '../threads.ts';

export interface CleanOptions extends CommonOptions {
  readonly explain?: boolean;
  readonly format: 'text' | 'markdown' | 'json';
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  readonly threads?: number;
}

/** Cleans files and prints the articles; `settle` hears of a failure. */
export async function runClean(
  paths: readonly string[],
  options: CleanOptions,
  io: Io,
  settle: (code: number) => void,
): Promise<void> {
  const { language } = io.style;
  const loaded = await compose(io, options);
  const wishes = {
    keep: [...loaded.settings.clean.keep, ...options.keep],
    drop: [...loaded.settings.clean.drop, ...options.drop],
  };
  const house = await compose(io, options, { clean: wishes }, loaded.settings);
  const inputs: Input[] = [];
  const report = (error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    io.err(explain(error, io));
    settle(ExitCode.input);
  };
  for await (const input of findInputs(paths, { cwd: io.cwd, extensions: ARTICLE_EXTENSIONS }))
    if ('error' in input) report(input.error);
    else inputs.push(input);

  const raw = await house.rawSide();
  const own = cleanHand({ read: (input) => readArticle(input, raw.read), clean: raw.clean });
  const threads = cleanThreads(options.threads, inputs.length, house, io.cwd);
  const articles: CleanArticle[] = [];
  try {
    for await (const file of cleanFiles(inputs, { own, others: threads?.hands ?? [] }))
      if ('error' in file) report(file.error);
      else if (options.format === 'json') articles.push(file.article);
      else print(file, options, { many: inputs.length > 1 }, io);
  } finally {
    await threads?.close();
  }
  if (options.format === 'json') io.out(cleaningJson(articles, language));
}

function print(
  { input, article }: { readonly input: Input; readonly article: CleanArticle },
  { explain: explained, format }: CleanOptions,
  { many }: { readonly many: boolean },
  { style: { language }, out, err }: Io,
): void {
  if (explained) {
    out(receipt(article, language));
    return;
  }
  if (many) out(`==> ${tamed(input.path)} <==\n`);
  out(format === 'markdown' ? articleMarkdown(article).text : articleText(article));
  if (many) out('\n');
  if (article.warning) err(`${tamed(input.path)}: ${article.warning[language]}\n`);
}
