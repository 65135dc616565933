import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { OutputError } from '../errors.ts';
import { temporaryBeside } from './temporary-name.ts';

/** A file as it was when it was read. */
export interface Seen {
  readonly path: string;
  readonly mode: number;
  readonly changed: number;
  readonly size: number;
}

/** Remember a file before reading it, links followed. */
export async function see(path: string): Promise<Seen> {
  const target = await realpath(path);
  const { mode, mtimeMs, size } = await stat(target);
  return { path: target, mode, changed: mtimeMs, size };
}

/**
 * Put other bytes in place of a file, whole or not at all, with its own permissions; a link stays a link.
 * @throws OutputError when it was changed in between, or cannot be written
 */
export async function replaceFile(seen: Seen, shown: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryBeside(seen.path);
  try {
    const file = await open(temporary, 'wx', seen.mode & 0o777);
    try {
      await file.writeFile(bytes);
      await file.chmod(seen.mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    const now = await stat(seen.path);
    if (now.mtimeMs !== seen.changed || now.size !== seen.size) throw changed(shown);
    await rename(temporary, seen.path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (cause instanceof OutputError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new OutputError(
      { en: `${shown}: cannot be written (${code})`, fr: `${shown} : écriture impossible (${code})` },
      { hint: { en: 'Check its permissions.', fr: 'Vérifiez les droits d’accès.' }, cause },
    );
  }
}

const changed = (shown: string): OutputError =>
  new OutputError(
    {
      en: `${shown}: changed while it was checked; nothing was written`,
      fr: `${shown} : modifié pendant la vérification ; rien n’a été écrit`,
    },
    { hint: { en: 'Run check --fix again.', fr: 'Relancez check --fix.' } },
  );
