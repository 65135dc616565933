import { basename, dirname } from 'node:path';
import { readYaml, splitFrontMatter } from '../markdown/front-matter.ts';
import type { Message } from '../model/message.ts';
import type { Run } from '../model/run.ts';
import type { Input } from './inputs.ts';
import { changedMeanwhile, edited, leftStanding, notOurs, ownSource, taken } from './output-errors.ts';
import { isSameFile } from './same-file.ts';
import { isUntouched } from './seal.ts';
import { assertWritable, readIfThere, removeIfThere, sweep, writeWhole } from './write.ts';

/** The two names an article may go under: finished, or with errors left. */
const finishedPath = (stem: string): string => `${stem}.md`;
const draftPath = (stem: string): string => `${stem}.draft.md`;

const namesOf = (stem: string): readonly string[] => [finishedPath(stem), draftPath(stem)];

/** A file of ours that is already there, made from the same source with the same settings. */
export interface Standing {
  readonly path: string;
  readonly isDraft: boolean;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An article that was written. */
export interface Written {
  readonly path: string;
  /** What stands under its other name and is not ours to remove. */
  readonly notice?: Message;
}

/** The files that a run writes: nobody's text is lost, no two articles share a file, half-written ones are swept. */
export class Outputs {
  readonly #run: Run;
  readonly #force: boolean;
  readonly #taken = new Map<string, string>();
  readonly #folders = new Set<string>();

  constructor({ run, force }: { readonly run: Run; readonly force: boolean }) {
    this.#run = run;
    this.#force = force;
  }

  /**
   * Both names belong to the first input that asks for one of them: asked before anything is waited for, the order of the inputs
   * decides and not which of them is read faster. Whoever comes too late is told when it looks.
   */
  claim(stem: string, input: Input): void {
    const names = namesOf(stem);
    if (names.some((path) => (this.#taken.get(path) ?? input.path) !== input.path)) return;
    for (const path of names) this.#taken.set(path, input.path);
  }

  /**
   * Take the names for an input, and look at what stands under them. Undefined means that there is work to do.
   * @throws OutputError when a name is taken, or what stands there is not ours to replace
   */
  async take(stem: string, input: Input, digest: string): Promise<Standing | undefined> {
    const standing = await this.look(stem, input, digest);
    const folder = dirname(stem);
    if (!this.#folders.has(folder)) {
      this.#folders.add(folder);
      await sweep(folder, this.#run);
    }
    // A run killed between writing the article and removing its former draft.
    if (standing && !standing.isDraft) await removeIfOurs(draftPath(stem));
    if (!standing) await assertWritable(folder);
    return standing;
  }

  /** The same without touching anything. @throws OutputError */
  async look(stem: string, input: Input, digest: string): Promise<Standing | undefined> {
    this.claim(stem, input);
    let standing: Standing | undefined;
    for (const path of namesOf(stem)) {
      const owner = this.#taken.get(path) ?? input.path;
      if (owner !== input.path) throw taken(path, input.path, owner);
      const text = await readIfThere(path);
      if (text === undefined) continue;
      if (await isSameFile(path, input.absolute)) throw ownSource(path);
      if (this.#force) continue;
      const { data } = readYaml(splitFrontMatter(text).yaml ?? '');
      const ai = data.ai as Record<string, unknown> | null | undefined;
      if (typeof ai?.tool !== 'string' || !ai.tool.startsWith('seo-rewrite@')) throw notOurs(path);
      const named = (data.source as { file?: unknown } | null | undefined)?.file;
      if (typeof named === 'string' && basename(named) !== basename(input.path)) throw taken(path, input.path, named);
      if (ai.settings === digest) standing ??= { path, isDraft: isDraft(path, stem, data), text, data };
      else if (!isUntouched(text)) throw edited(path);
    }
    return standing;
  }

  /** Write an article under its name, whole, and remove what we left under its other name. @throws OutputError */
  async write(stem: string, asDraft: boolean, file: string): Promise<Written> {
    const [path, other] = asDraft ? [draftPath(stem), finishedPath(stem)] : [finishedPath(stem), draftPath(stem)];
    // A model takes its time, and a person may have been quicker.
    const former = this.#force ? undefined : await readIfThere(path);
    if (former !== undefined && !isUntouched(former)) throw changedMeanwhile(path);
    await writeWhole(path, file, this.#run);
    return (await removeIfOurs(other)) ? { path } : { path, notice: leftStanding(basename(other)) };
  }
}

/** By its name, or by its own word: somebody may have renamed it. */
const isDraft = (path: string, stem: string, { checks }: Standing['data']): boolean =>
  path === draftPath(stem) || Number((checks as { errors?: unknown } | null | undefined)?.errors ?? 0) > 0;

/** Whether nothing stands there afterwards: what a person wrote or edited stays, as does what cannot be read. */
async function removeIfOurs(path: string): Promise<boolean> {
  const text = await readIfThere(path).catch(() => '');
  if (text !== undefined && !isUntouched(text)) return false;
  if (text !== undefined) await removeIfThere(path);
  return true;
}
