import { Annotation } from '../model/annotation.ts';
import type { Article, Block, CleanArticle } from '../model/article.ts';
import type { Cleaner, CleaningContext } from '../model/cleaner.ts';
import type { Message } from '../model/message.ts';
import { type Cleaning, cleaningPass } from './cleaning-pass.ts';

/** The wishes of a person: lines to keep or to drop, whatever the cleaners say. */
export interface CleaningWishes {
  readonly keep?: readonly RegExp[];
  readonly drop?: readonly RegExp[];
}

/** Less prose than this share of the raw text is a cleaner gone wrong, not a clean article. */
const LEAST_PROSE = 1 / 3;
/** A shorter line is a label, a caption or a menu more often than prose. */
const PROSE_WORDS = 12;
/** Titles of other articles are long too, but they end openly. */
const SENTENCE_END = /[.!?…:;»”"][\s\u00a0)\]\d]*$/u;
const LONGEST_END = 12;
/** What went may uncover something else to go; after so many rounds nothing does. */
const MOST_PASSES = 6;
/** The id under which a person's own `drop` patterns stand in the receipt. */
const DROP = 'drop';

/**
 * Run the cleaners in their order over an article, again until nothing more goes, so that a clean article stays as it
 * is. Every removal and repair is kept with its cleaner, reason, line and text. When less than a third of the prose
 * would be left, the cleaners that judge by shape are left out one by one, then all of them, and a warning says so.
 */
export function clean(
  article: Article,
  cleaners: readonly Cleaner[],
  context: CleaningContext,
  wishes: CleaningWishes = {},
): CleanArticle {
  const all = proseWords(article.blocks);
  const bold = cleaners.filter((cleaner) => cleaner.bold);
  const attempts = [
    ...bold.map((_, few) => cleaners.filter((cleaner) => !bold.slice(0, few).includes(cleaner))),
    cleaners.filter((cleaner) => !cleaner.bold),
    cleaners.filter(({ harmless }) => harmless),
  ];
  let warning: Message | undefined;
  for (const [index, attempt] of attempts.entries()) {
    const cleaning = run(article, [...dropping(wishes), ...attempt], context, wishes);
    const kept = proseWords(cleaning.blocks);
    const meant = proseWords(cleaning.gone.flatMap(({ cut, by }) => (cut.sure || by === DROP ? [cut.block] : [])));
    if (kept >= (all - meant) * LEAST_PROSE || index === attempts.length - 1)
      return finish(article, cleaning, index >= bold.length ? warning : undefined);
    warning ??= tooMuch(kept, all - meant);
  }
  throw new Error('unreachable');
}

function run(
  article: Article,
  cleaners: readonly Cleaner[],
  context: CleaningContext,
  { keep = [] }: CleaningWishes,
): Cleaning {
  const cleaning: Cleaning = {
    blocks: article.blocks,
    names: new Map(),
    metadata: article.metadata,
    gone: [],
    removals: [],
    repairs: [],
    doubts: [],
  };
  const isKept = (cleaner: string, text: string) => cleaner !== DROP && keep.some((pattern) => pattern.test(text));
  for (let pass = 0; pass < MOST_PASSES; pass++) if (!cleaningPass(cleaning, article, cleaners, context, isKept)) break;
  return cleaning;
}

/** A person's own patterns, as the first cleaner. */
function dropping({ drop = [] }: CleaningWishes): readonly Cleaner[] {
  if (drop.length === 0) return [];
  return [
    {
      id: DROP,
      about: { en: 'Drops what --drop names.', fr: 'Retire ce que --drop désigne.' },
      *find({ blocks }) {
        for (const block of blocks)
          if (drop.some((pattern) => pattern.test(block.text)))
            yield { block, reason: { en: 'matches a drop pattern', fr: 'répond à un motif à retirer' } };
      },
    },
  ];
}

function finish({ path, format, sha256 }: Article, cleaning: Cleaning, warning: Message | undefined): CleanArticle {
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  const { blocks, names, metadata } = cleaning;
  const title = blocks.find((block) => names.get(block) === 'title');
  return {
    path,
    format,
    sha256,
    metadata,
    title: title?.text ?? metadata.title ?? '',
    blocks: blocks.filter((block) => block !== title).map((block) => (names.has(block) ? heading(block) : block)),
    removals: cleaning.removals.sort(byLine),
    repairs: cleaning.repairs.sort(byLine),
    doubts: cleaning.doubts.sort(byLine),
    ...(warning && { warning }),
  };
}

const heading = (block: Block): Block => ({ ...block, kind: 'heading', depth: block.depth ?? 2 });

const proseWords = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + proseWordsOf(block), 0);

/** Counted before and after cleaning: worked out once a block. */
const known = new Annotation<Block, number>();

function proseWordsOf(block: Block): number {
  const found = known.get(block);
  if (found !== undefined) return found;
  const { text } = block;
  const mayBeProse = text.length >= 2 * (PROSE_WORDS - 1) && SENTENCE_END.test(text.slice(-LONGEST_END));
  const words = mayBeProse ? text.split(/\s+/u).length : 0;
  const counted = words >= PROSE_WORDS ? words : 0;
  known.set(block, counted);
  return counted;
}

const tooMuch = (kept: number, before: number): Message => {
  const share = Math.round((100 * kept) / before);
  return {
    en: `cleaning would have kept only ${share} % of the prose: what is not certain was left alone`,
    fr: `le nettoyage n’aurait gardé que ${share}\u00a0% du texte\u00a0: seul le certain a été retiré`,
  };
};
