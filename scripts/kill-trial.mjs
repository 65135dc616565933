#!/usr/bin/env node
// Kills a batch without warning, again and again, and says what is left of it: node scripts/kill-trial.mjs [kills] [seed]
import { killTrial } from '../test/support/kill-trial.ts';

const kills = Number(process.argv[2] ?? 200);
const result = await killTrial({
  kills,
  articles: kills * 10,
  seed: Number(process.argv[3] ?? 1),
  concurrency: 8,
  latency: 40,
});
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
