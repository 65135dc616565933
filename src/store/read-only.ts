import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';

const FORBIDDEN: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Why nothing may be kept in a folder, or be made where it is missing; undefined where it may, or something else is wrong. */
export async function readOnly(folder: string): Promise<string | undefined> {
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && dirname(folder) !== folder) return readOnly(dirname(folder));
    return FORBIDDEN.has(code) ? code : undefined;
  }
}
