import type { Block, SourceMetadata } from '../model/article.ts';
import type { Cleaner, Cut, Reason } from '../model/cleaner.ts';
import type { Message } from '../model/message.ts';
import { lineOf } from './line.ts';

/** A way of saying something that is not the article. */
export interface Phrase {
  /** Tested on the folded line: lower case, plain quotes, no arrows in front. Anchored by the writer of the phrase. */
  readonly pattern: RegExp;
  readonly reason?: Reason;
  /** Longer lines are left alone. */
  readonly words?: number;
  /** Opens the foot of a page. */
  readonly foot?: boolean;
  /** Another article's title or teaser follows. */
  readonly leadsAway?: boolean;
  readonly states?: (match: RegExpExecArray, block: Block) => Partial<SourceMetadata> | undefined;
}

export interface PhraseFamily {
  readonly id: string;
  readonly about: Message;
  readonly reason: Reason;
  /** Longest line, in words, unless a phrase says otherwise. */
  readonly words: number;
  readonly phrases: readonly Phrase[];
}

const LONGEST = 400;

/** The phrase of a family that a block is, with its match. */
export function phraseOf(
  block: Block,
  { words, phrases }: Pick<PhraseFamily, 'words' | 'phrases'>,
): { phrase: Phrase; match: RegExpExecArray } | undefined {
  if (block.kind === 'code' || block.kind === 'table' || block.text.length > LONGEST) return undefined;
  const line = lineOf(block);
  for (const phrase of phrases) {
    if (line.words > (phrase.words ?? words)) continue;
    const match = phrase.pattern.exec(line.folded);
    if (match) return { phrase, match };
  }
  return undefined;
}

/** A cleaner that drops the lines which are one of its phrases. */
export const phraseCleaner = (family: PhraseFamily): Cleaner => ({
  id: family.id,
  about: family.about,
  *find({ blocks }): Iterable<Cut> {
    for (const block of blocks) {
      const found = phraseOf(block, family);
      if (!found) continue;
      const { phrase, match } = found;
      const states = phrase.states?.(match, block);
      yield {
        block,
        reason: phrase.reason ?? family.reason,
        ...(phrase.foot && { foot: true }),
        ...(phrase.leadsAway && { leadsAway: true }),
        ...(states && { states }),
      };
    }
  },
});

/** Patterns of one family, written one a line: `a|b` groups may be used; every pattern must match a whole line. */
export const wholeLines = (...patterns: readonly string[]): Phrase[] => [
  { pattern: new RegExp(`^(?:${patterns.join('|')})[ .!:…*]*$`, 'u') },
];

/** Patterns that must open a line. */
export const lineStarts = (...patterns: readonly string[]): Phrase[] => [
  { pattern: new RegExp(`^(?:${patterns.join('|')})`, 'u') },
];
