import type { Problem } from '../../src/model/finding.ts';
import type { Rule, Subject } from '../../src/model/rule.ts';
import { type SubjectSetting, subjectOf } from './subject.ts';

/** The rule's options with their defaults, and given values over them. */
export const optionsOf = (rule: Rule, given: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(rule.options as Record<string, { default: unknown }>).map(([name, option]) => [
      name,
      option.default,
    ]),
  ),
  ...given,
});

/** What the corridor would let the rule find, in the order of the text. */
export function problemsOf(rule: Rule, subject: Subject, options: Readonly<Record<string, unknown>> = {}): Problem[] {
  if (rule.needs === 'source' && !subject.source) return [];
  if (rule.needs === 'ours' && typeof subject.page.frontMatter?.data.ai !== 'object') return [];
  return [...rule.check(subject, optionsOf(rule, options))].sort(
    (a, b) => (a.place?.line ?? 1) - (b.place?.line ?? 1) || (a.place?.column ?? 1) - (b.place?.column ?? 1),
  );
}

/** "line:column messageKey", as examples write it. */
export const told = ({ place, message }: Problem): string => `${place?.line ?? 1}:${place?.column ?? 1} ${message}`;

/** The findings of one rule in a Markdown text, as examples write them, with the severity where it is lighter. */
export const findingsOf = (
  rule: Rule,
  markdown: string,
  { options, ...setting }: SubjectSetting & { readonly options?: Readonly<Record<string, unknown>> } = {},
): string[] =>
  problemsOf(rule, subjectOf(markdown, setting), options).map(
    (problem) => told(problem) + (problem.severity ? ` ${problem.severity}` : ''),
  );
