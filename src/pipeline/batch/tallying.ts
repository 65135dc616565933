import type { Report } from '../../model/report.ts';
import type { PartTally } from './journal.ts';

/** Counts what became of articles. */
export class Tallying {
  #passed = 0;
  #drafts = 0;
  #failed = 0;

  add({ status }: Report): void {
    if (status === 'failed') this.#failed++;
    else if (status === 'draft') this.#drafts++;
    else this.#passed++;
  }

  get tally(): PartTally {
    return { passed: this.#passed, drafts: this.#drafts, failed: this.#failed };
  }
}
