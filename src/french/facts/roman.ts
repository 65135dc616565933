import { allMatches } from '../all-matches.ts';

const ORDINAL =
  /(?<![\p{L}\p{N}])([IVXLC]{1,7})(?:e|ᵉ|ème|er)(?![\p{L}\p{N}])([ \u00a0\u202f](?:siècle|arrondissement|République))?/gu;
const WORTH: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Ranks in Roman figures: `XVIIe`. */
export function romanOrdinals(text: string): { value: number; start: number; end: number }[] {
  return (
    [...allMatches(ORDINAL, text)]
      // `Le`, `Ce` and `Xe` are words before they are ranks.
      .filter(([, figures = '', noun]) => figures.length > 1 || noun !== undefined)
      .map((match) => {
        const end = match.index + match[0].length - (match[2]?.length ?? 0);
        return { value: romanValue(match[1] ?? ''), start: match.index, end };
      })
  );
}

/** `XVII` → 17. */
export function romanValue(figures: string): number {
  let total = 0;
  for (let at = 0; at < figures.length; at += 1) {
    const worth = WORTH[figures.charAt(at)] ?? 0;
    total += worth < (WORTH[figures.charAt(at + 1)] ?? 0) ? -worth : worth;
  }
  return total;
}
