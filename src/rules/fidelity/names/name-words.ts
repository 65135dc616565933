import type { NameFact } from '../../../french/facts/fact.ts';
import type { Passage } from '../reading/side.ts';

/** A word of a name, as the passage writes it. */
export interface NameWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a name. Hyphens and apostrophes at their ends are not theirs. */
export function nameWordsOf({ starts, end }: NameFact, { text }: Passage): NameWord[] {
  return starts.map((start, index) => {
    const stop = starts[index + 1] ?? end;
    const raw =
      /^(?:[\p{L}\p{N}\p{M}’'‘ʼ′·‐‑-]|\.(?=\p{Lu}))+/u.exec(text.slice(start, stop))?.[0].replace(/[-’']+$/u, '') ??
      text.slice(start, stop);
    return { text: raw, start, end: start + raw.length };
  });
}
