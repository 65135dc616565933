import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutputError } from '../errors.ts';

/** Prefix of our temporary files, so that a later run can sweep them. */
export const TEMPORARY = '.seo-rewrite-';

/** Write a file whole or not at all: temporary name, fsync, rename. @throws OutputError */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `${TEMPORARY}${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'wx', 0o666);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw unwritable(path, error);
  }
}

/** Text of a file that may not exist. @throws OutputError when it exists and cannot be read */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unwritable(path, error);
  }
}

/** Remove a file that may not exist. */
export async function removeIfThere(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

function unwritable(path: string, cause: unknown): OutputError {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new OutputError(
    { en: `${path}: cannot be written (${code})`, fr: `${path} : écriture impossible (${code})` },
    {
      hint: full
        ? { en: 'The disk is full.', fr: 'Le disque est plein.' }
        : { en: 'Choose another folder with --out.', fr: 'Choisissez un autre dossier avec --out.' },
      cause,
    },
  );
}
