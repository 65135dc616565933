import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { languageOf } from '../../src/cli/language.ts';
import { runCli } from './cli.ts';

export interface ShellLine {
  readonly command: string;
  readonly code: number;
  readonly said: string;
}

/** The command line, bundled as it is published, in a folder that looks like the package. */
export async function bundledCommand(folder: string): Promise<string> {
  for (const name of ['node_modules', 'prompts', 'package.json']) await symlink(resolve(name), join(folder, name));
  const { bundle } = (await import(resolve('scripts/build/bundle.mjs'))) as {
    readonly bundle: (dir: string) => Promise<unknown>;
  };
  await bundle(join(folder, 'dist'));
  return join(folder, 'dist/cli/bin.js');
}

/** Two that can carry 700 words, one that cannot. */
const SUBJECTS = ['tramway-budget', 'zones-humides', 'apicultrice-entretien'];

/** What the pages talk about: raw articles, finished ones, sources, one article of each. */
export async function documentedWorld(folder: string, page: string, command: string): Promise<void> {
  await mkdir(join(folder, 'bin'));
  const run = `exec '${process.execPath}' '${command}' "$@"`;
  for (const [name, script] of [
    ['seo-rewrite', run],
    ['npx', `[ "$1" = seo-rewrite ] || exit 90; shift; ${run}`],
  ] as const) {
    await writeFile(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, 'bin', name), 0o755);
  }
  const finished = page.endsWith('ci.md') || page === 'README.md';
  if (finished || page.endsWith('report.md'))
    for (const subject of SUBJECTS) {
      const from = finished ? `fixtures/rewrites/${subject}.md` : `fixtures/articles/${subject}.txt`;
      await cp(from, join(folder, 'articles', basename(from)));
    }
  for (const target of ['sources', ...(page === 'README.md' ? ['fixtures/articles'] : []), 'seeds', 'shared/seeds'])
    for (const subject of SUBJECTS)
      await cp(`fixtures/articles/${subject}.txt`, join(folder, target, `${subject}.txt`));
  await writeFile(join(folder, 'shared/seo-rewrite.config.yaml'), 'minWords: 700\n');
  await cp('fixtures/articles/tramway-budget.txt', join(folder, 'article.txt'));
}

/** Lines that a reader pastes need a shell for these only. */
const PLAIN = /^seo-rewrite(?: [\w./=-]+)+(?: > ([\w./-]+))?$/;

/**
 * Runs plain lines in this process: the same program and the same files, without a start for each. `export` holds for the
 * lines below it. What watches is stopped once it has said how.
 */
export async function runPlainLines(
  lines: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string>>,
): Promise<ShellLine[]> {
  const results: ShellLine[] = [];
  let env: Record<string, string> = { HOME: folder, LANG: 'C.UTF-8', PATH: process.env.PATH ?? '' };
  for (const command of lines) {
    const [, name, value] = /^export (\w+)=(\S+)$/.exec(command) ?? [];
    if (name && value) {
      env = { ...env, [name]: value, ...variables };
      continue;
    }
    const plain = PLAIN.exec(command);
    if (!plain) throw new Error(`not a plain line: ${command}`);
    const argv = command.replace(/ > .*/, '').split(' ').slice(1);
    const stop = new AbortController();
    const stopWhenTold = (text: string) => {
      if (text.includes('Ctrl+C')) stop.abort();
    };
    const { code, out, err } = await runCli(argv, {
      cwd: folder,
      env,
      style: { color: false, width: 80, language: languageOf(argv, env) },
      signal: stop.signal,
      heard: stopWhenTold,
    });
    const [, target] = plain;
    if (target) await writeFile(join(folder, target), out);
    results.push({ command, code, said: target ? err : out + err });
  }
  return results;
}

/** Runs lines one after the other in one bash, as a reader would who pastes them. */
export function runLines(lines: readonly string[], folder: string): Promise<ShellLine[]> {
  const mark = '\u0001';
  const script = lines.map((line) => `${line}\nprintf '${mark}%s${mark}\\n' $?`).join('\n');
  return new Promise((done, fail) => {
    const shell = spawn('bash', ['-s'], {
      cwd: folder,
      env: {
        HOME: folder,
        LANG: 'C.UTF-8',
        NODE_COMPILE_CACHE: join(tmpdir(), 'seo-rewrite-compiled'),
        PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`,
      },
    });
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
    };
    shell.stdout.on('data', hear);
    shell.stderr.on('data', hear);
    shell.on('error', fail);
    shell.on('close', () => {
      const parts = said.split(mark);
      done(
        lines.map((command, index) => ({
          command,
          said: parts[2 * index] ?? '',
          code: Number(parts[2 * index + 1] ?? -1),
        })),
      );
    });
    // Standard error and output share no order of their own: let the shell join them.
    shell.stdin.end(`exec 2>&1\n${script}\n`);
  });
}
