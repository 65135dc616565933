import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { bundledCli } from '../support/bundle.ts';
import { inFolder } from '../support/cli.ts';
import { COMPILED } from '../support/process.ts';

/** Runs the program with its standard output elsewhere. */
const into = (target: string, argv: readonly string[], lang = 'C') =>
  inFolder(async (cwd) => {
    await writeFile(join(cwd, 'a.txt'), 'Le potager\n\nLe potager de Julie Morel donne 120 tomates en août.\n');
    await writeFile(join(cwd, 'a.md'), '# Le potager\n\nIl donne 120 tomates.\n');
    return new Promise<{ code: number; err: string }>((resolve) => {
      const env = { PATH: process.env.PATH, LANG: lang, NODE_COMPILE_CACHE: COMPILED };
      const text = `"$0" "$@" ${target}`;
      execFile('sh', ['-c', text, process.execPath, bundledCli(), ...argv], { cwd, env }, (error, _, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, err }),
      );
    });
  });

const COMMANDS = [
  ['clean', 'a.txt'],
  ['check', 'a.md', '--format', 'json'],
  ['check', 'a.md'],
  ['rewrite', 'a.txt', '--engine', 'offline', '-q', '-o', '-'],
  ['rules'],
  ['--help'],
];

describe.runIf(process.platform === 'linux')('a standard output that takes nothing', () => {
  it.each(COMMANDS)('%s %s %s %s %s %s %s: one line, exit 2', async (...argv) => {
    const { code, err } = await into('> /dev/full', argv);
    expect(err).toBe(
      'error: standard output cannot be written (ENOSPC)\n  The disk is full: free some space, or write elsewhere.\n',
    );
    expect(code).toBe(2);
  });

  it('in French', async () => {
    const { err } = await into('> /dev/full', ['clean', 'a.txt'], 'fr_FR.UTF-8');
    expect(err).toBe(
      'erreur\u00a0: écriture impossible sur la sortie standard (ENOSPC)\n  Le disque est plein\u00a0: libérez de la place, ou écrivez ailleurs.\n',
    );
  });

  it('the version too', async () => {
    const { code, err } = await into('> /dev/full', ['--version']);
    expect([code, err]).toEqual([2, 'error: standard output cannot be written (ENOSPC)\n']);
  });

  it('a reader that stops reading is no error', async () => {
    expect(await into('| head -c 1 > /dev/null', ['check', 'a.md'])).toMatchObject({ err: '' });
  });
});
