import { basename, dirname, join, relative, resolve } from 'node:path';
import { OutputError } from '../errors.ts';
import { type Input, STDIN } from './inputs.ts';

export interface OutputPlan {
  /** `--out`: a folder, a `.md` file, or undefined for beside the source. */
  readonly out: string | undefined;
  readonly cwd: string;
  /** Whether several inputs may come, so that `out` must be a folder. */
  readonly many: boolean;
}

/** Where an input's article goes, without its extension: `NAME` of `NAME.md` and `NAME.draft.md`. */
export function outputStem(input: Input, { out, cwd, many }: OutputPlan): string {
  const name = input.absolute === STDIN ? 'article' : basename(input.absolute).replace(/\.[^.]+$/, '');
  if (out === undefined) {
    const folder = input.absolute === STDIN ? cwd : dirname(input.absolute);
    // Beside a Markdown source the article needs another name: a source is never overwritten.
    return join(folder, /\.md$/i.test(input.absolute) ? `${name}.seo` : name);
  }
  const target = resolve(cwd, out);
  if (/\.md$/i.test(target)) {
    if (many || input.root !== undefined)
      throw new OutputError(
        {
          en: `--out ${out}: several articles cannot go into one file`,
          fr: `--out ${out}\u00a0: plusieurs articles ne tiennent pas dans un seul fichier`,
        },
        { hint: { en: 'Name a folder.', fr: 'Indiquez un dossier.' } },
      );
    return target.replace(/\.md$/i, '');
  }
  const folder = input.root ? relative(input.root, dirname(input.absolute)) : '';
  return join(target, folder, name);
}
