import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CliRun, inFolder, runCli } from '../support/cli.ts';

const N = '\u202f';
const PROSE = `${'Le fournil du village rouvre ses portes au printemps. La boulangère pétrit chaque matin, puis elle vend ses miches sur le marché. '.repeat(2)}`;
/** A text in which the rules asked for find nothing. */
const GOOD = `# Le fournil\n\n${PROSE.trim()}\n`;

interface Run extends CliRun {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly ruleId: string; readonly line: number; readonly column: number }[];
    readonly skipped: readonly string[];
    readonly failure?: string;
  }[];
}

/** Check files of a fresh folder under the rules that a test names; all others are off. */
async function check(
  files: Readonly<Record<string, string | Uint8Array>>,
  argv: readonly string[],
  rules: Readonly<Record<string, unknown>> = {},
  after: (folder: string, run: Run, again: (argv: readonly string[]) => Promise<Run>) => void | Promise<void> = () =>
    undefined,
): Promise<Run> {
  return inFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    if (!existsSync(join(folder, 'seo-rewrite.config.json')))
      writeFileSync(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ rules: { ...allOff, ...rules } }));
    const once = async (args: readonly string[]): Promise<Run> => {
      const run = await runCli(['check', ...args], { cwd: folder });
      let parsed: Pick<Run, 'files'> = { files: [] };
      try {
        parsed = JSON.parse(run.out) as Pick<Run, 'files'>;
      } catch {}
      return { ...run, files: parsed.files };
    };
    const run = await once(argv);
    await after(folder, run, once);
    return run;
  });
}

const { rules: shelf } = await import('../../src/rules/index.ts');
const allOff = Object.fromEntries(shelf.map(({ id }) => [id, 'off']));
const ids = (run: Run) =>
  run.files.flatMap(({ findings }) => findings.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`));
const JSON_OUT = ['--format', 'json'];

describe('the exit code of check', () => {
  const bad = { 'a.md': "L'eau.\n" };
  it.each([
    [0, 'nothing found', { 'a.md': 'L’eau.\n' }, ['a.md'], 'error'],
    [1, 'an error', bad, ['a.md'], 'error'],
    [0, 'a warning', bad, ['a.md'], 'warning'],
    [1, 'a warning under --strict', bad, ['a.md', '--strict'], 'warning'],
    [1, 'more warnings than allowed', bad, ['a.md', '--max-warnings', '0'], 'warning'],
    [0, 'as many warnings as allowed', bad, ['a.md', '--max-warnings', '1'], 'warning'],
    [0, 'a note under --strict', bad, ['a.md', '--strict'], 'info'],
    [2, 'an unreadable file', { 'a.md': 'x\0y' }, ['a.md'], 'error'],
    [2, 'an unreadable file beside an error', { ...bad, 'b.md': '' }, ['a.md', 'b.md'], 'error'],
    [2, 'a missing file', {}, ['a.md'], 'error'],
    [2, 'a folder without articles', { 'sub/a.txt': 'x' }, ['sub'], 'error'],
    [2, 'an unknown format', bad, ['a.md', '--format', 'jsn'], 'error'],
    [2, 'two reports on one screen', bad, ['a.md', '--format', 'json', '--format', 'sarif'], 'error'],
    [2, 'a missing --source', bad, ['a.md', '--source', 'nowhere'], 'error'],
    [2, 'a missing baseline', bad, ['a.md', '--baseline', 'b.json'], 'error'],
    [2, '--fix of standard input', {}, ['-', '--fix'], 'error'],
  ] as const)('is %i for %s', async (code, _, files, argv, severity) => {
    const run = await check(files, argv, { 'typo-apostrophe': severity });
    expect(run.code).toBe(code);
    if (code === 2) expect(`${run.err}${run.out}`).not.toMatch(/\n\s+at /);
  });
});

describe('what check says', () => {
  it('is a verdict in one line when all is well', async () => {
    expect((await check({ 'a.md': GOOD }, ['a.md'])).out).toBe('✓ 1 file: nothing to report\n');
  });

  it('is nothing at all under --quiet when there is no error', async () => {
    const run = await check({ 'a.md': "L'eau.\n" }, ['a.md', '-q'], { 'typo-apostrophe': 'warning' });
    expect(run.out + run.err).toBe('');
  });

  it('is the errors alone under --quiet', async () => {
    const run = await check({ 'a.md': "L'eau ! Oui.\n" }, ['a.md', '-q'], {
      'typo-apostrophe': 'error',
      'typo-high-punct': 'warning',
    });
    expect(run.out).toContain('typo-apostrophe');
    expect(run.out).not.toContain('typo-high-punct');
  });

  it('tells once that rules lack the source', async () => {
    const source = shelf.filter(({ needs }) => needs === 'source').map(({ id }) => [id, 'error']);
    const run = await check({ 'a.md': GOOD, 'b.md': GOOD }, ['.'], Object.fromEntries(source));
    expect(run.out.match(/--source/g)).toHaveLength(1);
    expect(run.out).toContain(`${source.length} rules skipped in 2 files`);
  });

  it('goes to several files and to the screen at once', () =>
    check(
      { 'a.md': "L'eau.\n" },
      ['a.md', '--format', 'sarif', '--report', 'out/r.sarif', '--report', 'r.xml'],
      { 'typo-apostrophe': 'error' },
      (folder, run) => {
        expect(JSON.parse(readFileSync(join(folder, 'out/r.sarif'), 'utf8')).version).toBe('2.1.0');
        expect(readFileSync(join(folder, 'r.xml'), 'utf8')).toContain('<testsuites');
        expect(run.out).toContain('✗ 1 file');
      },
    ).then(() => undefined));

  it('is the same in the file and on the screen', () =>
    check(
      { 'a.md': "L'eau.\n" },
      ['a.md', ...JSON_OUT, '--report', 'r.json', ...JSON_OUT],
      { 'typo-apostrophe': 'error' },
      (folder, run) => {
        expect(readFileSync(join(folder, 'r.json'), 'utf8')).toBe(run.out);
      },
    ).then(() => undefined));
});

describe('where check looks', () => {
  it('goes through folders in the order of their names, each file once, hidden ones left out', async () => {
    const files = {
      'b.md': 'x',
      'a/c.md': 'x',
      'a/b.markdown': 'x',
      '.hidden/x.md': 'x',
      'node_modules/x.md': 'x',
      'a/d.txt': 'x',
    };
    const run = await check(files, ['.', 'b.md', ...JSON_OUT]);
    expect(run.files.map(({ path }) => path)).toEqual(['a/b.markdown', 'a/c.md', 'b.md']);
  });

  it('follows links to folders, but not in a circle', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'a', 'b'), { recursive: true });
      writeFileSync(join(folder, 'a', 'b', 'x.md'), 'Mot.\n');
      symlinkSync('..', join(folder, 'a', 'b', 'up'));
      symlinkSync(join(folder, 'a'), join(folder, 'a', 'b', 'self'));
      const run = await runCli(['check', 'a', '--format', 'json'], { cwd: folder });
      expect((JSON.parse(run.out) as Run).files.map(({ path }) => path)).toEqual(['a/b/x.md']);
    }));

  it('reads standard input', () =>
    inFolder(async (cwd) => {
      const run = await runCli(['check', '-', '--format', 'json', '--min-words', '2'], { cwd, stdin: 'Mot.\n' });
      expect((JSON.parse(run.out) as Run).files[0]?.findings.map(({ ruleId }) => ruleId)).toContain('word-count');
    }));

  it('applies the overrides of the configuration by path', async () => {
    const config = {
      rules: { ...allOff, 'typo-apostrophe': 'error' },
      overrides: [{ files: ['brouillons/**'], rules: { 'typo-apostrophe': 'off' } }],
    };
    const files = {
      'seo-rewrite.config.json': JSON.stringify(config),
      'a.md': "L'eau.\n",
      'brouillons/b.md': "L'eau.\n",
    };
    const run = await check(files, ['.', ...JSON_OUT]);
    expect(run.files.map(({ path, findings }) => [path, findings.length])).toEqual([
      ['a.md', 1],
      ['brouillons/b.md', 0],
    ]);
  });

  it('finds the source that the file names, from the working folder or from the file', async () => {
    const rules = Object.fromEntries(shelf.filter(({ needs }) => needs === 'source').map(({ id }) => [id, 'info']));
    const raw = `Le fournil\n\n${PROSE}\n`;
    const page = (file: string) => `---\nsource:\n  file: ${file}\n---\n\n${GOOD}`;
    const run = await check(
      {
        'raw/a.txt': raw,
        'out/a.md': page('raw/a.txt'),
        'out/b.md': page('../raw/a.txt'),
        'out/c.md': page('gone.txt'),
        'out/d.md': page('3'),
      },
      ['out', ...JSON_OUT],
      rules,
    );
    expect(run.files.map(({ skipped }) => skipped.length > 0)).toEqual([false, false, true, true]);
  });

  it('finds it under --source, as a file or by its name in a folder', async () => {
    const rules = Object.fromEntries(shelf.filter(({ needs }) => needs === 'source').map(({ id }) => [id, 'info']));
    const raw = `Le fournil\n\n${PROSE}\n`;
    const files = {
      'raw/a.txt': raw,
      'raw/sub/b.html': `<p>${PROSE}</p>`,
      'out/a.draft.md': GOOD,
      'out/sub/b.md': GOOD,
      'out/c.md': GOOD,
    };
    const byFolder = await check(files, ['out', '--source', 'raw', ...JSON_OUT], rules);
    expect(byFolder.files.map(({ path, skipped }) => [path, skipped.length > 0])).toEqual([
      ['out/a.draft.md', false],
      ['out/c.md', true],
      ['out/sub/b.md', false],
    ]);
    const byFile = await check(files, ['out/c.md', '--source', 'raw/a.txt', ...JSON_OUT], rules);
    expect(byFile.files[0]?.skipped).toEqual([]);
  });
});

describe('check --fix', () => {
  const rules = {
    'typo-apostrophe': 'warning',
    'typo-high-punct': 'warning',
    'typo-spacing': 'warning',
    'typo-guillemets': 'warning',
    'typo-unbalanced': 'error',
  };

  it('writes the safe repairs, says which, and has nothing left to do the second time', () =>
    check({ 'a.md': "# L'eau\n\nOui ! Un  mot.\n" }, ['a.md', '--fix'], rules, async (folder, run, again) => {
      expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(`# L’eau\n\nOui${N}! Un mot.\n`);
      expect(run.out).toContain('mended  typo-apostrophe × 1, typo-high-punct × 1, typo-spacing × 1');
      expect(run.code).toBe(0);
      const before = statSync(join(folder, 'a.md')).mtimeMs;
      expect((await again(['a.md', '--fix'])).out).toBe('✓ 1 file: nothing to report\n');
      expect(statSync(join(folder, 'a.md')).mtimeMs).toBe(before);
    }).then(() => undefined));

  it('keeps the line ends, the byte order mark and every other byte of the file', () =>
    check(
      {
        'a.md':
          "\ufeff---\r\ntitle: L'eau !\r\n---\r\n\r\n# L'eau\r\n\r\nTapez `l'x !`.  \r\nEncore [l'un](http://a.fr/l'un) e\u0301te\u0301.\r\n",
      },
      ['a.md', '--fix'],
      rules,
      (folder) => {
        expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(
          "\ufeff---\r\ntitle: L'eau !\r\n---\r\n\r\n# L’eau\r\n\r\nTapez `l'x !`.  \r\nEncore [l’un](http://a.fr/l'un) été.\r\n",
        );
      },
    ).then(() => undefined));

  it('keeps permissions and links', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'real.md'), "L'eau.\n");
      chmodSync(join(folder, 'real.md'), 0o640);
      symlinkSync('real.md', join(folder, 'a.md'));
      await runCli(['check', 'a.md', '--fix'], { cwd: folder });
      expect(lstatSync(join(folder, 'a.md')).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('L’eau.\n');
      expect(statSync(join(folder, 'real.md')).mode & 0o777).toBe(0o640);
    }));

  it('leaves a file that is not UTF-8 as it is, and says so', () => {
    const latin = Uint8Array.from([..."L'\xe9t\xe9 !\n"].map((sign) => sign.charCodeAt(0)));
    return check({ 'a.md': latin }, ['a.md', '--fix'], rules, (folder, run) => {
      expect(new Uint8Array(readFileSync(join(folder, 'a.md')))).toEqual(latin);
      expect(run.out).toContain('not UTF-8');
    }).then(() => undefined);
  });

  it('leaves what a comment silences, and what only a person can mend', () =>
    check(
      { 'a.md': "<!-- seo-rewrite-disable-next-line typo-apostrophe -->\nL'eau.\n\nL'air (froid.\n" },
      ['a.md', '--fix'],
      rules,
      (folder, run) => {
        expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain("-->\nL'eau.\n\nL’air (froid.");
        expect(run.code).toBe(1);
      },
    ).then(() => undefined));

  it('leaves no temporary file behind', () =>
    check({ 'a.md': "L'eau.\n" }, ['a.md', '--fix', '--report', 'r.json'], rules, async (folder) => {
      const { readdirSync } = await import('node:fs');
      expect(readdirSync(folder).sort()).toEqual(['a.md', 'r.json', 'seo-rewrite.config.json']);
    }).then(() => undefined));
});

describe('a baseline', () => {
  const rules = { 'typo-apostrophe': 'error', 'word-count': 'error' };

  it('lets only new findings fail, and survives moved lines', () =>
    check({ 'sub/a.md': "L'eau.\n" }, ['sub', '--update-baseline'], rules, async (folder, run, again) => {
      expect(run.code).toBe(0);
      expect(run.err).toBe('seo-rewrite.baseline.json: 2 findings of 1 file\n');
      const known = ['sub', '--baseline', 'seo-rewrite.baseline.json'];
      expect((await again(known)).code).toBe(0);
      writeFileSync(join(folder, 'sub/a.md'), "# Titre\n\nMot.\n\nL'eau.\n");
      expect((await again(known)).out).toContain('2 already in the baseline');
      writeFileSync(join(folder, 'sub/a.md'), "L'eau.\n\nD'autres mots.\n");
      const worse = await again([...known, ...JSON_OUT]);
      expect(worse.code).toBe(1);
      expect(ids(worse)).toEqual(['typo-apostrophe 3:2']);
    }).then(() => undefined));

  it('is refused when it is broken, without harm to it', () =>
    check({ 'a.md': "L'eau.\n", 'b.json': '{' }, ['a.md', '--baseline', 'b.json'], rules, (folder, run) => {
      expect(run.code).toBe(2);
      expect(run.err).toContain('--update-baseline');
      expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('{');
    }).then(() => undefined));
});

describe('comments in the article', () => {
  it('silence a rule, and are reported when they silence nothing', async () => {
    const text =
      "<!-- seo-rewrite-disable-next-line typo-apostrophe -->\nL'eau.\n\n<!-- seo-rewrite-disable-next-line typo-apostrophe -->\nRien.\n";
    const run = await check({ 'a.md': text }, ['a.md', ...JSON_OUT], { 'typo-apostrophe': 'error' });
    expect(ids(run)).toEqual(['unused-suppression 4:1']);
  });

  it('may be told to stay quiet', async () => {
    const config = JSON.stringify({ rules: allOff, unusedSuppressions: 'off' });
    const run = await check({ 'seo-rewrite.config.json': config, 'a.md': '<!-- seo-rewrite-disable -->\n' }, [
      'a.md',
      ...JSON_OUT,
    ]);
    expect(ids(run)).toEqual([]);
  });
});
