import { relative } from 'node:path';

/** A path as the user reads it: relative to the working folder where that is shorter. */
export function shownPath(absolute: string, cwd: string): string {
  const near = relative(cwd, absolute);
  return near.length < absolute.length ? near || '.' : absolute;
}
