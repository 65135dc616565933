#!/usr/bin/env node
// Mutation testing of src/french and src/rules with Stryker; docs/mutation.md tells the method and the last figures.
// Usage: npm run mutation -- [FILE or FOLDER ...] [--rate 0.1] [--whole] [--lists] [--seed 1] [--runner vitest] [--out FOLDER]
// Without files: both folders, the files with the most logic wholly and --rate of the mutants of the others.
// With files: all of their mutants, or --rate of them.
// --tests PATTERN, as often as needed: only these test files, to see at once what a new test kills.
// --skip-failing: tests that fail before any mutant are left out, instead of ending the run.
// --whole: every mutant. --lists: strings outside functions instead of the logic. --runner vitest: Stryker's own runner.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { summary } from './mutation/summary.mjs';

/** All of their mutants are run. */
const WHOLE = [
  'src/french/{number-words,number-grammar,sentences,words,typography,passive,negation,language,quotations}.ts',
  'src/french/facts/{dates,names,quantities,numerals}.ts',
  'src/rules/{structure,length,language,leftovers}/*.ts',
  'src/rules/fidelity/*/*-verdicts.ts',
];

/** They measure time, read whole articles by the hundred or try every word of the dictionary. */
const SLOW = [
  'test/**/linear-time.test.ts',
  'test/rules/fidelity/{pairs,properties}.test.ts',
  'test/rules/{false-alarms,human-articles,paraphrases}.test.ts',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rate: { type: 'string', default: '0.1' },
    whole: { type: 'boolean', default: false },
    lists: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', multiple: true },
    'skip-failing': { type: 'boolean', default: false },
    runner: { type: 'string', default: 'in-process' },
    out: { type: 'string', default: 'reports/mutation' },
  },
});
const given = positionals.length > 0 ? positionals : ['src/french', 'src/rules'];
const files = given
  .flatMap((path) => (path.endsWith('.ts') ? globSync(path) : globSync(`${path}/**/*.ts`)))
  .filter((file) => /^src\/(french|rules)\//.test(file));
if (files.length === 0) throw new Error('no file of src/french or src/rules is meant');

const seed = Number(values.seed);
const rate = Number(values.rate);
const everything = values.whole || (positionals.length > 0 && !process.argv.includes('--rate'));
const sampled = !everything && !values.lists;
mkdirSync(values.out, { recursive: true });
const report = join(values.out, values.lists ? 'lists.json' : 'logic.json');
const onlyFrench = files.every((file) => file.startsWith('src/french/'));
const onlyFidelity = files.every((file) => file.startsWith('src/rules/fidelity/'));
const onlyRules = files.every((file) => file.startsWith('src/rules/'));

const ours = [onlyRules ? '' : 'test/french/**/*.test.ts', 'test/rules/**/*.test.ts'].filter(Boolean);
const tests = values.tests ?? ours;

await new Stryker({
  ...(values.runner === 'vitest' ? { testFiles: tests } : {}),
  mutate: files,
  testRunner: values.runner,
  plugins: ['runner', 'checker', 'wording'].map((name) => `./scripts/mutation/${name}.mjs`),
  appendPlugins: values.runner === 'vitest' ? ['@stryker-mutator/vitest-runner'] : [],
  // A run of everything needs no checker, and so no process for one.
  checkers: sampled ? ['sample'] : [],
  ignorers: ['wording'],
  sample: { seed, rate, whole: positionals.length > 0 ? [] : WHOLE.flatMap((pattern) => globSync(pattern)) },
  lists: { seed, rate: values.lists ? (everything ? 1 : rate) : 0 },
  inProcess: {
    tests,
    exclude: [...SLOW, ...(onlyFrench || onlyFidelity ? ['test/rules/injected-defects.test.ts'] : [])],
    budget: 1500,
    skipFailing: values['skip-failing'],
  },
  vitest: { configFile: 'vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  // TypeScript 7 cannot be read by Stryker, and there is nothing in ours to rewrite.
  tsconfigFile: 'none.json',
  ignorePatterns: ['dist', 'docs', 'man', 'reports'],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: report },
  tempDirName: join(values.out, 'sandbox'),
  allowConsoleColors: false,
  thresholds: { high: 90, low: 85, break: null },
}).runMutationTest();

if (existsSync(report)) {
  const text = summary(JSON.parse(readFileSync(report, 'utf8')), process.cwd());
  writeFileSync(report.replace('.json', '.md'), text);
  console.log(text);
}
