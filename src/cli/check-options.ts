import type { Command } from 'commander';
import type { Language } from '../model/message.ts';
import { BASELINE_NAME } from './baseline-name.ts';
import {
  type CommonOptions,
  commonOptions,
  keyphraseOption,
  option,
  sourceOption,
  strictOption,
  threadsOption,
  wholeNumber,
} from './options.ts';
import { addReportOptions } from './report-targets.ts';

export interface CheckOptions extends CommonOptions {
  readonly source?: string;
  readonly maxWarnings?: number;
  readonly strict?: boolean;
  readonly minWords?: number;
  readonly keyphrase?: string;
  readonly fix?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly watch?: boolean;
  readonly cache?: boolean;
  readonly threads?: number;
}

/** Adds what `check` can be told. Returns the reports asked for, to be called once the command line is parsed. */
export function addCheckOptions(command: Command, language: Language): ReturnType<typeof addReportOptions> {
  command.addOption(sourceOption(language)).addOption(
    option(
      '--fix',
      {
        en: 'write the safe repairs of typography and spacing',
        fr: 'écrit les réparations sûres de typographie et d’espaces',
      },
      language,
    ),
  );
  const asked = addReportOptions(command, language);
  command
    .addOption(keyphraseOption(language))
    .addOption(
      option('--min-words <n>', { en: 'fewest words', fr: 'nombre minimal de mots' }, language).argParser(
        wholeNumber(0),
      ),
    )
    .addOption(
      option('--max-warnings <n>', { en: 'warnings allowed', fr: 'avertissements tolérés' }, language).argParser(
        wholeNumber(0),
      ),
    )
    .addOption(strictOption(language))
    .addOption(
      option(
        '--baseline <file>',
        {
          en: 'only findings that this file does not know count',
          fr: 'seules comptent les remarques absentes de ce fichier',
        },
        language,
      ),
    )
    .addOption(
      option(
        '--update-baseline',
        {
          en: `write that file anew (default: ${BASELINE_NAME})`,
          fr: `récrit ce fichier (par défaut : ${BASELINE_NAME})`,
        },
        language,
      ),
    );
  command.addOption(
    option(
      '--watch',
      { en: 'check again whenever a file is saved', fr: 'vérifie à nouveau à chaque enregistrement' },
      language,
    ).conflicts(['fix', 'updateBaseline', 'report', 'format']),
  );
  command
    .addOption(
      option('--cache', { en: 'skip files that have not changed', fr: 'passe les fichiers inchangés' }, language),
    )
    .addOption(
      option(
        '--no-cache',
        {
          en: 'check every file, whatever the configuration says',
          fr: 'vérifie tout, quoi qu’en dise la configuration',
        },
        language,
      ),
    )
    .addOption(threadsOption(language));
  for (const common of commonOptions(language)) command.addOption(common);
  return asked;
}
