import { fileURLToPath } from 'node:url';
import { PromptError } from '../errors.ts';
import { readFileOrPipe } from '../files/plain-file.ts';
import { troubleOf } from '../files/trouble.ts';
import { parseTemplate, type Template } from './template.ts';

/** No template is larger, bytes. */
const MOST_BYTES = 4 * 1024 * 1024;

export interface Templates {
  readonly rewrite: Template;
  readonly mend: Template;
  readonly mendSections: Template;
}

/** The templates of the package; `rewritePath` replaces the first. @throws PromptError */
export async function loadTemplates(rewritePath?: string): Promise<Templates> {
  return {
    rewrite: await load(rewritePath ?? ownPath('rewrite')),
    mend: await load(ownPath('mend')),
    mendSections: await load(ownPath('mend-sections')),
  };
}

// Found from the package's folder, so that it works from `src/` and from a bundle in `dist/` alike.
const ownPath = (name: string): string => {
  const here = import.meta.url;
  const root = here.slice(0, Math.max(here.lastIndexOf('/src/'), here.lastIndexOf('/dist/')));
  return fileURLToPath(`${root}/prompts/${name}.md`);
};

async function load(path: string): Promise<Template> {
  let text: string;
  try {
    text = (await readFileOrPipe(path, MOST_BYTES)).toString('utf8');
  } catch (cause) {
    const why = troubleOf(cause);
    throw new PromptError(
      { en: `${path}: cannot be read (${why.en})`, fr: `${path}\u00a0: lecture impossible (${why.fr})` },
      { hint: { en: 'Check --prompt.', fr: 'Vérifiez --prompt.' }, cause },
    );
  }
  return parseTemplate(text, path);
}
