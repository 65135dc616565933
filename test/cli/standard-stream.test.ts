import { spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inFolder } from '../support/cli.ts';

/** Writes some 3 MB, more than a pipe holds, in lines that tell their number. */
const WRITER = `
import { standardStream } from './src/cli/standard-stream.ts';
const out = standardStream({ fd: 1, ofNode: () => process.stdout, gone: () => process.exit(0), failed: () => {} });
const err = standardStream({ fd: 2, ofNode: () => process.stderr, gone: () => {}, failed: () => {} });
for (let line = 0; line < 30000; line++) out.write('é' + line + ' ' + '.'.repeat(90) + '\\n');
err.write('written, ' + (out.terminal ? 'a terminal' : 'no terminal') + '\\n');
`;
const argv = ['--input-type=module', '-e', WRITER];
const expected = Array.from({ length: 30_000 }, (_, line) => `é${line} ${'.'.repeat(90)}\n`).join('');

describe('standard output', () => {
  it('is written whole to a pipe, and what follows on standard error comes after it', () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect(stdout === expected).toBe(true);
    expect(stderr).toBe('written, no terminal\n');
    expect(status).toBe(0);
  });

  it('is written whole to a file', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'out');
      const file = openSync(path, 'w');
      spawnSync(process.execPath, argv, { stdio: ['ignore', file, 'pipe'] });
      closeSync(file);
      expect(readFileSync(path, 'utf8') === expected).toBe(true);
    }));

  it.runIf(process.platform === 'linux')('waits for a slow reader of a pipe that does not block', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'pipe');
      spawnSync('mkfifo', [path]);
      const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
      const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
      const child = spawn(process.execPath, argv, { stdio: ['ignore', pipe, 'ignore'] });
      let ended = false;
      child.on('exit', () => {
        ended = true;
      });
      const buffer = Buffer.alloc(1 << 16);
      const chunks: Buffer[] = [];
      for (let quiet = false; !quiet; ) {
        await setTimeout(1);
        quiet = ended;
        try {
          for (let read = 1; read > 0; ) {
            read = readSync(reader, buffer);
            chunks.push(Buffer.from(buffer.subarray(0, read)));
            quiet = false;
          }
        } catch (error) {
          expect((error as NodeJS.ErrnoException).code).toBe('EAGAIN');
        }
      }
      closeSync(pipe);
      closeSync(reader);
      expect(Buffer.concat(chunks).toString() === expected).toBe(true);
    }),
  );

  it.runIf(process.platform !== 'win32')('is no error where nobody reads on', () => {
    const command = `"$0" --input-type=module -e "$1" | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, WRITER], { encoding: 'utf8' });
    expect(stdout).toBe(`é0 ${'.'.repeat(90)}\n`);
    expect(stderr).toBe('');
  });

  it.runIf(existsSync('/usr/bin/script'))('is a terminal where it is one', () => {
    const command = `"${process.execPath}" --input-type=module -e "$WRITER"`;
    const env = { ...process.env, WRITER: WRITER.replace('30000', '2') };
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', env });
    expect(stdout).toContain('written, a terminal');
  });
});
