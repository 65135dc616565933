import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { printReports, reporters } from '../../src/reporters/index.ts';
import { reportSchema } from '../../src/reporters/report-schema.ts';
import { sampleContext, sampleReports } from './sample.ts';

const context = sampleContext('fr');

/** The sample with any text where a file could have put it. */
const anyReports: fc.Arbitrary<readonly Report[]> = fc
  .array(
    fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.constantFrom('error', 'warning', 'info')),
    {
      maxLength: 4,
    },
  )
  .map((parts) =>
    parts.map(([path, text, severity]) => ({
      path: `a/${path}`,
      status: severity === 'error' ? ('findings' as const) : ('passed' as const),
      findings: [
        {
          ruleId: 'typo-colon',
          severity,
          message: { en: text, fr: text },
          fix: text,
          place: { line: 1, column: 1, endLine: 1, endColumn: 1 + text.split('\n', 1)[0]!.length },
          data: { word: text },
          edits: [{ start: 0, end: 1, text }],
        },
      ],
      skipped: [],
      words: { strict: 1, shown: 1 },
      markdown: text,
    })),
  );

const manyAtATime = { numRuns: 300 };

describe('json', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(reportSchema());

  it('keeps to its published schema', () => {
    validate(JSON.parse(printReports(reporters.json, sampleReports, context)));
    expect(validate.errors).toBeNull();
  });

  it('keeps to it whatever the files hold, and an empty run too', () => {
    expect(validate(JSON.parse(printReports(reporters.json, [], context)))).toBe(true);
    fc.assert(
      fc.property(anyReports, (reports) => {
        const printed = JSON.parse(printReports(reporters.json, reports, context));
        validate(printed);
        expect(validate.errors).toBeNull();
        expect(printed.summary.files).toBe(reports.length);
      }),
      manyAtATime,
    );
  });

  it('counts what it lists', () => {
    const { summary, files } = JSON.parse(printReports(reporters.json, sampleReports, context));
    expect(summary).toEqual({
      files: 4,
      passed: 2,
      failed: 1,
      errors: 2,
      warnings: 9,
      infos: 1,
      fixed: 13,
      suppressed: 1,
      baselined: 3,
    });
    expect(files).toHaveLength(4);
  });
});

describe('sarif', () => {
  const schema = JSON.parse(readFileSync('fixtures/reports/sarif-2.1.0.schema.json', 'utf8'));
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

  it('is valid SARIF 2.1.0 by the schema of the standard', () => {
    validate(JSON.parse(printReports(reporters.sarif, sampleReports, context)));
    expect(validate.errors).toBeNull();
  });

  it('stays valid whatever the files hold, and for an empty run', () => {
    validate(JSON.parse(printReports(reporters.sarif, [], context)));
    expect(validate.errors).toBeNull();
    fc.assert(
      fc.property(anyReports, (reports) => {
        validate(JSON.parse(printReports(reporters.sarif, reports, context)));
        expect(validate.errors).toBeNull();
      }),
      manyAtATime,
    );
  });

  it('names files by relative URIs and says that an unreadable one failed', () => {
    const [run] = JSON.parse(printReports(reporters.sarif, sampleReports, context)).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'articles/le%20pain%2C%20100%20%25.md',
    );
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
  });

  it('gives a finding the same fingerprint after the lines above it have moved', () => {
    const fingerprints = (report: Report) =>
      JSON.parse(printReports(reporters.sarif, [report], context)).runs[0].results.map(
        (result: { partialFingerprints: object }) => result.partialFingerprints,
      );
    const [first] = sampleReports;
    const moved = {
      ...first!,
      markdown: `\n\n${first!.markdown}`,
      findings: first!.findings.slice(1).map((finding) => ({
        ...finding,
        place: { ...finding.place, line: finding.place.line + 2, endLine: finding.place.endLine + 2 },
      })),
    };
    expect(fingerprints(moved)).toEqual(fingerprints({ ...first!, findings: first!.findings.slice(1) }));
  });
});

describe('junit', () => {
  it('is well-formed XML whatever the files hold', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const xml = printReports(reporters.junit, reports, context);
        const $ = load(xml, { xml: true });
        expect($('testsuite')).toHaveLength(reports.length);
        expect($('testcase')).toHaveLength(reports.length);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }),
      manyAtATime,
    );
  });

  it('fails for errors only', () => {
    const $ = load(printReports(reporters.junit, sampleReports, context), { xml: true });
    expect($('failure')).toHaveLength(2);
    expect($('error')).toHaveLength(1);
  });
});

describe('github', () => {
  it('is one well-formed command a line whatever the files hold', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const lines = printReports(reporters.github, reports, context).split('\n').slice(0, -1);
        expect(lines).toHaveLength(reports.length);
        for (const line of lines)
          expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:\r\n]*,line=1,[^:\r\n]*::/);
      }),
      manyAtATime,
    );
  });
});

describe('markdown', () => {
  it('never grows past what a comment may hold', () => {
    const [first] = sampleReports;
    const text = printReports(
      reporters.markdown,
      Array.from({ length: 2_000 }, () => first!),
      context,
    );
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('… et');
  });
});

describe('pretty', () => {
  const [first] = sampleReports;

  it('shows everything when asked to', () => {
    const full = { ...context, style: { ...context.style, full: true } };
    expect(printReports(reporters.pretty, [sampleReports[2]!], full)).not.toContain('… et');
  });

  it('keeps a long line within the width', () => {
    const narrow = sampleContext('fr', false, 60);
    for (const line of printReports(reporters.pretty, [first!], narrow).split('\n'))
      if (line.includes('│')) expect(line.length).toBeLessThanOrEqual(64);
  });

  it('says nothing of good files but the verdict', () => {
    expect(printReports(reporters.pretty, [sampleReports[1]!], sampleContext('en'))).toBe(
      '✓ 1 file: nothing to report\n',
    );
  });
});
