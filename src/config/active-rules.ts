import { matchesGlob } from 'node:path';
import type { Severity } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { RuleSetting, Settings } from '../model/settings.ts';

/** A rule with its severity and options settled. */
export interface SettledRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The rules that look at a file, with `rules` and the matching `overrides` of the configuration applied. */
export function settleRules(rules: readonly Rule[], settings: Settings, path: string): readonly SettledRule[] {
  const layers = [
    settings.rules,
    ...settings.overrides
      .filter(({ files }) => files.some((pattern) => matchesGlob(path, pattern)))
      .map((override) => override.rules),
  ];
  const settled: SettledRule[] = [];
  for (const rule of rules) {
    let setting: RuleSetting = rule.severity;
    for (const layer of layers) setting = layer[rule.id] ?? setting;
    if (setting === 'off') continue;
    const [severity, given] = typeof setting === 'string' ? [setting, {}] : setting;
    const defaults = Object.fromEntries(
      Object.entries(rule.options as Record<string, { default: unknown }>).map(([name, option]) => [name, option.default]),
    );
    settled.push({ rule, severity, options: { ...defaults, ...given } });
  }
  return settled;
}
