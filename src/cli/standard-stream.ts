import { fstatSync, writeSync } from 'node:fs';
import { platform } from 'node:os';

/** Standard output, or standard error. */
export interface StandardStream {
  write(text: string): void;
  /** What a terminal can do; undefined for anything else. */
  readonly terminal: { readonly hasColors: boolean; readonly columns: number } | undefined;
}

/** Where a stream comes from. */
export interface StreamSource {
  readonly fd: 1 | 2;
  /** Node’s own, loaded when it is asked for. */
  readonly ofNode: () => NodeJS.WriteStream;
  /** Called when nobody reads any more (head, less). */
  readonly gone: () => void;
  /** Called when it takes nothing any more for another reason: a full disk. */
  readonly failed: (code: string) => void;
}

/**
 * A stream. Where it is a file, a pipe or a socket it is written to directly, as Node itself would: to load
 * Node's streams and sockets first takes a twentieth of a check.
 */
export function standardStream(source: StreamSource): StandardStream {
  const { fd } = source;
  if (!isDirect(fd)) {
    const stream = nodeStream(source);
    const terminal = stream.isTTY ? { hasColors: stream.hasColors(), columns: stream.columns } : undefined;
    return { write: (text) => stream.write(text), terminal };
  }
  // A pipe that somebody made non-blocking may be full: Node's stream knows how to wait, and takes all that follows.
  let patient: NodeJS.WriteStream | undefined;
  const write = (text: string) => {
    if (patient) {
      patient.write(text);
      return;
    }
    const bytes = Buffer.from(text);
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(fd, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') {
        patient = nodeStream(source);
        patient.write(bytes.subarray(written));
      } else told(error as NodeJS.ErrnoException, source);
    }
  };
  return { write, terminal: undefined };
}

function isDirect(fd: number): boolean {
  // There the pipes of Node are not those of the system.
  if (platform() === 'win32') return false;
  const stats = fstatSync(fd, { throwIfNoEntry: false });
  return stats !== undefined && (stats.isFile() || stats.isFIFO() || stats.isSocket());
}

const nodeStream = (source: StreamSource): NodeJS.WriteStream =>
  source.ofNode().on('error', (error: NodeJS.ErrnoException) => told(error, source));

function told({ code = 'error' }: NodeJS.ErrnoException, { gone, failed }: StreamSource): void {
  if (code === 'EPIPE') gone();
  else failed(code);
}
