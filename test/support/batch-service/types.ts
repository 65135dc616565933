import type { IncomingMessage } from 'node:http';

/** A line of a file of requests. */
export interface RequestLine {
  readonly custom_id: string;
  readonly method: string;
  readonly url: string;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly [parameter: string]: unknown;
  };
}

/** What becomes of one request. */
export type LineAnswer =
  | {
      readonly content: string | null;
      readonly finish?: string;
      readonly refusal?: string;
    }
  /** An error of the service, with its status. */
  | { readonly status: number; readonly error?: object }
  /** Not answered over HTTP: the line has an error of its own. */
  | { readonly code: string }
  /** No line at all. */
  | 'dropped'
  /** Twice in the output. */
  | { readonly twice: string };

export interface BatchPlan {
  readonly answer: (line: RequestLine, index: number) => LineAnswer;
  /** How the n-th batch ends, from 0; `completed` when absent. */
  readonly end?: (batch: number) => 'completed' | 'expired' | 'cancelled';
  /** Part of the lines that is done when a batch does not complete. */
  readonly doneShare?: number;
  /** Looks that a batch takes before it ends; 2. */
  readonly looks?: number;
  /** Status words as the service writes them. */
  readonly spell?: (status: string) => string;
  /** `{ job: … }` around every batch. */
  readonly wrapped?: boolean;
  /** Refuses the n-th batch as a whole. */
  readonly refuse?: (batch: number) => { readonly code: string; readonly message: string } | undefined;
  /** Lines (from 1) that validation finds wrong, in the n-th batch. */
  readonly wrongLines?: (batch: number) => readonly number[];
  /** What it says of them. */
  readonly wrongMessage?: string;
  /** What goes wrong with the n-th request, before anything is done. */
  readonly fault?: (request: IncomingMessage, index: number) => Fault | undefined;
  /** Called with a batch that was just created; when it returns true the answer never goes out. */
  readonly losesCreation?: (batch: number) => boolean;
}

export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly error?: object }
  | 'reset'
  /** The body of a download stops in the middle. */
  | 'cut';

export interface StoredFile {
  readonly id: string;
  readonly object: 'file';
  readonly bytes: number;
  readonly created_at: number;
  readonly filename: string;
  readonly purpose: string;
  readonly status: 'processed';
}

export interface StoredBatch {
  readonly id: string;
  readonly number: number;
  status: string;
  readonly endpoint: string;
  readonly input_file_id: string;
  readonly completion_window: string;
  readonly metadata: Readonly<Record<string, string>> | null;
  output_file_id?: string | null;
  error_file_id?: string | null;
  errors: { readonly object: 'list'; readonly data: readonly object[] } | null;
  request_counts: { total: number; completed: number; failed: number };
  looks: number;
  lines: readonly RequestLine[];
}
