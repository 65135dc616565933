import { Command, InvalidArgumentError } from 'commander';
import type { CleanOptions } from '../actions/clean.ts';
import type { CommandFactory } from '../command.ts';
import { commonOptions, option, rawInputs, threadsOption } from '../options.ts';

/** Prints the article without what is not the article. */
export const clean: CommandFactory = (io, settle) => {
  const { language } = io.style;
  const command = new Command('clean')
    .description(
      language === 'fr'
        ? 'affiche l’article nettoyé de ce qui n’en fait pas partie'
        : 'print the article without what is not the article',
    )
    .addArgument(rawInputs(language))
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
    const { runClean } = await import('../actions/clean.ts');
    await runClean(paths, options, io, settle);
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
