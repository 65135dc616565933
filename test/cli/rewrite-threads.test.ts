import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LEAST_TO_ASK, LEAST_TO_LAY_OUT } from '../../src/pipeline/least-for-threads.ts';
import { rules } from '../../src/rules/index.ts';
import { answerFor, articleText } from '../support/batch.ts';
import { fails, later, says, sleeps } from '../support/behaviours.ts';
import { inFolder } from '../support/cli.ts';
import { type Running, startCli } from '../support/process.ts';
import { type Arrived, type Service, startService, textOf } from '../support/service.ts';

let service: Service | undefined;
afterEach(() => service?.close());

/** Enough to see that a draft is judged beside its source. */
const LOOKING = ['word-count', 'fact-number-invented', 'fact-number-changed'];
const few = Object.fromEntries(rules.filter(({ id }) => !LOOKING.includes(id)).map(({ id }) => [id, 'off']));

/** Articles that name themselves; `texts` stand for some of them. */
const articles = (
  count: number,
  texts: Readonly<Record<string, string>>,
  work: (folder: string) => Promise<void>,
): Promise<void> =>
  inFolder(async (folder) => {
    mkdirSync(join(folder, 'in'));
    for (let index = 0; index < count; index++)
      writeFileSync(join(folder, 'in', `n${index}.txt`), texts[`n${index}`] ?? articleText(`n${index}`));
    writeFileSync(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ rules: few, minWords: 5 }));
    await work(folder);
  });

/** A text of its own for each, since figures alone make no other line, and a foot that is the same in all. */
function storyOf(index: number): string {
  const name = `Lou${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`;
  const sentence = `La voisine ${name} pétrit ${index + 2} pains, et personne ne la dérange avant que la pluie ne tombe. `;
  return `L’histoire de ${name}\n\n${sentence.repeat(2 + (index % 4))}\n\nImprimé sur papier recyclé par nos soins\n`;
}

/** Starts the program over them. */
const start = (cwd: string, threads: number, argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  startCli(
    ['in', 'nowhere.txt', '--out', 'out', '--report', 'r.json', '--threads', String(threads), ...argv],
    cwd,
    env,
  );

/** Node tells of each thread. */
const TELLING = { NODE_DEBUG: 'worker' };
const hiredIn = (err: string): number => err.match(/created Worker with ID/g)?.length ?? 0;

/** Everything that a user meets of a run, but how long it took. */
async function met(cwd: string, { ended, err }: Running) {
  const code = await ended;
  const report = readFileSync(join(cwd, 'r.json'), 'utf8');
  return { code, err: err().replace(/[\d.,]+ s\n$/, ''), report, files: written(cwd) };
}

const written = (cwd: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(cwd, 'out'))
      .sort()
      .map((name) => [name, readFileSync(join(cwd, 'out', name), 'utf8')]),
  );

/** The next run begins anew. */
function forget(cwd: string): void {
  for (const name of ['out', '.seo-rewrite']) rmSync(join(cwd, name), { recursive: true, force: true });
}

describe('articles laid out in several threads', { timeout: 120_000 }, () => {
  it('are, reported and written, byte for byte those of one thread, and found done by the next run', () => {
    const count = LEAST_TO_LAY_OUT + 10;
    const texts = Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, storyOf(index)]));
    return articles(count, { ...texts, n4: '', n9: 'x\0y', n12: 'Partager\n' }, async (cwd) => {
      const argv = ['--engine', 'offline', '--verbose'];
      const one = await met(cwd, start(cwd, 1, argv));
      forget(cwd);
      const two = await met(cwd, start(cwd, 2, argv));
      expect(two).toEqual(one);
      expect(one.code).toBe(2);
      expect(Object.keys(one.files).length).toBeGreaterThan(LEAST_TO_LAY_OUT);
      // What the files repeat is known to every thread.
      expect(one.files['n1.md'] ?? one.files['n1.draft.md']).not.toContain('papier recyclé');
      const again = await met(cwd, start(cwd, 2, argv, TELLING));
      expect(hiredIn(again.err)).toBe(0);
      expect(again.err.match(/already done/g)).toHaveLength(Object.keys(one.files).length);
      expect(again.files).toEqual(one.files);
    });
  });
});

const nameIn = (request: Arrived): string => /dossier (\w+)/.exec(textOf(request))?.[1] ?? '?';

describe('articles written by a service and judged in several threads', { timeout: 120_000 }, () => {
  const COUNT = LEAST_TO_ASK + 10;
  const ask = () => ['--base-url', service?.url ?? '', '-m', 'essai'];

  /** One is refused, one invents a figure and is mended, one invents it to the end. */
  const behave = (request: Arrived) => {
    const name = nameIn(request);
    const isFirst = !textOf(request).includes('4821');
    if (name === 'n7') return fails(400, { message: 'no luck' });
    if (name === 'n8' ? isFirst : name === 'n9') return says(answerFor(name).replace('120', '4821'));
    return says(answerFor(name));
  };

  it('are byte for byte those of one thread, with as many questions at once as are allowed', () =>
    articles(COUNT, { n5: '' }, async (cwd) => {
      let open: () => void = () => undefined;
      let gate: Promise<void> | undefined;
      service = await startService(async (request) => {
        if (request.index === first + 63) open();
        await gate;
        return behave(request);
      });
      const argv = [...ask(), '-j', '64', '--verbose'];
      let first = Number.POSITIVE_INFINITY;
      const one = await met(cwd, start(cwd, 1, argv));
      forget(cwd);
      first = service.requests.length;
      // Nobody is answered before 64 have asked.
      gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      const two = await met(cwd, start(cwd, 2, argv));
      expect(two).toEqual(one);
      expect(service.most).toBe(64);
      expect(service.requests).toHaveLength(2 * first);
      expect(one.err).toContain('n7.txt');
      expect(Object.keys(one.files)).toHaveLength(COUNT - 2);
      expect(one.files['n8.md']).toContain('120');
      expect(one.files['n9.draft.md']).toContain('4821');
    }));

  it('are finished where they are under way when the user stops, and the next run pays for the rest only', () =>
    articles(COUNT, {}, async (cwd) => {
      let run: Running | undefined;
      service = await startService((request) => {
        if (request.index === 20) run?.child.kill('SIGINT');
        return later(20, says(answerFor(nameIn(request))));
      });
      run = start(cwd, 2, [...ask(), '-j', '4']);
      const { code, err, files } = await met(cwd, run);
      expect(code).toBe(130);
      expect(err).toMatch(/finishing what is under way[\s\S]*stopped: interrupted/);
      expect(Object.keys(files)).toHaveLength(service.requests.length);
      expect(service.requests.length).toBeLessThan(COUNT / 2);
      const { files: all } = await met(cwd, start(cwd, 1, ask()));
      expect(Object.keys(all)).toHaveLength(COUNT);
      expect(service.requests).toHaveLength(COUNT);
    }));

  it('are broken off when the user stops twice', () =>
    articles(COUNT, {}, async (cwd) => {
      let all: () => void = () => undefined;
      const underWay = new Promise<void>((resolve) => {
        all = resolve;
      });
      service = await startService((request) => {
        if (request.index === 3) all();
        return sleeps;
      });
      mkdirSync(join(cwd, 'out'));
      const run = start(cwd, 2, [...ask(), '-j', '4']);
      await underWay;
      run.child.kill('SIGINT');
      await run.says(/finishing what is under way/);
      run.child.kill('SIGINT');
      const { code, err, files } = await met(cwd, run);
      expect(code).toBe(130);
      expect(err).toMatch(/articles: 0 passed, 4 to go on with, \d+ not begun;/);
      expect([files, service.requests.length]).toEqual([{}, 4]);
    }));

  it('end with the money, none of it spent beyond the limit', () =>
    articles(COUNT, {}, async (cwd) => {
      service = await startService((request) =>
        says(answerFor(nameIn(request)), { usage: { prompt_tokens: 1000, completion_tokens: 1000 } }),
      );
      const config = { rules: few, minWords: 5, prices: { essai: { input: 500, output: 500 } } };
      writeFileSync(join(cwd, 'seo-rewrite.config.json'), JSON.stringify(config));
      // A dollar an answer.
      const { code, err, files } = await met(cwd, start(cwd, 2, [...ask(), '--max-cost', '15'], TELLING));
      expect(hiredIn(err)).toBe(2);
      expect(code).toBe(3);
      expect(err).toContain('stopped: the next call would pass --max-cost');
      expect(service.requests.length).toBeLessThanOrEqual(15);
      expect(Object.keys(files)).toHaveLength(service.requests.length);
    }));
});
