import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const flags = [...readFileSync('src/cli/bin.ts', 'utf8').matchAll(/^setFlagsFromString\('([^']+)'\)/gm)].map(
  ([, flag]) => flag,
);

/** Patterns that have run before the flags are set, as Node's own have, and run on texts put together from pieces. */
const SCRIPT = `
const patterns = Array.from({ length: 60 }, (_, index) => new RegExp('x(' + 'b'.repeat(index % 7 + 1) + '+)c' + index, ['g', 'y', ''][index % 3]));
for (const pattern of patterns) pattern.exec('abbbc xbc '.repeat(20));
for (const flag of ${JSON.stringify(flags)}) process.getBuiltinModule('node:v8').setFlagsFromString(flag);
const text = () => Array.from({ length: 50 }, (_, index) => index).reduce((sum, index) => sum + 'abbbc xbc' + index, '');
let matches = 0;
for (let round = 0; round < 60; round++)
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    matches += text().match(pattern) === null ? 0 : 1;
    text().replace(pattern, () => '');
    text().search(pattern);
    text().split(pattern);
  }
console.log(matches);
`;

test('patterns that have run before the flags of V8 are set run on', () => {
  expect(flags.length).toBeGreaterThan(0);
  const { signal, status, stdout, stderr } = spawnSync(process.execPath, ['-e', SCRIPT], { encoding: 'utf8' });
  expect({ signal, status, stderr }).toEqual({ signal: null, status: 0, stderr: '' });
  expect(Number(stdout)).toBeGreaterThan(0);
});
