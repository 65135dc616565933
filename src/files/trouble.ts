import type { Message } from '../model/message.ts';
import { UnfitFile } from './plain-file.ts';

const WORDS: Readonly<Record<string, Message>> = {
  ELOOP: { en: 'its symbolic links run in a circle', fr: 'ses liens symboliques tournent en rond' },
};

/** Why a file cannot be read, in words where we have them. */
export function troubleOf(error: unknown): Message {
  if (error instanceof UnfitFile)
    return error.why === 'special'
      ? { en: 'a device or a pipe, not a file', fr: 'un périphérique ou un tube, pas un fichier' }
      : { en: 'it is too large', fr: 'il est trop volumineux' };
  const code = (error as NodeJS.ErrnoException).code ?? 'error';
  return WORDS[code] ?? { en: code, fr: code };
}
