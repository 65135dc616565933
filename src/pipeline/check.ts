import { figure } from '../model/figure.ts';
import type { Finding, Problem, Severity } from '../model/finding.ts';
import type { Language, Message, MessageData } from '../model/message.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { Rule, Subject } from '../model/rule.ts';

/** A rule with its severity and options settled by the configuration. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly skipped: Report['skipped'];
}

const NO_SOURCE: Message = {
  en: 'the source is unknown: give --source',
  fr: 'la source est inconnue : indiquez --source',
};

/** Run the rules over a subject. Findings come in the order of the text. */
export function check(subject: Subject, rules: readonly ActiveRule[]): CheckResult {
  const findings: Finding[] = [];
  const skipped: { ruleId: string; reason: Message }[] = [];
  for (const { rule, severity, options } of rules) {
    if (rule.needs === 'source' && !subject.source) {
      skipped.push({ ruleId: rule.id, reason: NO_SOURCE });
      continue;
    }
    if (rule.needs === 'ours' && !isOurs(subject)) continue;
    for (const problem of rule.check(subject, options)) findings.push(stamp(rule, severity, problem));
  }
  return { findings: findings.sort(inTextOrder), skipped };
}

/** A file that an engine wrote says so in its front matter. */
const isOurs = ({ page }: Subject): boolean => typeof page.frontMatter?.data.ai === 'object';

const START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const WEIGHT: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

function stamp(rule: Rule, severity: Severity, problem: Problem): Finding {
  const data = problem.data ?? {};
  const message = rule.messages[problem.message] ?? { en: problem.message, fr: problem.message };
  const graded = problem.severity ?? severity;
  return {
    ruleId: rule.id,
    severity: WEIGHT[graded] < WEIGHT[severity] ? graded : severity,
    message: { en: fill(message.en, data, 'en'), fr: fill(message.fr, data, 'fr') },
    fix: problem.fix,
    place: problem.place ?? START,
    data,
    edits: problem.edits ?? [],
  };
}

/** A hole, `{found}`, or the word that agrees with a number, `{found|word|words}`. */
const HOLE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** Numbers in a message are written the reader's way; in French the plural begins at two. */
const fill = (template: string, data: MessageData, language: Language): string =>
  template.replace(HOLE, (hole, name: string, one?: string, more?: string) => {
    const value = data[name];
    if (value === undefined) return hole;
    if (typeof value !== 'number') return value;
    if (one === undefined || more === undefined) return figure(value, language);
    return (language === 'fr' ? Math.abs(value) < 2 : value === 1) ? one : more;
  });

/** By place, then the gravest first, then by rule. */
export const inTextOrder = (a: Finding, b: Finding): number =>
  a.place.line - b.place.line ||
  a.place.column - b.place.column ||
  WEIGHT[b.severity] - WEIGHT[a.severity] ||
  (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);
