import type { Reporter } from '../model/report.ts';

/** Every reporter, loaded only when it is asked for: a start costs what it uses. */
const loaders = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  sarif: async () => (await import('./sarif.ts')).sarif,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/index.ts')).htmlPage,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type ReporterName = keyof typeof loaders;

export const reporterNames = Object.keys(loaders) as readonly ReporterName[];

export const loadReporter = (name: ReporterName): Promise<Reporter> => loaders[name]();
