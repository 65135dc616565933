import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { isUntouched } from '../../src/pipeline/seal.ts';
import { articleText, NO_RULES } from '../support/batch.ts';
import { says } from '../support/behaviours.ts';
import { bundledCli } from '../support/bundle.ts';
import { inFolder } from '../support/cli.ts';
import { COMPILED } from '../support/process.ts';
import { type Service, startService, textOf } from '../support/service.ts';

let service: Service | undefined;
afterEach(() => service?.close());

/** Whether a small file system can be mounted here, in a name space of its own. */
const mountable = (() => {
  try {
    execFileSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** `PAMPLEMOUSSE` articles are long: their answers fill a disk. */
const answer = (name: string): string =>
  `# Ce que l’on sait de ${name}\n\n${`Le dossier ${name} avance. `.repeat(400)}\n`;

interface World {
  readonly folder: string;
  /** Runs the program; `$0` in the shell text stands for it. */
  readonly shell: (text: string) => Promise<{ code: number; err: string }>;
  readonly calls: () => number;
}

const world = (work: (world: World) => Promise<void>) =>
  inFolder(async (folder) => {
    service = await startService((request) => says(answer(/dossier (\w+)/.exec(textOf(request))?.[1] ?? '')));
    await mkdir(join(folder, 'in'));
    for (let index = 0; index < 12; index++)
      await writeFile(join(folder, 'in', `n${index}.txt`), articleText(`n${index}`));
    await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 5 }));
    const argv = [bundledCli(), 'in', '--out', 'out', '-j', '2', '--base-url', service.url];
    const shell = (text: string) =>
      new Promise<{ code: number; err: string }>((resolve) => {
        const [command, ...args] = text.startsWith('mount') ? ['unshare', '-rm', 'sh', '-c'] : ['sh', '-c'];
        const options = { cwd: folder, env: { PATH: process.env.PATH, LANG: 'C', NODE_COMPILE_CACHE: COMPILED } };
        execFile(command ?? 'sh', [...args, text, process.execPath, ...argv], options, (error, _, err) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, err });
        });
      });
    await work({ folder, shell, calls: () => service?.requests.length ?? 0 });
  });

const names = async (folder: string, place: string) => (await readdir(join(folder, place), { recursive: true })).sort();

/** Every article in a folder is whole. */
async function whole(folder: string, place: string): Promise<number> {
  const files = (await names(folder, place)).filter((name) => name.endsWith('.md'));
  for (const name of files) expect(isUntouched(await readFile(join(folder, place, name), 'utf8'))).toBe(true);
  return files.length;
}

describe('where files may not grow', () => {
  it('no answer is bought after one that cannot be kept, and nothing is torn', async () => {
    await world(async ({ folder, shell, calls }) => {
      const full = await shell('ulimit -f 8; exec "$0" "$@"');
      expect(full.err).toMatch(
        /stopped: the answer could not be kept, so no more are bought \(EFBIG\)\n {2}Free some disk space/,
      );
      expect(full.code).toBe(3);
      expect(calls()).toBeLessThanOrEqual(2);
      expect(await whole(folder, '.')).toBe(0);
      expect((await names(folder, '.')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect((await shell('exec "$0" "$@"')).code).toBe(0);
      expect(await whole(folder, 'out')).toBe(12);
    });
  }, 60_000);
});

describe.runIf(mountable)('on a full disk', () => {
  it('of answers: the run stops, says so, and goes on later', async () => {
    await world(async ({ folder, shell, calls }) => {
      await mkdir(join(folder, '.seo-rewrite'));
      const full = await shell(
        'mount -t tmpfs -o size=64k tmpfs .seo-rewrite && "$0" "$@"; code=$?; cp -r .seo-rewrite kept; exit $code',
      );
      expect(full.err).toMatch(/stopped: the answer could not be kept, so no more are bought \(ENOSPC\)/);
      expect(full.code).toBe(3);
      const bought = calls();
      expect(bought).toBeLessThan(12);
      const done = await whole(folder, 'out');
      expect(done).toBeGreaterThanOrEqual(bought - 2);
      for (const name of (await names(folder, 'kept')).filter((entry) => entry.endsWith('.json')))
        expect(JSON.parse(await readFile(join(folder, 'kept', name), 'utf8'))).toHaveProperty('markdown');
      expect((await shell('exec "$0" "$@"')).code).toBe(0);
      expect(calls()).toBeLessThanOrEqual(bought + 12 - done);
    });
  }, 60_000);

  it('of articles: the run stops, says so, and what was bought is not bought again', async () => {
    await world(async ({ folder, shell, calls }) => {
      await mkdir(join(folder, 'out'));
      const full = await shell(
        'mount -t tmpfs -o size=64k tmpfs out && "$0" "$@"; code=$?; cp -r out kept; exit $code',
      );
      expect(full.err).toMatch(
        /stopped: .*n\d+\.md: cannot be written \(ENOSPC\)\n {2}The disk is full\. Free some space/,
      );
      expect(full.code).toBe(2);
      const bought = calls();
      expect(bought).toBeLessThan(12);
      expect(await whole(folder, 'kept')).toBeGreaterThan(0);
      expect((await names(folder, 'kept')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect((await shell('exec "$0" "$@"')).code).toBe(0);
      expect(calls()).toBe(12);
      expect(await whole(folder, 'out')).toBe(12);
    });
  }, 60_000);

  it('of answers that may only be read: told once, and the run goes on without keeping them', async () => {
    await world(async ({ folder, shell, calls }) => {
      await mkdir(join(folder, '.seo-rewrite'));
      const locked = await shell('mount -t tmpfs -o ro tmpfs .seo-rewrite && exec "$0" "$@"');
      expect(locked.err.match(/cache: .*/g)).toEqual([
        'cache: .seo-rewrite/cache takes no files (EROFS); going on without keeping the answers',
      ]);
      expect(locked.code).toBe(0);
      expect(calls()).toBe(12);
      expect(await whole(folder, 'out')).toBe(12);
    });
  }, 60_000);

  it('that may only be read: named before anything is paid', async () => {
    await world(async ({ folder, shell, calls }) => {
      await mkdir(join(folder, 'out'));
      const locked = await shell('mount -t tmpfs -o ro tmpfs out && exec "$0" "$@"');
      expect(locked.err).toMatch(/out: cannot be written \(EROFS\)/);
      expect(locked.code).toBe(2);
      expect(calls()).toBe(0);
    });
  }, 60_000);
});
