import { Command } from 'commander';
import type { Language, Message } from '../../model/message.ts';
import type { CollectOptions, ImportOptions } from '../batch/collect.ts';
import type { BatchCommonOptions } from '../batch/session.ts';
import type { StatusOptions } from '../batch/status.ts';
import type { SubmitOptions } from '../batch/submit.ts';
import type { CommandFactory } from '../command.ts';
import { amount, commonOptions, option, shardOption, wholeNumber } from '../options.ts';

/** Many articles through a provider's Batch API, at its own pace and price. */
export const batch: CommandFactory = (io, settle) => {
  const { language } = io.style;
  const command = (name: string, about: Message) => new Command(name).description(about[language]);
  const whole = command('batch', {
    en: 'rewrite many articles through a provider’s Batch API',
    fr: 'récrit beaucoup d’articles par l’API de lots d’un fournisseur',
  });

  const submit = submitting(
    command('submit', { en: 'send articles as batches', fr: 'envoie des articles par lots' }),
    language,
  ).action(async (paths: string[], options: SubmitOptions) =>
    settle(await (await import('../batch/submit.ts')).runSubmit(paths, options, 'service', io)),
  );

  const status = command('status', {
    en: 'tell where the open runs stand',
    fr: 'dit où en sont les exécutions ouvertes',
  })
    .argument('[run]', RUN[language])
    .addOption(option('--all', { en: 'finished runs too', fr: 'aussi les exécutions terminées' }, language))
    .addOption(option('--json', { en: 'as JSON', fr: 'en JSON' }, language))
    .addOption(baseUrlOption(language))
    .action(async (run: string | undefined, options: StatusOptions) =>
      settle(await (await import('../batch/status.ts')).runStatus(run, options, io)),
    );

  const collect = resulting(
    command('collect', {
      en: 'bring home what is finished and send what has to be mended',
      fr: 'relève ce qui est fini et renvoie ce qui est à reprendre',
    }).argument('[run]', RUN[language]),
    language,
  )
    .addOption(
      option(
        '--wait',
        { en: 'until every article is written or named', fr: 'jusqu’à ce que chaque article soit écrit ou nommé' },
        language,
      ),
    )
    .addOption(
      option('--every <seconds>', { en: 'between two looks', fr: 'entre deux regards' }, language)
        .default(60)
        .argParser(wholeNumber(1, 86_400)),
    )
    .action(async (run: string | undefined, options: CollectOptions) =>
      settle(await (await import('../batch/collect.ts')).runCollect(run, options, io)),
    );

  const cancel = resulting(
    command('cancel', {
      en: 'stop a run; what is answered can still be collected',
      fr: 'arrête une exécution\u202f; ses réponses peuvent encore être relevées',
    }).argument('[run]', RUN[language]),
    language,
  ).action(async (run: string | undefined, options: BatchCommonOptions) =>
    settle(await (await import('../batch/collect.ts')).runCancel(run, options, io)),
  );

  const exporting = submitting(
    command('export', {
      en: 'write the requests to files, for vLLM and others without a Batch API',
      fr: 'écrit les demandes dans des fichiers, pour vLLM et d’autres sans API de lots',
    }),
    language,
  ).action(async (paths: string[], options: SubmitOptions) =>
    settle(await (await import('../batch/submit.ts')).runSubmit(paths, options, 'files', io)),
  );

  const importing = resulting(
    command('import', { en: 'take files of results', fr: 'reprend des fichiers de résultats' }).argument(
      '<files...>',
      language === 'fr' ? 'fichiers de résultats (JSONL)' : 'files of results (JSONL)',
    ),
    language,
  )
    .addOption(option('--run <run>', RUN, language))
    .action(async (paths: string[], options: ImportOptions) =>
      settle(await (await import('../batch/collect.ts')).runImport(paths, options, io)),
    );

  for (const inner of [submit, status, collect, cancel, exporting, importing]) {
    for (const common of commonOptions(language)) inner.addOption(common);
    whole.addCommand(inner);
  }
  return whole;
};

const RUN: Message = {
  en: 'one run; every open one when absent',
  fr: 'une exécution\u202f; toutes celles qui sont ouvertes sinon',
};

const baseUrlOption = (language: Language) =>
  option(
    '--base-url <url>',
    { en: 'OpenAI-compatible service (OPENAI_BASE_URL)', fr: 'service compatible OpenAI (OPENAI_BASE_URL)' },
    language,
  );

/** Options of what ends in articles: money and reports. */
function resulting(command: Command, language: Language): Command {
  return command
    .addOption(baseUrlOption(language))
    .addOption(
      option(
        '--max-cost <usd>',
        { en: 'send nothing beyond this cost', fr: 'ne rien envoyer au-delà de ce coût' },
        language,
      ).argParser(amount),
    )
    .addOption(option('--strict', { en: 'warnings fail too', fr: 'les avertissements font échouer' }, language))
    .addOption(
      option(
        '--report <file>',
        { en: 'write the report to a file', fr: 'écrire le rapport dans un fichier' },
        language,
      ),
    );
}

/** Options of what begins with raw articles. */
function submitting(command: Command, language: Language): Command {
  return resulting(
    command
      .argument('<inputs...>', language === 'fr' ? 'fichiers, dossiers, motifs' : 'files, folders, globs')
      .addOption(
        option(
          '-o, --out <path>',
          {
            en: 'folder for the articles (default: beside the sources)',
            fr: 'dossier des articles (par défaut\u00a0: à côté des sources)',
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
      .addOption(option('-m, --model <name>', { en: 'model (OPENAI_MODEL)', fr: 'modèle (OPENAI_MODEL)' }, language)),
    language,
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
    .addOption(shardOption(language))
    .addOption(
      option(
        '--batch-size <n>',
        { en: 'most requests in a file (default: 50000)', fr: 'demandes au plus par fichier (50000 par défaut)' },
        language,
      ).argParser(wholeNumber(1, 50_000)),
    )
    .addOption(
      option(
        '--thin',
        { en: 'send sources that are too thin as well', fr: 'envoyer aussi les sources trop maigres' },
        language,
      ),
    )
    .addOption(
      option(
        '--dry-run',
        { en: 'tell requests, tokens and cost; send nothing', fr: 'dire demandes, jetons et coût sans rien envoyer' },
        language,
      ),
    )
    .addOption(
      option(
        '--force',
        { en: 'write over a file that is not ours', fr: 'remplacer un fichier qui n’est pas de nous' },
        language,
      ),
    );
}
