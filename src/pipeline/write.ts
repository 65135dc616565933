import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OutputError } from '../errors.ts';
import { readPlainFile } from '../files/plain-file.ts';
import { troubleOf } from '../files/trouble.ts';
import { ANY_RUN, type Run } from '../model/run.ts';

/** Prefix of our temporary files, so that a later run can sweep them. */
const TEMPORARY = '.seo-rewrite-';
const TEMPORARY_NAME = /^\.seo-rewrite-(.+)-[0-9a-f]{12}\.tmp$/;
const ONE_DAY = 86_400_000;
/** No article of ours is larger, bytes. */
const MOST_KNOWN = 256 * 1024 * 1024;
/** Nothing else can be written either. */
const FULL_CODES: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EFBIG']);

/** Write a file whole or not at all: temporary name, fsync, rename. @throws OutputError */
export async function writeWhole(path: string, content: string | Uint8Array, run: Run = ANY_RUN): Promise<void> {
  const temporary = join(dirname(path), `${TEMPORARY}${run.id}-${randomBytes(6).toString('hex')}.tmp`);
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

/** Make sure that a folder is there and takes files, before anything is paid for them. @throws OutputError */
export async function assertWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? noFolder(folder, error) : unwritable(folder, error);
  }
}

const noFolder = (path: string, cause: unknown): OutputError =>
  new OutputError(
    { en: `${path}: is a file, not a folder`, fr: `${path}\u00a0: c’est un fichier, pas un dossier` },
    {
      hint: {
        en: '--out takes a folder, or the name of a .md file.',
        fr: '--out attend un dossier, ou le nom d’un fichier .md.',
      },
      cause,
    },
  );

/** Text of a file that may not exist. @throws OutputError when it exists and cannot be read */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return readPlainFile(path, MOST_KNOWN).toString('utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unwritable(path, error);
  }
}

/** Remove a file that may not exist. */
export async function removeIfThere(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

/** Remove what runs that were killed have left half-written in a folder: theirs when they are over, anybody's after a day. */
export async function sweep(folder: string, run: Run): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const owner = TEMPORARY_NAME.exec(name)?.[1];
    if (owner === undefined) continue;
    const path = join(folder, name);
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (run.hasEnded(owner) || age > ONE_DAY) await removeIfThere(path);
  }
}

/** Whether an error of writing would meet every other file too. */
export const isDiskFault = ({ cause }: OutputError): boolean =>
  FULL_CODES.has((cause as NodeJS.ErrnoException | undefined)?.code ?? '');

function unwritable(path: string, cause: unknown): OutputError {
  const why = troubleOf(cause);
  const { code } = cause as NodeJS.ErrnoException;
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new OutputError(
    { en: `${path}: cannot be written (${why.en})`, fr: `${path}\u00a0: écriture impossible (${why.fr})` },
    {
      hint: full
        ? {
            en: 'The disk is full. Free some space and start the same command again: what is done stays done.',
            fr: 'Le disque est plein. Libérez de la place et relancez la même commande\u00a0: ce qui est fait reste fait.',
          }
        : { en: 'Choose another folder with --out.', fr: 'Choisissez un autre dossier avec --out.' },
      cause,
    },
  );
}
