import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import type { Finding } from '../../src/model/finding.ts';
import { baselineEntry, baselineText, parseBaseline, sift } from '../../src/pipeline/baseline.ts';

const finding = (ruleId: string, line: number, column: number, endColumn: number): Finding => ({
  ruleId,
  severity: 'error',
  message: { en: 'x', fr: 'x' },
  fix: 'x',
  place: { line, column, endLine: line, endColumn },
  data: {},
  edits: [],
});

const written = (path: string, findings: readonly Finding[], markdown: string) =>
  parseBaseline(
    baselineText.start + baselineText.file(path, baselineEntry(findings, markdown), true) + baselineText.end,
    'b.json',
  ).get(path);

describe('a baseline', () => {
  const text = "Un mot.\n\nL'eau et l'air.\n";
  const before = [
    finding('typo-apostrophe', 3, 2, 3),
    finding('typo-apostrophe', 3, 11, 12),
    finding('word-count', 1, 1, 1),
  ];
  const known = written('a.md', before, text);

  it('knows its findings again', () => {
    expect(sift(before, text, known)).toEqual({ fresh: [], known: 3 });
  });

  it('knows them wherever they moved', () => {
    const moved = before.map(({ place, ...rest }) => ({
      ...rest,
      place: place.column > 1 ? { ...place, line: 5, endLine: 5 } : place,
    }));
    expect(sift(moved, `Un.\n\n${text}`, known).fresh).toEqual([]);
  });

  it('does not know one more of the same', () => {
    const more = [...before, finding('typo-apostrophe', 4, 2, 3)];
    expect(sift(more, `${text}l'or`, known).fresh).toEqual([more[3]]);
  });

  it('does not know the same text under another rule, nor another text under the same', () => {
    const other = [finding('typo-colon', 3, 2, 3), finding('typo-apostrophe', 1, 4, 7)];
    expect(sift(other, text, known).fresh).toEqual(other);
  });

  it('does not know another file', () => {
    expect(sift(before, text, undefined)).toEqual({ fresh: before, known: 0 });
  });

  it.each([
    '',
    '{}',
    '[]',
    'null',
    '{"version":2,"files":{}}',
    '{"version":1,"files":{"a":{"b":3}}}',
    '{"version":1,"files":{"a":3}',
  ])('refuses %j', (broken) => {
    expect(() => parseBaseline(broken, 'b.json')).toThrow(ConfigError);
  });
});
