import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANY_RUN } from '../../src/model/run.ts';
import { reporterNames } from '../../src/reporters/load.ts';
import { openPack, writePack } from '../../src/store/pack.ts';
import { inFolder, runCli } from '../support/cli.ts';

const RAW =
  'Le four du village\n\nLa boulangère Julie Morel pétrit 120 pains chaque matin à Brest, et elle les vend sur le marché du port.\n';
const ARTICLE = `# Le four du village\n\nL'eau chauffe ! La boulangère Julie Morel pétrit 120 pains chaque matin à Brest.\n`;
const ELSE = `# Le moulin\n\nLe meunier dort, et personne ne le dérange avant que la pluie ne tombe sur le toit.\n`;

interface World {
  readonly folder: string;
  /** What `check --cache` says, and which files it did not judge again. */
  check(...argv: string[]): Promise<{ out: string; code: number; recalled: string[] }>;
  write(name: string, text: string): void;
}

const PACK = '.seo-rewrite/checks/pack';
/** No file has so many words: a report that tells them is one that was marked. */
const MARK = { strict: 4242, shown: 4242 };

/** Mark what is remembered, so that it can be told from what is found anew. */
async function mark(folder: string): Promise<void> {
  const path = join(folder, PACK);
  const bytes = readFileSync(path);
  const length = Number(bytes.subarray(-16).toString('latin1'));
  const { identity } = JSON.parse(bytes.subarray(-16 - length, -16).toString('utf8')) as { identity: string };
  const pack = openPack<object>(path, identity);
  const marked = await writePack<object>(path, identity, ANY_RUN);
  for (const key of pack?.keys() ?? []) {
    const report = JSON.parse(pack?.text(key) ?? '') as object;
    await marked.add(key, pack?.head(key) ?? {}, JSON.stringify({ ...report, words: MARK }));
  }
  pack?.close();
  await marked.finish();
}

const recalledIn = (out: string): string[] => {
  const { files = [] } = JSON.parse(out || '{}') as { files?: { path: string; words?: { strict: number } }[] };
  return files.filter(({ words }) => words?.strict === MARK.strict).map(({ path }) => path);
};

const BOTH = ['in/four.md', 'in/moulin.md'];

/** Two articles that were checked once with `--cache`, one of them beside its source. */
const remembered = (work: (world: World) => Promise<void>, ...first: string[]) =>
  inFolder(async (folder) => {
    const world: World = {
      folder,
      async check(...argv) {
        const { out, code } = await runCli(['check', 'in', '--cache', '--format', 'json', ...argv], { cwd: folder });
        return { out, code, recalled: recalledIn(out) };
      },
      write: (name, text) => writeFileSync(join(folder, name), text),
    };
    for (const name of ['in', 'raw']) mkdirSync(join(folder, name));
    world.write('in/four.md', ARTICLE);
    world.write('in/moulin.md', ELSE);
    world.write('raw/four.md', RAW);
    await world.check(...first);
    await mark(folder);
    expect((await world.check(...first)).recalled).toEqual(BOTH);
    await work(world);
  });

/** The answer of a run that remembers nothing. */
const afresh = (world: World, ...argv: string[]) =>
  runCli(['check', 'in', '--format', 'json', ...argv], { cwd: world.folder });

describe('check --cache', { timeout: 60_000 }, () => {
  it('says the same as a check that remembers nothing, in every format', () =>
    inFolder(async (folder) => {
      for (const name of ['in', 'raw']) mkdirSync(join(folder, name));
      writeFileSync(join(folder, 'in/four.md'), ARTICLE);
      writeFileSync(join(folder, 'raw/four.md'), RAW);
      const run = async (format: string, report: string, ...argv: string[]) => {
        const all = [
          'check',
          'in',
          '--source',
          'raw',
          '--format',
          format,
          '--report',
          report,
          '--format',
          format,
          ...argv,
        ];
        const { out } = await runCli(all, { cwd: folder });
        return out + readFileSync(join(folder, report), 'utf8');
      };
      await run('json', 'first', '--cache');
      for (const format of reporterNames)
        expect(await run(format, 'a', '--cache'), format).toBe(await run(format, 'b'));
    }));

  it('is off unless asked for, by the flag or by the configuration', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.md'), ELSE);
      const store = join(folder, '.seo-rewrite');
      await runCli(['check', 'a.md'], { cwd: folder });
      expect(existsSync(store)).toBe(false);
      writeFileSync(join(folder, 'seo-rewrite.config.json'), '{ "checkCache": true }');
      await runCli(['check', 'a.md', '--no-cache'], { cwd: folder });
      expect(existsSync(store)).toBe(false);
      await runCli(['check', 'a.md'], { cwd: folder });
      expect(existsSync(store)).toBe(true);
    }));

  it('checks a changed file, and only that', () =>
    remembered(async (world) => {
      world.write('in/moulin.md', `${ELSE}\nL'eau.\n`);
      const again = await world.check();
      expect(again.recalled).toEqual(['in/four.md']);
      expect(again.out).toContain('typo-apostrophe');
      expect((await world.check()).recalled).toEqual(['in/four.md']);
    }));

  it('goes by content: a touched file is known, a file of the same size and date with other words is not', () =>
    remembered(async (world) => {
      const path = join(world.folder, 'in/moulin.md');
      const date = new Date('2020-01-01');
      utimesSync(path, date, date);
      expect((await world.check()).recalled).toEqual(BOTH);
      writeFileSync(path, ELSE.replace('dort,', 'rit !'));
      utimesSync(path, date, date);
      expect((await world.check()).recalled).toEqual(['in/four.md']);
    }));

  it.each([
    ['a changed source', 'in/four.md', (world: World) => world.write('raw/four.md', RAW.replace('120', '130'))],
    ['a source that went away', 'in/four.md', ({ folder }: World) => rmSync(join(folder, 'raw/four.md'))],
    [
      'another source that comes first',
      'in/four.md',
      (world: World) => world.write('raw/four.txt', `${RAW}\nEncore.\n`),
    ],
    ['a source for a file that had none', 'in/moulin.md', (world: World) => world.write('raw/moulin.txt', ELSE)],
  ] as const)('sees %s', (_, changed, change) =>
    remembered(
      async (world) => {
        change(world);
        const again = await world.check('--source', 'raw');
        expect(again.recalled).toEqual(BOTH.filter((path) => path !== changed));
      },
      '--source',
      'raw',
    ),
  );

  it('sees a source that the front matter names, when it changes', () =>
    inFolder(async (folder) => {
      const argv = ['check', 'a.md', '--cache', '--format', 'json'];
      writeFileSync(join(folder, 'a.md'), `---\nsource:\n  file: a.txt\n---\n\n${ARTICLE}`);
      writeFileSync(join(folder, 'a.txt'), RAW);
      const first = await runCli(argv, { cwd: folder });
      expect(first.out).not.toContain('number-invented');
      writeFileSync(join(folder, 'a.txt'), RAW.replace('120', '130'));
      const second = await runCli(argv, { cwd: folder });
      expect(second.out).not.toBe(first.out);
      expect(second.out).toBe((await runCli([...argv, '--no-cache'], { cwd: folder })).out);
    }));

  it.each([
    ['a rule', { rules: { 'typo-apostrophe': 'off' } }],
    ['an option of a rule', { rules: { 'h2-min': ['error', { min: 1 }] } }],
    ['rules for some files', { overrides: [{ files: ['in/moulin.md'], rules: { 'word-count': 'off' } }] }],
    ['the typography', { typography: { spaces: 'none' } }],
    ['the least number of words', { minWords: 3 }],
    ['what cleaning drops from sources', { clean: { drop: ['boulangère'] } }],
  ])('sees another configuration: %s', (_, config) =>
    remembered(
      async (world) => {
        world.write('seo-rewrite.config.json', JSON.stringify(config));
        const again = await world.check('--source', 'raw');
        expect(again.recalled).toEqual([]);
        expect(again.out).toBe((await afresh(world, '--source', 'raw')).out);
      },
      '--source',
      'raw',
    ),
  );

  it('sees other flags', () =>
    remembered(async (world) => {
      for (const argv of [
        ['-k', 'moulin'],
        ['--min-words', '3'],
        ['--source', 'raw'],
      ]) {
        const again = await world.check(...argv);
        expect(again.recalled, argv.join(' ')).toEqual([]);
        expect(again.out).toBe((await afresh(world, ...argv)).out);
      }
    }));

  it.each([
    ['another Node', { runtime: 'node 99' }, '.'],
    ['another working folder', {}, 'in'],
  ])('starts anew under %s', (_, other, cwd) =>
    remembered(async ({ folder }) => {
      writeFileSync(join(folder, 'seo-rewrite.config.json'), '{}');
      const argv = ['check', join(folder, 'in'), '--cache', '--format', 'json'];
      await runCli(argv, { cwd: folder });
      await mark(folder);
      expect(recalledIn((await runCli(argv, { cwd: folder })).out)).toEqual(BOTH);
      const { out } = await runCli(argv, { ...other, cwd: join(folder, cwd) });
      expect(JSON.parse(out)).toMatchObject({ files: [{}, {}] });
      expect(recalledIn(out)).toEqual([]);
    }),
  );

  it('keeps the baseline apart: what it knows may change while the article does not', () =>
    remembered(async (world) => {
      await runCli(['check', 'in', '--update-baseline', '--baseline', 'b.json'], { cwd: world.folder });
      const known = await world.check('--baseline', 'b.json');
      expect(known).toMatchObject({ recalled: BOTH, code: 0 });
      expect(known.out).not.toContain('typo-apostrophe');
      expect((await world.check()).out).toContain('typo-apostrophe');
    }));

  it('remembers files that this run did not look at, and forgets those that are gone', () =>
    remembered(async (world) => {
      const pack = join(world.folder, PACK);
      world.write('in/neuf.md', ELSE);
      await runCli(['check', 'in/neuf.md', '--cache'], { cwd: world.folder });
      expect((await world.check()).recalled).toEqual(BOTH);
      rmSync(join(world.folder, 'in/four.md'));
      expect(readFileSync(pack, 'utf8')).toContain('in/four.md');
      world.write('in/neuf.md', `${ELSE}\nFin.\n`);
      expect((await world.check()).recalled).toEqual(['in/moulin.md']);
      expect(readFileSync(pack, 'utf8')).not.toContain('in/four.md');
    }));

  it('never counts a file that could not be read, nor one that it repairs', () =>
    remembered(async (world) => {
      world.write('in/vide.md', '');
      expect((await world.check()).code).toBe(2);
      expect((await world.check()).code).toBe(2);
      rmSync(join(world.folder, 'in/vide.md'));
      expect((await world.check('--fix')).recalled).toEqual([]);
      expect(readFileSync(join(world.folder, 'in/four.md'), 'utf8')).toContain('L’eau');
      expect((await world.check()).recalled).toEqual(['in/moulin.md']);
    }));

  it.each([
    ['cut', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 300))],
    ['empty', (path: string) => writeFileSync(path, '')],
    ['grown', (path: string) => appendFileSync(path, 'x')],
    [
      'spoilt',
      (path: string) => {
        const bytes = readFileSync(path);
        // Every e of the texts becomes an a; the index stays whole.
        const end = bytes.length - 16 - Number(bytes.subarray(-16).toString('latin1'));
        for (let at = 0; at < end; at++) if (bytes[at] === 0x65) bytes[at] = 0x61;
        writeFileSync(path, bytes);
      },
    ],
  ])('checks again when its file is %s', (_, spoil) =>
    remembered(async (world) => {
      spoil(join(world.folder, PACK));
      expect((await world.check()).out).toBe((await afresh(world)).out);
      expect((await world.check()).out).toBe((await afresh(world)).out);
    }),
  );

  it('goes on and says so where nothing can be kept', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.md'), ELSE);
      writeFileSync(join(folder, '.seo-rewrite'), 'a file in the way');
      const { err, out } = await runCli(['check', 'a.md', '--cache', '--format', 'json'], { cwd: folder });
      expect(JSON.parse(out)).toMatchObject({ files: [{ path: 'a.md' }] });
      expect(err).toMatch(/^--cache: nothing could be kept \((?:EEXIST|ENOTDIR)\)\n$/);
    }));

  it('leaves no temporary file', () =>
    remembered(async ({ folder }) => {
      expect(readdirSync(join(folder, '.seo-rewrite/checks'))).toEqual(['pack']);
    }));
});
