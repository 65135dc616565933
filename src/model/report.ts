import type { CleanArticle } from './article.ts';
import type { Draft } from './draft.ts';
import type { EngineFault, Usage } from './engine.ts';
import type { Finding } from './finding.ts';
import type { Lexicon } from './lexicon.ts';
import type { Language, Message } from './message.ts';
import type { Note } from './note.ts';
import type { WordCount } from './page.ts';
import type { RuleOutline } from './rule.ts';

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
  readonly notes?: readonly Note[];
  /** Repairs that `check --fix` made in the file, by rule. */
  readonly fixed?: Readonly<Record<string, number>>;
  /** What the user should know of the file beside its findings. */
  readonly notice?: Message;
  /** Findings that a comment in the file silenced. */
  readonly suppressed?: number;
  /** Findings that the baseline knows already. */
  readonly baselined?: number;
  readonly failure?: {
    readonly message: Message;
    readonly hint?: Message;
    readonly kind: 'input' | 'output' | 'engine';
    /** Not this article's fault: the run was stopped, and starting it again goes on here. */
    readonly unfinished?: true;
    /** Why the engine could not answer. */
    readonly fault?: EngineFault;
    /** For the maintainers, when the fault is ours. */
    readonly stack?: string;
  };
}

/** How to print. */
export interface Style {
  readonly color: boolean;
  readonly width: number;
  readonly language: Language;
  /** Leave nothing out, however long. */
  readonly full?: boolean;
}

/** What a reporter knows before the first file. */
export interface ReportContext {
  readonly style: Style;
  readonly tool: { readonly name: string; readonly version: string };
  /** The rules that may have looked. */
  readonly rules: readonly RuleOutline[];
  /** For reporters that show facts: it tells names from other words. */
  readonly lexicon?: Lexicon;
}

/**
 * One report in the making: each call gives the text to append. Nothing is kept of a file but counts, so that a report
 * over any number of files takes the same memory.
 */
export interface ReportWriter {
  /** Opens the report; called once, first. */
  start(): string;
  /** One file's part, empty when there is nothing to say. */
  file(report: Report): string;
  /** Closes the report; called once, last. */
  end(): string;
}

/** Begins a report. Same files in the same order, same text. */
export type Reporter = (context: ReportContext) => ReportWriter;
