import { classOf, LETTER, UNKNOWN } from './char-classes.ts';

/** The runs of letters (`\p{L}+`) that have at least so many UTF-16 code units, in their order. */
export function letterRuns(text: string, least: number): readonly string[] {
  const runs: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    // Past the end stands a character that is no letter.
    const kind = at < text.length ? classOf(text.charCodeAt(at)) : -1;
    if (kind === UNKNOWN) return (text.match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= least);
    if (kind === LETTER) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start >= least) runs.push(text.slice(start, at));
      start = -1;
    }
  }
  return runs;
}
