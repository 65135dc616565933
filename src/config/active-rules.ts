import { matchesGlob } from 'node:path';
import type { Severity } from '../model/finding.ts';
import type { OptionSchemas } from '../model/option.ts';
import type { Rule } from '../model/rule.ts';
import type { RuleSetting, Settings } from '../model/settings.ts';

/** A rule with its severity and options settled. */
export interface SettledRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

type RuleSettings = Pick<Settings, 'rules' | 'overrides' | 'typography' | 'names'>;

/**
 * The rules that look at a file, with `rules` and the matching `overrides` of the configuration applied. The path is
 * relative to the folder of the configuration, with slashes; later overrides go over earlier ones. A setting that names
 * a severity alone keeps the options given before it.
 */
export function settleRules(rules: readonly Rule[], settings: RuleSettings, path: string): readonly SettledRule[] {
  const matching = settings.overrides.filter(({ files }) => files.some((pattern) => matchesGlob(path, pattern)));
  const layers = [settings.rules, ...matching.map((override) => override.rules)];
  return rules.flatMap((rule) => settle(rule, layers, settings));
}

function settle(
  rule: Rule,
  layers: readonly RuleSettings['rules'][],
  { typography, names }: RuleSettings,
): SettledRule[] {
  let severity: Severity | 'off' = rule.severity;
  const schemas = rule.options as OptionSchemas;
  // What the configuration says of typography holds for the whole family.
  const shared = rule.family === 'typography' ? typography : {};
  let options: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(schemas))
    options[name] = (shared as Record<string, unknown>)[name] ?? option.default;
  for (const layer of layers) {
    const setting: RuleSetting | undefined = layer[rule.id];
    if (setting === undefined) continue;
    if (typeof setting === 'string') severity = setting;
    else {
      severity = setting[0];
      options = { ...options, ...setting[1] };
    }
  }
  // Names that need no source need none for any rule; a rule may know more of them.
  if (rule.family === 'fidelity' && Array.isArray(options.names)) options.names = [...names, ...options.names];
  return severity === 'off' ? [] : [{ rule, severity, options }];
}

/** `settleRules` for many files: files that the same overrides match share their answer. */
export function ruleSettler(rules: readonly Rule[], settings: RuleSettings): (path: string) => readonly SettledRule[] {
  const known = new Map<string, readonly SettledRule[]>();
  return (path) => {
    const key = settings.overrides
      .map(({ files }) => (files.some((pattern) => matchesGlob(path, pattern)) ? '1' : '0'))
      .join('');
    const found = known.get(key) ?? settleRules(rules, settings, path);
    known.set(key, found);
    return found;
  };
}
