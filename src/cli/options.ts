import { InvalidArgumentError, Option } from 'commander';
import type { Language, Message } from '../model/message.ts';

/** An option whose help is told in the user's language. */
export const option = (flags: string, help: Message, language: Language): Option => new Option(flags, help[language]);

/** Options that every command takes. */
export const commonOptions = (language: Language): Option[] => [
  option('--config <file>', { en: 'configuration file', fr: 'fichier de configuration' }, language),
  option('--lang <language>', { en: 'language of the messages', fr: 'langue des messages' }, language).choices(['fr', 'en']),
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
      throw new InvalidArgumentError(`a whole number ${most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`} / un entier`);
    return value;
  };

/** An amount of money. */
export const amount = (text: string): number => {
  const value = Number(text.replace(',', '.'));
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError('an amount in US dollars / un montant en dollars');
  return value;
};
