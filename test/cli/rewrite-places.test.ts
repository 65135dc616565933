import { link, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUntouched } from '../../src/pipeline/seal.ts';
import { NO_RULES } from '../support/batch.ts';
import { inFolder, runCli } from '../support/cli.ts';

const RAW = 'Le potager\n\nLe potager de Julie Morel donne 120 tomates en août, puis des courges.\n';
const BY_HAND = '# Mon potager\n\nÉcrit à la main.\n';

interface World {
  readonly cwd: string;
  /** A draft when articles must have 700 words; finished when few are enough. */
  readonly run: (...argv: string[]) => ReturnType<typeof runCli>;
  readonly read: (name: string) => Promise<string>;
  readonly names: () => Promise<string[]>;
}

const DRAFT = ['--min-words', '700'];
const FINISHED = ['--min-words', '1'];

const world = (work: (world: World) => Promise<void>) =>
  inFolder(async (cwd) => {
    const rules = { ...NO_RULES.rules, 'word-count': 'error' };
    await writeFile(join(cwd, 'seo-rewrite.config.json'), JSON.stringify({ rules }));
    await writeFile(join(cwd, 'a.txt'), RAW);
    await work({
      cwd,
      run: (...argv) => runCli([...argv, '--engine', 'offline'], { cwd }),
      read: (name) => readFile(join(cwd, name), 'utf8'),
      names: async () => (await readdir(cwd)).filter((name) => name.startsWith('a')).sort(),
    });
  });

describe('what stands under the other name of an article', () => {
  it('stays with --force when a person wrote it, and the line says so', () =>
    world(async ({ cwd, run, read, names }) => {
      await writeFile(join(cwd, 'a.md'), BY_HAND);
      const { err } = await run('a.txt', '--force', ...DRAFT);
      expect(err).toContain('    a.md stays beside it: it was edited, or not written by seo-rewrite\n');
      expect(await read('a.md')).toBe(BY_HAND);
      expect(await names()).toEqual(['a.draft.md', 'a.md', 'a.txt']);
    }));

  it('stays with --force when a person edited it', () =>
    world(async ({ cwd, run, read }) => {
      await run('a.txt', ...FINISHED);
      const edited = `${await read('a.md')}\nUne phrase à moi.\n`;
      await writeFile(join(cwd, 'a.md'), edited);
      expect((await run('a.txt', '--force', ...DRAFT)).err).toContain('a.md stays beside it');
      expect(await read('a.md')).toBe(edited);
    }));

  it('stays when the article beside it is done', () =>
    world(async ({ cwd, run, read }) => {
      await run('a.txt', ...FINISHED);
      const edited = `${await read('a.md')}\nUn essai à moi.\n`;
      await writeFile(join(cwd, 'a.draft.md'), edited);
      expect((await run('a.txt', ...FINISHED)).err).toContain('already done');
      expect(await read('a.draft.md')).toBe(edited);
    }));

  it('goes when it is ours, with --force or without', () =>
    world(async ({ run, names }) => {
      await run('a.txt', ...DRAFT);
      await run('a.txt', ...FINISHED);
      expect(await names()).toEqual(['a.md', 'a.txt']);
      expect((await run('a.txt', ...DRAFT, '--force')).err).not.toContain('stays beside it');
      expect(await names()).toEqual(['a.draft.md', 'a.txt']);
    }));
});

describe('both names of an article are its own', () => {
  it('a.html and a.draft.txt: the second is refused, the first is whole', () =>
    world(async ({ cwd, run, read }) => {
      await mkdir(join(cwd, 'in'));
      await writeFile(join(cwd, 'in', 'a.html'), `<h1>Le potager</h1><p>${RAW}</p>`);
      await writeFile(join(cwd, 'in', 'a.draft.txt'), RAW);
      const { code, err } = await run('in', '--out', 'out', ...DRAFT);
      expect(err).toContain('in/a.html: would be written over the article of in/a.draft.txt');
      expect(code).toBe(2);
      expect(await readdir(join(cwd, 'out'))).toEqual(['a.draft.draft.md']);
      expect(isUntouched(await read('out/a.draft.draft.md'))).toBe(true);
    }));

  it('a file that cannot be read is told to be so, whoever has its name', () =>
    world(async ({ cwd, run }) => {
      for (const name of ['art.docx', 'art.odt']) await writeFile(join(cwd, name), Buffer.from('PK\x03\x04\0\0\0\0'));
      const { err } = await run('art.docx', 'art.odt');
      expect(err).toContain('art.docx: not a text file');
      expect(err).toContain('art.odt: not a text file');
    }));
});

describe('a source', () => {
  it.each([
    ['itself', async () => 'a.md'],
    ['by a symbolic link', (cwd: string) => symlink('a.md', join(cwd, 'l.md')).then(() => 'l.md')],
    ['by a hard link', (cwd: string) => link(join(cwd, 'a.md'), join(cwd, 'l.md')).then(() => 'l.md')],
  ])('is never written over, whatever is forced: %s', (_, named) =>
    world(async ({ cwd, run, read }) => {
      await writeFile(join(cwd, 'a.md'), BY_HAND);
      const { code, err } = await run(await named(cwd), '--force', '-o', 'a.md', ...FINISHED);
      expect(err).toMatch(/a\.md: is the source itself, which is never written over\n {4}Choose another --out\.\n/);
      expect(err).not.toContain('--force');
      expect(code).toBe(2);
      expect(await read('a.md')).toBe(BY_HAND);
    }),
  );
});

describe('a draft that was only renamed', () => {
  it('does not count as ready', () =>
    world(async ({ cwd, run, read }) => {
      await run('a.txt', ...DRAFT);
      await rename(join(cwd, 'a.draft.md'), join(cwd, 'a.md'));
      expect(await read('a.md')).toMatch(/errors: [1-9]/);
      const { code, err } = await run('a.txt', ...DRAFT);
      expect(err).toContain('draft, already done');
      expect(err).toContain('1 article: 0 passed, 1 draft');
      expect(code).toBe(1);
    }));
});
