import { describe, expect, it } from 'vitest';
import {
  ConfigError,
  type EngineError as Engine,
  EngineError,
  OutputError,
  PromptError,
  SourceError,
  UserError,
} from '../../src/errors.ts';
import { failedReport } from '../../src/pipeline/failed-report.ts';
import { heardError, toldError } from '../../src/pipeline/told-error.ts';

const say = { en: 'no', fr: 'non' };
const hint = { en: 'Wait.', fr: 'Attendez.' };
const usage = { input: 12, output: 3, cost: 0.5 };
const full = Object.assign(new Error('full'), { code: 'ENOSPC' });

const engineErrors: readonly Engine[] = [
  new EngineError(say, { retryable: false }),
  new EngineError(say, { retryable: true, fault: 'rate-limit', retryAfter: 7, hint }),
  new EngineError(say, { retryable: false, scope: 'run', fault: 'budget', usage, cause: full }),
];
const errors: readonly unknown[] = [
  ...engineErrors,
  new UserError(say),
  new ConfigError(say, { hint }),
  new SourceError(say, { hint, cause: full }),
  new PromptError(say),
  new OutputError(say),
  // Tells that no other file could be written either.
  new OutputError(say, { cause: full }),
  new RangeError('out of range'),
  'a text thrown',
];

const travelled = (error: unknown): Error => heardError(structuredClone(toldError(error)));

describe('an error told to another thread', () => {
  it.each(errors)('makes the same report: %s', (error) => {
    expect(failedReport('a.txt', travelled(error))).toEqual(
      typeof error === 'string'
        ? { ...failedReport('a.txt', error), failure: expect.objectContaining({ kind: 'input' }) }
        : failedReport('a.txt', error),
    );
  });

  it.each(errors.filter((error) => error instanceof UserError))('is of its class: %s', (error) => {
    const heard = travelled(error);
    expect(heard.constructor).toBe(error.constructor);
    expect(heard.message).toBe(error.message);
  });

  it.each(engineErrors)('of an engine keeps what decides whether to go on (%#)', (error) => {
    const { retryable, scope, retryAfter, fault, usage: cost } = error;
    expect(travelled(error)).toMatchObject({ retryable, scope, retryAfter, fault, usage: cost });
  });
});
