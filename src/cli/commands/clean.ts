import { Command, InvalidArgumentError } from 'commander';
import { UserError } from '../../errors.ts';
import { articleMarkdown, articleText } from '../../markdown/article.ts';
import type { Article, CleanArticle } from '../../model/article.ts';
import { batchLines } from '../../pipeline/batch-lines.ts';
import { findInputs, type Input } from '../../pipeline/inputs.ts';
import { readArticle } from '../../pipeline/read.ts';
import { cleaningJson } from '../cleaning/json.ts';
import { receipt } from '../cleaning/receipt.ts';
import type { CommandFactory } from '../command.ts';
import { compose } from '../compose.ts';
import { explain } from '../explain.ts';
import { ExitCode } from '../io.ts';
import { type CommonOptions, commonOptions, option } from '../options.ts';
import { ARTICLE_EXTENSIONS } from './article-extensions.ts';

interface CleanOptions extends CommonOptions {
  readonly explain?: boolean;
  readonly format: 'text' | 'markdown' | 'json';
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

/** With fewer files nothing can be said to repeat. */
const LEAST_BATCH = 3;
/** So many articles are remembered between learning from a run and cleaning it; the others are read twice. */
const MOST_REMEMBERED = 500;

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
    .addOption(patternOption('--drop <pattern>', DROP, language));
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

    const remembered = new Map<Input, Article>();
    const batch = inputs.length >= LEAST_BATCH ? batchLines() : undefined;
    if (batch)
      for (const input of inputs) {
        // What cannot be read is reported once, when it is to be cleaned.
        const article = await readArticle(input, house.read).catch(() => undefined);
        if (!article) continue;
        batch.learn(article);
        if (remembered.size < MOST_REMEMBERED) remembered.set(input, article);
      }

    const articles: CleanArticle[] = [];
    for (const input of inputs)
      try {
        const article = remembered.get(input) ?? (await readArticle(input, house.read));
        remembered.delete(input);
        const cleaned = house.clean(article, batch?.elsewhere);
        if (options.format === 'json') articles.push(cleaned);
        else if (options.explain) io.out(receipt(cleaned, language));
        else {
          if (inputs.length > 1) io.out(`==> ${input.path} <==\n`);
          io.out(options.format === 'markdown' ? articleMarkdown(cleaned).text : articleText(cleaned));
          if (inputs.length > 1) io.out('\n');
        }
        if (cleaned.warning && !options.explain) io.err(`${input.path}: ${cleaned.warning[language]}\n`);
      } catch (error) {
        report(error);
      }
    if (options.format === 'json') io.out(cleaningJson(articles, language));
  });
};

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
