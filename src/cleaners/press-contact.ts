import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

const HEAD =
  /^(?:vos |votre |nos )?(?:contacts?|relations?|service) (?:(?:de |avec la )?presse|médias?|journalistes?)(?:(?: et)? (?:médias?|influenceurs))?(?: ?[:–-] ?.{0,120})?$/u;
const LINE = /@|\+?\d[\d .()-]{7,}\d|\b(?:www\.|https?:)|\b(?:tél|mobile|port|mail|e-?mail|courriel|agence)\b/u;
const PERSON = /^(?:\p{Lu}[\p{L}'’.-]*(?:[ ,–|][ ,–|-]*|$)){2,8}$/u;
const END = /^[#*_ -]*(?:fin(?: du communiqué)?)?[#*_ -]*$/u;
const EMBARGO =
  /^(?:communiqué de presse|dossier de presse|pour (?:diffusion|publication) immédiate|(?:sous )?embargo (?:jusqu'au|jusqu'à|:).{0,60}|(?:ne pas (?:diffuser|publier)|à ne pas (?:diffuser|publier)|diffusion interdite|publication interdite) avant (?:le|la|cette|les) .{3,60})[ .:!]*$/u;
/** « Vernange, le 3 mai 2026 » at the head of a release. */
const DATELINE = /^\p{Lu}[\p{L} '’-]{1,40}, (?:le )?(\d{1,2}(?:er)? \p{L}{3,9} \d{4})$/u;
const MOST_LINES = 12;
const MOST_WORDS = 20;

/** Drops whom journalists may call, below a press release, and what stands over and under it. */
export const pressContact: Cleaner = {
  id: 'press-contact',
  about: {
    en: 'Drops the press contact below a press release, and the marks at its beginning and end.',
    fr: 'Retire le contact presse d’un communiqué, et ce qui en marque le début et la fin.',
  },
  *find({ blocks }): Iterable<Cut> {
    const last = blocks.findLastIndex(isProse);
    const first = blocks.findIndex(isProse);
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!;
      const { folded, words } = lineOf(block);
      if (words > MOST_WORDS || block.kind === 'code' || block.kind === 'table') continue;
      if (index < first && EMBARGO.test(folded)) yield { block, reason: MARK };
      else if (index < first && isRelease(blocks) && DATELINE.test(block.text.trim()))
        yield { block, reason: MARK, states: { date: DATELINE.exec(block.text.trim())![1]! }, tells: 'publication' };
      else if (index > last && isEndMark(block)) yield { block, reason: MARK };
      else if (HEAD.test(folded)) {
        const to = endOf(blocks, index + 1);
        const named = blocks.slice(index, to).some(({ text }) => LINE.test(text.toLowerCase()));
        if (!named) continue;
        for (const line of blocks.slice(index, to)) yield { block: line, reason: CONTACT };
        index = to - 1;
      }
    }
  },
};

const MARK = { en: 'mark of a press release', fr: 'mention d’un communiqué' };
const CONTACT = { en: 'press contact', fr: 'contact presse' };

const isRelease = (blocks: readonly Block[]): boolean => blocks.slice(0, HEAD_BLOCKS).some(isPressMark);
const HEAD_BLOCKS = 8;

/** « Communiqué de presse », « ### » : what only press releases bear. */
export const isPressMark = (block: Block): boolean =>
  block.text.length <= MOST_MARK && (EMBARGO.test(lineOf(block).folded) || isHashes(block.text));
const MOST_MARK = 100;
const isHashes = (text: string): boolean => /^[- ]*#{3}[- ]*$/u.test(text);

export const isContactHead = (block: Block): boolean =>
  block.kind !== 'code' && block.text.length <= MOST_HEAD && HEAD.test(lineOf(block).folded);
const MOST_HEAD = 160;

const isEndMark = ({ text }: Block): boolean => text.length <= 30 && text.length >= 3 && END.test(text.toLowerCase());

/** The lines of a contact: names, addresses, numbers. */
function endOf(blocks: readonly Block[], from: number): number {
  let to = from;
  while (to < blocks.length && to - from < MOST_LINES && isContactLine(blocks[to]!)) to++;
  return to;
}

export const isContactLine = (block: Block): boolean =>
  block.kind !== 'heading' &&
  !isProse(block) &&
  lineOf(block).words <= MOST_WORDS &&
  (LINE.test(block.text.toLowerCase()) || PERSON.test(block.text));
