import type { EngineFault, Usage } from './model/engine.ts';
import type { Message } from './model/message.ts';

/** Something the user can mend: shown as one calm line and a hint, without a stack. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly say: Message;
  /** The way out, one sentence. */
  readonly hint: Message | undefined;

  constructor(say: Message, options: { readonly hint?: Message; readonly cause?: unknown } = {}) {
    super(say.en, { cause: options.cause });
    this.say = say;
    this.hint = options.hint;
  }
}

/** The configuration file or an option is wrong. Exit code 2. */
export class ConfigError extends UserError {
  override readonly name = 'ConfigError';
}

/** An input cannot be read: missing, empty, binary, too large … Exit code 2, the rest of the batch goes on. */
export class SourceError extends UserError {
  override readonly name = 'SourceError';
}

/** An output cannot be written, or is not ours to overwrite. Exit code 2, the rest of the batch goes on. */
export class OutputError extends UserError {
  override readonly name = 'OutputError';
}

/** A prompt template is broken. Exit code 2. */
export class PromptError extends UserError {
  override readonly name = 'PromptError';
}

/**
 * The engine could not answer. Exit code 3.
 * `scope: 'run'` means that no other article would fare better (wrong key, no quota): the batch stops, resumable.
 */
export class EngineError extends UserError {
  override readonly name = 'EngineError';
  readonly retryable: boolean;
  readonly scope: 'article' | 'run';
  /** Seconds the service asks us to wait, when it says so. */
  readonly retryAfter: number | undefined;
  readonly fault: EngineFault | undefined;
  /** What the failed calls cost, as far as it is known. */
  readonly usage: Usage | undefined;

  constructor(
    say: Message,
    options: {
      readonly retryable: boolean;
      readonly scope?: 'article' | 'run';
      readonly retryAfter?: number | undefined;
      readonly fault?: EngineFault | undefined;
      readonly usage?: Usage | undefined;
      readonly hint?: Message | undefined;
      readonly cause?: unknown;
    },
  ) {
    super(say, { ...(options.hint ? { hint: options.hint } : {}), cause: options.cause });
    this.retryable = options.retryable;
    this.scope = options.scope ?? 'article';
    this.retryAfter = options.retryAfter;
    this.fault = options.fault;
    this.usage = options.usage;
  }
}
