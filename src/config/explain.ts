import type { OutputUnit } from '@cfworker/json-schema';
import { ConfigError } from '../errors.ts';
import type { Message } from '../model/message.ts';
import { pointed, valueAt } from './json-pointer.ts';
import { nearest } from './nearest.ts';

/** What was judged: the configuration, by which schema, and the path to name. */
export interface Judged {
  readonly data: unknown;
  readonly schema: object;
  readonly path: string;
}

/** Keywords that only say that something deeper is wrong. */
const OUTER = new Set(['properties', 'additionalProperties', 'items', 'anyOf', '$ref']);

/** What is wrong with a configuration, in one sentence: an unknown key first, else the deepest fault. */
export function explain(errors: readonly OutputUnit[], judged: Judged): ConfigError {
  const unknown = errors.findIndex(({ keyword }) => keyword === 'false');
  if (unknown > 0) return unknownKey(errors[unknown - 1] as OutputUnit, errors[unknown] as OutputUnit, judged);
  const { path, data } = judged;
  // A list is told what lists are wanted, not which words would do instead.
  const inner = errors.filter(
    ({ keyword, instanceLocation }) =>
      !OUTER.has(keyword) && !(keyword === 'enum' && Array.isArray(valueAt(data, instanceLocation))),
  );
  const deepest = inner.sort((a, b) => depth(b) - depth(a))[0];
  const key = deepest ? keyOf(deepest) : '';
  const why = wanted(deepest, judged);
  return new ConfigError(
    { en: `${path}: “${key || '(file)'}” ${why.en}`, fr: `${path} : « ${key || '(fichier)'} » ${why.fr}` },
    { hint: { en: 'seo-rewrite init writes a commented example.', fr: 'seo-rewrite init écrit un exemple commenté.' } },
  );
}

function unknownKey({ keywordLocation }: OutputUnit, unknown: OutputUnit, { schema, path }: Judged): ConfigError {
  const where = keyOf(unknown);
  const parent = valueAt(schema, keywordLocation.slice(0, keywordLocation.lastIndexOf('/')));
  const known = Object.keys((parent as { properties?: object } | undefined)?.properties ?? {});
  const guess = nearest(pointed(unknown.instanceLocation.split('/').at(-1) ?? ''), known);
  return new ConfigError(
    { en: `${path}: unknown key “${where}”`, fr: `${path} : clé inconnue « ${where} »` },
    {
      hint: guess
        ? { en: `Did you mean “${guess}”?`, fr: `Vouliez-vous dire « ${guess} » ?` }
        : { en: `Known keys: ${known.join(', ')}.`, fr: `Clés connues : ${known.join(', ')}.` },
    },
  );
}

function wanted(error: OutputUnit | undefined, { data, schema }: Judged): Message {
  const limit = error && valueAt(schema, error.keywordLocation);
  const value = error && valueAt(data, error.instanceLocation);
  switch (error?.keyword) {
    case 'enum': {
      const values = (limit as unknown[]).join(', ');
      return { en: `must be one of: ${values}`, fr: `doit valoir l’une de ces valeurs : ${values}` };
    }
    case 'type': {
      const types = [limit].flat() as string[];
      const french = types.map((type) => FRENCH_TYPES[type] ?? type).join(' ou ');
      return { en: `must be of type ${types.join(', ')}`, fr: `doit être ${french}` };
    }
    case 'minimum':
      return { en: `must be at least ${limit}`, fr: `doit valoir au moins ${limit}` };
    case 'exclusiveMinimum':
      return { en: `must be more than ${limit}`, fr: `doit valoir plus de ${limit}` };
    case 'maximum':
      return { en: `must be at most ${limit}`, fr: `doit valoir au plus ${limit}` };
    case 'minItems':
      return { en: `has too few items: at least ${limit}`, fr: `compte trop peu d’éléments : au moins ${limit}` };
    case 'maxItems':
      return { en: `has too many items: at most ${limit}`, fr: `compte trop d’éléments : au plus ${limit}` };
    case 'required': {
      const missing = (limit as string[]).filter((name) => !Object.hasOwn(value as object, name)).join(', ');
      return { en: `lacks ${missing}`, fr: `est incomplet, il manque : ${missing}` };
    }
    case 'format':
      return { en: `is not a regular expression: ${value}`, fr: `n’est pas une expression régulière : ${value}` };
    default:
      return { en: 'is wrong', fr: 'n’a pas la forme attendue' };
  }
}

/** Types of JSON as a writer says them. */
const FRENCH_TYPES: Readonly<Record<string, string>> = {
  integer: 'un nombre entier',
  number: 'un nombre',
  string: 'un texte',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un ensemble de clés',
};

const depth = ({ instanceLocation }: OutputUnit): number => instanceLocation.split('/').length;

/** `#/overrides/0/files` as a writer says it: `overrides.0.files`. */
const keyOf = ({ instanceLocation }: OutputUnit): string => instanceLocation.split('/').slice(1).map(pointed).join('.');
