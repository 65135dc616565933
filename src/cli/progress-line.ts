import type { Language } from '../model/message.ts';
import { money } from './summary.ts';

export interface ArticleState {
  /** Which answer is being written, from 1. */
  readonly attempt: number;
  /** Errors of the answer before, which this one mends. */
  readonly errors: number;
  /** Words of the answer so far. */
  readonly words: number;
  readonly seconds: number;
}

/** « … 312 mots, 2e essai (3 erreurs à corriger), 14 s » */
export function articleLine({ attempt, errors, words, seconds }: ArticleState, language: Language): string {
  const french = language === 'fr';
  const count = (value: number, [one, many]: readonly [string, string]) =>
    `${value.toLocaleString(language)} ${(french ? value < 2 : value === 1) ? one : many}`;
  const written = words > 0 ? [count(words, french ? ['mot', 'mots'] : ['word', 'words'])] : [];
  const again = french ? `${attempt}e essai` : `attempt ${attempt}`;
  const wrong = french
    ? `${count(errors, ['erreur', 'erreurs'])} à corriger`
    : `${count(errors, ['error', 'errors'])} to mend`;
  const what = attempt === 1 ? (french ? 'écriture' : 'writing') : again;
  return `… ${[...written, errors > 0 ? `${what} (${wrong})` : what, duration(seconds, language)].join(', ')}`;
}

export interface BatchState {
  readonly files: number;
  readonly total: number | undefined;
  readonly drafts: number;
  readonly failed: number;
  /** US dollars. */
  readonly cost: number | undefined;
  readonly perMinute: number | undefined;
}

/** « … 124 / 2 000 ; encore 1 h 43 min ; 31 brouillons ; 2 échecs ; 0,42 $ ; 18,2 par minute », the first parts that fit. */
export function batchLine(state: BatchState, language: Language, width = Number.POSITIVE_INFINITY): string {
  const { files, total, drafts, failed, cost, perMinute } = state;
  const french = language === 'fr';
  const number = (value: number, digits = 0) => value.toLocaleString(language, { maximumFractionDigits: digits });
  const count = (value: number, [one, many]: readonly [string, string]) =>
    `${number(value)} ${(french ? value < 2 : value === 1) ? one : many}`;
  const left = total !== undefined && perMinute && total > files ? (60 * (total - files)) / perMinute : undefined;
  const parts = [
    total === undefined ? count(files, ['article', 'articles']) : `${number(files)} / ${number(total)}`,
    ...(left === undefined ? [] : [french ? `encore ${duration(left, language)}` : `${duration(left, language)} left`]),
    ...(drafts > 0 ? [count(drafts, french ? ['brouillon', 'brouillons'] : ['draft', 'drafts'])] : []),
    ...(failed > 0 ? [count(failed, french ? ['échec', 'échecs'] : ['failed', 'failed'])] : []),
    ...(cost ? [money(cost, language)] : []),
    ...(perMinute ? [`${number(perMinute, perMinute < 10 ? 1 : 0)} ${french ? 'par' : 'a'} minute`] : []),
  ];
  let line = `… ${parts[0] ?? ''}`;
  for (const part of parts.slice(1)) {
    const longer = `${line}${french ? '\u202f; ' : '; '}${part}`;
    if (longer.length > width) break;
    line = longer;
  }
  return line;
}

/** `14 s`, `3 min`, `1 h 43 min`. */
export function duration(seconds: number, language: Language): string {
  const space = language === 'fr' ? '\u00a0' : ' ';
  if (seconds < 60) return `${Math.floor(seconds)}${space}s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes}${space}min`;
  const hours = Math.floor(minutes / 60);
  return `${hours.toLocaleString(language)}${space}h${minutes % 60 > 0 ? `${space}${minutes % 60}${space}min` : ''}`;
}
