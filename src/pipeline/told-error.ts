import { ConfigError, EngineError, OutputError, PromptError, SourceError, UserError } from '../errors.ts';
import type { Message } from '../model/message.ts';

/** An error as plain data, for another thread: the copy that threads make of an object forgets its class. */
export type ToldError =
  | {
      readonly kind: 'user';
      readonly name: string;
      readonly say: Message;
      readonly hint: Message | undefined;
      /** Of the fault of the file system behind it. */
      readonly code: string | undefined;
    }
  | ({ readonly kind: 'engine'; readonly say: Message; readonly hint: Message | undefined } & Pick<
      EngineError,
      'retryable' | 'scope' | 'retryAfter' | 'fault' | 'usage'
    >)
  | { readonly kind: 'internal'; readonly message: string; readonly stack: string | undefined };

const CLASSES = new Map(
  [UserError, ConfigError, SourceError, OutputError, PromptError].map((one) => [one.name, one] as const),
);

export function toldError(error: unknown): ToldError {
  if (error instanceof EngineError) {
    const { say, hint, retryable, scope, retryAfter, fault, usage } = error;
    return { kind: 'engine', say, hint, retryable, scope, retryAfter, fault, usage };
  }
  if (error instanceof UserError) {
    const { name, say, hint, cause } = error;
    return { kind: 'user', name, say, hint, code: (cause as NodeJS.ErrnoException | undefined)?.code };
  }
  return error instanceof Error
    ? { kind: 'internal', message: error.message, stack: error.stack }
    : { kind: 'internal', message: String(error), stack: undefined };
}

/** The error that was told: what reads it cannot see that it comes from another thread. */
export function heardError(told: ToldError): Error {
  if (told.kind === 'engine') return new EngineError(told.say, told);
  if (told.kind === 'internal') {
    const error = new Error(told.message);
    if (told.stack !== undefined) error.stack = told.stack;
    return error;
  }
  const { name, say, hint, code } = told;
  const Told = CLASSES.get(name) ?? UserError;
  return new Told(say, { ...(hint ? { hint } : {}), ...(code === undefined ? {} : { cause: { code } }) });
}
