import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rules } from '../../src/rules/index.ts';
import { type CliRun, type CliWorld, inFolder, runCli } from './cli.ts';
import { type QuickClock, quickClock } from './clock.ts';

export interface BatchSetup {
  /** Names of the articles, without `.txt`. */
  readonly articles?: readonly string[];
  readonly url: string;
  readonly argv?: readonly string[];
  readonly world?: CliWorld;
  readonly clock?: QuickClock;
  readonly config?: Readonly<Record<string, unknown>>;
}

export interface BatchResult extends CliRun {
  readonly clock: QuickClock;
  /** Names of the files written. */
  readonly written: readonly string[];
}

/** The text of a small article that names itself, so that a service can tell who is asked for. */
export const articleText = (name: string): string =>
  `L’histoire de ${name}\n\nLe dossier ${name} avance bien. Julie Morel cuit 120 pains par jour à Brest depuis 2019.\n`;

/** What a service may answer for it. */
export const answerFor = (name: string): string =>
  `---\ntitle: L’histoire de ${name}\ndescription: Un texte sur ${name}.\n---\n\n# Ce que l’on sait de ${name}\n\nLe dossier ${name} progresse. À Brest, Julie Morel fait 120 pains par jour depuis 2019.\n`;

/** Configuration without any rule: these tests are about the service, not about the text. */
export const NO_RULES = { rules: Object.fromEntries(rules.map(({ id }) => [id, 'off'])) };

/** Run the program over a few small articles, one at a time, with waits that pass at once. */
export const runBatch = ({
  articles = ['alpha', 'beta', 'gamma'],
  url,
  argv = [],
  world = {},
  clock = quickClock(),
  config = {},
}: BatchSetup): Promise<BatchResult> =>
  inFolder(async (folder) => {
    await mkdir(join(folder, 'in'));
    for (const name of articles) await writeFile(join(folder, 'in', `${name}.txt`), articleText(name));
    await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 5, ...config }));
    const run = await runCli(['in', '--out', 'out', '--base-url', url, '--model', `essai-${url}`, '-j', '1', ...argv], {
      cwd: folder,
      env: { OPENAI_API_KEY: 'sk-essai-0123456789' },
      clock,
      ...world,
    });
    const written = await readdir(join(folder, 'out')).catch(() => []);
    return { ...run, clock, written: written.filter((name) => !name.startsWith('.')).sort() };
  });
