import { Command } from 'commander';
import type { FactsOptions } from '../actions/facts.ts';
import type { CommandFactory } from '../command.ts';
import { commonOptions, option, rawInputs } from '../options.ts';

/** Lists what an editor has to verify: numbers, dates, names, quotations, addresses. */
export const facts: CommandFactory = (io, settle) => {
  const { language } = io.style;
  const french = language === 'fr';
  const command = new Command('facts')
    .description(french ? 'liste les faits à vérifier d’un article' : 'list the facts of an article, to be verified')
    .addArgument(rawInputs(language))
    .addOption(
      option('--format <format>', { en: 'how to print', fr: 'forme de la liste' }, language)
        .choices(['pretty', 'json'])
        .default('pretty'),
    );
  for (const common of commonOptions(language)) command.addOption(common);
  return command.action(async (paths: string[], options: FactsOptions) => {
    const { runFacts } = await import('../actions/facts.ts');
    await runFacts(paths, options, io, settle);
  });
};
