import { Command } from 'commander';
import type { Message } from '../../model/message.ts';
import type { CollectOptions, ImportOptions } from '../batch/collect.ts';
import type { BatchCommonOptions } from '../batch/session.ts';
import type { StatusOptions } from '../batch/status.ts';
import type { SubmitOptions } from '../batch/submit.ts';
import { resulting, submitting } from '../batch-options.ts';
import type { CommandFactory } from '../command.ts';
import { commonOptions, option, wholeNumber } from '../options.ts';
import { baseUrlOption } from '../rewrite-options.ts';

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
