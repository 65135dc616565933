import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

describe('what is published from the code', () => {
  it('stands in docs/rules and schemas as the code would write it now (npm run docs)', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, 60_000);

  it.each(['config', 'report'])('schemas/%s.schema.json is a JSON Schema without a slip', (name) => {
    const schema: unknown = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTuples: false, validateFormats: false });
    expect(() => ajv.compile(schema as object)).not.toThrow();
  });
});
