import { fold } from '../french/normalize.ts';
import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningView, Cut } from '../model/cleaner.ts';
import { firstPage } from './first-page.ts';
import { isProse, lineOf } from './line.ts';
import { isLine, numberOf } from './page-number.ts';

/** « Page 2 sur 5 » and « Suite page 14 » leave no doubt. */
const COUNTED =
  /^(?:page \d{1,4} ?(?:sur|\/|de|of) ?\d{1,4}|\(?(?:la )?suite (?:en |à la |de la )?p(?:age |\. ?)\d{1,4}\)?[ .>►▶→"]*)$/u;
const YEARS = { from: 1900, to: 2100 } as const;
const MOST_HEAD_WORDS = 14;
const LEAST = 2;

/** Drops page numbers and running heads, and joins the sentence that a page broke. */
export const pageBreaks: Cleaner = {
  id: 'page-breaks',
  about: {
    en: 'Drops the page numbers and running heads of a copied document, and joins the sentences that pages broke.',
    fr: 'Retire les numéros de page et les titres courants d’un document copié, et rejoint les phrases coupées par une page.',
  },
  *find({ blocks }: CleaningView): Iterable<Cut> {
    const heads = new Set([...runningHeads(blocks), ...numberedHeads(blocks)]);
    const numbers = pageNumbers(blocks, heads);
    for (const text of firstPage(blocks, heads)) heads.add(text);
    for (const text of secondLines(blocks, heads, numbers)) heads.add(text);
    for (const index of numbers) {
      const foot = blocks[index - 1];
      if (foot && saysWhatHeadsSay(foot, heads)) heads.add(foot.text);
    }
    const goes = (index: number): boolean => {
      const block = blocks[index];
      if (!block || !isLine(block)) return false;
      if (numbers.has(index - 1) && numbers.has(index + 1) && !lineOf(block).closed) return true;
      if (numbers.has(index) || heads.has(block.text) || COUNTED.test(lineOf(block).folded)) return true;
      return heads.size > 0 && ADDRESS.test(block.text) && isBeside(heads, blocks, index);
    };
    const kept = titleAmong(blocks, heads, goes);
    for (let index = 0; index < blocks.length; index++) {
      if (!goes(index) || index === kept) continue;
      const above = blocks[index - 1];
      let next = index;
      while (goes(next) && next !== kept) yield { block: blocks[next++]!, reason: BREAK, incidental: true };
      const below = blocks[next];
      if (above && below && runsOn(above, below)) {
        const hyphen = HYPHEN.test(above.text);
        yield { block: above, becomes: `${above.text}${hyphen ? '\u00ad' : ' '}${below.text}`, reason: JOINED };
        yield { block: below, reason: JOINED };
      }
      index = next - 1;
    }
  },
};

const BREAK = { en: 'page number or running head', fr: 'numéro de page ou titre courant' };
const JOINED = { en: 'sentence that goes on over a page break', fr: 'phrase qui se poursuit à la page suivante' };

const isBeside = (heads: ReadonlySet<string>, blocks: readonly Block[], index: number): boolean =>
  heads.has(blocks[index - 1]?.text ?? '') || heads.has(blocks[index + 1]?.text ?? '');

/** Short open lines that stand, word for word, beside two page numbers or more. Numbers that go down are marks or counts. */
function runningHeads(blocks: readonly Block[]): ReadonlySet<string> {
  const seen = new Map<string, { count: number; page: number }>();
  for (const [index, block] of blocks.entries()) {
    if (!isLine(block) || numberOf(block) !== undefined) continue;
    const { words, closed } = lineOf(block);
    if (closed || words === 0 || words > MOST_HEAD_WORDS) continue;
    const page = numberOf(blocks[index - 1]) ?? numberOf(blocks[index + 1]);
    if (page === undefined) continue;
    const { count, page: before } = seen.get(block.text) ?? { count: 0, page };
    seen.set(block.text, { count: page < before ? Number.NEGATIVE_INFINITY : count + 1, page });
  }
  return new Set([...seen].flatMap(([text, { count }]) => (count >= LEAST ? [text] : [])));
}

/** Of a head of two lines the one that the number does not always touch: beside the other or a number, but for one place. */
function secondLines(
  blocks: readonly Block[],
  heads: ReadonlySet<string>,
  numbers: ReadonlySet<number>,
): readonly string[] {
  if (heads.size === 0) return [];
  const seen = new Map<string, { all: number; beside: number }>();
  for (const [index, block] of blocks.entries()) {
    if (!isLine(block) || heads.has(block.text) || block.text.length > MOST_HEAD_LENGTH) continue;
    const { words, closed } = lineOf(block);
    if (closed || words === 0 || words > MOST_HEAD_WORDS || numberOf(block) !== undefined) continue;
    const count = seen.get(block.text) ?? { all: 0, beside: 0 };
    count.all++;
    if (isBeside(heads, blocks, index) || numbers.has(index - 1) || numbers.has(index + 1)) count.beside++;
    seen.set(block.text, count);
  }
  return [...seen].flatMap(([text, { all, beside }]) => (beside >= LEAST && beside >= all - 1 ? [text] : []));
}
const MOST_HEAD_LENGTH = 160;

/** « Le Courrier – Printemps 2025 » above a page’s number: the issue, in hardly any word that the running heads do not have. */
function saysWhatHeadsSay(block: Block, heads: ReadonlySet<string>): boolean {
  if (heads.size === 0 || !isLine(block) || heads.has(block.text) || block.text.length > MOST_HEAD_LENGTH) return false;
  if (lineOf(block).closed || lineOf(block).words > MOST_HEAD_WORDS || !/\d/u.test(block.text)) return false;
  const said = new Set([...heads].flatMap(wordsOf));
  const words = wordsOf(block.text);
  const known = words.filter((word) => said.has(word)).length;
  return known >= LEAST_KNOWN && known >= words.length * SHARE_KNOWN;
}
const LEAST_KNOWN = 3;
const SHARE_KNOWN = 0.75;
const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\d]{2,}/gu) ?? [];

/** The site’s address beside a running head. */
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,30}){1,3}$/u;

/** « La Revue des toits     12 »: a head and its page in one line, the number parted from it. */
const NUMBERED =
  /^(.{3,120}?)(?:(?: {3,}|\t+| [|•·–—-] )(\d{1,4})|(?:\s+|\s?[|•·–—,-]\s?)(?:[Pp]age |[Pp]\. ?)(\d{1,4})(?: ?(?:\/|sur) ?\d{1,4})?)$/u;

/** Lines of that shape whose words come back after running text, and whose numbers go up. */
function numberedHeads(blocks: readonly Block[]): ReadonlySet<string> {
  const seen = new Map<string, { page: number; prose: number; texts: string[] }>();
  let prose = 0;
  for (const block of blocks) {
    if (isProse(block)) prose++;
    const match = isLine(block) && block.text.length <= 160 ? NUMBERED.exec(block.text) : null;
    if (!match) continue;
    const [text, head = '', alone, named] = match;
    const page = alone ?? named;
    const before = seen.get(head);
    if (!before) seen.set(head, { page: Number(page), prose, texts: [text] });
    else if (Number(page) > before.page && prose > before.prose) {
      before.page = Number(page);
      before.prose = prose;
      before.texts.push(text);
    }
  }
  return new Set([...seen.values()].flatMap(({ texts }) => (texts.length >= LEAST ? texts : [])));
}

/** Lone numbers that count up by one. Chapters count from one above their text, and years are headings: neither is taken for pages. */
function pageNumbers(blocks: readonly Block[], heads: ReadonlySet<string>): ReadonlySet<number> {
  const all = blocks.flatMap((block, index) => {
    const number = numberOf(block);
    return number === undefined ? [] : [{ index, number }];
  });
  const beside = ({ index }: { index: number }) => isBeside(heads, blocks, index);
  const found = new Set<number>();
  for (let from = 0; from < all.length; ) {
    let to = from + 1;
    while (to < all.length && all[to]!.number === all[to - 1]!.number + 1) to++;
    const series = all.slice(from, to);
    const headed = series.some(beside);
    if (headed || (series.length >= LEAST && endPages(series, blocks)))
      for (const entry of series) found.add(entry.index);
    from = to;
  }
  // A page may bear its number above and below.
  const pages = new Set(all.flatMap(({ index, number }) => (found.has(index) ? [number] : [])));
  if (heads.size > 0) for (const { index, number } of all) if (pages.has(number)) found.add(index);
  return found;
}

/** Each number stands below running text, the first one too, and none is a year. */
function endPages(series: readonly { index: number; number: number }[], blocks: readonly Block[]): boolean {
  const first = series[0]!;
  if (first.number >= YEARS.from && first.number <= YEARS.to) return false;
  return (
    series.every(({ index }, at) => {
      const above = blocks.slice(at === 0 ? 0 : series[at - 1]!.index + 1, index);
      return above.some(isProse);
    }) &&
    (first.number > 1 || blocks.length - 1 === series.at(-1)!.index)
  );
}

/** The first copy of a running head that is the title: nothing else above the first paragraph could be it. */
function titleAmong(
  blocks: readonly Block[],
  heads: ReadonlySet<string>,
  goes: (index: number) => boolean,
): number | undefined {
  const first = blocks.findIndex((block) => heads.has(block.text));
  if (first < 0 || first > 1) return undefined;
  for (let index = 0; index < blocks.length && !isProse(blocks[index]!); index++) if (!goes(index)) return undefined;
  return first;
}

/** An open paragraph, and one below it that begins in the middle of a sentence. */
const runsOn = (above: Block, below: Block): boolean =>
  above.kind === 'paragraph' &&
  below.kind === 'paragraph' &&
  (isProse(below) || lineOf(below).closed) &&
  lineOf(above).words >= LEAST_OPEN &&
  /[\p{L}\d,‐-]$/u.test(above.text) &&
  /^\p{Ll}/u.test(below.text);
const HYPHEN = /\p{L}[-‐]$/u;
const LEAST_OPEN = 8;
