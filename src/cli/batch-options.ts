import type { Command } from 'commander';
import type { Language } from '../model/message.ts';
import { amount, keyphraseOption, option, shardOption, strictOption, wholeNumber } from './options.ts';
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
} from './rewrite-options.ts';

/** Options of what ends in articles: money and reports. */
export function resulting(command: Command, language: Language): Command {
  return command
    .addOption(baseUrlOption(language))
    .addOption(
      option(
        '--max-cost <usd>',
        { en: 'send nothing beyond this cost', fr: 'ne rien envoyer au-delà de ce coût' },
        language,
      ).argParser(amount),
    )
    .addOption(strictOption(language))
    .addOption(reportOption(language));
}

/** Options of what begins with raw articles. */
export function submitting(command: Command, language: Language): Command {
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
      .addOption(keyphraseOption(language))
      .addOption(minWordsOption(language))
      .addOption(modelOption(language)),
    language,
  )
    .addOption(factsOption(language))
    .addOption(promptOption(language))
    .addOption(attemptsOption(language))
    .addOption(concurrencyOption(language))
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
    .addOption(forceOption(language));
}
