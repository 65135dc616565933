import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../model/message.ts';
import type { Report } from '../model/report.ts';
import { findInputs } from '../pipeline/find-inputs.ts';
import type { Input, MissingInput } from '../pipeline/inputs.ts';
import { pretty } from '../reporters/pretty.ts';
import { notifier } from './change-notifier.ts';
import { ExitCode, type Io } from './io.ts';
import { reportContext } from './report-context.ts';

export interface WatchSetup {
  /** Which files of a folder count. */
  readonly extensions: readonly string[];
  /** File or folder whose change concerns every file: the sources. */
  readonly source: string | undefined;
  readonly check: (
    inputs: AsyncIterable<Input | MissingInput>,
  ) => AsyncIterable<Report> | Promise<AsyncIterable<Report>>;
}

const MISSING = 'missing';

/** Editors write a file in several steps: wait a little for the last. */
const SETTLE_MS = 25;

/** Check files again whenever they are saved, until the user stops. Resolves with the exit code. */
export async function watchChecks(paths: readonly string[], setup: WatchSetup, io: Io): Promise<number> {
  // Listened to from the start: the first check may take a while, and Ctrl+C ends the watch, not the program halfway.
  const stopped = new Promise<void>((done) => {
    if (io.signal.aborted) done();
    else io.signal.addEventListener('abort', () => done(), { once: true });
  });
  const watched = new Watched(paths, setup, io);
  await watched.look();
  const stop = await notifier([...paths, ...(setup.source === undefined ? [] : [setup.source])], io.cwd, () =>
    watched.ask(),
  );
  await stopped;
  stop();
  await watched.settled();
  return ExitCode.ok;
}

/** The files with what is known of each; looks again when asked, one look at a time. */
class Watched {
  readonly #paths: readonly string[];
  readonly #setup: WatchSetup;
  readonly #io: Io;
  readonly #seen = new Map<string, string>();
  /** Reports without their texts: the totals need no more. */
  readonly #reports = new Map<string, Report>();
  #source = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: Promise<void> = Promise.resolve();

  constructor(paths: readonly string[], setup: WatchSetup, io: Io) {
    this.#paths = paths;
    this.#setup = setup;
    this.#io = io;
  }

  ask(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#looking = this.#looking.then(() => this.look());
    }, SETTLE_MS);
  }

  settled(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#looking;
  }

  async look(): Promise<void> {
    const started = this.#io.now();
    const changed = await this.#changed();
    if (changed.length === 0 && this.#reports.size > 0) return;
    const fresh = new Map<string, Report>();
    for await (const report of await this.#setup.check(each(changed)))
      if (!report.failure || !(await this.#isGone(report.path))) fresh.set(report.path, report);
    for (const [path, { markdown: _text, article: _article, ...rest }] of fresh) this.#reports.set(path, rest);
    this.#show(fresh, this.#io.now() - started);
  }

  /** Removed while it was looked at: the next look forgets it. */
  async #isGone(path: string): Promise<boolean> {
    return this.#seen.get(path) !== MISSING && (await stampOf(resolve(this.#io.cwd, path))) === MISSING;
  }

  /** Files that are new or have changed since the last look; those that went are forgotten. */
  async #changed(): Promise<(Input | MissingInput)[]> {
    const { cwd } = this.#io;
    const source = this.#setup.source === undefined ? '' : await stampOf(resolve(cwd, this.#setup.source));
    const all = source !== this.#source;
    this.#source = source;
    const changed: (Input | MissingInput)[] = [];
    const there = new Set<string>();
    for await (const input of findInputs(this.#paths, { cwd, extensions: this.#setup.extensions })) {
      const stamp = 'error' in input ? MISSING : await stampOf(input.absolute);
      // Removed since its folder was read.
      if (stamp === MISSING && !('error' in input)) continue;
      there.add(input.path);
      if (!all && this.#seen.get(input.path) === stamp) continue;
      this.#seen.set(input.path, stamp);
      changed.push(input);
    }
    for (const path of this.#seen.keys())
      if (!there.has(path)) {
        this.#seen.delete(path);
        this.#reports.delete(path);
      }
    return changed;
  }

  #show(fresh: ReadonlyMap<string, Report>, milliseconds: number): void {
    const { style, interactive } = this.#io;
    const writer = pretty(reportContext(this.#io, 'terminal'));
    let text = writer.start();
    for (const [path, report] of this.#reports) {
      const changed = fresh.get(path);
      const part = writer.file(changed ?? report);
      if (changed) text += part;
    }
    const clear = interactive && style.color ? '\u001b[2J\u001b[3J\u001b[H' : '';
    this.#io.out(`${clear}${text}${writer.end()}`);
    this.#io.err(waiting(this.#reports.size, milliseconds, style.language));
  }
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item, void, undefined> {
  yield* items;
}

const stampOf = (path: string): Promise<string> =>
  stat(path, { bigint: true }).then(
    ({ mtimeNs, size, ino }) => `${mtimeNs} ${size} ${ino}`,
    () => MISSING,
  );

function waiting(files: number, milliseconds: number, language: Language): string {
  const took = Math.round(milliseconds).toLocaleString(language);
  const count = files.toLocaleString(language);
  return language === 'fr'
    ? `  ${took}\u00a0ms\u202f; ${count} ${files < 2 ? 'fichier surveillé' : 'fichiers surveillés'}, Ctrl+C pour arrêter\n`
    : `  ${took} ms; watching ${count} ${files === 1 ? 'file' : 'files'}, Ctrl+C to stop\n`;
}
