import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OutputError } from '../errors.ts';
import { temporaryBeside } from './temporary-name.ts';

const FLUSH = 64 * 1024;

/** A file that is written bit by bit and appears whole under its name, or not at all. */
export interface GrowingFile {
  append(text: string): Promise<void>;
  /** The file takes its name. @throws OutputError */
  finish(): Promise<void>;
  /** Nothing remains. */
  abandon(): Promise<void>;
}

export interface Growth {
  /** It bears its name from the start, and every piece can be read at once: a log rather than a document. */
  readonly inPlace?: boolean;
  /** Throws where what stands under its name must stay: asked before it is begun, and again before it takes the name. */
  readonly guard?: () => Promise<void>;
}

/** @throws OutputError when the folder cannot be written, or the guard objects */
export async function growingFile(path: string, { inPlace = false, guard }: Growth = {}): Promise<GrowingFile> {
  await guard?.();
  // A device or a pipe takes what comes: it must not be replaced by a file.
  const isSpecial =
    inPlace ||
    (await stat(path).then(
      (known) => !known.isFile() && !known.isDirectory(),
      () => false,
    ));
  const temporary = isSpecial ? path : temporaryBeside(path);
  let file: FileHandle;
  try {
    await mkdir(dirname(path), { recursive: true });
    file = await open(temporary, isSpecial ? 'w' : 'wx', 0o666);
  } catch (cause) {
    throw unwritable(path, cause);
  }
  let waiting = '';
  const flush = async () => {
    const text = waiting;
    waiting = '';
    if (text !== '') await file.writeFile(text);
  };
  const remove = async () => {
    await file.close().catch(() => undefined);
    if (!isSpecial) await rm(temporary, { force: true }).catch(() => undefined);
  };
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      await remove();
      throw cause instanceof OutputError ? cause : unwritable(path, cause);
    }
  };
  return {
    append: async (text) => {
      waiting += text;
      if (inPlace || waiting.length >= FLUSH) await guarded(flush);
    },
    finish: () =>
      guarded(async () => {
        await flush();
        if (!isSpecial) await file.sync();
        await file.close();
        if (isSpecial) return;
        await guard?.();
        await rename(temporary, path);
      }),
    abandon: remove,
  };
}

function unwritable(path: string, cause: unknown): OutputError {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new OutputError(
    { en: `${path}: cannot be written (${code})`, fr: `${path} : écriture impossible (${code})` },
    { hint: { en: 'Choose another place.', fr: 'Choisissez un autre emplacement.' }, cause },
  );
}
