import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';

/** A name beside a file for what will take its place. Runs sweep leftovers of this form after a day. */
export const temporaryBeside = (path: string): string =>
  join(dirname(path), `.seo-rewrite-check-${randomBytes(6).toString('hex')}.tmp`);
