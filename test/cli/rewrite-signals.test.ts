import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { answerFor, articleText, NO_RULES } from '../support/batch.ts';
import { later, says, sleeps } from '../support/behaviours.ts';
import { inFolder } from '../support/cli.ts';
import { startCli } from '../support/process.ts';
import { type Arrived, type Behaviour, type Service, startService, textOf } from '../support/service.ts';

let service: Service | undefined;
afterEach(() => service?.close());

const nameOf = (request: Arrived): string => /dossier (\w+)/.exec(textOf(request))?.[1] ?? '?';

/** Starts a run over ten articles, three at a time, and waits until three questions are under way. */
async function underWay(
  behave: (request: Arrived) => Behaviour,
  work: (run: ReturnType<typeof startCli>, folder: string, again: () => ReturnType<typeof startCli>) => Promise<void>,
) {
  let arrived: () => void = () => undefined;
  const three = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  service = await startService((request) => {
    if (request.index === 2) arrived();
    return behave(request);
  });
  await inFolder(async (folder) => {
    await mkdir(join(folder, 'in'));
    for (let index = 0; index < 10; index++)
      await writeFile(join(folder, 'in', `n${index}.txt`), articleText(`n${index}`));
    await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 5 }));
    const start = () => startCli(['in', '--out', 'out', '-j', '3', '--base-url', service?.url ?? ''], folder);
    const run = start();
    await three;
    await work(run, folder, start);
  });
}

const written = async (folder: string) =>
  (await readdir(join(folder, 'out'))).filter((name) => name.endsWith('.md')).length;

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  it('once: what is under way is finished, nothing new is begun, and the next run pays for the rest only', async () => {
    await underWay(
      (request) => later(300, says(answerFor(nameOf(request)))),
      async (run, folder, again) => {
        run.child.kill(signal);
        expect(await run.ended).toBe(code);
        expect(run.err()).toMatch(/stopped: interrupted\n {2}Start the same command again/);
        expect(run.err()).toContain('10 articles: 3 passed, 7 not begun;');
        expect(service?.requests).toHaveLength(3);
        expect(await written(folder)).toBe(3);
        // The way on is the same after either signal.
        if (signal === 'SIGTERM') return;
        expect(await again().ended).toBe(0);
        expect(service?.requests).toHaveLength(10);
        expect(await written(folder)).toBe(10);
      },
    );
  });

  it('twice: what is under way is broken off at once', async () => {
    await underWay(
      () => sleeps,
      async (run, folder) => {
        run.child.kill(signal);
        await run.says(/finishing what is under way/);
        run.child.kill(signal);
        const started = performance.now();
        expect(await run.ended).toBe(code);
        expect(performance.now() - started).toBeLessThan(5000);
        expect(await written(folder).catch(() => 0)).toBe(0);
      },
    );
  });
});

describe('SIGINT', () => {
  it('ends a command that has nothing to finish', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'in'));
      for (let index = 0; index < 200; index++)
        await writeFile(join(folder, 'in', `n${index}.md`), `# Titre\n\n${'Un texte. '.repeat(500)}`);
      const run = startCli(['check', 'in', '--format', 'json'], folder);
      await new Promise((resolve) => setTimeout(resolve, 700));
      run.child.kill('SIGINT');
      expect([130, 'SIGINT']).toContain(await run.ended);
    });
  });
});
