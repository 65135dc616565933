import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import { readFileOrPipe } from '../files/plain-file.ts';
import { troubleOf } from '../files/trouble.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { validateConfig } from './validate.ts';

/** No configuration is larger, bytes. */
const MOST_BYTES = 4 * 1024 * 1024;
const NAMES = ['seo-rewrite.config.json', 'seo-rewrite.config.yaml', 'seo-rewrite.config.yml'];

export interface ConfigSearch {
  readonly cwd: string;
  /** `--config`; else the nearest file upwards from the working folder. */
  readonly path: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Made only when there is a file to judge. */
  readonly schema: () => object;
}

/** Settings from defaults, configuration file and environment; flags come on top of it. @throws ConfigError */
export async function loadSettings(search: ConfigSearch): Promise<Settings & { readonly folder: string }> {
  const path = search.path === undefined ? findUpwards(search.cwd) : resolve(search.cwd, search.path);
  const file = path === undefined ? {} : await readConfig(path, search);
  const { env } = search;
  const defaults = DEFAULT_SETTINGS;
  return {
    ...defaults,
    ...file,
    typography: { ...defaults.typography, ...(file.typography as object | undefined) },
    clean: { ...defaults.clean, ...(file.clean as object | undefined) },
    ...(env.OPENAI_MODEL ? { model: env.OPENAI_MODEL } : {}),
    ...(env.OPENAI_BASE_URL ? { baseUrl: env.OPENAI_BASE_URL } : {}),
    folder: path === undefined ? search.cwd : dirname(path),
  };
}

function findUpwards(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    for (const name of NAMES) if (existsSync(join(folder, name))) return join(folder, name);
    if (dirname(folder) === folder) return undefined;
  }
}

async function readConfig(path: string, { cwd, schema }: ConfigSearch): Promise<Record<string, unknown>> {
  const shown = relative(cwd, path) || path;
  let text: string;
  try {
    text = (await readFileOrPipe(path, MOST_BYTES)).toString('utf8');
  } catch (cause) {
    const why = troubleOf(cause);
    throw new ConfigError(
      { en: `${shown}: cannot be read (${why.en})`, fr: `${shown} : lecture impossible (${why.fr})` },
      { hint: { en: 'Check --config.', fr: 'Vérifiez --config.' }, cause },
    );
  }
  return validateConfig(await parse(text, path, shown), schema(), shown);
}

async function parse(text: string, path: string, shown: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) return JSON.parse(text);
    const { parse: parseYaml } = await import('yaml');
    // Of a tag that it does not know the package would warn in Node’s words.
    return parseYaml(text, { logLevel: 'error' }) ?? {};
  } catch (cause) {
    const why = (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0] ?? '';
    throw new ConfigError(
      { en: `${shown}: does not parse: ${why}`, fr: `${shown} : syntaxe invalide : ${why}` },
      { cause },
    );
  }
}
