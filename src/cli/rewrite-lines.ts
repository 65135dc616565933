import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Io } from './io.ts';

/** Which engine was taken, and why. */
export const engineLine = (because: string, { style }: Io): string =>
  style.language === 'fr' ? `moteur\u00a0: ${because}\n` : `engine: ${because}\n`;

/** Answers cannot be kept, and are asked for nevertheless. */
export const notKeptLine = (folder: string, code: string, { style }: Io): string =>
  style.language === 'fr'
    ? `cache\u00a0: ${folder} n’accepte pas de fichiers (${code})\u202f; on continue sans garder les réponses\n`
    : `cache: ${folder} takes no files (${code}); going on without keeping the answers\n`;

/** At the first signal. */
export const finishingLine = ({ style }: Io): string =>
  style.language === 'fr'
    ? 'interruption\u00a0: ce qui est en cours se termine\u202f; Ctrl+C à nouveau pour abandonner\n'
    : 'interrupted: finishing what is under way; Ctrl+C again breaks it off\n';

/** Told before anything is paid. */
export const thinLine = (path: string, { message }: Finding, { style: { language } }: Io): string =>
  language === 'fr' ? `! ${path}\u00a0: ${message.fr}\n` : `! ${path}: ${message.en}\n`;

/** Why the run ended before its inputs, and the way on. */
export function stopLine(failure: Report['failure'], { style: { language } }: Io): string {
  const french = language === 'fr';
  const why = failure?.message[language] ?? (french ? 'interrompu' : 'interrupted');
  const hint =
    failure?.hint?.[language] ??
    (french
      ? 'Relancez la même commande\u00a0: ce qui est fait n’est pas repayé.'
      : 'Start the same command again: what is done is not paid again.');
  return `${french ? 'arrêt\u00a0: ' : 'stopped: '}${why}\n  ${hint}\n`;
}
