import { Command } from 'commander';
import { reporterNames } from '../../reporters/load.ts';
import type { CommandFactory } from '../command.ts';
import {
  amount,
  commonOptions,
  keyphraseOption,
  option,
  rawInputs,
  shardOption,
  strictOption,
  threadsOption,
} from '../options.ts';
import {
  attemptsOption,
  baseUrlOption,
  concurrencyOption,
  factsOption,
  forceOption,
  minWordsOption,
  modelOption,
  promptOption,
  reportOption,
} from '../rewrite-options.ts';
import type { RewriteOptions } from '../rewrite-plan.ts';

/** The main job: raw articles in, publishable Markdown out. */
export const rewrite: CommandFactory = (io, settle) => {
  const { language } = io.style;
  const command = new Command('rewrite')
    .description(
      language === 'fr' ? 'récrit des articles bruts (commande par défaut)' : 'rewrite raw articles (default command)',
    )
    .addArgument(rawInputs(language))
    .addOption(
      option(
        '-o, --out <path>',
        {
          en: 'folder, .md file, or - for standard output (default: beside the source)',
          fr: 'dossier, fichier .md, ou - pour la sortie standard (par défaut\u00a0: à côté de la source)',
        },
        language,
      ),
    )
    .addOption(keyphraseOption(language))
    .addOption(minWordsOption(language))
    .addOption(
      option('--engine <name>', { en: 'what writes', fr: 'ce qui écrit' }, language).choices([
        'auto',
        'openai',
        'offline',
      ]),
    )
    .addOption(modelOption(language))
    .addOption(baseUrlOption(language))
    .addOption(factsOption(language))
    .addOption(promptOption(language))
    .addOption(
      option(
        '--questions',
        {
          en: 'offline engine: add “Questions fréquentes”, drawn from the text',
          fr: 'moteur hors ligne\u00a0: ajouter «\u00a0Questions fréquentes\u00a0», tirées du texte',
        },
        language,
      ),
    )
    .addOption(attemptsOption(language))
    .addOption(concurrencyOption(language))
    .addOption(
      option('--max-cost <usd>', { en: 'stop before this cost', fr: 's’arrêter avant ce coût' }, language).argParser(
        amount,
      ),
    )
    .addOption(
      option(
        '--dry-run',
        {
          en: 'print words, tokens and cost (with --verbose: the prompts); call nothing',
          fr: 'afficher mots, jetons et coût (avec --verbose\u00a0: les consignes) sans rien appeler',
        },
        language,
      ),
    )
    .addOption(forceOption(language))
    .addOption(option('--no-cache', { en: 'keep no answers', fr: 'ne garder aucune réponse' }, language))
    .addOption(threadsOption(language))
    .addOption(shardOption(language))
    .addOption(strictOption(language))
    .addOption(
      option(
        '--format <format>',
        { en: 'print a report on standard output', fr: 'rapport sur la sortie standard' },
        language,
      ).choices([...reporterNames]),
    )
    .addOption(reportOption(language));
  for (const common of commonOptions(language)) command.addOption(common);
  return command.action(async (paths: string[], options: RewriteOptions) => {
    const { runRewrite } = await import('../rewrite-run.ts');
    settle(await runRewrite(paths, options, io));
  });
};
