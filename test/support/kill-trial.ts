import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isUntouched } from '../../src/pipeline/seal.ts';
import { answerFor, articleText } from './batch.ts';
import { later, says } from './behaviours.ts';
import { inFolder } from './cli.ts';
import { Ledger } from './ledger.ts';
import { startCli } from './process.ts';
import { Random } from './random.ts';
import { startService } from './service.ts';

export interface KillTrial {
  readonly kills: number;
  readonly articles: number;
  readonly seed: number;
  /** Calls at once. */
  readonly concurrency: number;
  /** Milliseconds that the service takes. */
  readonly latency: number;
}

export interface KillResult {
  readonly kills: number;
  readonly calls: number;
  /** Articles asked for although their answer was on disk. */
  readonly paidAgain: readonly string[];
  readonly written: number;
  /** Files that are not what was written. */
  readonly torn: readonly string[];
  /** Temporary files that nobody swept. */
  readonly left: readonly string[];
  readonly seconds: number;
}

/** A process that is killed leaves no compiled code behind: one that ends does, and all the others start sooner. */
async function warmUp(folder: string): Promise<void> {
  const service = await startService(() => says(answerFor('essai')));
  try {
    await mkdir(join(folder, 'warm'));
    await writeFile(join(folder, 'warm', 'essai.txt'), articleText('essai'));
    const argv = ['essai.txt', '--base-url', service.url, '--attempts', '1', '--no-cache', '--quiet'];
    await startCli(argv, join(folder, 'warm')).ended;
  } finally {
    await service.close();
  }
}

/** Run the program over many articles, kill it without warning again and again, and look at what is there in the end. */
export const killTrial = ({ kills, articles, seed, concurrency, latency }: KillTrial): Promise<KillResult> =>
  inFolder(async (folder) => {
    const started = performance.now();
    const random = new Random(seed);
    await mkdir(join(folder, 'in'));
    for (let index = 0; index < articles; index++)
      await writeFile(join(folder, 'in', `n${index}.txt`), articleText(`n${index}`));
    const cache = join(folder, '.seo-rewrite', 'cache');
    const ledger = new Ledger(cache, () => ({ url: service.url, model: 'essai' }));
    let heard: () => void = () => undefined;
    let questions = 0;
    const service = await startService((request) => {
      const name = ledger.arrived(request);
      if (--questions <= 0) heard();
      return later(latency, says(answerFor(name)));
    });
    const argv = [
      'in',
      '--out',
      'out',
      '--base-url',
      service.url,
      '-m',
      'essai',
      '-j',
      String(concurrency),
      '--attempts',
      '1',
    ];
    const start = () => startCli([...argv, '--quiet'], folder);
    await warmUp(folder);
    let killed = 0;
    try {
      while (killed < kills) {
        // Counted in questions, not in seconds, so that a slow machine comes as far between two kills.
        questions = 1 + Math.floor(random.next() * 2.5 * concurrency);
        const asked = new Promise<void>((resolve) => {
          heard = resolve;
        });
        const run = start();
        const done = await Promise.race([asked.then(() => false), run.ended.then(() => true)]);
        if (done) break;
        await wait(random.next() * 1.5 * latency);
        run.child.kill('SIGKILL');
        await run.ended;
        killed++;
      }
      await start().ended;
      const out = await readdir(join(folder, 'out'));
      const torn: string[] = [];
      const written = out.filter((name) => name.endsWith('.md'));
      for (const name of written) if (!isUntouched(await readFile(join(folder, 'out', name), 'utf8'))) torn.push(name);
      const everywhere = [...out, ...(await readdir(cache, { recursive: true }))];
      const left = everywhere.filter((name) => name.endsWith('.tmp'));
      const seconds = (performance.now() - started) / 1000;
      return {
        kills: killed,
        calls: ledger.calls,
        paidAgain: ledger.paidAgain,
        written: written.length,
        torn,
        left,
        seconds,
      };
    } finally {
      await service.close();
    }
  });
