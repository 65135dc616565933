import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/markdown/page.ts';
import type { Finding } from '../../src/model/finding.ts';
import { suppress } from '../../src/pipeline/suppress.ts';

const finding = (ruleId: string, line: number, column = 1): Finding => ({
  ruleId,
  severity: 'error',
  message: { en: 'x', fr: 'x' },
  fix: 'x',
  place: { line, column, endLine: line, endColumn: column + 1 },
  data: {},
  edits: [],
});
const whole = (ruleId: string): Finding => ({
  ...finding(ruleId, 1),
  place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
});

const run = (
  markdown: string,
  findings: readonly Finding[],
  more: { unused?: 'off' | 'warning'; looked?: string[] } = {},
) => {
  const known = new Set(['a', 'b', 'off-rule']);
  const result = suppress(readPage(markdown), findings, {
    known,
    looked: new Set(more.looked ?? ['a', 'b']),
    unused: more.unused ?? 'warning',
  });
  return {
    kept: result.findings.map(({ ruleId, place }) => `${ruleId}:${place.line}`),
    suppressed: result.suppressed,
    findings: result.findings,
  };
};

describe('comments that silence rules', () => {
  it('silence one rule on the next line that says something', () => {
    const markdown = 'Un.\n\n<!-- seo-rewrite-disable-next-line a -->\n\nDeux.\nTrois.\n';
    const { kept, suppressed } = run(markdown, [finding('a', 1), finding('a', 5), finding('b', 5), finding('a', 6)]);
    expect(kept).toEqual(['a:1', 'b:5', 'a:6']);
    expect(suppressed).toBe(1);
  });

  it('silence several rules, or all of them', () => {
    const findings = [finding('a', 2), finding('b', 2)];
    expect(run('<!-- seo-rewrite-disable-next-line a, b -->\nUn.\n', findings).kept).toEqual([]);
    expect(run('<!-- seo-rewrite-disable-next-line -->\nUn.\n', findings).kept).toEqual([]);
  });

  it('silence from one comment to the next', () => {
    const markdown = 'Un.\n\n<!-- seo-rewrite-disable a -->\n\nDeux.\n\n<!-- seo-rewrite-enable a -->\n\nTrois.\n';
    expect(run(markdown, [finding('a', 1), finding('a', 5), finding('b', 5), finding('a', 9)]).kept).toEqual([
      'a:1',
      'b:5',
      'a:9',
    ]);
  });

  it('silence to the end where nothing enables again', () => {
    expect(run('<!-- seo-rewrite-disable a -->\n\nUn.\n\nDeux.\n', [finding('a', 3), finding('a', 5)]).kept).toEqual(
      [],
    );
  });

  it('enable everything at once', () => {
    const markdown =
      '<!-- seo-rewrite-disable a -->\n<!-- seo-rewrite-disable b -->\n\nUn.\n\n<!-- seo-rewrite-enable -->\n\nDeux.\n';
    expect(run(markdown, [finding('a', 4), finding('b', 4), finding('a', 8), finding('b', 8)]).kept).toEqual([
      'a:8',
      'b:8',
    ]);
  });

  it('silence a finding about the whole file or its front matter by an open disable that names the rule', () => {
    const markdown = '---\ntitle: x\n---\n\nUn.\n\n<!-- seo-rewrite-disable a -->\n';
    expect(run(markdown, [whole('a'), finding('a', 2)]).kept).toEqual([]);
    expect(run(markdown.replace(' a ', ' '), [whole('a')], { unused: 'off' }).kept).toEqual(['a:1']);
    expect(run(`${markdown}\n<!-- seo-rewrite-enable a -->\n`, [whole('a')], { unused: 'off' }).kept).toEqual(['a:1']);
  });

  it('are read inside a line and inside a longer comment, not inside code', () => {
    expect(run('Un <!-- seo-rewrite-disable a --> deux.\n', [finding('a', 1, 40)]).kept).toEqual([]);
    expect(
      run('<!-- note\n-->\n<!-- seo-rewrite-disable-next-line a -- la raison, dite en mots -->\nUn.\n', [
        finding('a', 4),
      ]).kept,
    ).toEqual([]);
    expect(run('```\n<!-- seo-rewrite-disable a -->\n```\n\nUn.\n', [finding('a', 5)]).kept).toEqual(['a:5']);
    expect(run('`<!-- seo-rewrite-disable a -->` Un.\n', [finding('a', 1, 40)]).kept).toEqual(['a:1']);
  });
});

describe('comments that silence nothing', () => {
  it('are reported where they stand', () => {
    const { findings } = run('Un.\n\n<!-- seo-rewrite-disable-next-line a, b -->\nDeux.\n', [finding('b', 4)]);
    expect(findings).toMatchObject([
      {
        ruleId: 'unused-suppression',
        severity: 'warning',
        place: { line: 3, column: 1, endLine: 3, endColumn: 44 },
        data: { rule: 'a' },
      },
    ]);
  });

  it('are told apart from those that name no rule', () => {
    const { findings } = run('<!-- seo-rewrite-disable c -->\n', []);
    expect(findings.map(({ message }) => message.en)).toEqual(['This comment names an unknown rule, c']);
  });

  it('are not reported for a rule that did not look, nor when asked not to', () => {
    expect(run('<!-- seo-rewrite-disable off-rule -->\n', []).kept).toEqual([]);
    expect(run('<!-- seo-rewrite-disable a -->\n', [], { unused: 'off' }).kept).toEqual([]);
  });

  it('are not reported when another rule’s finding used them', () => {
    expect(run('<!-- seo-rewrite-disable -->\n\nUn.\n', [finding('a', 3)]).kept).toEqual([]);
  });

  it('stay cheap by the thousand', () => {
    const markdown = '<!-- seo-rewrite-disable-next-line a -->\nUn.\n\n'.repeat(5_000);
    const findings = Array.from({ length: 5_000 }, (_, index) => finding('a', index * 3 + 2));
    const page = readPage(markdown);
    void page.prose;
    const started = performance.now();
    expect(
      suppress(page, findings, { known: new Set(['a']), looked: new Set(['a']), unused: 'warning' }).suppressed,
    ).toBe(5_000);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
