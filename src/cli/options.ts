import { Argument, InvalidArgumentError, Option } from 'commander';
import type { Language, Message } from '../model/message.ts';
import { parseShard } from '../pipeline/shard.ts';

/** An option whose help is told in the user's language. */
export const option = (flags: string, help: Message, language: Language): Option => new Option(flags, help[language]);

export const languageOption = (language: Language): Option =>
  option('--lang <language>', { en: 'language of the messages', fr: 'langue des messages' }, language).choices([
    'fr',
    'en',
  ]);

/** Options that every command takes. */
export const commonOptions = (language: Language): Option[] => [
  option('--config <file>', { en: 'configuration file', fr: 'fichier de configuration' }, language),
  languageOption(language),
  option('-q, --quiet', { en: 'errors only', fr: 'erreurs seulement' }, language),
  option('-v, --verbose', { en: 'say more', fr: 'dire davantage' }, language),
];

export interface CommonOptions {
  readonly config?: string;
  readonly lang?: Language;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** A whole number within limits. */
export const wholeNumber =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(
        `Expected a whole number from ${least}${most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`}.`,
      );
    return value;
  };

/** An amount of money. */
export const amount = (text: string): number => {
  const value = Number(text.replace(',', '.'));
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError('Expected an amount in US dollars.');
  return value;
};

/** What a command reads that takes raw articles. */
export const rawInputs = (language: Language): Argument =>
  new Argument(
    '<inputs...>',
    language === 'fr'
      ? 'fichiers, dossiers, motifs, ou - pour l’entrée standard'
      : 'files, folders, globs, or - for standard input',
  );

export const keyphraseOption = (language: Language): Option =>
  option('-k, --keyphrase <text>', { en: 'main search phrase', fr: 'expression principale' }, language);

export const strictOption = (language: Language): Option =>
  option('--strict', { en: 'warnings fail too', fr: 'les avertissements font échouer' }, language);

/** `--source sources/`: what articles are compared with. */
export const sourceOption = (language: Language): Option =>
  option(
    '--source <path>',
    { en: 'raw source of the article, or folder of sources', fr: 'source brute de l’article, ou dossier des sources' },
    language,
  );

/** `--threads 4`: for commands that look at many files. */
export const threadsOption = (language: Language): Option =>
  option(
    '--threads <n>',
    {
      en: 'threads for many files (default: the processors)',
      fr: 'fils pour de nombreux fichiers (par défaut : les processeurs)',
    },
    language,
  ).argParser(wholeNumber(1, 64));

/** `--shard 2/8`: one machine's share of the inputs. */
export const shardOption = (language: Language): Option =>
  option(
    '--shard <shard>',
    {
      en: 'one part of the inputs, as 2/8, for several machines',
      fr: 'une part des entrées, comme 2/8, pour plusieurs machines',
    },
    language,
  ).argParser((text: string) => {
    const shard = parseShard(text);
    if (!shard) throw new InvalidArgumentError('Expected i/n, from 1/n to n/n.');
    return shard;
  });
