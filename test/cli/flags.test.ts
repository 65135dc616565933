import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { FLAGS } from '../../src/v8-flags.ts';

/** Patterns that have run before the flags are set, as Node's own have, and run on texts put together from pieces. */
const SCRIPT = `
const patterns = Array.from({ length: 60 }, (_, index) => new RegExp('x(' + 'b'.repeat(index % 7 + 1) + '+)c' + index, ['g', 'y', ''][index % 3]));
for (const pattern of patterns) pattern.exec('abbbc xbc '.repeat(20));
const tell = (whose) => {
  for (const pair of ${JSON.stringify(FLAGS)}) process.getBuiltinModule('node:v8').setFlagsFromString(pair[whose]);
};
tell(0);
const text = () => Array.from({ length: 50 }, (_, index) => index).reduce((sum, index) => sum + 'abbbc xbc' + index, '');
let matches = 0;
for (let round = 0; round < 60; round++) {
  // As while a module of Node is loaded; with patterns that are new then.
  tell(round % 3 === 1 ? 1 : 0);
  patterns.push(new RegExp('x(' + 'b'.repeat(round % 7 + 1) + '+)d' + round, ['g', 'y', ''][round % 3]));
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    matches += text().match(pattern) === null ? 0 : 1;
    text().replace(pattern, () => '');
    text().search(pattern);
    text().split(pattern);
  }
}
console.log(matches);
`;

test('patterns run on that have run before the flags of V8 are set, or while they are Node’s again', () => {
  expect(FLAGS.length).toBeGreaterThan(0);
  const { signal, status, stdout, stderr } = spawnSync(process.execPath, ['-e', SCRIPT], { encoding: 'utf8' });
  expect({ signal, status, stderr }).toEqual({ signal: null, status: 0, stderr: '' });
  expect(Number(stdout)).toBeGreaterThan(0);
});
