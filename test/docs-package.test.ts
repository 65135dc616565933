import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inFolder } from './support/cli.ts';

interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly shell: string;
      readonly run: string;
      readonly env: Readonly<Record<string, string>>;
    }[];
  };
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

/** Runs the action's script as a runner would, with a stand-in for npx that calls the command line of this folder. */
async function runAction(given: Readonly<Record<string, string>>, prepare: (folder: string) => Promise<void>) {
  return inFolder(async (folder) => {
    await mkdir(join(folder, 'bin'));
    const npx = join(folder, 'bin', 'npx');
    await writeFile(
      npx,
      `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/asked'\nwhile [ "$1" != -- ]; do shift; done; shift 2\nexec '${process.execPath}' '${resolve('src/cli/bin.ts')}' "$@"\n`,
    );
    await chmod(npx, 0o755);
    await prepare(folder);
    const [step] = action.runs.steps;
    const inputs = Object.fromEntries(
      Object.entries(action.inputs).map(([name, { default: value = '' }]) => [name, given[name] ?? value]),
    );
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => inputs[input] ?? ''),
      ]),
    );
    const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...env,
        PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`,
        GITHUB_OUTPUT: join(folder, 'output'),
      },
    });
    const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
    return {
      ...result,
      output: read('output'),
      asked: read('asked').split('\n'),
      files: globSync('**/*', { cwd: folder }),
      report: read('r.html'),
    };
  });
}

describe('the GitHub action', { timeout: 60_000 }, () => {
  it('checks paths with spaces, one a line, and annotates what it finds', async () => {
    const { status, stdout, output, files } = await runAction(
      { paths: 'un article.md\n\narticles\n', report: 'r.html' },
      async (folder) => {
        await writeFile(join(folder, 'un article.md'), '# Titre\n\nTrop court.\n');
        await mkdir(join(folder, 'articles'));
        await cp('fixtures/rewrites/tramway-budget.md', join(folder, 'articles', 'bon.md'));
      },
    );
    expect(stdout).toMatch(/^::error file=un article\.md,.*title=word-count::/m);
    expect(stdout).not.toMatch(/^::error file=articles/m);
    expect(status).toBe(1);
    expect(output).toBe('exit-code=1\n');
    expect(files).toContain('r.html');
  });

  it('takes its inputs as words, never as commands or options', async () => {
    const { stdout, files, status } = await runAction(
      { paths: '$(touch pwned)\n`touch pwned`\n--update-baseline', source: '"; touch pwned; "' },
      async () => undefined,
    );
    expect(files.filter((file) => /pwned|baseline/.test(file) && !file.includes('touch'))).toEqual([]);
    expect(status).toBe(2);
    expect(stdout).not.toContain('syntax error');
  });

  it('hands every input on', async () => {
    const { asked } = await runAction(
      {
        paths: 'a.md',
        source: 'src',
        config: 'c.yaml',
        'max-warnings': '3',
        baseline: 'b.json',
        report: 'r.sarif',
        language: 'en',
        package: 'seo-rewrite@9.9.9',
      },
      async () => undefined,
    );
    expect(asked.filter((word) => word !== '')).toEqual([
      '--yes',
      '--package',
      'seo-rewrite@9.9.9',
      '--',
      'seo-rewrite',
      'check',
      '--lang',
      'en',
      '--source',
      'src',
      '--config',
      'c.yaml',
      '--max-warnings',
      '3',
      '--baseline',
      'b.json',
      '--report',
      'r.sarif',
      '--format',
      'github',
      '--',
      'a.md',
    ]);
  });

  it('describes its inputs, installs this version, and puts no expression into a script', () => {
    for (const { description } of Object.values(action.inputs)) expect(description).not.toBe('');
    expect(action.inputs.package?.default).toBe(`seo-rewrite@${version}`);
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
  });
});

describe('workflows', () => {
  it('pin every action to a commit, ask for no more than reading, and keep no credentials', () => {
    for (const file of globSync('.github/workflows/*.yml')) {
      const text = readFileSync(file, 'utf8');
      for (const [, used] of text.matchAll(/uses: (\S+)/g))
        expect(used, file).toMatch(/^(?:\.\/|[\w./-]+@[0-9a-f]{40}$)/);
      const workflow = parse(text) as {
        permissions: object;
        jobs: Record<
          string,
          { permissions?: object; steps: { run?: string; uses?: string; with?: Record<string, unknown> }[] }
        >;
      };
      expect(workflow.permissions).toEqual({ contents: 'read' });
      for (const job of Object.values(workflow.jobs))
        for (const step of job.steps) {
          if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
          expect(step.run ?? '').not.toContain('${{');
        }
    }
  });

  it('publish with provenance, from a tag that is the version, without a token', () => {
    const text = readFileSync('.github/workflows/release.yml', 'utf8');
    expect(text).toContain('npm publish --provenance');
    expect(text).toContain('id-token: write');
    expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${version}`);
  });
});

describe('the pre-commit hooks', () => {
  it('call commands that exist on the files they are given', async () => {
    const hooks = parse(await readFile('.pre-commit-hooks.yaml', 'utf8')) as {
      entry: string;
      language: string;
      types: string[];
    }[];
    for (const { entry, language, types } of hooks) {
      expect(language).toBe('node');
      expect(types).toEqual(['markdown']);
      const [program, ...words] = entry.split(' ');
      expect(program).toBe('seo-rewrite');
      await inFolder(async (folder) => {
        await writeFile(join(folder, 'a.md'), "# L'eau\n\nTrop court.\n");
        const { status, stdout } = spawnSync(
          process.execPath,
          [resolve('src/cli/bin.ts'), ...words, 'a.md', '--format', 'json'],
          { cwd: folder, encoding: 'utf8' },
        );
        expect(JSON.parse(stdout)).toMatchObject({ version: 1, files: [{ path: 'a.md' }] });
        expect(status).toBe(1);
        expect(readFileSync(join(folder, 'a.md'), 'utf8').includes('’')).toBe(entry.endsWith('--fix'));
      });
    }
  });
});

describe('the manual page', () => {
  const isThere = (command: string) => spawnSync(command, ['--version']).error === undefined;

  it.skipIf(!isThere('man'))('is shown by man without a warning, and tells every command', () => {
    for (const file of ['man/seo-rewrite.1', 'man/fr/seo-rewrite.1']) {
      const shown = spawnSync('man', ['--warnings', '-l', file], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8', MANWIDTH: '80', MANPAGER: 'cat' },
      });
      expect(shown.stderr).toBe('');
      for (const command of ['rewrite', 'check', 'clean', 'report', 'completion'])
        expect(shown.stdout).toContain(`seo-rewrite ${command}`);
      expect(shown.stdout.length).toBeGreaterThan(4000);
    }
  });

  it('is the one that the commands make', () => {
    const made = execFileSync(
      process.execPath,
      [
        '-e',
        `import('./scripts/docs-man.mjs').then(async ({ manPage }) => process.stdout.write(JSON.stringify([await manPage('en'), await manPage('fr')])))`,
      ],
      { encoding: 'utf8' },
    );
    expect([readFileSync('man/seo-rewrite.1', 'utf8'), readFileSync('man/fr/seo-rewrite.1', 'utf8')]).toEqual(
      JSON.parse(made),
    );
  });
});
