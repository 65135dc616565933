import type { CleanArticle } from './article.ts';
import type { Draft } from './draft.ts';
import type { Usage } from './engine.ts';
import type { Finding } from './finding.ts';
import type { Language, Message } from './message.ts';
import type { WordCount } from './page.ts';

/** One answer of the engine and what the rules say of it. */
export interface Attempt {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** The whole story of one file, ready for any reporter. */
export interface Report {
  /** The checked file, or the input of a rewrite, as the user named it. */
  readonly path: string;
  /** Where the article was written. */
  readonly output?: string;
  readonly status: 'passed' | 'findings' | 'draft' | 'unchanged' | 'failed';
  readonly findings: readonly Finding[];
  /** Rules that could not look, and why. */
  readonly skipped: readonly { readonly ruleId: string; readonly reason: Message }[];
  readonly words: WordCount | undefined;
  readonly sourceWords?: WordCount;
  readonly article?: CleanArticle;
  /** The text that was checked, for reporters that show excerpts. */
  readonly markdown?: string;
  readonly attempts?: number;
  readonly usage?: Usage;
  readonly notes?: readonly string[];
  readonly failure?: { readonly message: Message; readonly hint?: Message; readonly kind: 'input' | 'output' | 'engine' };
}

/** How to print. */
export interface Style {
  readonly color: boolean;
  readonly width: number;
  readonly language: Language;
}

/** Reports in, text out; nothing else. */
export type Reporter = (reports: readonly Report[], style: Style) => string;
