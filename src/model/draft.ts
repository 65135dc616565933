import type { Note } from './note.ts';

/** What the CMS needs beside the text. */
export interface DraftMetadata {
  readonly title: string;
  readonly description: string;
  readonly slug: string;
  readonly keyphrase: string;
  readonly keywords: readonly string[];
}

/** An engine's answer made ours: body without front matter, metadata validated and repaired by code. */
export interface Draft {
  /** Markdown body, from the main heading on. */
  readonly markdown: string;
  readonly metadata: DraftMetadata;
  readonly finish: 'complete' | 'truncated' | 'refused';
  /** What the engine wants the editor to know: repairs it made, passages it doubts. */
  readonly notes: readonly Note[];
}
