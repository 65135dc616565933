import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { harmless } from '../../src/cli/harmless.ts';
import { inFolder, runCli } from '../support/cli.ts';

const NAME = 'a\u001b[31m\u0007\nb.txt';
const TEXT = 'Un titre\n\nLe boulanger pétrit la pâte avant l’aube, puis il enfourne ses pains ronds.\n';

it.each([
  [['rewrite', '--engine', 'offline', NAME]],
  [['rewrite', '--engine', 'offline', '--dry-run', NAME]],
  [['clean', '--explain', NAME]],
  [['check', '--format', 'github', NAME]],
  [['check', '--format', 'markdown', NAME]],
  [['check', '--config', 'absent\u001b[31m.json', NAME]],
  [['rules', 'none\u001b[31m']],
  [['check', 'absent\u001b[31m.md']],
  [['check', '--config', 'bad.json', NAME]],
])('no name or argument drives the terminal: %j', async (argv) => {
  await inFolder(async (cwd) => {
    await writeFile(join(cwd, NAME), TEXT);
    await writeFile(join(cwd, 'bad.json'), JSON.stringify({ 'key\u001b[31m': 1 }));
    const { out, err } = await runCli(argv, { cwd });
    expect(out + err).not.toBe('');
    expect(out + err).not.toMatch(/(?![\t\n])\p{Cc}/u);
    // Nor does it begin a line.
    expect(out + err).not.toMatch(/^b\.txt/mu);
  });
});

it('our own line of progress and marks are sent as they are', () => {
  expect(harmless('\r\u001b[K… 3 mots')).toBe('\r\u001b[K… 3 mots');
  expect(harmless('\u001b[31m✗\u001b[39m a\u001b[2J')).toBe('\u001b[31m✗\u001b[39m a·[2J');
  expect(harmless('\r\u001b[K\u001b[2J')).toBe('\r\u001b[K·[2J');
});
