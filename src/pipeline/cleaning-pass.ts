import type { Article, Block, Removal, Repair, SourceMetadata } from '../model/article.ts';
import type { Cleaner, CleaningContext, Cut, Entry, Naming, Removing, Repairing } from '../model/cleaner.ts';

/** What has become of an article so far. */
export interface Cleaning {
  blocks: readonly Block[];
  /** The title and the subheadings that the last pass found. */
  names: ReadonlyMap<Block, Naming['as']>;
  metadata: SourceMetadata;
  /** Blocks that went, and what was said of them. */
  readonly gone: { readonly cut: Removing; readonly by: string }[];
  readonly removals: Removal[];
  readonly repairs: Repair[];
  doubts: Removal[];
}

/** Said of every block before it goes: a person may want to keep it. */
export type KeepTest = (cleaner: string, text: string) => boolean;

/**
 * Run the cleaners once over the blocks that are left. Each one sees what those before it left, and what they took
 * out. Says whether anything went or changed.
 */
export function cleaningPass(
  cleaning: Cleaning,
  article: Article,
  cleaners: readonly Cleaner[],
  context: CleaningContext,
  isKept: KeepTest,
): boolean {
  let entries: readonly Entry[] = cleaning.blocks.map((block) => ({ block, cut: undefined }));
  let changed = false;
  const names = new Map<Block, Naming['as']>();
  cleaning.names = names;
  cleaning.doubts = [];
  let blocks = cleaning.blocks;
  for (const cleaner of cleaners) {
    const changes = new Map<Block, Change>();
    for (const cut of cleaner.find({ ...article, metadata: cleaning.metadata, blocks, entries }, context)) {
      if ('as' in cut) names.set(cut.block, cut.as);
      else if ('doubt' in cut) doubt(cut, cleaner.id, cleaning);
      else if (!changes.has(cut.block) && note(cut, cleaner.id, cleaning, isKept)) changes.set(cut.block, cut);
    }
    if (changes.size === 0) continue;
    entries = entries.map((entry) => changedEntry(entry, changes.get(entry.block)));
    blocks = entries.flatMap(({ block, cut }) => (cut ? [] : [block]));
    changed = true;
  }
  cleaning.blocks = blocks;
  return changed;
}

type Change = Removing | Repairing;

function doubt({ block, reason }: Extract<Cut, { doubt: true }>, cleaner: string, { doubts }: Cleaning): void {
  doubts.push({ cleaner, reason, line: block.line, text: block.text });
}

/** Write a change into the receipt; a person's wish may stand against it. */
function note(change: Change, cleaner: string, cleaning: Cleaning, isKept: KeepTest): boolean {
  const { block, reason, states } = change;
  const { line, text } = block;
  if ('becomes' in change) cleaning.repairs.push({ cleaner, reason, line, before: text, after: change.becomes });
  else if (isKept(cleaner, text)) return false;
  else {
    const { tells } = change;
    cleaning.removals.push({ cleaner, reason, line, text, ...(tells && { tells }) });
    cleaning.gone.push({ cut: change, by: cleaner });
  }
  // What a file says of itself first is what it says: its head before its lines, its first lines before its last.
  if (states) cleaning.metadata = { ...states, ...cleaning.metadata };
  return true;
}

function changedEntry(entry: Entry, change: Change | undefined): Entry {
  if (!change) return entry;
  if ('becomes' in change) return { block: { ...entry.block, text: change.becomes }, cut: undefined };
  return { block: entry.block, cut: change };
}
