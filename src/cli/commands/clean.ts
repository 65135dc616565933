import { Command, InvalidArgumentError } from 'commander';
import { UserError } from '../../errors.ts';
import { articleMarkdown, articleText } from '../../markdown/article.ts';
import type { CleanArticle } from '../../model/article.ts';
import { cleanFiles } from '../../pipeline/clean-files.ts';
import { cleanHand } from '../../pipeline/clean-hand.ts';
import { findInputs, type Input } from '../../pipeline/inputs.ts';
import { readArticle } from '../../pipeline/read.ts';
import { cleaningJson } from '../cleaning/json.ts';
import { receipt } from '../cleaning/receipt.ts';
import type { CommandFactory } from '../command.ts';
import { compose } from '../compose.ts';
import { explain } from '../explain.ts';
import { ExitCode, type Io } from '../io.ts';
import { type CommonOptions, commonOptions, option, threadsOption } from '../options.ts';
import { cleanThreads } from '../threads.ts';
import { ARTICLE_EXTENSIONS } from './article-extensions.ts';

interface CleanOptions extends CommonOptions {
  readonly explain?: boolean;
  readonly format: 'text' | 'markdown' | 'json';
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  readonly threads?: number;
}

/** Prints the article without what is not the article. */
export const clean: CommandFactory = (io, settle) => {
  const { language } = io.style;
  const command = new Command('clean')
    .description(
      language === 'fr'
        ? 'affiche l’article nettoyé de ce qui n’en fait pas partie'
        : 'print the article without what is not the article',
    )
    .argument(
      '<inputs...>',
      language === 'fr'
        ? 'fichiers, dossiers, motifs, ou - pour l’entrée standard'
        : 'files, folders, globs, or - for standard input',
    )
    .addOption(
      option('--explain', { en: 'show what went and why', fr: 'montrer ce qui est retiré et pourquoi' }, language),
    )
    .addOption(
      option('--format <format>', { en: 'how to print', fr: 'format de sortie' }, language)
        .choices(['text', 'markdown', 'json'])
        .default('text'),
    )
    .addOption(patternOption('--keep <pattern>', KEEP, language))
    .addOption(patternOption('--drop <pattern>', DROP, language))
    .addOption(threadsOption(language));
  for (const common of commonOptions(language)) command.addOption(common);
  return command.action(async (paths: string[], options: CleanOptions) => {
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
  });
};

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
  if (many) out(`==> ${input.path} <==\n`);
  out(format === 'markdown' ? articleMarkdown(article).text : articleText(article));
  if (many) out('\n');
  if (article.warning) err(`${input.path}: ${article.warning[language]}\n`);
}

const KEEP = {
  en: 'keep lines that match this regular expression (repeatable)',
  fr: 'garder les lignes qui répondent à cette expression régulière (répétable)',
};
const DROP = {
  en: 'drop lines that match this regular expression (repeatable)',
  fr: 'retirer les lignes qui répondent à cette expression régulière (répétable)',
};

const patternOption = (flags: string, help: { en: string; fr: string }, language: 'en' | 'fr') =>
  option(flags, help, language)
    .default([], language === 'fr' ? 'aucun' : 'none')
    .argParser((pattern: string, before: readonly string[]) => {
      try {
        new RegExp(pattern, 'iu');
      } catch {
        throw new InvalidArgumentError(
          language === 'fr'
            ? `expression régulière invalide\u00a0: ${pattern}`
            : `not a regular expression: ${pattern}`,
        );
      }
      return [...before, pattern];
    });
