import { figure } from '../model/figure.ts';
import type { Severity } from '../model/finding.ts';
import type { Language } from '../model/message.ts';

/** A number the reader's way. */
export const number = (value: number, language: Language): string => figure(value, language);

/** `3 errors`, « 3 erreurs »: French is singular below two. */
export function counted(value: number, [one, many]: readonly [string, string], language: Language): string {
  const singular = language === 'fr' ? value < 2 : value === 1;
  return `${number(value, language)} ${singular ? one : many}`;
}

type Nouns = Readonly<Record<Language, readonly [string, string]>>;

export const NOUNS = {
  error: { en: ['error', 'errors'], fr: ['erreur', 'erreurs'] },
  warning: { en: ['warning', 'warnings'], fr: ['avertissement', 'avertissements'] },
  info: { en: ['note', 'notes'], fr: ['remarque', 'remarques'] },
  file: { en: ['file', 'files'], fr: ['fichier', 'fichiers'] },
  rule: { en: ['rule', 'rules'], fr: ['règle', 'règles'] },
  word: { en: ['word', 'words'], fr: ['mot', 'mots'] },
  repair: { en: ['repair', 'repairs'], fr: ['réparation', 'réparations'] },
} as const satisfies Record<string, Nouns>;

export const LABELS: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avert.' },
  info: { en: 'note', fr: 'note' },
};

/** `2 errors, 1 warning`, without what is nought; empty when all is. */
export function tallyOf(counts: Readonly<Record<Severity, number>>, language: Language): string {
  return (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], NOUNS[severity][language], language))
    .join(', ');
}
