import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { shownAddress } from '../../src/engines/secrets.ts';
import { bundledCli } from '../support/bundle.ts';
import { inFolder, runCli } from '../support/cli.ts';
import { COMPILED } from '../support/process.ts';

const RAW = 'Le potager\n\nLe potager de Julie Morel donne 120 tomates en août.\n';

/** What both languages say of a command line, in a folder with `a.txt`, `b.txt` and an empty folder `e`. */
const told = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  inFolder(async (cwd) => {
    await mkdir(join(cwd, 'e'));
    for (const name of ['a.txt', 'b.txt']) await writeFile(join(cwd, name), RAW);
    await writeFile(join(cwd, 'words.yaml'), 'minWords: beaucoup\n');
    await writeFile(join(cwd, 'list.yaml'), '- a\n');
    const runs = [];
    for (const language of ['en', 'fr'] as const)
      runs.push(await runCli(argv, { cwd, env, style: { color: false, width: 80, language } }));
    return { codes: runs.map(({ code }) => code), said: runs.map(({ out, err }) => out + err) };
  });

describe('one clear line with the way out', () => {
  it.each([
    [
      ['a.txt', '--base-url', 'localhost:11434'],
      'not the address of a service: localhost:11434\n  http:// or https:// is missing before it, as in',
      'pas une adresse de service\u00a0: localhost:11434\n  Il manque http:// ou https:// devant, comme dans',
    ],
    [
      ['a.txt', '--base-url', 'chez moi'],
      'not the address of a service: chez moi\n',
      'pas une adresse de service\u00a0: chez moi\n',
    ],
    [
      ['a.txt', '--base-url', 'ftp://x/y'],
      'not the address of a service: ftp://x/y\n  It looks like http://',
      'pas une adresse de service\u00a0: ftp://x/y\n  Elle ressemble à http://',
    ],
    [
      ['a.txt', '--out', 'b.txt'],
      'b.txt: is a file, not a folder\n    --out takes a folder, or the name of a .md file.',
      'b.txt\u00a0: c’est un fichier, pas un dossier\n    --out attend un dossier, ou le nom d’un fichier .md.',
    ],
    [
      ['check', 'a.md', '--config', 'words.yaml'],
      '“minWords” must be of type integer',
      '«\u202fminWords\u202f» doit être un nombre entier',
    ],
    [['check', 'a.md', '--config', 'list.yaml'], 'must be of type object', 'doit être un ensemble de clés'],
    [
      ['-tiret.txt'],
      "unknown option '-tiret.txt'\n  For a file of that name: ./-tiret.txt\n",
      'option inconnue «\u00a0-tiret.txt\u00a0»\n  Pour un fichier de ce nom\u00a0: ./-tiret.txt\n',
    ],
    [['report', 'e'], '✗ e: no article in there\n  Files ending in', '✗ e\u00a0: aucun article ici\n  Les fichiers en'],
    [
      ['init', '--config', 'c.json'],
      'c.json: the commented configuration is YAML\n  End its name in .yaml or .yml.',
      'c.json\u00a0: la configuration commentée est en YAML\n  Terminez son nom par .yaml ou .yml.',
    ],
    [
      ['init', '--config', 'a.txt/c.yaml'],
      'c.yaml: cannot be written (EEXIST)\n  Check the permissions of the folder, or name another file with --config.',
      'écriture impossible (EEXIST)\n  Vérifiez les droits du dossier, ou nommez un autre fichier avec --config.',
    ],
  ])('%j', async (argv, english, french) => {
    const { codes, said } = await told(argv);
    expect(said[0]).toContain(english);
    expect(said[1]).toContain(french);
    expect(codes).toEqual([2, 2]);
  });

  it.each(['sk-“essai”', 'sk-une\nclé', 'sk essai'])('a key that none can be: %j', async (key) => {
    const { codes, said } = await told(['a.txt'], { OPENAI_API_KEY: key });
    expect(said[0]).toMatch(
      /OPENAI_API_KEY holds a character that no key has \(the \dth, U\+[\dA-F]{4}\)\n {2}A key is/,
    );
    expect(said[1]).toMatch(/OPENAI_API_KEY contient un caractère qu’aucune clé ne peut avoir \(le \de, U\+/);
    for (const text of said) expect(text).not.toContain('sk-');
    expect(codes).toEqual([2, 2]);
  });

  it('one word is no plural', async () => {
    await inFolder(async (cwd) => {
      await writeFile(join(cwd, 'mot.txt'), 'Potager\n');
      const style = { color: false, width: 80 };
      const french = await runCli(['mot.txt', '--dry-run'], { cwd, style: { ...style, language: 'fr' } });
      expect(french.out).toMatch(/: [01] mot\n/);
      const english = await runCli(['mot.txt', '--dry-run'], { cwd });
      expect(english.out).toMatch(/: (?:1 word|0 words)\n/);
    });
  });
});

describe('an address that is none', () => {
  it.each([
    ['localhost:11434', 'localhost:11434'],
    ['nom:mot de passe@x', '•••@x'],
    ['x y?key=secret', 'x y'],
    ['sk-0123456789abcdef', '•••'],
    ['a\u001b[31mb', 'a [31mb'],
  ])('%j is shown as %j', (address, shown) => {
    expect(shownAddress(address)).toBe(shown);
  });
});

describe('a command with nothing to show', () => {
  it('report writes no page of an empty folder', () =>
    inFolder(async (cwd) => {
      await mkdir(join(cwd, 'e'));
      expect((await runCli(['report', 'e', '-o', 'r.html'], { cwd })).code).toBe(2);
      expect(existsSync(join(cwd, 'r.html'))).toBe(false);
    }));

  it('init writes under the name of --config', () =>
    inFolder(async (cwd) => {
      const { code, err } = await runCli(['init', '--config', 'mine.yaml'], { cwd });
      expect([code, err]).toEqual([0, 'wrote mine.yaml\n']);
      expect(existsSync(join(cwd, 'mine.yaml'))).toBe(true);
    }));

  it('a tag in a configuration brings no warning of Node', () =>
    inFolder(async (cwd) => {
      await writeFile(join(cwd, 'c.yaml'), 'minWords: !bla 3\n');
      await writeFile(join(cwd, 'a.md'), 'Un mot.\n');
      const env = { PATH: process.env.PATH, LANG: 'C', NODE_COMPILE_CACHE: COMPILED };
      const argv = [bundledCli(), 'check', 'a.md', '--config', 'c.yaml'];
      const { stderr } = spawnSync(process.execPath, argv, { cwd, env, encoding: 'utf8' });
      expect(stderr).not.toMatch(/Warning|node:/);
    }));
});
