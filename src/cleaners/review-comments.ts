import { allMatches } from '../french/all-matches.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';

/** « [NF1] Jeanne Untel, 11/09/2024 10:42 : chiffre à confirmer », below the text; initials and a number call it. */
const COMMENT = /^\[(\p{Lu}{1,4}\d{1,3})\][\s\u00a0]*\S/u;
const ANCHOR = /(?<=\S)\[(\p{Lu}{1,4}\d{1,3})\]/gu;
const HEAD = /^(?:commentaires?|annotations?|remarques?|relecture)(?: (?:de|du|des) .{2,30})?[ :]*\d*$/u;
/** Who wrote it, and when to the minute. */
const WRITTEN = /^\[[^\]]+\][^:«»]{2,60}\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}[^:«»]{0,6}\d{1,2} ?[:h] ?\d{2}/u;
const LEAST = 2;

/** Takes out the comments that a word processor lists below a text, and what calls them. */
export const reviewComments: Cleaner = {
  id: 'review-comments',
  about: {
    en: 'Takes out the comments that a word processor lists below the text, and what calls them.',
    fr: 'Retire les commentaires qu’un traitement de texte range sous le texte, et leurs appels.',
  },
  *find({ blocks }): Iterable<Cut> {
    const comments = blocks.filter(({ kind, text }) => kind !== 'code' && COMMENT.test(text));
    if (comments.length < LEAST) return;
    const first = blocks.indexOf(comments[0]!);
    const above = blocks[first - 1];
    const head = above && HEAD.test(lineOf(above).folded) ? above : undefined;
    if (!head && !comments.every(({ text }) => WRITTEN.test(text))) return;
    const called = new Set(comments.map(({ text }) => COMMENT.exec(text)![1]));
    const anchored = blocks.slice(0, first).filter(({ kind, text }) => kind !== 'code' && text.includes('['));
    const found = new Set(anchored.flatMap(({ text }) => [...allMatches(ANCHOR, text)].map((match) => match[1])));
    if ([...called].some((name) => !found.has(name))) return;
    for (const block of anchored) {
      const becomes = block.text.replace(ANCHOR, (whole, name: string) => (called.has(name) ? '' : whole)).trim();
      if (becomes !== block.text && becomes !== '') yield { block, becomes, reason: CALL };
    }
    for (const block of head ? [head, ...comments] : comments) yield { block, sure: true, reason: NOTE };
  },
};

const CALL = { en: 'anchor of a comment', fr: 'ancre d’un commentaire' };
const NOTE = { en: 'comment of a document', fr: 'commentaire d’un document' };
