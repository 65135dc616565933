import { explain } from './explain.ts';

/** Check configuration data against its schema. @throws ConfigError that names the key, and the nearest known one */
export async function validateConfig(data: unknown, schema: object, path: string): Promise<Record<string, unknown>> {
  // Loaded only when there is a configuration to judge. It interprets the schema: one that compiles it, as ajv does, takes
  // twice as long for the few keys of a configuration as all the rest of a check.
  const { Validator } = await import('@cfworker/json-schema');
  const { valid, errors } = new Validator(schema, '7', false).validate(data);
  if (!valid) throw explain(errors, { data, schema, path });
  return data as Record<string, unknown>;
}
