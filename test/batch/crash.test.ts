import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bench, KEY, onBench } from '../support/batch-run.ts';
import { bundledCli } from '../support/bundle.ts';
import { COMPILED } from '../support/process.ts';

const FORTY = Array.from({ length: 40 }, (_, index) => `n${String(index).padStart(2, '0')}`);
/** Whoever held a lock in these tests was killed. */
const RUN = { run: { id: 'essai-1', hasEnded: () => true } };

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** The program as a process of its own, killed as soon as `when` says so. */
async function killed(
  { folder, server }: Bench,
  argv: readonly string[],
  when: () => boolean | Promise<boolean>,
): Promise<void> {
  const child = spawn(process.execPath, [bundledCli(), ...argv], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: COMPILED,
      OPENAI_API_KEY: KEY,
      OPENAI_BASE_URL: server.url,
      OPENAI_MODEL: 'essai',
    },
    stdio: 'ignore',
  });
  children.push(child);
  const ended = once(child, 'exit');
  while (child.exitCode === null && !(await when())) await new Promise((wake) => setTimeout(wake, 1));
  child.kill('SIGKILL');
  const [, signal] = (await ended) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}

const filesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

describe('a process that is killed', { timeout: 120_000 }, () => {
  it('between upload and creation does not submit twice', async () => {
    // The batch is there, the answer never leaves: what a crash at the worst moment looks like from here.
    const plan = { losesCreation: () => true };
    await onBench({ names: FORTY, plan }, async (bench) => {
      const { server, collect, written } = bench;
      await killed(bench, ['batch', 'submit', 'in', '--out', 'out', '--thin'], () => server.batches.length > 0);
      expect(server.batches).toHaveLength(1);
      server.plan = { answer: server.plan.answer };
      const { code, err } = await bench.run(['batch', 'collect', '--wait'], RUN);
      expect({ code, batches: server.batches.length }).toEqual({ code: 0, batches: 1 });
      expect(err).toContain('found again at the service');
      expect(await written()).toHaveLength(40);
      expect((await collect()).err).toBe('No open run.\n');
    });
  });

  it('before the upload has sent nothing, and a new submission does it all', async () => {
    await onBench({ names: FORTY }, async (bench) => {
      const { folder, server } = bench;
      const batches = join(folder, '.seo-rewrite', 'batches');
      const planning = async () => (await filesIn(batches)).length > 0;
      await killed(bench, ['batch', 'submit', 'in', '--out', 'out', '--thin'], planning);
      expect(server.log).toEqual([]);
      expect((await bench.run(['batch', 'submit', 'in', '--out', 'out', '--thin'], RUN)).code).toBe(0);
      expect((await bench.run(['batch', 'collect', '--wait'], RUN)).code).toBe(0);
      expect(await bench.written()).toHaveLength(40);
    });
  });

  it('while collecting loses nothing, pays nothing twice, and leaves whole files', async () => {
    await onBench({ names: FORTY }, async (bench) => {
      const { folder, server, submit, written, text } = bench;
      await submit('--thin', '--batch-size', '15');
      const some = async () => (await written()).length > 3;
      await killed(bench, ['batch', 'collect', '--wait', '--every', '1'], some);
      for (const name of await written())
        expect(await text(join('out', name))).toMatch(/^---\n[\s\S]*intelligence artificielle\.\n$/);
      expect((await written()).length).toBeLessThan(40);
      const { code } = await bench.run(['batch', 'collect', '--wait'], RUN);
      expect({ code, batches: server.batches.length }).toEqual({ code: 0, batches: 3 });
      expect(await written()).toHaveLength(40);
      const leftovers = (await readdir(folder, { recursive: true })).filter((name) => /\.part$|lock$/.test(name));
      expect(leftovers).toEqual([]);
    });
  });
});

describe('the state on disk', () => {
  it('passes over a line of the journal that was cut short', async () => {
    await onBench({ names: ['alpha', 'beta'] }, async ({ folder, submit, collect, written, server }) => {
      const id = (await submit('--thin')).out.trim();
      await appendFile(join(folder, '.seo-rewrite', 'batches', id, 'journal.jsonl'), '{"event":"collec');
      expect((await collect('--wait')).code).toBe(0);
      expect(await written()).toHaveLength(2);
      expect(server.batches).toHaveLength(1);
    });
  });

  it('is worked on by one process at a time', async () => {
    await onBench({ names: ['alpha'] }, async ({ folder, run, submit }) => {
      const id = (await submit('--thin')).out.trim();
      await writeFile(join(folder, '.seo-rewrite', 'batches', id, 'lock'), 'autre-machine-12');
      const busy = await run(['batch', 'collect']);
      expect({ code: busy.code, err: busy.err }).toMatchObject({
        code: 2,
        err: expect.stringContaining('autre-machine-12'),
      });
      expect((await run(['batch', 'collect', '--wait'], RUN)).code).toBe(0);
    });
  });
});
