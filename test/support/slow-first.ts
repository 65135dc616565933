import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They wait for processes they start and kill, or for a browser: begun last, they would be waited for alone. */
const SLOW = [
  'cli/rewrite-kill',
  'browser/report',
  'cli/rewrite-batch',
  'docs.test',
  'cli/rewrite-disk',
  'fidelity/pairs',
];

/** The order of vitest, with the slowest files first: a fresh clone knows no times of an earlier run. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = SLOW.findIndex((name) => moduleId.includes(name));
      return place < 0 ? SLOW.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
