import type { Root } from 'mdast';
import type { Place } from './place.ts';

export type PageBlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'code' | 'html' | 'image';

/**
 * A stretch of a block's text that no rule may rewrite: code, URLs, inline HTML, shortcodes of a site generator (Hugo,
 * Jekyll, WordPress). Images, HTML and footnote marks give no text and are empty. Offsets in the block's text.
 */
export interface ProtectedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: 'code' | 'html' | 'url' | 'image' | 'shortcode' | 'footnote';
}

/** A leaf block of the Markdown file, as plain text that knows where it came from. */
export interface PageBlock {
  readonly kind: PageBlockKind;
  /** Text as a reader sees it, without markup. Soft line breaks are spaces. */
  readonly text: string;
  readonly place: Place;
  /** 1–6 for a heading. */
  readonly depth?: number;
  readonly protected: readonly ProtectedSpan[];
  /** Position in the file of a stretch of `text`, offsets in UTF-16 code units. */
  placeOf(start: number, end: number): Place;
  /** Offset in the Markdown file of an offset of `text`. */
  offsetOf(index: number): number;
  /** Whole block inside a blockquote. */
  readonly quoted: boolean;
  /** Only bold or italic text, without anything else. */
  readonly emphasised: boolean;
}

export interface PageHeading {
  readonly depth: number;
  readonly text: string;
  readonly place: Place;
  readonly block: PageBlock;
}

/** A heading with the blocks up to the next heading of any rank. The first section may have no heading. */
export interface Section {
  readonly heading: PageHeading | undefined;
  readonly blocks: readonly PageBlock[];
}

export interface PageSentence {
  readonly text: string;
  readonly block: PageBlock;
  /** Offsets in the block's text. */
  readonly start: number;
  readonly end: number;
}

export interface PageLink {
  readonly url: string;
  readonly text: string;
  readonly place: Place;
  readonly image: boolean;
}

export interface PageFrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly place: Place;
  /** What is wrong with the YAML, when it does not parse. */
  readonly error?: string;
  /** Position of a top-level key; the whole front matter when the key is absent. */
  placeOf(key: string): Place;
}

/** Two ways to count words; `strict` is a lower bound of every counter a reader may use. */
export interface WordCount {
  readonly strict: number;
  readonly shown: number;
}

/** Markdown analysed once; every rule reads it, none parses again. Costly parts are computed on first use. */
export interface Page {
  readonly markdown: string;
  readonly tree: Root;
  readonly frontMatter: PageFrontMatter | undefined;
  readonly headings: readonly PageHeading[];
  /** Every leaf block in document order, front matter left out. */
  readonly blocks: readonly PageBlock[];
  /** Paragraphs and list items: what the word counts count. A final source or disclosure line is left out. */
  readonly prose: readonly PageBlock[];
  /** The final "Source : …" and disclosure lines. */
  readonly credits: readonly PageBlock[];
  readonly sections: readonly Section[];
  readonly sentences: readonly PageSentence[];
  readonly links: readonly PageLink[];
  readonly words: WordCount;
}
