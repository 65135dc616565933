import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ruleSettler, settleRules } from '../../src/config/active-rules.ts';
import { loadSettings } from '../../src/config/load.ts';
import { nearest } from '../../src/config/nearest.ts';
import { configSchema } from '../../src/config/schema.ts';
import { validateConfig } from '../../src/config/validate.ts';
import { ConfigError } from '../../src/errors.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { rules } from '../../src/rules/index.ts';
import { inFolder } from '../support/cli.ts';

const schema = configSchema(rules);
const refusal = async (data: unknown): Promise<ConfigError> => {
  const error = await validateConfig(data, schema, 'seo-rewrite.config.yaml').catch((thrown: unknown) => thrown);
  if (!(error instanceof ConfigError)) throw new Error(`taken: ${JSON.stringify(data)}`);
  return error;
};

describe('a configuration', () => {
  it('may be empty', async () => {
    expect(await validateConfig({}, schema, 'x')).toEqual({});
  });

  it.each([
    [{ minword: 3 }, 'minword', 'minWords'],
    [{ rules: { 'word-cuont': 'off' } }, 'rules.word-cuont', 'word-count'],
    [{ typography: { space: 'fine' } }, 'typography.space', 'spaces'],
    [{ rules: { 'sentence-max': ['error', { mots: 3 }] } }, 'mots', undefined],
    [{ overrides: [{ files: ['a'], rule: {} }] }, 'overrides.0.rule', 'rules'],
    [{ zzzzzzzzz: 1 }, 'zzzzzzzzz', undefined],
    [{ 'règle/s': 1 }, 'règle/s', undefined],
    [{ toString: 1 }, 'toString', undefined],
    [JSON.parse('{"__proto__": 1}'), '__proto__', undefined],
    [{ overrides: [{ files: ['a'], rules: { 'word-cuont': 'off' } }] }, 'rules.word-cuont', 'word-count'],
  ])('%j names the unknown key, and the nearest known one', async (data, key, guess) => {
    const { say, hint } = await refusal(data);
    expect(say.en).toContain(key);
    expect(say.fr).toContain(key);
    if (guess) expect(hint?.en).toBe(`Did you mean “${guess}”?`);
    else expect(hint?.en).toBeDefined();
  });

  it.each([
    [{ minWords: 'many' }, 'minWords', 'integer'],
    [{ minWords: -1 }, 'minWords', 'at least 0'],
    [{ typography: { spaces: 'big' } }, 'typography.spaces', 'fine, nbsp, none'],
    [{ rules: { 'word-count': 'fatal' } }, 'rules.word-count', ''],
    [{ rules: { 'sentence-max': ['error', { most: 'long' }] } }, 'most', ''],
    [{ clean: { keep: ['('] } }, '(', 'regular expression'],
    [{ timeout: 0 }, 'timeout', 'more than 0'],
    [{ attempts: 99 }, 'attempts', 'at most 10'],
    [{ prices: { m: { input: 1 } } }, 'prices.m', 'lacks output'],
    [{ overrides: [{ files: [], rules: {} }] }, 'overrides.0.files', 'at least 1'],
    [{ rules: { 'word-count': ['error'] } }, 'rules.word-count', 'at least 2'],
    [{ rules: { 'word-count': ['off', {}] } }, 'rules.word-count.0', 'error, warning, info'],
    [{ parameters: { a: [1] } }, 'parameters.a', 'string, number, boolean'],
    [null, '(file)', 'object'],
  ])('%j says what is wrong and where', async (data, key, why) => {
    const { say } = await refusal(data);
    expect(say.en).toContain(key);
    expect(say.en).toContain(why);
    expect(say.en.split('\n')).toHaveLength(1);
  });

  it('may use every rule with its default options', async () => {
    const all = Object.fromEntries(
      rules.map(({ id, severity, options }) => [
        id,
        [
          severity,
          Object.fromEntries(
            Object.entries(options as Record<string, { default: unknown }>).map(([name, option]) => [
              name,
              option.default,
            ]),
          ),
        ],
      ]),
    );
    expect(await validateConfig({ rules: all }, schema, 'x')).toEqual({ rules: all });
  });
});

describe('loading a configuration', () => {
  const load = (cwd: string, path?: string, env = {}) => loadSettings({ cwd, path, env, schema: () => schema });

  it('finds it upwards, and keeps the defaults of what it leaves out', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'a', 'b'), { recursive: true });
      await writeFile(join(folder, 'seo-rewrite.config.yaml'), 'minWords: 12\ntypography: { locale: fr-CA }\n');
      const settings = await load(join(folder, 'a', 'b'));
      expect(settings.minWords).toBe(12);
      expect(settings.typography).toEqual({ spaces: 'fine', locale: 'fr-CA' });
      expect(settings.folder).toBe(folder);
      expect(settings.attempts).toBe(DEFAULT_SETTINGS.attempts);
    }));

  it('takes the environment over the file', () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'seo-rewrite.config.json'), '{ "model": "a" }');
      expect((await load(folder, undefined, { OPENAI_MODEL: 'b' })).model).toBe('b');
    }));

  it.each([
    ['no file', 'missing.yaml', undefined, /missing\.yaml: cannot be read \(ENOENT\)/],
    ['broken JSON', 'a.json', '{ "minWords": ', /a\.json: does not parse/],
    ['broken YAML', 'a.yaml', 'rules: [', /a\.yaml: does not parse/],
    ['a list', 'a.yaml', '- a\n', /must be of type object/],
  ])('refuses %s in one line', (_, name, text, message) =>
    inFolder(async (folder) => {
      if (text !== undefined) await writeFile(join(folder, name), text);
      const error = await load(folder, name).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ConfigError);
      expect((error as ConfigError).say.en).toMatch(message);
      expect((error as ConfigError).say.en.split('\n')).toHaveLength(1);
    }),
  );
});

describe('the rules for a file', () => {
  const settings = { ...DEFAULT_SETTINGS };
  const of = (id: string, given: Partial<typeof settings>, path = 'a.md') =>
    settleRules(rules, { ...settings, ...given }, path).find(({ rule }) => rule.id === id);

  it('keep their own severity and options by default', () => {
    expect(of('sentence-max', {})).toMatchObject({ severity: 'warning', options: { most: 40, hardMost: 60 } });
  });

  it('take a severity, options, or silence', () => {
    expect(of('sentence-max', { rules: { 'sentence-max': 'error' } })).toMatchObject({
      severity: 'error',
      options: { most: 40 },
    });
    expect(of('sentence-max', { rules: { 'sentence-max': ['info', { most: 3 }] } })).toMatchObject({
      severity: 'info',
      options: { most: 3, hardMost: 60 },
    });
    expect(of('sentence-max', { rules: { 'sentence-max': 'off' } })).toBeUndefined();
  });

  it('take the settings of the matching overrides, the last one winning, options added up', () => {
    const given = {
      rules: { 'sentence-max': ['error', { most: 30 }] },
      overrides: [
        { files: ['blog/**'], rules: { 'sentence-max': ['warning', { hardMost: 50 }] } },
        { files: ['blog/brouillons/*.md'], rules: { 'sentence-max': 'info' } },
      ],
    } as const;
    expect(of('sentence-max', given, 'a.md')).toMatchObject({ severity: 'error', options: { most: 30, hardMost: 60 } });
    expect(of('sentence-max', given, 'blog/a.md')).toMatchObject({
      severity: 'warning',
      options: { most: 30, hardMost: 50 },
    });
    expect(of('sentence-max', given, 'blog/brouillons/a.md')).toMatchObject({
      severity: 'info',
      options: { most: 30, hardMost: 50 },
    });
  });

  it('an override may turn a rule on again', () => {
    const given = {
      rules: { 'sentence-max': 'off' },
      overrides: [{ files: ['a/*.md'], rules: { 'sentence-max': 'info' } }],
    } as const;
    expect(of('sentence-max', given, 'b.md')).toBeUndefined();
    expect(of('sentence-max', given, 'a/b.md')).toMatchObject({ severity: 'info' });
  });

  it('give what is said of typography to the whole family, unless a rule says otherwise', () => {
    const given = {
      typography: { spaces: 'nbsp', locale: 'fr-CA' },
      rules: { 'typo-colon': ['error', { spaces: 'none' }] },
    } as const;
    expect(of('typo-high-punct', given)?.options).toMatchObject({ spaces: 'nbsp', locale: 'fr-CA' });
    expect(of('typo-colon', given)?.options).toMatchObject({ spaces: 'none', locale: 'fr-CA' });
  });

  it('take the names that need no source, beside those of the rule itself', () => {
    const given = { names: ['Zéphyrine'], rules: { 'fact-name-invented': ['error', { names: ['Tuilo'] }] } } as const;
    expect(of('fact-name-invented', given)?.options.names).toEqual(['Zéphyrine', 'Tuilo']);
    expect(of('fact-name-altered', given)?.options.names).toEqual(['Zéphyrine']);
    expect(of('sentence-max', given)?.options).not.toHaveProperty('names');
  });

  it('are settled once for files that the same overrides match', () => {
    const settled = ruleSettler(rules, { ...settings, overrides: [{ files: ['a/*.md'], rules: {} }] });
    expect(settled('a/1.md')).toBe(settled('a/2.md'));
    expect(settled('a/1.md')).not.toBe(settled('b/1.md'));
  });
});

describe('the nearest known word', () => {
  it.each([
    ['word-cuont', 'word-count'],
    ['Word-Count', 'word-count'],
    ['sentence-maximum', 'sentence-max'],
    ['xyz', undefined],
  ])('%s → %s', (word, expected) => {
    expect(nearest(word, ['word-count', 'sentence-max'])).toBe(expected);
  });
});

describe('the configuration that init writes', () => {
  it('holds for every commented line too', async () => {
    const { configTemplate } = await import('../../src/cli/config-template.ts');
    for (const language of ['en', 'fr'] as const) {
      const text = configTemplate(language);
      expect(await validateConfig(parse(text), schema, 'x')).toBeDefined();
      // Examples have no blank, or two, after their mark; comments have one.
      const examples = text.replace(/^#(?! \S)/gm, '');
      const uncommented = examples.replace('rules: {}', 'rules:').replace('overrides: []', 'overrides:');
      const data = parse(uncommented) as { rules: object; overrides: object[] };
      expect(await validateConfig(data, schema, 'x')).toBeDefined();
      expect(Object.keys(data.rules).length).toBeGreaterThan(0);
      expect(data.overrides.length).toBeGreaterThan(0);
    }
  });
});
