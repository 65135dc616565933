import type { Article, Block, CleanArticle, Removal, Repair, SourceMetadata } from '../model/article.ts';
import type { Cleaner, CleaningContext, Cut, Entry, Naming, Removing, Repairing } from '../model/cleaner.ts';
import type { Message } from '../model/message.ts';

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
/** The id under which a person's own `drop` patterns stand in the receipt. */
const DROP = 'drop';

/**
 * Run the cleaners in their order over an article. Each one sees what those before it left; every removal and repair is
 * kept with its cleaner, reason, line and text. When less than a third of the prose would be left, the cleaners that
 * judge by shape are left out, then all of them, and a warning says so.
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
    cleaners.filter(({ bold }) => !bold),
    cleaners.filter(({ harmless }) => harmless),
  ];
  let warning: Message | undefined;
  for (const [index, attempt] of attempts.entries()) {
    const state = run(article, [...dropping(wishes), ...attempt], context, wishes);
    const left = state.entries.flatMap(({ block, cut }) => (cut && cut.by !== DROP ? [] : [block]));
    const sure = state.entries.flatMap(({ block, cut }) => (cut?.sure ? [block] : []));
    const kept = proseWords(left);
    const before = all - proseWords(sure);
    if (kept >= before * LEAST_PROSE || index === attempts.length - 1)
      return finish(article, state, index >= bold.length ? warning : undefined);
    warning ??= tooMuch(kept, before);
  }
  throw new Error('unreachable');
}

interface State {
  entries: readonly (Entry & { readonly cut: (Removing & { readonly by: string }) | undefined })[];
  title: Block | undefined;
  metadata: SourceMetadata;
  readonly removals: Removal[];
  readonly repairs: Repair[];
  readonly doubts: Removal[];
}

function run(
  article: Article,
  cleaners: readonly Cleaner[],
  context: CleaningContext,
  { keep = [] }: CleaningWishes,
): State {
  const state: State = {
    entries: article.blocks.map((block) => ({ block, cut: undefined })),
    title: undefined,
    metadata: article.metadata,
    removals: [],
    repairs: [],
    doubts: [],
  };
  const isKept = (text: string) => keep.some((pattern) => pattern.test(text));
  for (const cleaner of cleaners) {
    const blocks = state.entries.filter(({ cut }) => !cut).map(({ block }) => block);
    const changes = new Map<Block, Removing | Repairing | Naming>();
    const view = { ...article, metadata: state.metadata, blocks, entries: state.entries };
    for (const cut of cleaner.find(view, context)) {
      if (changes.has(cut.block)) continue;
      if (!note(cut, cleaner.id, state, isKept)) continue;
      changes.set(cut.block, cut as Removing | Repairing | Naming);
    }
    if (changes.size > 0) apply(changes, cleaner.id, state);
  }
  return state;
}

/** Write a cut into the receipt. Says whether it changes anything. */
function note(cut: Cut, cleaner: string, state: State, isKept: (text: string) => boolean): boolean {
  const { line, text } = cut.block;
  if ('as' in cut) return true;
  if ('doubt' in cut) {
    state.doubts.push({ cleaner, reason: cut.reason, line, text });
    return false;
  }
  if ('becomes' in cut) state.repairs.push({ cleaner, reason: cut.reason, line, before: text, after: cut.becomes });
  else if (cleaner !== DROP && isKept(text)) return false;
  else state.removals.push({ cleaner, reason: cut.reason, line, text });
  // What the file says of itself in its head wins over what its lines say.
  if (cut.states) state.metadata = { ...cut.states, ...state.metadata };
  return true;
}

function apply(changes: ReadonlyMap<Block, Removing | Repairing | Naming>, by: string, state: State): void {
  state.entries = state.entries.map((entry) => {
    const change = changes.get(entry.block);
    if (!change) return entry;
    if ('becomes' in change) return { block: { ...entry.block, text: change.becomes }, cut: undefined };
    if (!('as' in change)) return { block: entry.block, cut: { ...change, by } };
    const named = renamed(entry.block, change.as);
    if (change.as === 'title') state.title = named;
    return { block: named, cut: undefined };
  });
}

function renamed(block: Block, as: Naming['as']): Block {
  if (as === 'paragraph') {
    const { depth: _, ...rest } = block;
    return { ...rest, kind: 'paragraph' };
  }
  return { ...block, kind: 'heading', depth: as === 'title' ? 1 : (block.depth ?? 2) };
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

function finish({ path, format, sha256, metadata }: Article, state: State, warning: Message | undefined): CleanArticle {
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  const blocks = state.entries.filter(({ cut }) => !cut).map(({ block }) => block);
  return {
    path,
    format,
    sha256,
    metadata: state.metadata,
    title: state.title?.text ?? metadata.title ?? '',
    blocks: blocks.filter((block) => block !== state.title),
    removals: state.removals.sort(byLine),
    repairs: state.repairs.sort(byLine),
    doubts: state.doubts.sort(byLine),
    ...(warning && { warning }),
  };
}

const proseWords = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => {
    const words = text.split(/\s+/u).length;
    return sum + (words >= PROSE_WORDS && SENTENCE_END.test(text.slice(-LONGEST_END)) ? words : 0);
  }, 0);

const tooMuch = (kept: number, before: number): Message => {
  const share = Math.round((100 * kept) / before);
  return {
    en: `cleaning would have kept only ${share} % of the prose: what is not certain was left alone`,
    fr: `le nettoyage n’aurait gardé que ${share} % du texte\u00a0: seul le certain a été retiré`,
  };
};
