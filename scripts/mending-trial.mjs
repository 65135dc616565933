#!/usr/bin/env node
// Tokens per accepted article when only faulty sections are asked again, and when whole articles are:
// node scripts/mending-trial.mjs [rounds] [share of short sections] [share of faulty sections]
import { mendingTrial } from '../test/support/mending-trial.ts';

const [rounds = 5, short = 0.15, faulty = 0.1] = process.argv.slice(2).map(Number);
const result = await mendingTrial({ rounds, short, faulty, attempts: 6 });
const ratio = result.sections.perAccepted / result.whole.perAccepted;
const outputs = result.sections.output / result.sections.accepted / (result.whole.output / result.whole.accepted);
process.stdout.write(`${JSON.stringify({ rounds, short, faulty, ...result, ratio, outputRatio: outputs }, null, 2)}\n`);
