import type { Message } from './message.ts';

/** What a line or element of the raw file is, as far as its reader can tell. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'code' | 'table';

/** What the markup of a page says of a block. */
export interface Markup {
  /** It lies in a menu, a form, a foot (`furniture`), or where the extractor sees no article (`unmarked`). */
  readonly outside?: 'furniture' | 'unmarked';
  /** Share of its letters that are links, 0–1. */
  readonly linked: number;
  /** It is the caption of a figure, lies among readers' comments, or is called a standfirst. */
  readonly part?: 'caption' | 'comments' | 'standfirst';
}

/** One block of the raw file: in plain text a line, in Markdown or HTML an element. */
export interface Block {
  readonly kind: BlockKind;
  /** Text without markup, one line (code and tables may hold several). */
  readonly text: string;
  /** Line of the raw file where it starts, from 1. In HTML the line of its tag, or 0 when unknown. */
  readonly line: number;
  /** Rank of a heading, 1–6. */
  readonly depth?: number;
  /** Number of an ordered list item. */
  readonly ordinal?: number;
  /** Language of a code block, as its fence names it. */
  readonly language?: string;
  /** A blank line stood before it in the raw file. */
  readonly gap?: boolean;
  /** Only in HTML. */
  readonly markup?: Markup;
}

/** Facts that the raw file states about itself, for credit. Never printed as ours. */
export interface SourceMetadata {
  readonly title?: string;
  readonly site?: string;
  readonly author?: string;
  readonly date?: string;
  readonly url?: string;
  readonly description?: string;
}

export type SourceFormat = 'text' | 'markdown' | 'html';

/** What a reader brings home: one source file as a flat list of blocks, nothing judged yet. */
export interface Article {
  readonly path: string;
  readonly format: SourceFormat;
  readonly blocks: readonly Block[];
  readonly metadata: SourceMetadata;
  /** Hex digest of the file's bytes. */
  readonly sha256: string;
}

/** What a line that is no part of the text still tells of it: what it is about (`subject`), when it appeared (`publication`). */
export type Telling = 'subject' | 'publication';

/** Something a cleaner took out, and why: the receipt. */
export interface Removal {
  readonly cleaner: string;
  readonly reason: Message;
  readonly line: number;
  readonly text: string;
  /** Only where the line goes on telling something: whoever compares with the source reads it. */
  readonly tells?: Telling;
}

/** Something a cleaner put right inside a line that stays. */
export interface Repair {
  readonly cleaner: string;
  readonly reason: Message;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** An article without its boilerplate, with the receipt of what was taken out and put right. */
export interface CleanArticle {
  readonly path: string;
  readonly format: SourceFormat;
  readonly sha256: string;
  /** Empty when the raw text has none. */
  readonly title: string;
  /** The body: the title is not among them. */
  readonly blocks: readonly Block[];
  readonly metadata: SourceMetadata;
  readonly removals: readonly Removal[];
  readonly repairs: readonly Repair[];
  /** Passages that a person should look at, in the receipt's form; nothing was changed there. */
  readonly doubts: readonly Removal[];
  /** Set when cleaning would have kept too little: the text came back whole instead. */
  readonly warning?: Message;
}
