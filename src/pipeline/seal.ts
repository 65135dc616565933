import { createHash } from 'node:crypto';

const SEAL = /^( {2}seal: )(sha256-[0-9a-f]{16})$/mu;

/** Where the digest will stand. */
export const OPEN_SEAL: string = `sha256-${'0'.repeat(16)}`;

/** A file with the digest of its own text in it. It must carry `OPEN_SEAL`. */
export const sealed = (file: string): string => file.replace(SEAL, `$1${digestOf(file)}`);

/** Whether a file is exactly what we wrote; line ends do not count, since version control changes them. */
export function isUntouched(file: string): boolean {
  const text = file.replaceAll('\r\n', '\n');
  return SEAL.exec(text)?.[2] === digestOf(text);
}

const digestOf = (file: string): string =>
  `sha256-${createHash('sha256')
    .update(file.replace(SEAL, `$1${OPEN_SEAL}`))
    .digest('hex')
    .slice(0, 16)}`;
