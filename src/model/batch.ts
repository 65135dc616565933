import type { EngineFault, Prompt, Reply, Usage } from './engine.ts';
import type { Message } from './message.ts';

/** How a batch came to its end. */
export type BatchEnd = 'completed' | 'failed' | 'expired' | 'cancelled';

/** Why a question got no answer, as plain data; every EngineError is one. */
export interface AnswerFault {
  readonly say: Message;
  readonly hint: Message | undefined;
  readonly fault: EngineFault | undefined;
  /** Asking again may help. */
  readonly retryable: boolean;
  /** `run`: no other question would fare better. */
  readonly scope: 'article' | 'run';
}

/** A batch as its service tells of it. */
export interface RemoteBatch {
  readonly id: string;
  /** The service's own word, lower case. */
  readonly status: string;
  /** Undefined while it is at work, and while its status is a word that we do not know. */
  readonly end: BatchEnd | undefined;
  /** Ids of its files of answers and of errors. */
  readonly results: readonly string[];
  readonly counts: { readonly total: number; readonly completed: number; readonly failed: number } | undefined;
  /** Why its file was refused, by line from 1 where the service names one. */
  readonly errors: readonly { readonly line: number | undefined; readonly error: AnswerFault }[];
  readonly metadata: Readonly<Record<string, string>>;
}

/** A service that answers files of requests in its own time. Every call may throw an EngineError; none is tried again. */
export interface BatchService {
  /** Resolves with the id of the file. */
  upload(name: string, content: Blob, signal?: AbortSignal): Promise<string>;
  create(fileId: string, metadata: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<RemoteBatch>;
  retrieve(id: string, signal?: AbortSignal): Promise<RemoteBatch>;
  /** Every batch of the account, the newest first. */
  list(signal?: AbortSignal): AsyncIterable<RemoteBatch>;
  cancel(id: string, signal?: AbortSignal): Promise<RemoteBatch>;
  /** Bytes of a file, where the service says so. */
  size(fileId: string, signal?: AbortSignal): Promise<number | undefined>;
  download(fileId: string, signal?: AbortSignal): AsyncIterable<Uint8Array>;
}

/** One line of a file of results. */
export type ResultLine =
  | { readonly id: string; readonly reply: Reply }
  | { readonly id: string; readonly fault: AnswerFault; readonly usage?: Usage };

/** How requests and results stand in the lines of a file. */
export interface BatchFormat {
  /** Name of a question: the same question has the same name everywhere. */
  idOf(prompt: Prompt): string;
  /** One line, with its line feed. */
  requestLine(id: string, prompt: Prompt): string;
  /** Tokens that a prompt and its answer are expected to have. */
  expected(prompt: Prompt): Usage;
  /** Id of a parsed result line; undefined when it has none. */
  resultId(line: unknown): string | undefined;
  /** A parsed result line, judged as an answer over the wire is. `estimated`: tokens of its prompt. */
  result(id: string, line: unknown, estimated: number): ResultLine;
}
