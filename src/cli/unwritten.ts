import type { Language } from '../model/message.ts';

/** What is told where standard output takes nothing any more. */
export function unwritten(code: string, language: Language): string {
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  if (language === 'fr') {
    const hint = full ? 'Le disque est plein\u00a0: libérez de la place, ou écrivez ailleurs.' : 'Écrivez ailleurs.';
    return `erreur\u00a0: écriture impossible sur la sortie standard (${code})\n  ${hint}\n`;
  }
  const hint = full ? 'The disk is full: free some space, or write elsewhere.' : 'Write elsewhere.';
  return `error: standard output cannot be written (${code})\n  ${hint}\n`;
}
