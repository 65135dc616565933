import { allMatches } from '../french/all-matches.ts';
import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';

/** « [a]Titre un peu long, non ? »: an editor puts the comments of a shared document under it. */
const COMMENT = /^\[([a-z]{1,2})\](?=\S)/u;
/** Where each of them was anchored: glued to a word or a stop. */
const ANCHOR = /(?<=\S)\[([a-z]{1,2})\]/gu;
/** Under such a head the letters call notes of the article. */
const NOTES = /^(?:notes?|références?|légende|sources?)(?: .{0,30})?[ :.]*$/u;

/** « Commenté [SP2R1]: Je garde. » and « Mis en forme : Police :12 pt »: balloons in the margin of a document. */
const BALLOON =
  /^(?:comment(?:é|aire) \[\p{L}{1,4}\d{1,3}(?:r\d{1,2})?\] ?:|(?:mis|mise) en forme ?: ?(?:police|normal|titre|retrait|gauche|droite|justifié|centré|interligne|espace|style)(?!\p{L}))/u;
/** What it tells of words that went says so beside others only. */
const CHANGE = /^(?:supprimé|inséré|déplacé)e?(?: \[[^\]]{1,20}\])? ?:/u;
const MOST_BALLOON = 400;

/** Takes out the comments of a shared document, and the letters that call them. */
export const commentAnchors: Cleaner = {
  id: 'comment-anchors',
  about: {
    en: 'Takes out the comments of a shared document and the letters that call them.',
    fr: 'Retire les commentaires d’un document partagé et les lettres qui les appellent.',
  },
  *find({ blocks }): Iterable<Cut> {
    yield* balloons(blocks);
    const from = blocks.findIndex(({ text }) => COMMENT.exec(text)?.[1] === 'a');
    if (from <= 0 || NOTES.test(lineOf(blocks[from - 1]!).folded)) return;
    const letters = commentsFrom(blocks, from);
    const body = blocks.slice(0, from);
    if (!letters || !isCalled(body, letters)) return;
    for (const block of body) {
      if (block.kind === 'code' || !block.text.includes('[')) continue;
      const becomes = block.text.replace(ANCHOR, (whole, letter: string) => (letters.has(letter) ? '' : whole)).trim();
      if (becomes !== block.text && becomes !== '')
        yield { block, becomes, reason: { en: 'anchor of a comment', fr: 'ancre d’un commentaire' } };
    }
    for (const block of blocks.slice(from))
      yield { block, sure: true, reason: { en: 'comment of a document', fr: 'commentaire d’un document' } };
  },
};

function* balloons(blocks: readonly Block[]): Iterable<Cut> {
  const isBalloon = (block: Block | undefined) =>
    block !== undefined &&
    OPENING.test(block.text) &&
    block.text.length <= MOST_BALLOON &&
    BALLOON.test(lineOf(block).folded);
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'code' || !OPENING.test(block.text) || block.text.length > MOST_BALLOON) continue;
    const changed = CHANGE.test(lineOf(block).folded) && (isBalloon(blocks[index - 1]) || isBalloon(blocks[index + 1]));
    if (changed || isBalloon(block))
      yield {
        block,
        sure: true,
        incidental: true,
        reason: { en: 'comment of a document', fr: 'commentaire d’un document' },
      };
  }
}
const OPENING = /^(?:comment|mise? |supprim|insér|déplac)/iu;

/** The letters of the comments from there to the end, when they follow the alphabet. */
function commentsFrom(blocks: readonly Block[], from: number): ReadonlySet<string> | undefined {
  const letters = new Set<string>();
  for (const { text } of blocks.slice(from)) {
    const letter = COMMENT.exec(text)?.[1];
    if (letter === undefined) continue;
    if (letter !== nth(letters.size)) return undefined;
    letters.add(letter);
  }
  return letters;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** a, b … z, aa, ab … */
const nth = (index: number): string =>
  (index < ALPHABET.length ? '' : (ALPHABET[Math.floor(index / ALPHABET.length) - 1] ?? '')) +
  (ALPHABET[index % ALPHABET.length] ?? '');

/** Every comment has its anchor in the text. */
function isCalled(body: readonly Block[], letters: ReadonlySet<string>): boolean {
  const called = new Set(body.flatMap(({ text }) => [...allMatches(ANCHOR, text)].map((match) => match[1]!)));
  return [...letters].every((letter) => called.has(letter));
}
