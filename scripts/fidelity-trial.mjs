#!/usr/bin/env node
// How many defects put into faithful rewrites are told, by kind: node scripts/fidelity-trial.mjs [per pair] [seed] [kind] [--misses]
// Then what the rules say of the faithful rewrites themselves, and the time for one.
import { fidelityTrial } from '../test/support/fidelity-trial.ts';

const plain = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const [perPair = '5', seed = '1', kind] = plain;
const result = fidelityTrial({ perPair: Number(perPair), seed: Number(seed), kind });
const percent = (part, whole) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
for (const { kind: name, made, told, errors, misses } of result.kinds) {
  process.stdout.write(`${name}: ${made} made, ${percent(told, made)} told, ${percent(errors, made)} as errors\n`);
  if (process.argv.includes('--misses')) for (const miss of misses) process.stdout.write(`  ${miss}\n`);
}
const { pairs, errors, warnings, milliseconds } = result.faithful;
process.stdout.write(
  `${pairs} faithful pairs: ${errors} errors, ${warnings} warnings, ${milliseconds.toFixed(1)} ms a pair\n`,
);
