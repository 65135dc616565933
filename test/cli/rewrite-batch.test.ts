import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isUntouched } from '../../src/pipeline/seal.ts';
import { answerFor, articleText, NO_RULES } from '../support/batch.ts';
import { closes, cutsBody, fails, gzipped, later, raw, resets, says } from '../support/behaviours.ts';
import { inFolder, runCli } from '../support/cli.ts';
import { quickClock } from '../support/clock.ts';
import { Ledger } from '../support/ledger.ts';
import { Random } from '../support/random.ts';
import { type Behaviour, type Service, startService } from '../support/service.ts';

let service: Service | undefined;
afterEach(() => service?.close());

const json = { 'content-type': 'application/json' };
const FAULTS: readonly Behaviour[] = [
  fails(429, {}, { 'retry-after': '2' }),
  fails(429),
  fails(500),
  fails(502),
  fails(503, {}, { 'retry-after': '5' }),
  fails(529),
  resets,
  closes,
  cutsBody('x'.repeat(300)),
  raw(200, '', json),
  raw(200, '{"choices":[{"mess', json),
  raw(200, '{"error":{"message":"overloaded","code":"overloaded"}}', json),
  raw(200, '{"choices":[]}', json),
  gzipped('x', true),
  says('', {}),
  says('# Cou', { finish: null }),
  fails(400, { message: 'no luck' }),
];

/** A folder of small articles, split over subfolders, and a way to run over it. */
async function articles(
  count: number,
  work: (world: { folder: string; run: (...argv: string[]) => ReturnType<typeof runCli> }) => Promise<void>,
) {
  await inFolder(async (folder) => {
    for (let index = 0; index < count; index++) {
      const part = join(folder, 'in', `lot${index % 10}`);
      if (index < 10) await mkdir(part, { recursive: true });
      await writeFile(join(part, `n${index}.txt`), articleText(`n${index}`));
    }
    await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 5, timeout: 5 }));
    const run = (...argv: string[]) =>
      runCli(['in', '--out', 'out', '--base-url', service?.url ?? '', '-m', 'essai', ...argv], {
        cwd: folder,
        clock: quickClock(),
      });
    await work({ folder, run });
  });
}

const outputs = async (folder: string) =>
  (await readdir(join(folder, 'out'), { recursive: true })).filter((name) => name.endsWith('.md'));

describe('a thousand articles against a service that fails three calls in ten', () => {
  it.each([1, 2])(
    'all end as written or as named failures, and none is paid twice (seed %i)',
    async (seed) => {
      const count = seed === 1 ? 1000 : 100;
      const random = new Random(seed);
      await articles(count, async ({ folder, run }) => {
        const ledger = new Ledger(join(folder, '.seo-rewrite', 'cache'), () => ({
          url: service?.url ?? '',
          model: 'essai',
        }));
        service = await startService((request) => {
          const name = ledger.arrived(request);
          if (random.next() < 0.3) return random.pick(FAULTS) ?? resets;
          ledger.answered(name);
          return says(answerFor(name));
        });
        const first = await run('-j', '16', '--report', 'rapport.json');
        const report = JSON.parse(await readFile(join(folder, 'rapport.json'), 'utf8')) as {
          files: { path: string; passed: boolean }[];
        };
        // Every article has its line: written, or failed by name.
        expect(report.files).toHaveLength(count);
        const passed = report.files.filter((file) => file.passed).length;
        expect(await outputs(folder)).toHaveLength(passed);
        expect(passed).toBeGreaterThan(count * 0.9);
        expect(first.code).toBe(passed === count ? 0 : 3);
        expect(ledger.paidAgain).toEqual([]);
        // Started again, it does the rest, and asks for nothing that it has.
        for (let again = 0; again < 10 && (await outputs(folder)).length < count; again++) await run('-j', '16');
        expect(await outputs(folder)).toHaveLength(count);
        expect(ledger.paidAgain).toEqual([]);
        expect([...ledger.paid.values()].filter((times) => times > 1)).toEqual([]);
        for (const name of await outputs(folder))
          expect(isUntouched(await readFile(join(folder, 'out', name), 'utf8'))).toBe(true);
        const before = ledger.calls;
        expect((await run()).code).toBe(0);
        expect(ledger.calls).toBe(before);
      });
    },
    240_000,
  );
});

describe('a run', () => {
  it('finds its answers again when only its outputs are gone', async () => {
    service = await startService((request) =>
      says(answerFor(/dossier (\w+)/.exec(JSON.stringify(request.body))?.[1] ?? '')),
    );
    await articles(20, async ({ folder, run }) => {
      await run();
      const before = await readFile(join(folder, 'out', 'lot3', 'n3.md'));
      await rm(join(folder, 'out'), { recursive: true });
      await run();
      expect(service?.requests).toHaveLength(20);
      expect(await readFile(join(folder, 'out', 'lot3', 'n3.md'))).toEqual(before);
    });
  });

  it('keeps going when its cache is deleted under it', async () => {
    await articles(30, async ({ folder, run }) => {
      service = await startService(async (request) => {
        if (request.index === 10)
          await rm(join(folder, '.seo-rewrite'), { recursive: true, force: true, maxRetries: 9, retryDelay: 1 });
        return says(answerFor(/dossier (\w+)/.exec(JSON.stringify(request.body))?.[1] ?? ''));
      });
      const { code } = await run('-j', '4');
      expect(code).toBe(0);
      expect(await outputs(folder)).toHaveLength(30);
    });
  });

  it('writes no cache with --no-cache', async () => {
    service = await startService((request) =>
      says(answerFor(/dossier (\w+)/.exec(JSON.stringify(request.body))?.[1] ?? '')),
    );
    await articles(3, async ({ folder, run }) => {
      await run('--no-cache');
      expect(existsSync(join(folder, '.seo-rewrite'))).toBe(false);
    });
  });

  it('stops before it buys answers that it cannot keep', async () => {
    service = await startService((request) =>
      says(answerFor(/dossier (\w+)/.exec(JSON.stringify(request.body))?.[1] ?? '')),
    );
    await articles(10, async ({ folder, run }) => {
      await writeFile(join(folder, '.seo-rewrite'), 'un fichier à la place du dossier');
      const { code, err } = await run('-j', '2');
      expect(code).toBe(3);
      expect(err).toMatch(
        /stopped: the answer could not be kept, so no more are bought \(ENOTDIR\)\n {2}Free some disk space/,
      );
      expect(service?.requests).toEqual([]);
    });
  });

  it('does not mind when the clock jumps', async () => {
    const now = Date.now();
    await articles(20, async ({ folder, run }) => {
      service = await startService((request) => {
        // Ten years on, a day back, and 1970.
        vi.setSystemTime(now + ([3.2e11, -8.6e7, -now][request.index % 3] ?? 0));
        return request.index % 4 === 0
          ? fails(503, {}, { 'retry-after': '1' })
          : says(answerFor(/dossier (\w+)/.exec(JSON.stringify(request.body))?.[1] ?? ''));
      });
      vi.useFakeTimers({ toFake: ['Date'] });
      try {
        const { code } = await run('-j', '4');
        expect(code).toBe(0);
      } finally {
        vi.useRealTimers();
      }
      expect(await outputs(folder)).toHaveLength(20);
    });
  });

  it('and another over the same folder pay for each article once between them, and write the same', async () => {
    service = await startService((request) =>
      later(20, says(answerFor(/dossier (\w+)/.exec(JSON.stringify(request.body))?.[1] ?? ''))),
    );
    await articles(40, async ({ folder, run }) => {
      const results = await Promise.all([run('-j', '8'), run('-j', '8'), run('-j', '8')]);
      expect(results.map(({ code }) => code)).toEqual([0, 0, 0]);
      expect(service?.requests).toHaveLength(40);
      expect(await outputs(folder)).toHaveLength(40);
      for (const name of await outputs(folder))
        expect(isUntouched(await readFile(join(folder, 'out', name), 'utf8'))).toBe(true);
      const left = await readdir(join(folder, '.seo-rewrite'), { recursive: true });
      expect(left.filter((name) => /claim|tmp/.test(name))).toEqual([]);
    });
  });

  it('pays once for two articles with the same text', async () => {
    service = await startService(() => later(10, says(answerFor('n0'))));
    await articles(10, async ({ folder, run }) => {
      for (let index = 1; index < 10; index++)
        await writeFile(join(folder, 'in', `lot${index}`, `n${index}.txt`), articleText('n0'));
      expect((await run('-j', '5')).code).toBe(0);
      expect(service?.requests).toHaveLength(1);
    });
  });
});
