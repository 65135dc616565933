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

/** « … 2e essai (3 erreurs à corriger) : 312 mots, 14 s » */
export function articleLine({ attempt, errors, words, seconds }: ArticleState, language: Language): string {
  const number = (value: number) => value.toLocaleString(language);
  const time = duration(seconds, language);
  if (language === 'fr') {
    const what = attempt === 1 ? 'écriture' : `${number(attempt)}e essai`;
    const why = errors > 0 ? ` (${number(errors)} ${errors < 2 ? 'erreur' : 'erreurs'} à corriger)` : '';
    return `… ${what}${why}${words > 0 ? `\u00a0: ${number(words)} ${words < 2 ? 'mot' : 'mots'}` : ''}, ${time}`;
  }
  const what = attempt === 1 ? 'writing' : `attempt ${number(attempt)}`;
  const why = errors > 0 ? ` (${number(errors)} ${errors === 1 ? 'error' : 'errors'} to mend)` : '';
  return `… ${what}${why}${words > 0 ? `: ${number(words)} ${words === 1 ? 'word' : 'words'}` : ''}, ${time}`;
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
