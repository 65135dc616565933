import { closeSync, constants, createReadStream, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';

/** What a path leads to cannot be read whole: it may never end, or is larger than what is read. */
export class UnfitFile extends Error {
  readonly why: 'special' | 'too-large';
  /** Bytes, where they are known. */
  readonly size: number | undefined;

  constructor(why: UnfitFile['why'], size?: number) {
    super(why);
    this.why = why;
    this.size = size;
  }
}

const CHUNK = 64 * 1024;
/** Names of our own open files, as a shell gives them for `<(…)`. */
const OWN_DESCRIPTOR = /^\/(?:dev\/fd|proc\/(?:self|\d+)\/fd)\/(\d+)$|^\/dev\/std(in)$/;

/** The bytes of a plain file. To wait for a small file costs less than a promise. @throws UnfitFile, or what the system says */
export function readPlainFile(path: string, most: number): Buffer {
  // A pipe that nobody writes to must not hold us.
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(fd);
    assertFits(stats, most);
    return filled(fd, Buffer.allocUnsafe(stats.size + 1), most);
  } finally {
    closeSync(fd);
  }
}

/** The same; also of a pipe that the shell has opened for us: `seo-rewrite check <(…)`. */
export async function readFileOrPipe(path: string, most: number): Promise<Buffer> {
  const pipe = pipeOf(path);
  if (pipe === undefined) return readPlainFile(path, most);
  return collected(createReadStream(path, { fd: pipe, autoClose: false }) as AsyncIterable<Buffer>, most);
}

/** Which open file of ours a path names, where it is a pipe: it can be read but once. */
export function pipeOf(path: string): number | undefined {
  const named = OWN_DESCRIPTOR.exec(path);
  if (!named) return undefined;
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFIFO() || stats?.isSocket() ? Number(named[1] ?? 0) : undefined;
}

/** Pieces put together, up to a limit. @throws UnfitFile beyond it */
export async function collected(pieces: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const known: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    known.push(piece);
    size += piece.length;
    if (size > most) throw new UnfitFile('too-large');
  }
  return Buffer.concat(known);
}

function assertFits(stats: Stats, most: number): void {
  if (stats.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
  if (!stats.isFile()) throw new UnfitFile('special');
  if (stats.size > most) throw new UnfitFile('too-large', stats.size);
}

/** All that is there, which may be more than was said: a file grows, and those of the system tell no size. */
function filled(fd: number, first: Buffer, most: number): Buffer {
  const pieces: Buffer[] = [];
  let size = 0;
  for (let room = first; ; room = Buffer.allocUnsafe(CHUNK)) {
    let used = 0;
    let read = 1;
    while (read > 0 && used < room.length) {
      read = readSync(fd, room, used, room.length - used, null);
      used += read;
    }
    pieces.push(room.subarray(0, used));
    size += used;
    if (size > most) throw new UnfitFile('too-large');
    if (used < room.length) return pieces.length === 1 ? room.subarray(0, used) : Buffer.concat(pieces);
  }
}
