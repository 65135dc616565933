import type { Severity } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { fileOf } from '../totals.ts';

/** What is kept of an article for the table and the charts: no text, so that any number of articles fits. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly status: Report['status'];
  readonly words: number | undefined;
  readonly sourceWords: number | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings by rule and severity: `rule-id severity`. */
  readonly found: ReadonlyMap<string, number>;
  readonly attempts: number | undefined;
  readonly tokens: number | undefined;
  /** US dollars. */
  readonly cost: number | undefined;
}

export function entryOf(report: Report, id: string, title: string): Entry {
  const counts = { error: 0, warning: 0, info: 0 };
  const found = new Map<string, number>();
  for (const { ruleId, severity } of report.findings) {
    counts[severity]++;
    const key = `${ruleId} ${severity}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  const tokens = (report.usage?.input ?? 0) + (report.usage?.output ?? 0);
  return {
    id,
    title,
    file: fileOf(report),
    status: report.status,
    words: report.words?.strict,
    sourceWords: report.sourceWords?.strict,
    counts,
    found,
    attempts: report.attempts || undefined,
    tokens: tokens || undefined,
    cost: report.usage?.cost,
  };
}

export interface RuleCount {
  readonly ruleId: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
}

/** Every rule that found something, the most frequent first. */
export function rulesOf(entries: readonly Entry[]): readonly RuleCount[] {
  const rules = new Map<string, { ruleId: string; counts: Record<Severity, number>; total: number }>();
  for (const { found } of entries)
    for (const [key, count] of found) {
      const [ruleId = '', severity = 'info'] = key.split(' ') as [string, Severity];
      const rule = rules.get(ruleId) ?? { ruleId, counts: { error: 0, warning: 0, info: 0 }, total: 0 };
      rule.counts[severity] += count;
      rule.total += count;
      rules.set(ruleId, rule);
    }
  return [...rules.values()].sort((a, b) => b.total - a.total || (a.ruleId < b.ruleId ? -1 : 1));
}
