import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder } from './support/cli.ts';
import { counted } from './support/counted.ts';

// Counts and ratios of counts alone: seconds belong to the machine, and to `npm run bench`.

const ARTICLE = readFileSync('fixtures/rewrites/tramway-budget.md', 'utf8');
const [, FRONT_MATTER = '', BODY = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(ARTICLE) ?? [];

/** Packages that `check` of an article without a source has no use for. */
const HEAVY = /\/node_modules\/(?:openai|undici|cheerio|jsdom|@mozilla|@cfworker|dictionary-fr)\//;

describe('a check', { timeout: 120_000 }, () => {
  it('parses each file once, loads nothing heavy, reads no word list and starts no thread for few', () =>
    inFolder(async (folder) => {
      for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.md`), ARTICLE);
      const run = await counted(['check', '.', '--format', 'json'], folder);
      expect(run.calls('readPage')).toBe(3);
      expect(run.calls('parseMarkdown')).toBe(3);
      expect(run.scripts.filter((url) => HEAVY.test(url))).toEqual([]);
      expect(run.calls('hunspellLexicon')).toBe(0);
      expect(run.threads).toBe(1);
    }));

  it('parses nothing that it remembers', () =>
    inFolder(async (folder) => {
      for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.md`), ARTICLE);
      const argv = ['check', '.', '--cache', '--format', 'json'];
      const first = await counted(argv, folder);
      const second = await counted(argv, folder);
      expect(first.calls('readPage')).toBe(3);
      expect(second.calls('readPage')).toBe(0);
      expect(second.steps).toBeLessThan(first.steps / 10);
    }));

  it.each([
    ['the length of an article', (size: number) => ({ 'a.md': FRONT_MATTER + BODY.repeat(size) })],
    [
      'the number of articles',
      (size: number) => Object.fromEntries(Array.from({ length: size }, (_, index) => [`${index}.md`, ARTICLE])),
    ],
  ])('costs twice as much for twice %s', (_, filesOf) =>
    inFolder(async (folder) => {
      const steps = await Promise.all(
        [1, 2, 4].map(async (size) => {
          const home = join(folder, String(size));
          mkdirSync(home);
          for (const [name, text] of Object.entries(filesOf(size))) writeFileSync(join(home, name), text);
          return (await counted(['check', '.', '--format', 'json'], home)).steps;
        }),
      );
      const [one = 0, two = 0, four = 0] = steps;
      // What comes on top, so that the start of the program does not hide it: 2 when linear, 4 when quadratic.
      expect((four - two) / (two - one)).toBeGreaterThan(1.5);
      expect((four - two) / (two - one)).toBeLessThan(2.6);
    }),
  );
});

describe('a start', () => {
  it('loads next to nothing for --version', () =>
    inFolder(async (folder) => {
      expect((await counted(['--version'], folder)).scripts.length).toBeLessThanOrEqual(6);
    }));
});
