import { rules } from '../../src/rules/index.ts';
import { problemsOf, told } from './findings.ts';
import { type SubjectSetting, subjectOf } from './subject.ts';

/**
 * What a rule finds in a Markdown text, one line for each problem: `line:column message severity data edits`, the severity
 * where it is not the rule's own, the data that is not empty.
 */
export function story(
  id: string,
  markdown: string,
  options: Readonly<Record<string, unknown>> = {},
  setting: SubjectSetting = {},
): string[] {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return problemsOf(rule, subjectOf(markdown, setting), options).map((problem) => {
    const { heading: _, ...data } = problem.data ?? {};
    const facts = Object.entries(data).flatMap(([name, value]) => (value === '' ? [] : [`${name} ${value}`]));
    const edits = (problem.edits ?? []).map(({ start, end, text }) => `${start}-${end}${text && ` «${text}»`}`);
    return [told(problem), problem.severity, facts.join(', '), ...edits].filter(Boolean).join(' ');
  });
}
