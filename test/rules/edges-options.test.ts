import { describe, expect, it } from 'vitest';
import type { OptionSchema, OptionSchemas } from '../../src/model/option.ts';
import { rules } from '../../src/rules/index.ts';

const options = rules.flatMap(({ id, options }) =>
  Object.entries(options as OptionSchemas).map(([name, schema]): [string, OptionSchema] => [`${id}.${name}`, schema]),
);

describe.each(options)('the option %s', (_, schema) => {
  it('says in both languages what it is for, in a sentence', () => {
    const { en = '', fr = '' } = schema.description ?? {};
    expect(en).toMatch(/^\p{Lu}.{8,}\.$/u);
    expect(fr).toMatch(/^\p{Lu}.{8,}\.$/u);
    expect(fr).not.toMatch(/'|"| [;:!?%»]|« /u);
  });

  it('has a default that it allows', () => {
    if (schema.type === 'array') {
      expect(schema.items).toEqual({ type: 'string' });
      expect(Array.isArray(schema.default)).toBe(true);
    } else if (schema.type === 'string') {
      expect(schema.enum === undefined || schema.enum.includes(schema.default)).toBe(true);
    } else if (schema.type === 'boolean') expect(typeof schema.default).toBe('boolean');
    else {
      expect(['integer', 'number']).toContain(schema.type);
      expect(schema.default).toBeGreaterThanOrEqual(schema.minimum ?? Number.NEGATIVE_INFINITY);
      expect(schema.default).toBeLessThanOrEqual(schema.maximum ?? Number.POSITIVE_INFINITY);
      if (schema.type === 'integer') expect(Number.isInteger(schema.default)).toBe(true);
    }
  });
});

describe('the families', () => {
  it.each([
    ['originality', 'orig-title'],
    ['repetition', 'repeat-sentence'],
    ['keyphrase', 'keyphrase-density'],
    ['provenance', 'source-credit'],
    ['language', 'lang-block'],
    ['readability', 'sentence-max'],
    ['leftovers', 'leftover-labels'],
  ])('%s has %s', (family, id) => {
    expect(rules.filter((rule) => rule.family === family).map((rule) => rule.id)).toContain(id);
  });
});
