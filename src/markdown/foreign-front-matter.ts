import { parse } from 'smol-toml';
import { parseDocument } from 'yaml';

/** What front matter says, and why it says no more where it does not parse. */
export interface LenientData {
  readonly data: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

/** Reads YAML leniently: what does not parse, or is not a mapping, says why and gives what data it can. */
export function parseYaml(yaml: string): LenientData {
  try {
    // Front matter of other tools may hold dates and tags; `core` keeps strings strings.
    const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
    const [error] = document.errors;
    const why = error ? { error: firstLine(error.message) } : {};
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    if (data === null || data === undefined) return { data: {}, ...why };
    if (typeof data !== 'object' || Array.isArray(data)) return { data: {}, error: 'not a mapping of keys', ...why };
    return { data: data as Record<string, unknown>, ...why };
  } catch (error) {
    return { data: {}, error: firstLine(error instanceof Error ? error.message : String(error)) };
  }
}

const firstLine = (message: string): string => (message.split('\n', 1)[0] ?? '').replace(/:$/, '');

/** Reads TOML leniently, as `parseYaml` does. */
export function parseToml(toml: string): LenientData {
  try {
    return { data: parse(toml) };
  } catch (error) {
    return { data: {}, error: firstLine(error instanceof Error ? error.message : String(error)) };
  }
}
