/** A block for the reader, made of words of the source under a heading of ours. */
export interface ReaderBlock {
  readonly heading: string;
  /** A line that announces the list; words of ours. */
  readonly lead?: string | undefined;
  readonly entries: readonly BlockEntry[];
}

export interface BlockEntry {
  /** Bold or quoted beginning, as Markdown would show it: a name, a question. */
  readonly label?: string;
  readonly text: string;
  /** Stretch of `text` to set in bold. */
  readonly strong?: { readonly start: number; readonly end: number };
  readonly kind: 'item' | 'quotation' | 'question';
}

/** Fewer entries make no block. */
export const FEWEST_ENTRIES = 2;
