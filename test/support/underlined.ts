import { rules } from '../../src/rules/index.ts';
import { problemsOf } from './findings.ts';
import { type SubjectSetting, subjectOf } from './subject.ts';

export type UnderlinedSetting = SubjectSetting & { readonly options?: Readonly<Record<string, unknown>> };

/** What a rule underlines, what it tells of it, and the order that it gives: `place text | message data | order`. */
export function underlined(id: string, markdown: string, setting: UnderlinedSetting = {}): string[] {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const lines = markdown.split('\n');
  const { options = {}, ...rest } = setting;
  return problemsOf(rule, subjectOf(markdown, rest), options).map(({ place, message, severity, data = {}, fix }) => {
    const facts = Object.entries(data).map(([name, value]) => `${name} ${value}`);
    const told = [severity, message, facts.join(', ')].filter(Boolean).join(' ');
    if (!place) return `${told} | ${fix}`;
    const { line, column, endLine, endColumn } = place;
    const end = endLine === line ? '' : `-${endLine}:${endColumn}`;
    const text = lines[line - 1]?.slice(column - 1, end ? undefined : endColumn - 1);
    return `${line}:${column}${end} ${text} | ${told} | ${fix}`;
  });
}
