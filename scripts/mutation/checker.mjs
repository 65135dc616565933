// Takes a part of the mutants where all would take too long. Stryker has no sampling of its own; what a checker refuses
// is left out of the score, and the report of this project calls it "not in the sample".
import { isAbsolute, relative } from 'node:path';
import { shareOf } from './share.mjs';

class SampleChecker {
  static inject = ['options'];

  constructor({ sample }) {
    this.sample = sample;
  }

  async init() {}

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, { status: this.#status(mutant) }]));
  }

  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  #status({ fileName, location: { start, end }, mutatorName, replacement }) {
    const file = isAbsolute(fileName) ? relative(process.cwd(), fileName) : fileName;
    const rate = this.sample.whole.includes(file) ? 1 : this.sample.rate;
    const place = [start.line, start.column, end.line, end.column].join(':');
    return shareOf(this.sample.seed, `${mutatorName} ${place} ${replacement} ${file}`) < rate
      ? 'passed'
      : 'compileError';
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: SampleChecker }];

export const strykerValidationSchema = {
  properties: {
    sample: {
      type: 'object',
      required: ['seed', 'rate', 'whole'],
      properties: {
        seed: { description: 'Another seed takes other mutants.', type: 'number' },
        rate: { description: 'Share of the mutants that is run.', type: 'number' },
        whole: { description: 'Files of which all mutants are run.', type: 'array', items: { type: 'string' } },
      },
    },
  },
};
