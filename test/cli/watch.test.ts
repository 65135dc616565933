import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { inFolder, runCli } from '../support/cli.ts';

const good = await readFile('fixtures/rewrites/tramway-budget.md', 'utf8');
const bad = good.replace(/^## /m, '##### ');

/** `check --watch` running, with what it says. */
class Watching {
  readonly #stop = new AbortController();
  readonly #ended: Promise<number>;
  #text = '';

  constructor(cwd: string, argv: readonly string[], language: 'en' | 'fr' = 'en') {
    const say = (text: string) => {
      this.#text += text;
    };
    this.#ended = main(['check', '--watch', ...argv], {
      cwd,
      env: {},
      style: { color: false, width: 100, language },
      interactive: false,
      errColor: false,
      signal: this.#stop.signal,
      now: () => performance.now(),
      stdin: async () => new Uint8Array(),
      out: say,
      err: say,
    });
  }

  /** What it says next, up to its waiting line; fails when nothing comes. */
  async next(): Promise<string> {
    const deadline = performance.now() + 25_000;
    while (!/Ctrl\+C/.test(this.#text)) {
      if (performance.now() > deadline) throw new Error(`nothing new was said: ${this.#text}`);
      await wait(2);
    }
    const text = this.#text;
    this.#text = '';
    return text;
  }

  get said(): string {
    return this.#text;
  }

  stop(): Promise<number> {
    this.#stop.abort();
    return this.#ended;
  }
}

/** Watchers need a moment to be in place after the first report. */
const READY_MS = 150;

describe('check --watch', { timeout: 60_000 }, () => {
  it('checks a file again whenever it is saved', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'article.md');
      await writeFile(file, good);
      const watching = new Watching(folder, ['article.md']);
      expect(await watching.next()).not.toContain('heading-increment');
      await wait(READY_MS);
      for (const [text, finds] of [
        [bad, true],
        [good, false],
        [bad, true],
        [good, false],
        [bad, true],
      ] as const) {
        await writeFile(file, text);
        const said = await watching.next();
        expect(said.includes('heading-increment')).toBe(finds);
        await wait(60);
      }
      expect(await watching.stop()).toBe(0);
    });
  });

  it('sees a file that an editor replaces, moves away and brings back', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'article.md');
      await writeFile(file, good);
      const watching = new Watching(folder, ['article.md'], 'fr');
      expect(await watching.next()).toContain('1 fichier surveillé, Ctrl+C pour arrêter');
      await wait(READY_MS);
      await writeFile(`${file}~`, bad);
      await rename(`${file}~`, file);
      expect(await watching.next()).toContain('heading-increment');
      await rm(file);
      expect(await watching.next()).toContain('fichier ou dossier introuvable');
      await writeFile(file, good);
      expect(await watching.next()).not.toContain('introuvable');
      await watching.stop();
    });
  });

  it('sees new, changed and removed files of a folder, and shows only what changed', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'articles', 'deep'), { recursive: true });
      await writeFile(join(folder, 'articles', 'a.md'), bad);
      const watching = new Watching(folder, ['articles']);
      expect(await watching.next()).toContain('a.md');
      await wait(READY_MS);
      await writeFile(join(folder, 'articles', 'deep', 'b.md'), bad);
      const second = await watching.next();
      expect(second).toContain('b.md');
      expect(second).not.toContain('a.md');
      expect(second).toContain('watching 2 files');
      await rm(join(folder, 'articles', 'a.md'));
      await writeFile(join(folder, 'articles', 'deep', 'b.md'), good);
      expect(await watching.next()).toContain('watching 1 file,');
      await watching.stop();
    });
  });

  it('checks all again when the source changes', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'article.md'), good);
      await copyFile('fixtures/articles/tramway-budget.txt', join(folder, 'source.txt'));
      const watching = new Watching(folder, ['article.md', '--source', 'source.txt']);
      await watching.next();
      await wait(READY_MS);
      await writeFile(
        join(folder, 'source.txt'),
        'Un tout autre texte\n\nIl ne parle de rien de ce que dit cet article, ou presque.\n',
      );
      expect(await watching.next()).toContain('watching 1 file');
      await watching.stop();
    });
  });

  it('stays quiet when nothing that it watches changes', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'article.md'), good);
      const watching = new Watching(folder, ['article.md']);
      await watching.next();
      await wait(READY_MS);
      await writeFile(join(folder, 'other.txt'), 'x');
      await writeFile(join(folder, 'article.md~'), 'x');
      await wait(300);
      expect(watching.said).toBe('');
      await watching.stop();
    });
  });

  it('refuses standard input, --fix and --report', async () => {
    expect(await runCli(['check', '--watch', '-'])).toMatchObject({ code: 2, out: '' });
    expect((await runCli(['check', '--watch', '--fix', 'a.md'])).err).toMatch(
      /'--watch' cannot be used with option '--fix'/,
    );
    expect((await runCli(['check', '--watch', '--report', 'a.json', 'a.md'])).code).toBe(2);
  });
});
