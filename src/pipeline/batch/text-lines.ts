import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { SourceError } from '../../errors.ts';

const FEED = 0x0a;
const CHUNK = 256 * 1024;

/** The lines of a UTF-8 file, one at a time, split at line feeds alone. Blank lines are passed over. */
export async function* textLines(path: string): AsyncGenerator<string, void, undefined> {
  let pieces: Buffer[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(FEED); end >= 0; end = chunk.indexOf(FEED, start)) {
      pieces.push(chunk.subarray(start, end));
      const line = Buffer.concat(pieces).toString('utf8').trim();
      pieces = [];
      start = end + 1;
      if (line !== '') yield line;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  const last = Buffer.concat(pieces).toString('utf8').trim();
  if (last !== '') yield last;
}

/** A line as JSON; undefined when it is none, as where a file was cut. */
export function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** @throws SourceError when a file of results cannot be read; `shown` is its name as the user gave it */
export async function assertReadable(path: string, shown: string): Promise<void> {
  try {
    if (!(await stat(path)).isFile()) throw Object.assign(new Error(), { code: 'EISDIR' });
    await access(path, constants.R_OK);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new SourceError(
      { en: `${shown}: cannot be read (${code})`, fr: `${shown}\u00a0: lecture impossible (${code})` },
      { hint: { en: 'Name the file of results.', fr: 'Nommez le fichier de résultats.' }, cause },
    );
  }
}
