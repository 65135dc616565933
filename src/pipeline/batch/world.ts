import type { AnswerFault, BatchFormat, BatchService } from '../../model/batch.ts';
import type { Engine, Reply, Usage } from '../../model/engine.ts';
import type { Report } from '../../model/report.ts';
import type { Store } from '../../model/store.ts';
import type { RewriteSetup } from '../rewrite-setup.ts';
import type { Journal } from './journal.ts';
import type { BatchLimits } from './request-writer.ts';

/** What a run of batches works with; the shelves come in here. */
export interface BatchWorld {
  /** Id of the run, which its batches bear. */
  readonly runId: string;
  /** Where its state lies. */
  readonly folder: string;
  readonly journal: Journal;
  /** Undefined when files are carried by hand. */
  readonly service: BatchService | undefined;
  readonly format: BatchFormat;
  readonly limits: BatchLimits;
  /** Answers by the id of their question: the cache of the direct way. */
  readonly answers: Store<Reply>;
  /** The engine whose answers these are. */
  readonly engine: Pick<Engine, 'id' | 'identity'>;
  /** The way of an article, as on the direct way, with this engine behind the answers that are there. */
  readonly setupWith: (engine: Engine) => RewriteSetup;
  /** Words of source for which one word of article may be asked; undefined asks whatever the source. */
  readonly leastSource: number | undefined;
  /** US dollars at batch price; undefined when no price is known. */
  readonly priced: (usage: Usage) => number | undefined;
  readonly maxCost: number | undefined;
  /** Articles at once. */
  readonly size: number;
  /** Calls again what does no harm when it is done twice. */
  readonly patiently: <Result>(
    call: (signal: AbortSignal | undefined) => Promise<Result>,
    signal?: AbortSignal,
  ) => Promise<Result>;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Once aborted nothing new is begun. */
  readonly stop: AbortSignal;
  readonly onReport: (report: Report) => Promise<void>;
  readonly onNews: (news: BatchNews) => void;
}

/** What a person may want to know while it goes on. */
export type BatchNews =
  | { readonly kind: 'sent' | 'found'; readonly part: string; readonly batch: string; readonly lines: number }
  | { readonly kind: 'held'; readonly part: string; readonly why: AnswerFault }
  | { readonly kind: 'refused'; readonly part: string; readonly why: AnswerFault }
  | {
      readonly kind: 'status';
      readonly part: string;
      readonly status: string;
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly kind: 'reconciled';
      readonly part: string;
      readonly end: string;
      readonly answered: number;
      readonly faulty: number;
      readonly missing: number;
      readonly duplicates: number;
      readonly unknown: number;
      readonly unreadable: number;
    };
