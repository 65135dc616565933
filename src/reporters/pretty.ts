import { SourceLines } from '../markdown/source-lines.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Report, Reporter, Style } from '../model/report.ts';
import { excerpt } from './excerpt.ts';
import { columns, type Paint, padded, paint, tamed } from './terminal.ts';
import { countOf, fileOf, fixedCount, Totals } from './totals.ts';
import { verdict } from './verdict.ts';
import { counted, LABELS, NOUNS } from './words.ts';

const COLOR: Readonly<Record<Severity, Paint>> = { error: 'red', warning: 'yellow', info: 'cyan' };
/** Findings alike in one file are shown up to this number, then counted. */
const MOST_ALIKE: Readonly<Record<Severity, number>> = { error: 10, warning: 3, info: 2 };
const INDENT = 10;

/** For a person: findings grouped by file, aligned, each with its text, and a verdict at the end. */
export const pretty: Reporter = ({ style }) => {
  const totals = new Totals();
  return {
    start: () => '',
    file(report) {
      totals.add(report);
      return section(report, style);
    },
    end: () => verdict(totals, style),
  };
};

function section(report: Report, style: Style): string {
  const { failure } = report;
  if (failure) {
    const hint = failure.hint ? `\n  ${tamed(failure.hint[style.language])}` : '';
    return `${paint('red', '✗', style)} ${tamed(failure.message[style.language])}${hint}\n\n`;
  }
  const fixed = fixedLine(report, style) + noticeLine(report, style);
  if (report.findings.length === 0 && fixed === '') return '';
  const { shown, left } = sorted(report.findings, style);
  const lines = new SourceLines(report.markdown ?? '');
  const width = Math.min(
    messageWidth(style),
    Math.max(0, ...shown.map(({ message }) => columns(tamed(message[style.language])))),
  );
  return [
    heading(report, style),
    fixed,
    ...shown.map((finding) => entry(finding, lines, width, style)),
    ...left.map((group) => rest(group, style)),
    '\n',
  ].join('');
}

function heading(report: Report, style: Style): string {
  const mark = countOf(report, 'error') > 0 ? paint('red', '✗', style) : paint('green', '✓', style);
  const words = report.words
    ? `  ${paint('dim', counted(report.words.strict, NOUNS.word[style.language], style.language), style)}`
    : '';
  return `${mark} ${paint('bold', tamed(fileOf(report)), style)}${words}\n`;
}

function fixedLine(report: Report, style: Style): string {
  const count = fixedCount(report);
  if (count === 0) return '';
  const rules = Object.entries(report.fixed ?? {}).sort(([, a], [, b]) => b - a);
  const label = style.language === 'fr' ? 'réparé' : 'mended';
  return `${' '.repeat(INDENT)}${paint('green', label, style)}  ${rules.map(([rule, times]) => `${rule} × ${times}`).join(', ')}\n`;
}

const noticeLine = ({ notice }: Report, style: Style): string =>
  notice ? `${' '.repeat(INDENT)}${paint('yellow', tamed(notice[style.language]), style)}\n` : '';

/** The findings to show, in order, and those that are only counted. */
function sorted(findings: readonly Finding[], { full }: Style): { shown: Finding[]; left: Finding[][] } {
  const shown: Finding[] = [];
  const left = new Map<string, Finding[]>();
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const key = `${finding.ruleId} ${finding.severity}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (full || count <= MOST_ALIKE[finding.severity]) shown.push(finding);
    else {
      const group = left.get(key);
      if (group) group.push(finding);
      else left.set(key, [finding]);
    }
  }
  // A single one more costs no more room than its count.
  for (const [key, group] of left)
    if (group.length === 1 && group[0]) {
      shown.splice(1 + shown.findLastIndex((finding) => before(finding, group[0] as Finding)), 0, group[0]);
      left.delete(key);
    }
  return { shown, left: [...left.values()] };
}

const before = (a: Finding, b: Finding): boolean =>
  a.place.line < b.place.line || (a.place.line === b.place.line && a.place.column <= b.place.column);

function entry({ place, severity, message, ruleId }: Finding, lines: SourceLines, width: number, style: Style): string {
  const where = `${place.line}:${place.column}`.padStart(INDENT - 2);
  const label = paint(COLOR[severity], LABELS[severity][style.language].padEnd(labelWidth(style)), style);
  const text = padded(tamed(message[style.language]), width);
  const bar = `${' '.repeat(INDENT)}${paint('dim', '│', style)} `;
  const shown = excerpt(place, lines, COLOR[severity], style, Math.max(30, style.width - INDENT - 4));
  const below = shown.map((line) => `${bar}${line}\n`).join('');
  return `${where}  ${label}  ${text}  ${paint('dim', ruleId, style)}\n${below}`;
}

function rest(group: readonly Finding[], style: Style): string {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) return '';
  const french = style.language === 'fr';
  const range =
    first.place.line === last.place.line
      ? `${first.place.line}`
      : `${first.place.line}${french ? ' à ' : '–'}${last.place.line}`;
  const text = french
    ? `… et ${group.length} autres ${first.ruleId}, ligne${range.includes('à') ? 's' : ''} ${range}`
    : `… and ${group.length} more ${first.ruleId}, line${range.includes('–') ? 's' : ''} ${range}`;
  return `${' '.repeat(INDENT)}${paint('dim', text, style)}\n`;
}

const labelWidth = ({ language }: Style): number =>
  Math.max(...Object.values(LABELS).map((label) => label[language].length));

/** What is left of the line once place, label and the longest rule names have their room. */
const messageWidth = (style: Style): number => Math.max(40, style.width - INDENT - labelWidth(style) - 28);
