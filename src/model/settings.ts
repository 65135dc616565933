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
  readonly attempts: number;
  readonly concurrency: number;
  /** US dollars; undefined means no limit. */
  readonly maxCost: number | undefined;
  /** Where the mark of a generated text goes: a visible last line, or the front matter alone. */
  readonly disclosure: 'visible' | 'metadata';
  /** Path of another rewrite template. */
  readonly prompt: string | undefined;
  readonly cache: boolean;
  /** Largest input, bytes. */
  readonly maxBytes: number;
  readonly typography: { readonly spaces: 'fine' | 'nbsp' | 'none'; readonly locale: 'fr-FR' | 'fr-CA' };
  /** Proper names that need no source. */
  readonly names: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly { readonly files: readonly string[]; readonly rules: Readonly<Record<string, RuleSetting>> }[];
  /** Patterns of lines that cleaning always keeps or always drops (regular expressions, case-insensitive). */
  readonly clean: { readonly keep: readonly string[]; readonly drop: readonly string[] };
}

export const DEFAULT_SETTINGS: Settings = {
  minWords: 700,
  keyphrase: undefined,
  engine: 'auto',
  model: 'gpt-5.6-luna',
  baseUrl: undefined,
  attempts: 3,
  concurrency: 8,
  maxCost: undefined,
  disclosure: 'visible',
  prompt: undefined,
  cache: true,
  maxBytes: 2 * 1024 * 1024,
  typography: { spaces: 'fine', locale: 'fr-FR' },
  names: [],
  rules: {},
  overrides: [],
  clean: { keep: [], drop: [] },
};
