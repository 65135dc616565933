import { PromptError } from '../errors.ts';
import { allMatches } from '../french/all-matches.ts';
import { readYaml, splitFrontMatter } from '../markdown/front-matter.ts';

/** A prompt file: front matter `id`, `version`, `holes`, then a system and a user part. */
export interface Template {
  readonly id: string;
  readonly version: number;
  readonly holes: readonly string[];
  readonly system: string;
  readonly user: string;
}

const PARTS = /^<!-- system -->\n([\s\S]*?)\n<!-- user -->\n([\s\S]*)$/u;
const HOLE = /\{\{\s*([\p{L}\d_-]+)\s*\}\}/gu;

/** Parse a prompt file. @throws PromptError that names the file and what is missing */
export function parseTemplate(text: string, path: string): Template {
  const { yaml, body } = splitFrontMatter(text.replaceAll('\r\n', '\n'));
  const { data } = readYaml(yaml ?? '');
  const parts = PARTS.exec(body.trim());
  const { id, version, holes } = data;
  if (typeof id !== 'string' || typeof version !== 'number' || !Array.isArray(holes) || !parts)
    throw new PromptError(
      { en: `${path}: not a prompt template`, fr: `${path}\u00a0: ce n’est pas un modèle de consigne` },
      {
        hint: {
          en: 'It needs front matter with id, version and holes, then <!-- system --> and <!-- user --> parts.',
          fr: 'Il faut un en-tête avec id, version et holes, puis les parties <!-- system --> et <!-- user -->.',
        },
      },
    );
  const template = { id, version, holes: holes.map(String), system: parts[1] ?? '', user: parts[2] ?? '' };
  for (const [, hole = ''] of allMatches(HOLE, `${template.system}${template.user}`))
    if (!template.holes.includes(hole))
      throw new PromptError({
        en: `${path}: the hole {{${hole}}} is not declared`,
        fr: `${path}\u00a0: le trou {{${hole}}} n’est pas déclaré`,
      });
  return template;
}

/** Fill the holes of one part. Values are inserted as they are: a hole inside a value stays text. */
export function fillHoles(part: string, values: Readonly<Record<string, string>>): string {
  return part.replace(HOLE, (hole, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new PromptError({
        en: `unknown hole ${hole} (known: ${Object.keys(values).join(', ')})`,
        fr: `trou inconnu ${hole} (connus\u00a0: ${Object.keys(values).join(', ')})`,
      });
    return value;
  });
}
