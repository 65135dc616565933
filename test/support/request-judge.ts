import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Says what is wrong with the body of a chat-completions request; nothing when it is right. */
export type Judge = (body: unknown) => readonly string[];

/** The request as the installed openai package types it: unknown names, wrong types and wrong roles are found. */
export async function judgeByTypes(): Promise<Judge> {
  const version = (JSON.parse(readFileSync('node_modules/openai/package.json', 'utf8')) as { version: string }).version;
  const kept = join('node_modules', '.cache', 'seo-rewrite', `chat-request-${version}.json`);
  if (!existsSync(kept)) {
    const { createGenerator } = await import('ts-json-schema-generator');
    const schema = createGenerator({
      path: 'test/support/openai-types.ts',
      tsconfig: 'test/support/tsconfig.openai.json',
      type: 'ChatCompletionCreateParams',
      skipTypeCheck: true,
      additionalProperties: false,
    }).createSchema('ChatCompletionCreateParams');
    mkdirSync(dirname(kept), { recursive: true });
    const fresh = `${kept}.${process.pid}`;
    writeFileSync(fresh, JSON.stringify(schema));
    renameSync(fresh, kept);
  }
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  return judgeOf(ajv.compile(JSON.parse(readFileSync(kept, 'utf8')) as object));
}

/** Where the published description of the service may lie; it is no part of the project. */
const DESCRIPTION = '../shared/openai/openapi-subset.json';

/** The request as the service itself describes it: ranges and lengths are found too. Undefined where the description is not at hand. */
export function judgeByDescription(): Judge | undefined {
  if (!existsSync(DESCRIPTION)) return undefined;
  const description = JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as { components: object };
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: 'openapi', components: description.components });
  return judgeOf(ajv.compile({ $ref: 'openapi#/components/schemas/CreateChatCompletionRequest' }));
}

const judgeOf =
  (validate: ValidateFunction): Judge =>
  (body) =>
    validate(body) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
