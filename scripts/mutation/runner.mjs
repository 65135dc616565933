// A Stryker test runner that stays in one process: every mutant gets a fresh load of the project (see bundle.mjs) and only
// the tests that reach it, most promising first, until one fails. Starting vitest anew for each mutant costs twenty times more.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { Script } from 'node:vm';
import { bundle } from './bundle.mjs';
import { api, beginFile, endFile } from './suite.mjs';

/** Milliseconds of processor time: other work on the machine must not decide how many tests a mutant gets. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of a test file's first turn. */
const TURN = 150;
/** More processor time than this and twenty times the usual is an endless loop. */
const ENDLESS = 1500;
const guarded = new Script('globalThis.__mutation__()');

const limitOf = (usual) => ENDLESS + 20 * usual;

class EndlessError extends Error {}
class StarvedError extends Error {}

/** Calls a function, and leaves it when it does not come back. A busy machine is given more time, not taken for a loop. */
function within(limit, call, mayRepeat = true) {
  globalThis.__mutation__ = call;
  for (let wait = mayRepeat ? limit : 8 * limit; wait <= 32 * limit; wait *= 2) {
    const started = spent();
    try {
      return guarded.runInThisContext({ timeout: Math.ceil(wait) });
    } catch (error) {
      if (error?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      if (spent() - started >= limit / 2) throw new EndlessError('it does not end');
      if (!mayRepeat) break;
    }
  }
  throw new StarvedError('the machine is too busy');
}

/** Kept in the sandbox, for the process that replaces one that hung. */
const KEPT = '.mutation-dry-run.json';

class InProcessRunner {
  static inject = ['options'];

  /** Kills of a test by the mutated file: neighbours fall to the same tests. */
  #kills = new Map();

  constructor(options) {
    const { tests, exclude = [], budget, skipFailing = false } = options.inProcess;
    const left = new Set(exclude.flatMap((pattern) => globSync(pattern)));
    this.testFiles = tests.flatMap((pattern) => globSync(pattern)).filter((file) => !left.has(file));
    this.budget = budget;
    this.skipFailing = skipFailing;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.fresh = await bundle(this.testFiles.sort(), api);
    globalThis.__stryker__ ??= {};
    this.stryker = globalThis.__stryker__;
    if (existsSync(KEPT)) this.known = JSON.parse(readFileSync(KEPT, 'utf8'));
  }

  async dryRun() {
    const tests = [];
    const mutantCoverage = { static: {}, perTest: {} };
    const files = {};
    this.stryker.activeMutant = undefined;
    for (const file of this.testFiles) {
      this.stryker.mutantCoverage = { static: {}, perTest: {} };
      this.stryker.currentTestId = undefined;
      const started = spent();
      const own = this.#load(this.fresh(), file);
      files[file] = { load: spent() - started, reached: [], tests: {} };
      for (const test of own) {
        const id = `${file}#${test.name}`;
        this.stryker.currentTestId = id;
        // What alone takes longer than a mutant may is of no use.
        const { failure, endless, time } = await this.#start(test, this.budget / 2);
        const left = endless || (failure !== undefined && this.skipFailing);
        const status = left ? { status: 2 } : statusOf(failure);
        tests.push({ id, name: test.name, fileName: resolve(file), timeSpentMs: time, ...status });
        if (left) delete this.stryker.mutantCoverage.perTest[id];
        else files[file].tests[test.name] = time;
      }
      const { static: reached, perTest } = this.stryker.mutantCoverage;
      files[file].reached = Object.keys(reached);
      for (const [mutant, count] of Object.entries(reached))
        mutantCoverage.static[mutant] = (mutantCoverage.static[mutant] ?? 0) + count;
      Object.assign(mutantCoverage.perTest, perTest);
    }
    this.known = { files, perTest: testsByMutant(mutantCoverage.perTest) };
    writeFileSync(KEPT, JSON.stringify(this.known));
    return { status: 'complete', tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, sandboxFileName }) {
    Object.assign(this.stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit, currentTestId: undefined });
    const plan = this.#plan(activeMutant.id, sandboxFileName);
    const project = this.fresh(sandboxFileName);
    const started = spent();
    const run = { hitLimit, mutatedFile: sandboxFileName, end: started + this.budget, nrOfTests: 0 };
    // Every file gets a turn before one with many tests has used up all the time.
    for (let turn = TURN; plan.length > 0 && spent() < run.end; turn *= 2)
      for (const stage of plan.splice(0)) {
        if (spent() >= run.end) break;
        const result = await this.#takeTurn(stage, project, run, Math.min(run.end, spent() + turn));
        if (result) return { ...result, nrOfTests: run.nrOfTests };
        if (stage.names.length > 0) plan.push(stage);
      }
    return { status: 'survived', nrOfTests: run.nrOfTests };
  }

  /** Runs tests of one file until one tells the mutant or the time is over; undefined when none has told it. */
  async #takeTurn(stage, project, run, end) {
    const { file, names } = stage;
    const known = this.known.files[file];
    try {
      stage.tests ??= new Map(
        within(limitOf(known.load), () => this.#load(project, file), false).map((test) => [test.name, test]),
      );
    } catch (error) {
      if (error instanceof EndlessError || this.#timedOut(run.hitLimit)) return { status: 'timeout' };
      return { status: 'error', errorMessage: String(error) };
    }
    while (names.length > 0 && spent() < end) {
      const name = names.shift();
      const test = stage.tests.get(name);
      // A mutant that changes which tests there are is for the other tests to tell.
      if (!test) continue;
      run.nrOfTests += 1;
      const { failure, endless, starved } = await this.#start(test, limitOf(known.tests[name]));
      if (starved) return { status: 'error', errorMessage: failure };
      if (endless || this.#timedOut(run.hitLimit)) return { status: 'timeout' };
      if (failure === undefined) continue;
      const id = `${file}#${name}`;
      const kills = this.#killsOf(run.mutatedFile);
      kills.set(id, (kills.get(id) ?? 0) + 1);
      return { status: 'killed', killedBy: [id], failureMessage: failure };
    }
    return undefined;
  }

  /** The tests that reach a mutant, by file: those that killed its neighbours first, then the nearest by name, then the cheapest. */
  #plan(mutant, mutatedFile) {
    const kills = this.#killsOf(mutatedFile);
    const own = new Map();
    for (const id of this.known.perTest[mutant] ?? []) {
      const cut = id.indexOf('#');
      const file = id.slice(0, cut);
      if (!own.has(file)) own.set(file, []);
      own.get(file).push(id.slice(cut + 1));
    }
    for (const [file, { reached, tests }] of Object.entries(this.known.files))
      if (reached.includes(mutant)) own.set(file, Object.keys(tests));
    const near = wordsOf(relative(process.cwd(), mutatedFile));
    const plan = [...own].map(([file, names]) => {
      const { load, tests } = this.known.files[file];
      const promise = (name) => kills.get(`${file}#${name}`) ?? 0;
      names.sort((a, b) => promise(b) - promise(a) || tests[a] - tests[b]);
      const hope = names.reduce((sum, name) => sum + promise(name), 0);
      return { file, names, hope, nearness: wordsOf(file).intersection(near).size, cost: load + tests[names[0]] };
    });
    return plan.sort((a, b) => b.hope - a.hope || b.nearness - a.nearness || a.cost - b.cost);
  }

  #killsOf(file) {
    if (!this.#kills.has(file)) this.#kills.set(file, new Map());
    return this.#kills.get(file);
  }

  #load(project, file) {
    beginFile(resolve(dirname(file)));
    project[file]();
    return endFile();
  }

  async #start({ run }, limit) {
    const started = spent();
    try {
      await within(limit, run);
      return { time: spent() - started };
    } catch (error) {
      const endless = error instanceof EndlessError;
      const starved = error instanceof StarvedError;
      return { endless, starved, failure: String(error?.message ?? error), time: spent() - started };
    }
  }

  #timedOut(hitLimit) {
    return hitLimit !== undefined && this.stryker.hitCount > hitLimit;
  }
}

/** The words of a path, to tell which tests are about which file. */
const wordsOf = (path) => new Set(path.split(/[^a-z]+/));

const statusOf = (failure) => (failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure });

function testsByMutant(perTest) {
  const tests = {};
  for (const [test, mutants] of Object.entries(perTest))
    for (const mutant of Object.keys(mutants)) {
      tests[mutant] ??= [];
      tests[mutant].push(test);
    }
  return tests;
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];

export const strykerValidationSchema = {
  properties: {
    inProcess: {
      type: 'object',
      required: ['tests', 'budget'],
      properties: {
        tests: { description: 'Patterns of test files.', type: 'array', items: { type: 'string' } },
        exclude: { description: 'Patterns of test files that are left out.', type: 'array', items: { type: 'string' } },
        skipFailing: { description: 'Leave out the tests that fail without a mutant.', type: 'boolean' },
        budget: { description: 'Milliseconds of tests for one mutant.', type: 'number' },
      },
    },
  },
};
