import { ConfigError } from '../errors.ts';
import { SourceLines } from '../markdown/source-lines.ts';
import type { Finding } from '../model/finding.ts';

/** The findings of former days, by file: how often each fingerprint was there. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Sifted {
  /** What the baseline does not know. */
  readonly fresh: readonly Finding[];
  /** How many findings it knows. */
  readonly known: number;
}

/** Leave out the findings that the baseline knows. A finding is known by its rule and its text, wherever it moved. */
export function sift(
  findings: readonly Finding[],
  markdown: string,
  known: ReadonlyMap<string, number> | undefined,
): Sifted {
  if (!known || known.size === 0 || findings.length === 0) return { fresh: findings, known: 0 };
  const left = new Map(known);
  const lines = new SourceLines(markdown);
  const fresh = findings.filter((finding) => {
    const fingerprint = lines.fingerprint(finding);
    const count = left.get(fingerprint) ?? 0;
    if (count > 0) left.set(fingerprint, count - 1);
    return count === 0;
  });
  return { fresh, known: findings.length - fresh.length };
}

/** One file's part of a baseline: the fingerprints of its findings by rule, in the order of the text. */
export function baselineEntry(
  findings: readonly Finding[],
  markdown: string,
): Readonly<Record<string, readonly string[]>> {
  const lines = new SourceLines(markdown);
  const entry: Record<string, string[]> = {};
  for (const finding of findings) {
    const known = entry[finding.ruleId];
    if (known) known.push(lines.fingerprint(finding));
    else entry[finding.ruleId] = [lines.fingerprint(finding)];
  }
  return Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A baseline file, written bit by bit as the files are checked. */
export const baselineText = {
  start: '{\n  "version": 1,\n  "files": {',
  file: (path: string, entry: object, isFirst: boolean): string =>
    `${isFirst ? '' : ','}\n    ${JSON.stringify(path)}: ${JSON.stringify(entry, null, 2).replaceAll('\n', '\n    ')}`,
  end: '\n  }\n}\n',
} as const;

/** @throws ConfigError when the text is no baseline */
export function parseBaseline(text: string, path: string): Baseline {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw broken(path, cause);
  }
  const { version, files } = (data ?? {}) as { version?: unknown; files?: unknown };
  if (version !== 1 || typeof files !== 'object' || files === null) throw broken(path, undefined);
  const baseline = new Map<string, ReadonlyMap<string, number>>();
  for (const [file, rules] of Object.entries(files as Record<string, unknown>)) {
    const counts = new Map<string, number>();
    for (const fingerprints of Object.values((rules ?? {}) as Record<string, unknown>)) {
      if (!Array.isArray(fingerprints)) throw broken(path, undefined);
      for (const fingerprint of fingerprints as unknown[])
        counts.set(String(fingerprint), (counts.get(String(fingerprint)) ?? 0) + 1);
    }
    baseline.set(file, counts);
  }
  return baseline;
}

const broken = (path: string, cause: unknown): ConfigError =>
  new ConfigError(
    { en: `${path}: not a baseline of this version`, fr: `${path} : ce n’est pas une référence de cette version` },
    { hint: { en: 'Write it anew with --update-baseline.', fr: 'Récrivez-la avec --update-baseline.' }, cause },
  );
