import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerFor, articleText, NO_RULES } from './batch.ts';
import { type BatchPlan, type BatchServer, type RequestLine, startBatchServer } from './batch-service.ts';
import { type CliRun, type CliWorld, inFolder, runCli } from './cli.ts';
import { type QuickClock, quickClock } from './clock.ts';

/** A working folder with small articles, a service, and the program between them. */
export interface Bench {
  readonly folder: string;
  readonly server: BatchServer;
  readonly clock: QuickClock;
  /** Runs `seo-rewrite …`. */
  run(argv: readonly string[], world?: CliWorld): Promise<CliRun>;
  /** `batch submit in --out out`, with what else is given. */
  submit(...argv: readonly string[]): Promise<CliRun>;
  collect(...argv: readonly string[]): Promise<CliRun>;
  /** Names of the files written under a folder, `out` when absent. */
  written(folder?: string): Promise<readonly string[]>;
  text(path: string): Promise<string>;
}

/** The article that a request is about. */
export const nameIn = ({ body }: RequestLine): string =>
  /dossier ([\w-]+)/.exec(body.messages.map(({ content }) => content).join('\n'))?.[1] ?? '?';

/** Answers every request well. */
export const answersAll: BatchPlan['answer'] = (line) => ({ content: answerFor(nameIn(line)) });

export interface BenchSetup {
  readonly names: readonly string[];
  readonly plan?: Partial<BatchPlan>;
  readonly config?: Readonly<Record<string, unknown>>;
}

export const KEY = 'sk-essai-0123456789';

export const onBench = ({ names, plan = {}, config = {} }: BenchSetup, work: (bench: Bench) => Promise<void>) =>
  inFolder(async (folder) => {
    const server = await startBatchServer({ answer: answersAll, ...plan });
    try {
      await mkdir(join(folder, 'in'));
      for (const name of names) await writeFile(join(folder, 'in', `${name}.txt`), articleText(name));
      await writeFile(join(folder, 'seo-rewrite.config.json'), JSON.stringify({ ...NO_RULES, minWords: 5, ...config }));
      const clock = quickClock();
      const env = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.url, OPENAI_MODEL: 'essai' };
      const run: Bench['run'] = (argv, world = {}) => runCli(argv, { cwd: folder, env, clock, ...world });
      await work({
        folder,
        server,
        clock,
        run,
        submit: (...argv) => run(['batch', 'submit', 'in', '--out', 'out', ...argv]),
        collect: (...argv) => run(['batch', 'collect', ...argv]),
        written: async (where = 'out') =>
          (await readdir(join(folder, where), { recursive: true }).catch(() => []))
            .filter((name) => name.endsWith('.md'))
            .sort(),
        text: (path) => readFile(join(folder, path), 'utf8'),
      });
    } finally {
      await server.close();
    }
  });
