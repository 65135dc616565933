import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reporters } from '../../src/reporters/index.ts';
import { type ReporterName, reporterNames } from '../../src/reporters/load.ts';
import { sampleContext, sampleReports } from './sample.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** A page that holds what it shows cannot stay small; every other report must. */
const GROWING: ReadonlySet<ReporterName> = new Set(['html']);

describe('a report over thousands of files', () => {
  it.each(reporterNames.filter((name) => !GROWING.has(name)))('keeps nothing of them: %s', (name) => {
    const writer = reporters[name](sampleContext('en'));
    const fresh = (index: number): Report => ({
      ...(sampleReports[0] as Report),
      path: `a/${index}.md`,
      markdown: `${index} mot `.repeat(2_000),
    });
    writer.start();
    for (let index = 0; index < 500; index++) writer.file(fresh(index));
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < 3_000; index++) writer.file(fresh(index));
    collectGarbage();
    // Three thousand such files hold more than thirty megabytes.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(3_000_000);
    writer.end();
  });
});
