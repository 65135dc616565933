import type { OptionSchemas } from '../model/option.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';

/** What the schema needs to know of a rule. */
export interface RuleOutline {
  readonly id: string;
  readonly about: { readonly en: string };
  readonly severity: string;
  readonly options: OptionSchemas;
}

/** The JSON Schema (draft 7) of a configuration file, generated from the settings and the rules. */
export function configSchema(rules: readonly RuleOutline[]): object {
  const ruleSettings = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  };
  const { minWords, model, attempts, concurrency, disclosure, cache, maxBytes, typography } = DEFAULT_SETTINGS;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'seo-rewrite configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      minWords: { type: 'integer', minimum: 0, default: minWords, description: 'Fewest words of an article, strict count.' },
      keyphrase: { type: 'string', description: 'Main search phrase.' },
      engine: { enum: ['auto', 'openai', 'offline'], default: 'auto', description: 'What writes.' },
      model: { type: 'string', default: model, description: 'Model asked for, when the engine has models.' },
      baseUrl: { type: 'string', description: 'Address of an OpenAI-compatible service.' },
      attempts: { type: 'integer', minimum: 1, maximum: 10, default: attempts, description: 'Most answers asked for one article.' },
      concurrency: { type: 'integer', minimum: 1, maximum: 1024, default: concurrency, description: 'Articles at once.' },
      maxCost: { type: 'number', minimum: 0, description: 'US dollars after which a run stops, resumable.' },
      disclosure: { enum: ['visible', 'metadata'], default: disclosure, description: 'Where a generated text says so.' },
      prompt: { type: 'string', description: 'Path of another rewrite template.' },
      cache: { type: 'boolean', default: cache, description: 'Keep answers in .seo-rewrite/cache.' },
      maxBytes: { type: 'integer', minimum: 1, default: maxBytes, description: 'Largest input, bytes.' },
      typography: {
        type: 'object',
        additionalProperties: false,
        properties: {
          spaces: { enum: ['fine', 'nbsp', 'none'], default: typography.spaces, description: 'Space before ; ! ? and inside « ».' },
          locale: { enum: ['fr-FR', 'fr-CA'], default: typography.locale, description: 'Whose usage.' },
        },
      },
      names: { type: 'array', items: { type: 'string' }, default: [], description: 'Proper names that need no source.' },
      rules: { ...ruleSettings, description: 'Severity and options by rule.' },
      overrides: {
        type: 'array',
        description: 'Other rule settings for some files.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files', 'rules'],
          properties: { files: { type: 'array', items: { type: 'string' }, minItems: 1 }, rules: ruleSettings },
        },
      },
      clean: {
        type: 'object',
        additionalProperties: false,
        description: 'Lines that cleaning always keeps or drops: regular expressions, case-insensitive.',
        properties: {
          keep: { type: 'array', items: { type: 'string', format: 'regex' }, default: [] },
          drop: { type: 'array', items: { type: 'string', format: 'regex' }, default: [] },
        },
      },
    },
  };
}

function ruleSchema({ about, severity, options }: RuleOutline): object {
  const severities = ['error', 'warning', 'info'];
  const names = Object.keys(options);
  return {
    description: `${about.en} Default: ${severity}.`,
    anyOf: [
      { enum: ['off', ...severities] },
      {
        type: 'array',
        items: [
          { enum: severities },
          {
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(names.map((name) => [name, options[name]])),
          },
        ],
        minItems: 2,
        maxItems: 2,
      },
    ],
  };
}
