import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Run } from '../model/run.ts';
import { sweep } from './sweep.ts';

/** Many texts by key in one file, each with a small head that can be asked without reading it. Made whole, never changed. */
export interface Pack<Head> {
  keys(): Iterable<string>;
  head(key: string): Head | undefined;
  /** Undefined when there is none, or the disk spoilt it. */
  text(key: string): string | undefined;
  close(): void;
}

/** A pack in the making. */
export interface PackWriter<Head> {
  add(key: string, head: Head, text: string): Promise<void>;
  /** The pack takes its name, in place of a former one. */
  finish(): Promise<void>;
  /** Nothing remains. */
  abandon(): Promise<void>;
}

type Entry<Head> = readonly [key: string, offset: number, length: number, checksum: number, head: Head];

interface Index<Head> {
  readonly identity: string;
  readonly entries: readonly Entry<Head>[];
}

/** Texts, then the index, then its length in so many digits. */
const FOOT = 16;
const FLUSH = 256 * 1024;

/** Open a pack that was made under the same identity; undefined when there is none, or it is another's, or broken. */
export function openPack<Head>(path: string, identity: string): Pack<Head> | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const index = indexOf<Head>(file);
    if (index.identity !== identity) throw new Error('of another identity');
    return packOf(file, new Map(index.entries.map((entry) => [entry[0], entry])));
  } catch {
    closeSync(file);
    return undefined;
  }
}

function packOf<Head>(file: number, entries: ReadonlyMap<string, Entry<Head>>): Pack<Head> {
  return {
    keys: () => entries.keys(),
    head: (key) => entries.get(key)?.[4],
    text(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      const [, offset, length, checksum] = entry;
      const bytes = piece(file, offset, length);
      return crc32(bytes) === checksum ? bytes.toString('utf8') : undefined;
    },
    close: () => closeSync(file),
  };
}

/** @throws when the file is not whole */
function indexOf<Head>(file: number): Index<Head> {
  const { size } = fstatSync(file);
  const end = size - FOOT;
  const length = Number(piece(file, end, FOOT).toString('latin1'));
  return JSON.parse(piece(file, end - length, length).toString('utf8')) as Index<Head>;
}

function piece(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  const read = readSync(file, bytes, 0, length, offset);
  return bytes.subarray(0, read);
}

/** Begin a pack. Rejects where no file can be written. */
export async function writePack<Head>(path: string, identity: string, run: Run): Promise<PackWriter<Head>> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  await sweep(folder, run);
  const temporary = join(folder, `pack.${run.id}-${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx');
  const entries: Entry<Head>[] = [];
  const out = appender(file);
  const abandon = async () => {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true }).catch(() => undefined);
  };
  return {
    async add(key, head, text) {
      const bytes = Buffer.from(text, 'utf8');
      entries.push([key, out.length(), bytes.length, crc32(bytes), head]);
      await out.append(bytes);
    },
    async finish() {
      try {
        const index = Buffer.from(JSON.stringify({ identity, entries } satisfies Index<Head>), 'utf8');
        await out.append(index);
        await out.append(Buffer.from(String(index.length).padStart(FOOT, ' '), 'latin1'));
        await out.flush();
        await file.close();
        await rename(temporary, path);
      } catch (error) {
        await abandon();
        throw error;
      }
    },
    abandon,
  };
}

/** Appends in large pieces, one after the other, whoever calls meanwhile. */
function appender(file: FileHandle) {
  let length = 0;
  let waiting: Buffer[] = [];
  let held = 0;
  let writing: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    held = 0;
    writing = writing.then(() => file.writeFile(bytes));
    return writing;
  };
  return {
    length: () => length,
    append: async (bytes: Buffer) => {
      length += bytes.length;
      held += bytes.length;
      waiting.push(bytes);
      if (held >= FLUSH) await flush();
    },
    flush,
  };
}
