import { foldAccents } from '../normalize.ts';
import { stem } from '../stems.ts';
import { isStopWord } from '../stop-words.ts';

const WORDS = /^(?:[ \u00a0\u202f\u2009]+(?:d[’']|l[’'])?([\p{L}][\p{L}\p{M}]*(?:[-‐‑][\p{L}]+)*))/u;
const LONGEST = 60;
const SKIPPED: ReadonlySet<string> = new Set(
  'de des du d nouveaux nouvelles nouvel nouveau premiers premières dernières derniers petits petites grands grandes autres seuls seules bons bonnes jeunes vrais principaux principales'.split(
    ' ',
  ),
);

/** Stems of the first content words after a number, at most two: what it counts, with an adjective before or after. */
export function nounsAfter(text: string, end: number): string[] {
  const nouns: string[] = [];
  let rest = text.slice(end, end + LONGEST);
  for (let match = WORDS.exec(rest); match && nouns.length < 2; match = WORDS.exec(rest)) {
    const lower = (match[1] ?? '').toLowerCase();
    rest = rest.slice(match[0].length);
    if (SKIPPED.has(lower)) continue;
    if (isStopWord(lower) || lower.length < 3) break;
    nouns.push(foldAccents(stem(lower)));
  }
  return nouns;
}
