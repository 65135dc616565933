import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningView, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

/** « 12 », « – 12 – », « p. 12 » */
const NUMBER = /^(?:[–—-] ?)?(?:page |p\. ?)?(\d{1,4})(?: ?[–—-])?$/u;
/** « Page 2 sur 5 » leaves no doubt. */
const COUNTED = /^page \d{1,4} ?(?:sur|\/|de|of) ?\d{1,4}$/u;
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
    const goes = (index: number): boolean => {
      const block = blocks[index];
      if (!block || !isLine(block)) return false;
      return numbers.has(index) || heads.has(block.text) || COUNTED.test(lineOf(block).folded);
    };
    const kept = titleAmong(blocks, heads, goes);
    for (let index = 0; index < blocks.length; index++) {
      if (!goes(index) || index === kept) continue;
      const above = blocks[index - 1];
      let next = index;
      while (goes(next) && next !== kept) yield { block: blocks[next++]!, reason: BREAK };
      const below = blocks[next];
      if (above && below && runsOn(above, below)) {
        const hyphen = /\p{L}[-‐]$/u.test(above.text);
        yield { block: above, becomes: `${above.text}${hyphen ? '\u00ad' : ' '}${below.text}`, reason: JOINED };
        yield { block: below, reason: JOINED };
      }
      index = next - 1;
    }
  },
};

const BREAK = { en: 'page number or running head', fr: 'numéro de page ou titre courant' };
const JOINED = { en: 'sentence that goes on over a page break', fr: 'phrase qui se poursuit à la page suivante' };

const isLine = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'heading';

function numberOf(block: Block | undefined): number | undefined {
  if (!block || !isLine(block) || block.text.length > 20) return undefined;
  const found = NUMBER.exec(lineOf(block).folded)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Short open lines that stand, word for word, beside two page numbers or more. */
function runningHeads(blocks: readonly Block[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const [index, block] of blocks.entries()) {
    if (!isLine(block) || numberOf(block) !== undefined) continue;
    const { words, closed } = lineOf(block);
    if (closed || words === 0 || words > MOST_HEAD_WORDS) continue;
    if (numberOf(blocks[index - 1]) === undefined && numberOf(blocks[index + 1]) === undefined) continue;
    seen.set(block.text, (seen.get(block.text) ?? 0) + 1);
  }
  return new Set([...seen].flatMap(([text, count]) => (count >= LEAST ? [text] : [])));
}

/** « La Revue des toits     12 »: a head and its page in one line, the number parted from it. */
const NUMBERED = /^(.{3,120}?)(?: {3,}|\t+| [|•·] )(\d{1,4})$/u;

/** Lines of that shape whose words come back after running text, and whose numbers go up. */
function numberedHeads(blocks: readonly Block[]): ReadonlySet<string> {
  const seen = new Map<string, { page: number; prose: number; texts: string[] }>();
  let prose = 0;
  for (const block of blocks) {
    if (isProse(block)) prose++;
    const match = isLine(block) && block.text.length <= 160 ? NUMBERED.exec(block.text) : null;
    if (!match) continue;
    const [text, head = '', page] = match;
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
  const beside = ({ index }: { index: number }) =>
    heads.has(blocks[index - 1]?.text ?? '') || heads.has(blocks[index + 1]?.text ?? '');
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
  isProse(below) &&
  lineOf(above).words >= LEAST_OPEN &&
  /[\p{L}\d,‐-]$/u.test(above.text) &&
  /^\p{Ll}/u.test(below.text);
const LEAST_OPEN = 8;
