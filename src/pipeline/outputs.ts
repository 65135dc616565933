import { basename, dirname } from 'node:path';
import { OutputError } from '../errors.ts';
import { readYaml, splitFrontMatter } from '../markdown/front-matter.ts';
import type { Run } from '../model/run.ts';
import type { Input } from './inputs.ts';
import { isUntouched } from './seal.ts';
import { assertWritable, readIfThere, removeIfThere, sweep, writeWhole } from './write.ts';

/** The two names an article may go under: finished, or with errors left. */
const finishedPath = (stem: string): string => `${stem}.md`;
const draftPath = (stem: string): string => `${stem}.draft.md`;

/** A file of ours that is already there, made from the same source with the same settings. */
export interface Standing {
  readonly path: string;
  readonly isDraft: boolean;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
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
   * The name belongs to the first input that asks for it: asked before anything is waited for, the order of the inputs decides
   * and not which of them is read faster.
   * @throws OutputError when another input has it
   */
  claim(stem: string, input: Input): void {
    const other = this.#taken.get(stem);
    if (other !== undefined && other !== input.path) throw taken(finishedPath(stem), input.path, other);
    this.#taken.set(stem, input.path);
  }

  /**
   * Take a name for an input, and look at what stands under it. Undefined means that there is work to do.
   * @throws OutputError when the name is taken, or what stands there is not ours to replace
   */
  async take(stem: string, input: Input, digest: string): Promise<Standing | undefined> {
    const standing = await this.look(stem, input, digest);
    const folder = dirname(stem);
    if (!this.#folders.has(folder)) {
      this.#folders.add(folder);
      await sweep(folder, this.#run);
    }
    // A run killed between writing the article and removing its former draft.
    if (standing && !standing.isDraft) await removeIfThere(draftPath(stem));
    if (!standing) await assertWritable(folder);
    return standing;
  }

  /** The same without touching anything. @throws OutputError */
  async look(stem: string, input: Input, digest: string): Promise<Standing | undefined> {
    this.claim(stem, input);
    let standing: Standing | undefined;
    for (const path of [finishedPath(stem), draftPath(stem)]) {
      const text = await readIfThere(path);
      if (text === undefined) continue;
      if (path === input.absolute) throw notOurs(path);
      if (this.#force) continue;
      const { data } = readYaml(splitFrontMatter(text).yaml ?? '');
      const ai = data.ai as Record<string, unknown> | null | undefined;
      if (typeof ai?.tool !== 'string' || !ai.tool.startsWith('seo-rewrite@')) throw notOurs(path);
      const named = (data.source as { file?: unknown } | null | undefined)?.file;
      if (typeof named === 'string' && basename(named) !== basename(input.path)) throw taken(path, input.path, named);
      if (ai.settings === digest) standing ??= { path, isDraft: path === draftPath(stem), text, data };
      else if (!isUntouched(text)) throw edited(path);
    }
    return standing;
  }

  /** Write an article under its name, whole, and remove what stood under its other name. @throws OutputError */
  async write(stem: string, isDraft: boolean, file: string): Promise<string> {
    const path = isDraft ? draftPath(stem) : finishedPath(stem);
    await writeWhole(path, file, this.#run);
    await removeIfThere(isDraft ? finishedPath(stem) : draftPath(stem));
    return path;
  }
}

const notOurs = (path: string): OutputError =>
  new OutputError(
    {
      en: `${path}: already there and not written by seo-rewrite`,
      fr: `${path}\u00a0: existe déjà et ne vient pas de seo-rewrite`,
    },
    {
      hint: {
        en: 'Move it, choose another --out, or give --force.',
        fr: 'Déplacez-le, changez --out ou ajoutez --force.',
      },
    },
  );

const edited = (path: string): OutputError =>
  new OutputError(
    {
      en: `${path}: edited since it was written, and the settings have changed`,
      fr: `${path}\u00a0: modifié depuis son écriture, et les réglages ont changé`,
    },
    {
      hint: {
        en: 'Keep it, or give --force to write over it.',
        fr: 'Gardez-le, ou ajoutez --force pour le remplacer.',
      },
    },
  );

const taken = (path: string, mine: string, other: string): OutputError =>
  new OutputError(
    {
      en: `${mine}: would be written over the article of ${other} (${path})`,
      fr: `${mine}\u00a0: remplacerait l’article de ${other} (${path})`,
    },
    {
      hint: {
        en: 'Rename one of them, or write it into another folder with --out.',
        fr: 'Renommez l’un des deux, ou changez de dossier avec --out.',
      },
    },
  );
