import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { inFolder, runCli } from '../support/cli.ts';

const GOOD = 'fixtures/articles/tramway-budget.txt';

/** A folder with one good article in `in/`, and the run of `argv` in it. */
const world = (work: (folder: string, run: (...argv: string[]) => ReturnType<typeof runCli>) => Promise<void>) =>
  inFolder(async (folder) => {
    await mkdir(join(folder, 'in'));
    await copyFile(GOOD, join(folder, 'in', 'bon.txt'));
    await work(folder, (...argv) => runCli(argv, { cwd: folder }));
  });

const goodIsWritten = async (folder: string) => {
  const names = await readdir(join(folder, 'out'));
  expect(names.filter((name) => name.startsWith('bon.'))).toHaveLength(1);
};

/** A file that exists and cannot be read, also by the administrator. */
async function unreadable(path: string): Promise<void> {
  if (process.getuid?.() === 0) return symlink('/proc/self/mem', path);
  await writeFile(path, 'texte');
  await chmod(path, 0);
}

const BAD: Readonly<Record<string, { name: string; make: (path: string) => Promise<unknown>; says: RegExp }>> = {
  empty: { name: 'vide.txt', make: (path) => writeFile(path, ''), says: /✗ in\/vide\.txt: the file is empty/ },
  binary: {
    name: 'image.txt',
    make: (path) => writeFile(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 255, 254])),
    says: /✗ in\/image\.txt: not a text file/,
  },
  unreadable: { name: 'ferme.txt', make: unreadable, says: /✗ in\/ferme\.txt: cannot be read \(E[A-Z]+\)/ },
  'link to nothing': {
    name: 'lien.txt',
    make: (path) => symlink('/nulle/part', path),
    says: /✗ in\/lien\.txt: no such file or folder/,
  },
  'too large': {
    name: 'enorme.txt',
    make: (path) => writeFile(path, 'a'.repeat(2 * 1024 * 1024 + 1)),
    says: /✗ in\/enorme\.txt: too large for an article \(2\.0 MiB/,
  },
};

describe('bad input', () => {
  it.each(Object.entries(BAD))(
    '%s: named in one line, exit 2, the others are written',
    async (_, { name, make, says }) => {
      await world(async (folder, run) => {
        await make(join(folder, 'in', name));
        const { code, err } = await run('in', '--out', 'out');
        expect(err).toMatch(says);
        expect(err).not.toMatch(/\n\s+at /);
        expect(code).toBe(2);
        await goodIsWritten(folder);
      });
    },
  );

  it('missing file: named, exit 2, the others are written', async () => {
    await world(async (folder, run) => {
      const { code, err } = await run('nulle-part.txt', 'in/bon.txt', '--out', 'out');
      expect(err).toContain('✗ nulle-part.txt: no such file or folder\n    Check the spelling.');
      expect(code).toBe(2);
      await goodIsWritten(folder);
    });
  });

  it('folder without articles: named, with what is read', async () => {
    await world(async (folder, run) => {
      await mkdir(join(folder, 'rien'));
      await writeFile(join(folder, 'rien', 'photo.jpg'), 'x');
      const { code, err } = await run('rien', '--out', 'out');
      expect(err).toContain(
        '✗ rien: no article in there\n    Files ending in .txt, .md, .markdown, .html, .htm are read.',
      );
      expect(code).toBe(2);
    });
  });

  it.each([
    ['unknown option', ['in', '--ouput', 'x'], /unknown option '--ouput'[\s\S]*--out/],
    ['no input', [], /missing required argument/],
    ['option out of range', ['in', '-j', '0'], /whole number/],
    ['unknown engine', ['in', '--engine', 'magique'], /auto, openai, offline/],
    ['openai without key', ['in', '--engine', 'openai'], /needs a key\n {2}Set OPENAI_API_KEY/],
    ['prompt that is not there', ['in', '--prompt', 'p.md'], /p\.md: cannot be read \(ENOENT\)/],
    ['facts that are not there', ['in', '--facts', 'f.txt'], /f\.txt: no such file/],
    ['address that is none', ['in', '--base-url', 'localhost:11434'], /not the address of a service/],
    [
      'address with a password',
      ['in', '--base-url', 'http://moi:CANARI@h/v1'],
      /holds a user or a password\n {2}Put the secret/,
    ],
    ['limit without a price', ['in', '--base-url', 'http://127.0.0.1:9/v1', '--max-cost', '1'], /needs the price of/],
    ['report and articles on one stream', ['in', '--out', '-', '--format', 'json'], /cannot share standard output/],
  ])('%s: exit 2, nothing written', async (_, argv, says) => {
    await world(async (folder, run) => {
      const { code, err } = await run(...argv);
      expect(err).toMatch(says);
      expect(code).toBe(2);
      expect(await readdir(folder)).toEqual(['in']);
      expect(await readdir(join(folder, 'in'))).toEqual(['bon.txt']);
    });
  });

  it('unknown configuration key: the nearest known one is named', async () => {
    await world(async (folder, run) => {
      await writeFile(join(folder, 'seo-rewrite.config.json'), '{ "minWord": 800 }');
      const { code, err } = await run('in', '--out', 'out');
      expect(err).toContain('unknown key “minWord”\n  Did you mean “minWords”?');
      expect(code).toBe(2);
      expect(existsSync(join(folder, 'out'))).toBe(false);
    });
  });
});

describe('output', () => {
  it('folder that takes no files: named, exit 2', async () => {
    await world(async (folder, run) => {
      await writeFile(join(folder, 'out'), 'un fichier');
      const { code, err } = await run('in', '--out', 'out/articles');
      expect(err).toMatch(/out\/articles: cannot be written \(ENOTDIR\)\n {4}Choose another folder with --out\./);
      expect(code).toBe(2);
      expect(await readFile(join(folder, 'out'), 'utf8')).toBe('un fichier');
    });
  });

  it.each(['bon.md', 'bon.draft.md'])('%s of somebody else stays untouched without --force', async (name) => {
    await world(async (folder, run) => {
      await mkdir(join(folder, 'out'));
      await writeFile(join(folder, 'out', name), '# Mon texte\n');
      const { code, err } = await run('in', '--out', 'out');
      expect(err).toContain(`out/${name}: already there and not written by seo-rewrite`);
      expect(code).toBe(2);
      expect(await readFile(join(folder, 'out', name), 'utf8')).toBe('# Mon texte\n');
      expect(await readdir(join(folder, 'out'))).toEqual([name]);
      expect((await run('in', '--out', 'out', '--force')).code).toBeLessThan(2);
    });
  });

  it('is not made again when nothing has changed, and is when a setting has', async () => {
    await world(async (folder, run) => {
      await run('in', '--out', 'out', '--min-words', '100');
      const [name = ''] = await readdir(join(folder, 'out'));
      const before = await readFile(join(folder, 'out', name), 'utf8');
      const again = await run('in', '--out', 'out', '--min-words', '100');
      expect(again.err).toContain('already done');
      const other = await run('in', '--out', 'out', '--min-words', '101');
      expect(other.err).not.toContain('already done');
      const [renamed = ''] = await readdir(join(folder, 'out'));
      expect(await readFile(join(folder, 'out', renamed), 'utf8')).not.toBe(before);
    });
  });

  it('that a person has edited is kept: as done with the same settings, refused with others', async () => {
    await world(async (folder, run) => {
      await run('in', '--out', 'out');
      const [name = ''] = await readdir(join(folder, 'out'));
      const path = join(folder, 'out', name);
      const edited = `${await readFile(path, 'utf8')}\nUne phrase ajoutée à la main.\n`;
      await writeFile(path, edited);
      expect((await run('in', '--out', 'out')).err).toContain('already done');
      const other = await run('in', '--out', 'out', '--min-words', '101');
      expect(other.err).toContain('edited since it was written');
      expect(other.code).toBe(2);
      expect(await readFile(path, 'utf8')).toBe(edited);
    });
  });

  it('of two articles with one name: the second is refused, nothing is lost', async () => {
    await world(async (folder, run) => {
      await copyFile('fixtures/articles/train-nuit.html', join(folder, 'in', 'bon.html'));
      const { code, err } = await run('in', '--out', 'out');
      expect(err).toMatch(/would be written over the article of in\/bon\.html/);
      expect(code).toBe(2);
      await goodIsWritten(folder);
      // The next run meets the first one's file and says the same.
      expect((await run('in/bon.txt', '--out', 'out')).err).toMatch(
        /would be written over the article of in\/bon\.html/,
      );
    });
  });

  it('beside the sources is not taken for a source the next time', async () => {
    await world(async (folder, run) => {
      await run('in');
      const names = await readdir(join(folder, 'in'));
      expect(names).toHaveLength(2);
      const again = await run('in');
      expect(again.err).toContain('1 article:');
      expect(await readdir(join(folder, 'in'))).toEqual(names);
    });
  });

  it('never replaces its own source, even with --force', async () => {
    await world(async (folder, run) => {
      await copyFile('fixtures/articles/creve-velo.md', join(folder, 'velo.md'));
      const before = await readFile(join(folder, 'velo.md'), 'utf8');
      const { code } = await run('velo.md', '--out', 'velo.md', '--force');
      expect(code).toBe(2);
      expect(await readFile(join(folder, 'velo.md'), 'utf8')).toBe(before);
    });
  });

  it('goes to standard output alone, in the order of the inputs', async () => {
    await world(async (folder, run) => {
      await copyFile('fixtures/articles/train-nuit.html', join(folder, 'in', 'autre.html'));
      const { out } = await run('in', '--out', '-');
      expect(out.match(/^ {2}file: .*$/gm)).toEqual(['  file: in/autre.html', '  file: in/bon.txt']);
      expect(await readdir(folder)).toEqual(['in']);
    });
  });

  it('comes from standard input to standard output', async () => {
    await inFolder(async (folder) => {
      const { code, out } = await runCli(['-'], { cwd: folder, stdin: await readFile(GOOD) });
      expect(out).toContain('file: "-"');
      expect(code).toBeLessThan(2);
    });
  });

  it('is the same to the byte, run after run', async () => {
    await world(async (folder, run) => {
      await run('in', '--out', 'un');
      await run('in', '--out', 'deux');
      const [name = ''] = await readdir(join(folder, 'un'));
      expect(await readFile(join(folder, 'un', name))).toEqual(await readFile(join(folder, 'deux', name)));
    });
  });
});

describe('a command misspelt', () => {
  it('is not taken for an article, and its argument is left alone', () =>
    world(async (folder, run) => {
      const { code, err } = await run('chek', 'in/bon.txt');
      expect([code, err]).toEqual([2, 'error: no command and no file “chek”\n  Did you mean “check”?\n']);
      expect(await readdir(join(folder, 'in'))).toEqual(['bon.txt']);
    }));

  it('is a file where there is one of that name', () =>
    world(async (folder, run) => {
      await copyFile(join(folder, 'in', 'bon.txt'), join(folder, 'chek'));
      expect((await run('chek', '--dry-run')).err).not.toContain('Did you mean');
    }));
});
