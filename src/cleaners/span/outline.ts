import type { Block } from '../../model/article.ts';
import type { CleaningContext, Entry } from '../../model/cleaner.ts';
import { lineOf } from '../line.ts';

/** What a line of a page looks like, for telling the article from what surrounds it. */
export interface Row {
  readonly block: Block;
  /** A cleaner already took it out. */
  readonly cut: boolean;
  /** It opens the foot of a page. */
  readonly foot: boolean;
  readonly words: number;
  readonly closed: boolean;
  /** Running text. */
  readonly prose: boolean;
  /** How often the same line stands in the file. */
  readonly copies: number;
  /** It stands in other files of the run too. */
  readonly elsewhere: boolean;
  /** Who wrote a comment and when. */
  readonly commentHead: boolean;
}

const PROSE_WORDS = 12;
const LONG_WORDS = 25;
const LEAST_FILES = 2;

/** Every line of the file, cut ones too, with what it looks like. */
export function outlineOf(entries: readonly Entry[], { elsewhere }: Pick<CleaningContext, 'elsewhere'>): Row[] {
  const copies = new Map<string, number>();
  for (const { block } of entries) copies.set(block.text, (copies.get(block.text) ?? 0) + 1);
  return entries.map(({ block, cut }) => {
    const { words, closed } = lineOf(block);
    return {
      block,
      cut: cut !== undefined,
      foot: cut?.foot === true || (cut !== undefined && COMMENTS.test(lineOf(block).folded)),
      words,
      closed,
      prose: cut === undefined && (words >= LONG_WORDS || (words >= PROSE_WORDS && closed)),
      copies: copies.get(block.text) ?? 1,
      elsewhere: (elsewhere?.(block.text) ?? 0) >= LEAST_FILES,
      commentHead: isCommentHead(block, words),
    };
  });
}

const COMMENTS = /^(?:commentaires?|réagir|vos réactions)[ .!:()\d]*$/u;
const MOST_HEAD_WORDS = 16;
const CLOCK = /\d{1,2} ?[h:] ?\d{2}/u;
const DAY = /\b\d{1,2}[ /.-](?:\d{1,2}|\p{L}{3,9}\.?)(?:[ /.-]\d{2,4})?\b/u;
const WROTE =
  /^(?:par|soumis par|posté par|écrit par|envoyé par|message de|de) .{2,40}(?:,? le )|^.{2,40} (?:a répondu|a écrit|a dit|dit|répond)\b.{0,40}:?$|^@\S+$/u;

/** « Soumis par Untel, le 3 mars 2012 à 16h01 », « Untel 02-11-2023 • 16h43 », « (22 juin 2018 @11h13) ». */
function isCommentHead(block: Block, words: number): boolean {
  if (words < 2 || words > MOST_HEAD_WORDS || block.text.length > 160) return false;
  const { folded } = lineOf(block);
  if (/publié|mis à jour|modifié|posté le|créé|article|^le |lecture/u.test(folded)) return false;
  return (
    (CLOCK.test(folded) && DAY.test(folded) && !/[.!?]$/u.test(folded)) || (WROTE.test(folded) && DAY.test(folded))
  );
}
