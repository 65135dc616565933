import { Command } from 'commander';
import { reporterNames } from '../../reporters/load.ts';
import type { CommandFactory } from '../command.ts';
import { amount, commonOptions, option, shardOption, threadsOption, wholeNumber } from '../options.ts';
import type { RewriteOptions } from '../rewrite-plan.ts';

/** The main job: raw articles in, publishable Markdown out. */
export const rewrite: CommandFactory = (io, settle) => {
  const { language } = io.style;
  const command = new Command('rewrite')
    .description(
      language === 'fr' ? 'récrit des articles bruts (commande par défaut)' : 'rewrite raw articles (default command)',
    )
    .argument(
      '<inputs...>',
      language === 'fr'
        ? 'fichiers, dossiers, motifs, ou - pour l’entrée standard'
        : 'files, folders, globs, or - for standard input',
    )
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
    .addOption(option('-k, --keyphrase <text>', { en: 'main search phrase', fr: 'expression principale' }, language))
    .addOption(
      option(
        '--min-words <n>',
        { en: 'fewest words (default: 700)', fr: 'nombre minimal de mots (700 par défaut)' },
        language,
      ).argParser(wholeNumber(0)),
    )
    .addOption(
      option('--engine <name>', { en: 'what writes', fr: 'ce qui écrit' }, language).choices([
        'auto',
        'openai',
        'offline',
      ]),
    )
    .addOption(option('-m, --model <name>', { en: 'model (OPENAI_MODEL)', fr: 'modèle (OPENAI_MODEL)' }, language))
    .addOption(
      option(
        '--base-url <url>',
        { en: 'OpenAI-compatible service (OPENAI_BASE_URL)', fr: 'service compatible OpenAI (OPENAI_BASE_URL)' },
        language,
      ),
    )
    .addOption(
      option(
        '--facts <file>',
        { en: 'further source material (repeatable)', fr: 'matière supplémentaire (répétable)' },
        language,
      )
        .default([])
        .argParser((value: string, all: string[]) => [...all, value]),
    )
    .addOption(option('--prompt <file>', { en: 'another prompt template', fr: 'autre modèle de consigne' }, language))
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
    .addOption(
      option(
        '--attempts <n>',
        { en: 'most answers for one article (default: 3)', fr: 'réponses au plus par article (3 par défaut)' },
        language,
      ).argParser(wholeNumber(1, 10)),
    )
    .addOption(
      option(
        '-j, --concurrency <n>',
        { en: 'articles at once (default: 8)', fr: 'articles à la fois (8 par défaut)' },
        language,
      ).argParser(wholeNumber(1, 1024)),
    )
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
    .addOption(
      option(
        '--force',
        { en: 'write over a file that is not ours', fr: 'remplacer un fichier qui n’est pas de nous' },
        language,
      ),
    )
    .addOption(option('--no-cache', { en: 'keep no answers', fr: 'ne garder aucune réponse' }, language))
    .addOption(threadsOption(language))
    .addOption(shardOption(language))
    .addOption(option('--strict', { en: 'warnings fail too', fr: 'les avertissements font échouer' }, language))
    .addOption(
      option(
        '--format <format>',
        { en: 'print a report on standard output', fr: 'rapport sur la sortie standard' },
        language,
      ).choices([...reporterNames]),
    )
    .addOption(
      option(
        '--report <file>',
        { en: 'write the report to a file', fr: 'écrire le rapport dans un fichier' },
        language,
      ),
    );
  for (const common of commonOptions(language)) command.addOption(common);
  return command.action(async (paths: string[], options: RewriteOptions) => {
    const { runRewrite } = await import('../rewrite-run.ts');
    settle(await runRewrite(paths, options, io));
  });
};
