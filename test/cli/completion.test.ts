import { execFileSync } from 'node:child_process';
import { accessSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/commands/index.ts';
import { reporterNames } from '../../src/reporters/load.ts';
import { rules } from '../../src/rules/index.ts';
import { inFolder, runCli } from '../support/cli.ts';

const RUNNERS = { bash: [], zsh: ['-f'], fish: ['--no-config'] } as const;
type Shell = keyof typeof RUNNERS;

const isThere = (shell: Shell): boolean =>
  (process.env.PATH ?? '').split(':').some((folder) => {
    try {
      accessSync(join(folder, shell));
      return true;
    } catch {
      return false;
    }
  });

/** What a real shell offers for the last word of each line, in a folder that holds `train.txt` and `tarte.md`. */
async function offers(shell: Shell, lines: readonly string[]): Promise<string[][]> {
  return inFolder(async (folder) => {
    const script = join(folder, `completion.${shell}`);
    const { code, out } = await runCli(['completion', shell]);
    expect(code).toBe(0);
    await writeFile(script, out);
    await writeFile(join(folder, 'train.txt'), '');
    await writeFile(join(folder, 'tarte.md'), '');
    const runner = resolve(`test/support/shells/offers.${shell}`);
    const said = execFileSync(shell, [...RUNNERS[shell], runner, script, ...lines], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 50_000,
    });
    return said.split('\f').map((part) =>
      part
        .split('\n')
        .map((offer) => offer.split('\t')[0]?.trim() ?? '')
        .filter((offer) => offer !== '')
        .sort(),
    );
  });
}

describe.each(Object.keys(RUNNERS) as Shell[])('completion in %s', (shell) => {
  it.skipIf(!isThere(shell))('knows commands, options, their values and files', { timeout: 60_000 }, async () => {
    const [commands, options, formats, files, values, first, engine, shells, ids] = await offers(shell, [
      'seo-rewrite c',
      'seo-rewrite check --ma',
      'seo-rewrite check --format ',
      'seo-rewrite check ta',
      'seo-rewrite report --source tr',
      'seo-rewrite tr',
      'seo-rewrite train.txt --engine o',
      'seo-rewrite completion ',
      'seo-rewrite rules h1-',
    ]);
    expect(commands?.filter((name) => !name.startsWith('completion.'))).toEqual(
      commandNames.filter((name) => name.startsWith('c')).sort(),
    );
    expect(options).toEqual(['--max-warnings']);
    expect(formats).toEqual([...reporterNames].sort());
    expect(files).toEqual(['tarte.md']);
    expect(values).toEqual(['train.txt']);
    expect(first).toEqual(['train.txt']);
    expect(engine).toEqual(['offline', 'openai']);
    expect(shells).toEqual(['bash', 'fish', 'zsh']);
    expect(ids).toEqual(
      rules
        .map(({ id }) => id)
        .filter((id) => id.startsWith('h1-'))
        .sort(),
    );
  });
});

describe('completion', () => {
  it('refuses a shell that it does not know', async () => {
    const { code, err } = await runCli(['completion', 'tcsh'], { style: { color: false, width: 80, language: 'fr' } });
    expect(code).toBe(2);
    expect(err).toBe(
      'erreur\u00a0: «\u00a0tcsh\u00a0» ne convient pas pour «\u00a0shell\u00a0». Valeurs possibles\u00a0: bash, zsh, fish.\n',
    );
  });

  it('speaks French where the user does', async () => {
    const { out } = await runCli(['completion', 'fish'], { style: { color: false, width: 80, language: 'fr' } });
    expect(out).toContain('vérifie des articles Markdown');
    expect(out).not.toContain('check Markdown articles');
  });
});
