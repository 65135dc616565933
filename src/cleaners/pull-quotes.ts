import type { Block } from '../model/article.ts';
import type { Cleaner, CleaningView, Cut } from '../model/cleaner.ts';
import { proseEdges } from './edges.ts';
import { lineOf } from './line.ts';

const WORDS = { least: 6, leastAboveHeading: 4, most: 45 } as const;
const MOST_LENGTH = 400;
/** More of them make no article, and each is looked for in the whole text. */
const MOST_QUOTES = 24;
/** The paragraph that has the sentence says more than the sentence. */
const LEAST_MORE = 20;
const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:de |du |la |le |d['’])?\\p{Lu}[\\p{L}'’.-]*){1,3}";
const QUOTED = new RegExp(`^[—–-]?\\s*([«“"„].*[»”"])\\s*[.…]?(?:\\s*[—–-]\\s*(${NAME}(?:, [^.!?]{2,80})?))?$`, 'su');
const SIGNATURE = new RegExp(`^[—–-]?\\s*(${NAME})(?:, \\p{Ll}[^.!?]{2,80})?$`, 'u');
/** A quotation that heads a section has no full stop. */
const STOPPED = /[.…]\s*[»”"]\s*[.…]?$|[»”"]\s*\.$/u;

/** Drops the sentences of the article that stand again alone between its paragraphs, with who said them. */
export const pullQuotes: Cleaner = {
  id: 'pull-quotes',
  about: {
    en: 'Drops quotations of the article that stand a second time alone between its paragraphs.',
    fr: 'Retire les citations de l’article répétées seules entre ses paragraphes.',
  },
  *find({ blocks }: CleaningView): Iterable<Cut> {
    const { first, last } = proseEdges(blocks);
    const quotes = quotesOf(blocks).filter(({ index }) => index > first && index < last);
    if (quotes.length === 0 || quotes.length > MOST_QUOTES) return;
    const pulled = new Set(quotes.map(({ block }) => block));
    const text = blocks
      .filter((block) => block.kind === 'paragraph' && !pulled.has(block))
      .map((block) => bare(block.text))
      .join('\n');
    for (const { block, words, signature } of quotes) {
      const at = text.indexOf(words);
      if (at < 0 || !isWithinMore(text, at, words.length)) continue;
      yield { block, reason: { en: 'pull quote', fr: 'exergue' } };
      if (signature && text.includes(bare(nameIn(signature))))
        yield { block: signature, reason: { en: 'signature of a pull quote', fr: 'signature d’un exergue' } };
    }
  },
};

interface PullQuote {
  readonly block: Block;
  readonly index: number;
  /** What is quoted, as `bare` gives it. */
  readonly words: string;
  /** The line below, which says who spoke. */
  readonly signature: Block | undefined;
}

/** Quotations alone on their line, stopped or signed. */
function quotesOf(blocks: readonly Block[]): readonly PullQuote[] {
  const quotes: PullQuote[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || block.text.length > MOST_LENGTH || !/[«“"„]/u.test(block.text.slice(0, 4)))
      continue;
    const { words } = lineOf(block);
    const match = words >= WORDS.leastAboveHeading && words <= WORDS.most ? QUOTED.exec(block.text.trim()) : null;
    if (!match) continue;
    const below = blocks[index + 1];
    const signature = below?.kind === 'paragraph' && SIGNATURE.test(below.text.trim()) ? below : undefined;
    const alone = signature || match[2] !== undefined || STOPPED.test(block.text.trim());
    if ((alone && words >= WORDS.least) || (!alone && isHeading(below)))
      quotes.push({ block, index, words: bare(match[1]!), signature });
  }
  return quotes;
}

/** A quotation above a heading heads nothing itself. */
const isHeading = (block: Block | undefined): boolean =>
  block !== undefined &&
  (block.kind === 'heading' ||
    (block.kind === 'paragraph' &&
      !lineOf(block).closed &&
      lineOf(block).words <= MOST_HEADING &&
      /^\p{Lu}/u.test(block.text)));
const MOST_HEADING = 8;

/** Words alone: quotation marks, case and stops may differ between the two. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isWithinMore(text: string, at: number, length: number): boolean {
  const from = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return (end < 0 ? text.length : end) - from >= length + LEAST_MORE;
}

const nameIn = (block: Block): string => SIGNATURE.exec(block.text.trim())?.[1] ?? block.text;
