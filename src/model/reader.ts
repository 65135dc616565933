import type { Block, SourceMetadata } from './article.ts';

/** Turns the decoded text of one format into blocks. Pure. */
export interface Reader {
  readonly format: 'text' | 'markdown' | 'html';
  read(text: string): ReadResult | Promise<ReadResult>;
}

export interface ReadResult {
  readonly blocks: readonly Block[];
  readonly metadata: SourceMetadata;
}
