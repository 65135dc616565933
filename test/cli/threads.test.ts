import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEAST_FOR_THREADS } from '../../src/pipeline/least-for-threads.ts';
import { rules } from '../../src/rules/index.ts';
import { inFolder, runCli } from '../support/cli.ts';

const COUNT = LEAST_FOR_THREADS + 40;
const LARGE = 'a0150.md';
const LARGE_PARAGRAPHS = 20_000;
const N = '\u202f';

/** A name of its own for each: figures alone make no other line. */
const nameOf = (index: number) =>
  `Lou${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`;

/** So many small files of different lengths that threads are hired, with some that cannot be read. */
function fill(folder: string, extension: string): void {
  for (let index = 0; index < COUNT; index++) {
    const body =
      `La voisine ${nameOf(index)} pétrit ${index + 2} pains, et personne ne la dérange avant que la pluie ne tombe : elle dort ! `
        .repeat(2 + (index % 7))
        .trim();
    writeFileSync(
      join(folder, `a${String(index).padStart(4, '0')}.${extension}`),
      `# Article ${index}\n\n${body}\n\nImprimé sur papier recyclé par nos soins\n`,
    );
  }
  writeFileSync(join(folder, `a0050.${extension}`), 'x\0y');
  writeFileSync(join(folder, `a0100.${extension}`), '');
}

/** Enough to tell whether every file is judged by the right rules, beside its source. */
const LOOKING = ['typo-high-punct', 'word-count', 'words-retention', 'fact-number-invented'];
const few = Object.fromEntries(rules.filter(({ id }) => !LOOKING.includes(id)).map(({ id }) => [id, 'off']));

let cwd = '';
let over: () => void;
beforeAll(
  () =>
    new Promise<void>((ready) => {
      void inFolder(async (folder) => {
        cwd = folder;
        writeFileSync(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ rules: few }));
        mkdirSync(join(folder, 'in'));
        mkdirSync(join(folder, 'raw'));
        fill(join(folder, 'in'), 'md');
        // Nearly as large as an article may be: the memory of a thread must do.
        const paragraph = 'La voisine pétrit ses pains, et personne ne la dérange avant que la pluie ne tombe.\n\n';
        writeFileSync(join(folder, 'in', LARGE), `# Article\n\n${paragraph.repeat(LARGE_PARAGRAPHS)}`);
        fill(join(folder, 'raw'), 'txt');
        const done = new Promise<void>((leave) => {
          over = leave;
        });
        ready();
        await done;
      });
    }),
);
afterAll(() => over());

const withThreads = (count: number, ...argv: string[]) => runCli([...argv, '--threads', String(count)], { cwd });

describe('check in several threads', { timeout: 120_000 }, () => {
  it('says byte for byte what one thread says, in the order of the files', async () => {
    const argv = ['check', 'in', 'nowhere.md', '--source', 'raw', '--format', 'json'];
    const [one, two] = [await withThreads(1, ...argv), await withThreads(2, ...argv)];
    expect(two).toEqual(one);
    expect(one.code).toBe(2);
    const { files } = JSON.parse(two.out) as {
      files: { path: string; failure?: string; words?: { strict: number } }[];
    };
    expect(files).toHaveLength(COUNT + 1);
    expect(files.find(({ path }) => path.endsWith(LARGE))?.words?.strict).toBeGreaterThan(10 * LARGE_PARAGRAPHS);
    expect(files.filter(({ failure }) => failure)).toHaveLength(3);
  });

  it('repairs every file under --fix', () =>
    inFolder(async (folder) => {
      fill(folder, 'md');
      writeFileSync(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ rules: few }));
      const { out } = await runCli(['check', '.', '--fix', '--threads', '2', '--format', 'json'], { cwd: folder });
      expect(readFileSync(join(folder, 'a0130.md'), 'utf8')).toContain(`dort${N}!`);
      expect(out).toContain('typo-high-punct');
    }));

  it('stops when the user says so', async () => {
    const stop = new AbortController();
    stop.abort();
    expect((await runCli(['check', 'in', '--threads', '2'], { cwd, signal: stop.signal })).code).toBe(130);
  });
});

describe('clean in several threads', { timeout: 120_000 }, () => {
  it('prints byte for byte what one thread prints', async () => {
    const argv = ['clean', 'raw', '-'];
    const world = {
      cwd,
      stdin:
        'Un titre\n\nLe texte de l’entrée standard avance à pas lents, et personne ne le dérange avant que la pluie ne tombe.\n',
    };
    const one = await runCli([...argv, '--threads', '1'], world);
    const two = await runCli([...argv, '--threads', '2'], world);
    expect(two).toEqual(one);
    expect(one.code).toBe(2);
    expect(one.out).toContain('entrée standard');
    // What the files repeat is known to every thread.
    expect(one.out).not.toContain('papier recyclé');
  });
});
