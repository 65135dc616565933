import type { MarkdownTypography } from '../markdown/typography.ts';
import type { Article, CleanArticle } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { Engine, Prompt, Task } from '../model/engine.ts';
import type { Finding } from '../model/finding.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Report } from '../model/report.ts';
import type { ActiveRule } from './check.ts';
import type { Input } from './inputs.ts';
import type { Outputs } from './outputs.ts';
import type { ReadSetup } from './read.ts';

/** All that a rewrite needs and does not fetch itself. */
export interface RewriteSetup {
  readonly read: ReadSetup;
  readonly clean: (article: Article) => CleanArticle;
  readonly lexicon: Lexicon;
  readonly languageOf: (text: string) => string;
  readonly rulesFor: (path: string) => readonly ActiveRule[];
  readonly engine: Engine;
  readonly promptFor: (task: Task) => Prompt;
  readonly typography: MarkdownTypography;
  readonly brief: Brief;
  readonly facts: readonly CleanArticle[];
  readonly attempts: number;
  readonly disclosure: 'visible' | 'metadata';
  /** `seo-rewrite@1.2.3`. */
  readonly tool: string;
  /** Name and version of the template, `rewrite@3`. */
  readonly prompt: string;
  /** Everything else that decides the output, for the digest that resuming compares. */
  readonly fingerprint: string;
  /** Where articles go; undefined when they stay in the report. */
  readonly outputs: { readonly files: Outputs; readonly stemOf: (input: Input) => string } | undefined;
  /** Once aborted no article and no call is begun; what is under way is finished. */
  readonly stop?: AbortSignal | undefined;
  /** Breaks off calls under way. */
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: (path: string, step: Step) => void;
  /** Who composes articles, when that is another thread. */
  readonly compose?: ((raw: RawText) => Promise<Composed>) | undefined;
}

/** A raw article as it was read, and the digest of all that decides what it becomes. Plain data. */
export interface RawText {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
  readonly digest: string;
}

/** An article that is ready to be written. Plain data. */
export interface Composed {
  /** Errors are left. */
  readonly isDraft: boolean;
  /** The file's text. */
  readonly file: string;
  /** All that is to be told of it, but where it was written. */
  readonly report: Report;
}

/** Plain data, so that another thread can tell it. */
export type Step =
  /** The source is too short for the words asked for, and a model is about to be paid. */
  | { readonly name: 'thin'; readonly finding: Finding }
  | { readonly name: 'attempt'; readonly number: number; readonly findings: readonly Finding[] };
