import type { ErrorObject, ValidateFunction } from 'ajv';
import { ConfigError } from '../errors.ts';
import type { Message } from '../model/message.ts';
import { nearest } from './nearest.ts';

/** Compiling costs more than all the rest; a schema is compiled once in a process. */
const compiled = new Map<string, ValidateFunction>();

/** Check configuration data against its schema. @throws ConfigError that names the key, and the nearest known one */
export async function validateConfig(data: unknown, schema: object, path: string): Promise<Record<string, unknown>> {
  // Loaded only when there is a configuration to judge.
  const { Ajv } = await import('ajv');
  const text = JSON.stringify(schema);
  // Code that runs once is not worth optimizing: that takes longer than all the rest of the start.
  const code = { optimize: false } as const;
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false, verbose: true, code });
  const validate = compiled.get(text) ?? ajv.compile(schema);
  compiled.set(text, validate);
  if (!validate(data)) throw explain(validate.errors ?? [], path);
  const found = data as Record<string, unknown>;
  for (const list of [patternsOf(found, 'keep'), patternsOf(found, 'drop')])
    for (const pattern of list) assertPattern(pattern, path);
  return found;
}

function explain(errors: readonly ErrorObject[], path: string): ConfigError {
  const unknown = errors.find((error) => error.keyword === 'additionalProperties');
  if (unknown) {
    const name = String(unknown.params.additionalProperty);
    const known = Object.keys((unknown.parentSchema as { properties?: object } | undefined)?.properties ?? {});
    const guess = nearest(name, known);
    const where = place(unknown);
    return new ConfigError(
      { en: `${path}: unknown key “${where}${name}”`, fr: `${path} : clé inconnue « ${where}${name} »` },
      {
        hint: guess
          ? { en: `Did you mean “${guess}”?`, fr: `Vouliez-vous dire « ${guess} » ?` }
          : { en: `Known keys: ${known.join(', ')}.`, fr: `Clés connues : ${known.join(', ')}.` },
      },
    );
  }
  const deepest = [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length)[0];
  const key = deepest?.instancePath.slice(1).replaceAll('/', '.') || '(file)';
  return new ConfigError(
    { en: `${path}: “${key}” ${wanted(deepest).en}`, fr: `${path} : « ${key} » ${wanted(deepest).fr}` },
    { hint: { en: 'seo-rewrite init writes a commented example.', fr: 'seo-rewrite init écrit un exemple commenté.' } },
  );
}

const place = (error: ErrorObject): string =>
  error.instancePath === '' ? '' : `${error.instancePath.slice(1).replaceAll('/', '.')}.`;

function wanted(error: ErrorObject | undefined): Message {
  switch (error?.keyword) {
    case 'enum': {
      const values = (error.params.allowedValues as unknown[]).join(', ');
      return { en: `must be one of: ${values}`, fr: `doit valoir l’une de ces valeurs : ${values}` };
    }
    case 'type': {
      const type = String(error.params.type);
      return { en: `must be of type ${type}`, fr: `doit être de type ${type}` };
    }
    case 'minimum':
      return { en: `must be at least ${error.params.limit}`, fr: `doit valoir au moins ${error.params.limit}` };
    case 'maximum':
      return { en: `must be at most ${error.params.limit}`, fr: `doit valoir au plus ${error.params.limit}` };
    default:
      return { en: error?.message ?? 'is wrong', fr: 'n’a pas la forme attendue' };
  }
}

const patternsOf = (data: Record<string, unknown>, key: string): readonly string[] =>
  (data.clean as Record<string, readonly string[]> | undefined)?.[key] ?? [];

function assertPattern(pattern: string, path: string): void {
  try {
    new RegExp(pattern, 'iu');
  } catch (cause) {
    throw new ConfigError(
      {
        en: `${path}: not a regular expression: ${pattern}`,
        fr: `${path} : expression régulière invalide : ${pattern}`,
      },
      { cause },
    );
  }
}
