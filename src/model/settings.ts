import type { Severity } from './finding.ts';

/** A rule's line in the configuration: off, a severity, or a severity with options. */
export type RuleSetting = 'off' | Severity | readonly [Severity, Readonly<Record<string, unknown>>];

/** Everything a run can be told, defaults filled in: defaults < configuration file < environment < flags. */
export interface Settings {
  readonly minWords: number;
  readonly keyphrase: string | undefined;
  readonly engine: 'auto' | 'openai' | 'offline';
  readonly model: string;
  readonly baseUrl: string | undefined;
  /** Optional parameters of the service, sent as they are: temperature, reasoning_effort … */
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
  /** US dollars per million tokens, by model; they go over the list prices. */
  readonly prices: Readonly<
    Record<
      string,
      { readonly input: number; readonly output: number; readonly cachedInput?: number; readonly batch?: number }
    >
  >;
  /** Seconds for a whole answer. */
  readonly timeout: number;
  readonly attempts: number;
  readonly concurrency: number;
  /** US dollars; undefined means no limit. */
  readonly maxCost: number | undefined;
  /** Where the mark of a generated text goes: a visible last line, or the front matter alone. */
  readonly disclosure: 'visible' | 'metadata';
  /** The offline engine adds “Questions fréquentes” even when no word is missing. */
  readonly questions: boolean;
  /** Path of another rewrite template. */
  readonly prompt: string | undefined;
  readonly cache: boolean;
  /** Remember what checks have found, for files that have not changed. */
  readonly checkCache: boolean;
  /** Largest input, bytes. */
  readonly maxBytes: number;
  readonly typography: { readonly spaces: 'fine' | 'nbsp' | 'none'; readonly locale: 'fr-FR' | 'fr-CA' };
  /** Proper names that need no source. */
  readonly names: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, RuleSetting>>;
  }[];
  /** How heavy a comment is that silences no finding. */
  readonly unusedSuppressions: 'off' | Severity;
  /** Patterns of lines that cleaning always keeps or always drops (regular expressions, case-insensitive). */
  readonly clean: { readonly keep: readonly string[]; readonly drop: readonly string[] };
}

export const DEFAULT_SETTINGS: Settings = {
  minWords: 700,
  keyphrase: undefined,
  engine: 'auto',
  model: 'gpt-5.6-luna',
  baseUrl: undefined,
  parameters: {},
  prices: {},
  timeout: 600,
  attempts: 3,
  concurrency: 8,
  maxCost: undefined,
  disclosure: 'visible',
  questions: false,
  prompt: undefined,
  cache: true,
  checkCache: false,
  maxBytes: 2 * 1024 * 1024,
  typography: { spaces: 'fine', locale: 'fr-FR' },
  names: [],
  rules: {},
  overrides: [],
  unusedSuppressions: 'warning',
  clean: { keep: [], drop: [] },
};
