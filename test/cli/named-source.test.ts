import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, runCli } from '../support/cli.ts';

const SECRET = 'motdepasse-xyzzy';
const page = (file: string) =>
  `---\nsource:\n  file: ${JSON.stringify(file)}\n---\n\n# Le potager\n\nIl donne 3 tomates.\n`;

/** An article in `work/in/` that names a file, in `work/`, beside secrets inside and outside of it. */
const world = (
  file: string,
  work: (run: (...argv: string[]) => ReturnType<typeof runCli>, work: string) => Promise<void>,
  language: 'en' | 'fr' = 'en',
) =>
  inFolder(async (folder) => {
    const cwd = join(folder, 'work');
    const files = {
      'work/in/a.md': page(file.replace('FOLDER', folder)),
      'work/in/ours.txt': `Le potager\n\nIl donne 3 tomates. ${SECRET}\n`,
      'work/.env': SECRET,
      'secret.txt': SECRET,
    };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    await symlink(join(folder, 'secret.txt'), join(cwd, 'in', 'link.txt'));
    await symlink(join(cwd, '.env'), join(cwd, 'in', 'env.txt'));
    await work((...argv) => runCli(argv, { cwd, style: { color: false, width: 200, language } }), cwd);
  });

const OUTSIDE = /its source \S+ was not opened: outside the working folder and the article’s own; --source opens any/;
const NO_ARTICLE = /its source \S+ was not opened: not the name of an article \(\.txt, \.md, .*; --source opens any/;

describe('the source that an article names', () => {
  it.each([
    ['../secret.txt', OUTSIDE],
    ['../../secret.txt', OUTSIDE],
    ['FOLDER/secret.txt', OUTSIDE],
    ['link.txt', OUTSIDE],
    ['in/link.txt', OUTSIDE],
    ['/etc/passwd', NO_ARTICLE],
    ['.env', NO_ARTICLE],
    ['../.env', NO_ARTICLE],
    ['env.txt', NO_ARTICLE],
  ])('%s is not opened, and a line says so', (file, why) =>
    world(file, async (run, cwd) => {
      const checked = await run('check', 'in/a.md', '--format', 'pretty');
      expect(checked.out).toMatch(why);
      expect(checked.out).not.toContain(SECRET);
      const reported = await run('report', 'in/a.md', '-o', 'r.html');
      expect(reported.err).toMatch(why);
      expect(await readFile(join(cwd, 'r.html'), 'utf8')).not.toContain(SECRET);
      expect((await run('check', 'in/a.md', '--cache')).out).toMatch(why);
      expect((await run('check', 'in/a.md', '--cache')).out).toMatch(why);
    }),
  );

  it.each(['ours.txt', 'in/ours.txt', '../in/ours.txt'])('%s is', (file) =>
    world(file, async (run, cwd) => {
      expect((await run('report', 'in/a.md', '-o', 'r.html')).err).not.toContain('not opened');
      expect(await readFile(join(cwd, 'r.html'), 'utf8')).toContain(SECRET);
    }),
  );

  it('may be any file with --source, but what the article names in that folder is an article', () =>
    world('.env', async (run, cwd) => {
      await run('report', 'in/a.md', '--source', '.env', '-o', 'r.html');
      expect(await readFile(join(cwd, 'r.html'), 'utf8')).toContain(SECRET);
      await run('report', 'in/a.md', '--source', '.', '-o', 'r.html');
      expect(await readFile(join(cwd, 'r.html'), 'utf8')).not.toContain(SECRET);
    }));

  it('says so in French, in one line whatever it names', () =>
    world(
      '../\u001b[31msecret.txt',
      async (run, cwd) => {
        await writeFile(join(cwd, '..', '\u001b[31msecret.txt'), SECRET);
        const { err } = await run('report', 'in/a.md', '-o', 'r.html');
        expect(err.split('\n')[0]).toMatch(
          /^! in\/a\.md\u00a0: sa source \S+ n’a pas été ouverte\u00a0: hors du dossier de travail et de celui de l’article\u202f; --source/,
        );
        expect(err).not.toContain('\u001b');
      },
      'fr',
    ));
});
