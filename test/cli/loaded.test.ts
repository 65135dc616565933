import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import type { OutputChunk } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Each costs several starts of Node. */
const HEAVY = /node_modules\/(openai|undici|cheerio|jsdom|@mozilla\/readability|@cfworker|dictionary-fr|franc)\//g;

function run(...argv: string[]): { readonly stdout: string; readonly heavy: readonly string[]; readonly ours: number } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', resolve('test/support/loaded.mjs'), 'src/cli/bin.ts', ...argv],
    { encoding: 'utf8' },
  );
  return {
    stdout,
    heavy: [...new Set([...stderr.matchAll(HEAVY)].map((match) => match[1] ?? ''))],
    ours: stderr.match(/\/src\/\S+\.ts$/gm)?.length ?? 0,
  };
}

describe('what a start loads', () => {
  it('nothing heavy to check an ordinary article', () => {
    const { stdout, heavy, ours } = run('check', 'fixtures/rewrites/ecole-rurale.md');
    expect(stdout).not.toBe('');
    expect(ours).toBeGreaterThan(100);
    expect(heavy).toEqual([]);
  });

  it('nothing heavy to print the help', () => {
    const { stdout, heavy } = run('--help');
    expect(stdout).toContain('rewrite');
    expect(heavy).toEqual([]);
  });

  it('next to nothing to print the version', () => {
    const { stdout, heavy, ours } = run('--version');
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(heavy).toEqual([]);
    expect(ours).toBeLessThan(5);
  });

  it('sees the word list being read where a word is glued', () => {
    const folder = mkdtempSync(join(tmpdir(), 'seo-rewrite-loaded-'));
    const path = join(folder, 'glued.md');
    writeFileSync(path, '# Le pain\n\nIl vient dimanchetandis que la pluie tombe sur le fournil.\n');
    const { stdout, heavy } = run('check', path);
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('dimanchetandis');
    expect(heavy).toEqual(['dictionary-fr']);
  });
});

/** What an ordinary article is checked without, as paths of sources. */
const SPARED =
  /node_modules\/(?:yaml|smol-toml|unified|remark-[\w-]+|micromark[\w-]*|mdast-util-[\w-]+)\/|src\/(?:cleaners|readers\/(?:html|markdown)|french\/facts|reporters\/(?:html|json|jsonl|github|gitlab|junit|sarif|markdown)\b|rules\/fidelity\/\w+-(?:verdicts|index|support)|cli\/(?:watch|raw-side|check-memory)|pipeline\/(?:clean|crew)\.ts)/;

/** Modules of Node that cost a start several milliseconds each. */
const SPARED_OF_NODE = /^NativeModule (?:crypto|child_process|worker_threads)$/gm;

describe('what a start of the package loads', () => {
  const home = mkdtempSync(join(tmpdir(), 'seo-rewrite-package-'));
  let inputsOf: (file: string) => readonly string[] = () => [];

  beforeAll(async () => {
    for (const name of ['package.json', 'node_modules']) symlinkSync(resolve(name), join(home, name));
    const { bundle } = (await import(resolve('scripts/build/bundle.mjs'))) as {
      readonly bundle: (dir: string) => Promise<readonly OutputChunk[]>;
    };
    const files = new Map((await bundle(join(home, 'dist'))).map((file) => [join(home, 'dist', file.fileName), file]));
    inputsOf = (file) => {
      const { modules = {} } = files.get(file) ?? {};
      const used = Object.keys(modules).filter((path) => (modules[path]?.renderedLength ?? 0) > 0);
      return used.filter((path) => !path.startsWith('\0')).map((path) => relative('.', path));
    };
  });
  afterAll(() => rmSync(home, { recursive: true }));

  interface Loaded {
    /** Sources of the package. */
    readonly sources: readonly string[];
    /** Files of the package that they are in. */
    readonly files: number;
    /** Modules of Node. */
    readonly ofNode: readonly string[];
  }

  function loadedBy(...argv: string[]): Loaded {
    const { stderr } = spawnSync(
      process.execPath,
      ['--import', resolve('test/support/loaded.mjs'), join(home, 'dist/cli/bin.js'), ...argv],
      { encoding: 'utf8' },
    );
    const files = [...stderr.matchAll(/^file:\/\/(\S+\/dist\/\S+\.js)$/gm)];
    return {
      sources: files.flatMap(([, path = '']) =>
        inputsOf(join(home, relative(path.slice(0, path.lastIndexOf('/dist/')), path))),
      ),
      files: files.length,
      ofNode: stderr.match(SPARED_OF_NODE) ?? [],
    };
  }

  it('no parser but our own, no comparison with a source, no cleaner for an ordinary article', () => {
    const { sources, ofNode } = loadedBy('check', 'fixtures/rewrites/train-nuit.md');
    expect(sources).toContain('src/rules/index.ts');
    expect(sources.filter((path) => SPARED.test(path))).toEqual([]);
    expect(ofNode).toEqual([]);
  });

  it('few files, since each costs a start: a version two, an article a dozen', () => {
    expect(loadedBy('--version').files).toBe(2);
    expect(loadedBy('--help').files).toBeLessThan(7);
    for (const command of ['check', 'clean']) {
      const { files } = loadedBy(command, 'fixtures/rewrites/train-nuit.md');
      expect(files).toBeGreaterThan(5);
      expect(files).toBeLessThan(13);
    }
  });

  it('no thread to rewrite an article', () => {
    const { sources, ofNode } = loadedBy('fixtures/articles/train-nuit.html', '--engine', 'offline', '--out', home);
    expect(sources).toContain('src/pipeline/compose-article.ts');
    expect(sources).not.toContain('src/pipeline/crew.ts');
    expect(ofNode).not.toContain('NativeModule worker_threads');
  });

  it('no rule for a help text', () => {
    for (const argv of [['--help'], ['check', '--help']]) {
      const { sources, ofNode } = loadedBy(...argv);
      expect(sources).toContain('src/cli/commands/check.ts');
      expect(sources.filter((path) => /^src\/(?:rules|french|markdown|engines|store)\//.test(path))).toEqual([]);
      expect(ofNode).toEqual([]);
    }
  });

  it('all of them where they are needed', () => {
    const source = ['--source', 'fixtures/articles', '--format', 'html'];
    const { sources, ofNode } = loadedBy('check', 'fixtures/rewrites/train-nuit.md', 'docs/engines.md', ...source);
    expect(ofNode).toEqual(['NativeModule crypto']);
    expect(sources).toEqual(
      expect.arrayContaining([
        'src/cleaners/index.ts',
        'src/markdown/remark.ts',
        'src/reporters/html/index.ts',
        'src/rules/fidelity/numbers/number-verdicts.ts',
      ]),
    );
  });
});
