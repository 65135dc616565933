import type { UserError } from '../errors.ts';
import type { Io } from './io.ts';

/** One line, and the way out on a second. */
export function explain(error: UserError, { style: { language } }: Pick<Io, 'style'>): string {
  const label = language === 'fr' ? 'erreur\u00a0: ' : 'error: ';
  return `${label}${error.say[language]}${error.hint ? `\n  ${error.hint[language]}` : ''}\n`;
}
