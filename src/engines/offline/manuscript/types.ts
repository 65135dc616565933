import type { Clause } from '../grammar/clause.ts';
import type { Token } from '../grammar/tokens.ts';

/** A sentence of the source, analysed once. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clause: Clause | undefined;
  /** Accentless stems of its content words. */
  readonly stems: readonly string[];
  /** It leans on what was said before: a pronoun, a demonstrative, a conjunction opens it. */
  readonly leaning: boolean;
  /** It starts or ends inside a quotation of several sentences: someone else speaks. */
  readonly quoted: boolean;
  /** Broken or glued: never promoted to a heading, a summary or a description. */
  readonly doubtful: boolean;
  /** Its place among the sentences of the article. */
  readonly order: number;
  /** Line of the raw file. */
  readonly line: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly line: number;
  readonly sentences: readonly Sentence[];
  readonly words: number;
  /** The author wrote it in one with the paragraph before: no heading may come between them. */
  readonly continues?: true;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly string[];
  readonly line: number;
  readonly words: number;
}

/** A heading that the source has, or a question of an interview. */
export interface SourceHeading {
  readonly kind: 'heading';
  readonly text: string;
  readonly depth: number;
  readonly line: number;
}

/** A quotation set apart, code or a table: copied as it is. */
export interface Copy {
  readonly kind: 'quote' | 'code' | 'table';
  readonly text: string;
  readonly language?: string;
  readonly line: number;
  readonly words: number;
}

export type Part = Paragraph | List | Copy;
export type Piece = Part | SourceHeading;

/** What an article is, as far as its form shows. */
export type Genre = 'interview' | 'practical' | 'prose';

/** The cleaned article in the form that the engine lays out. Every space is a plain one. */
export interface Manuscript {
  /** Empty when the source has none. */
  readonly title: string;
  /** Points that the author set above the text. */
  readonly keyPoints: readonly string[];
  readonly pieces: readonly Piece[];
  readonly genre: Genre;
  /** Every sentence of its paragraphs, in order. */
  readonly sentences: readonly Sentence[];
}
