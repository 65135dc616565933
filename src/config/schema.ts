import type { OptionSchemas } from '../model/option.ts';
import type { RuleOutline } from '../model/rule.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';

/** The JSON Schema (draft 7) of a configuration file, generated from the settings and the rules. */
export function configSchema(rules: readonly RuleOutline[]): object {
  const ruleSettings = { $ref: '#/definitions/ruleSettings' };
  const { minWords, model, attempts, concurrency, disclosure, cache, checkCache, maxBytes, typography } =
    DEFAULT_SETTINGS;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'seo-rewrite configuration',
    type: 'object',
    additionalProperties: false,
    definitions: {
      ruleSettings: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
    },
    properties: {
      $schema: { type: 'string' },
      minWords: {
        type: 'integer',
        minimum: 0,
        default: minWords,
        description: 'Fewest words of an article, strict count.',
      },
      keyphrase: { type: 'string', description: 'Main search phrase.' },
      engine: { enum: ['auto', 'openai', 'offline'], default: 'auto', description: 'What writes.' },
      model: { type: 'string', default: model, description: 'Model asked for, when the engine has models.' },
      baseUrl: { type: 'string', description: 'Address of an OpenAI-compatible service.' },
      parameters: {
        type: 'object',
        additionalProperties: { type: ['string', 'number', 'boolean'] },
        description: 'Optional parameters of the service, sent as they are: temperature, reasoning_effort …',
      },
      prices: {
        type: 'object',
        description: 'US dollars per million tokens, by model; they go over the list prices.',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          required: ['input', 'output'],
          properties: {
            input: { type: 'number', minimum: 0 },
            output: { type: 'number', minimum: 0 },
            cachedInput: { type: 'number', minimum: 0, description: 'Input that the service had in its own cache.' },
            batch: { type: 'number', minimum: 0, maximum: 1, description: 'Part of the price that a batch costs.' },
          },
        },
      },
      timeout: {
        type: 'number',
        exclusiveMinimum: 0,
        default: DEFAULT_SETTINGS.timeout,
        description: 'Seconds for a whole answer.',
      },
      attempts: {
        type: 'integer',
        minimum: 1,
        maximum: 10,
        default: attempts,
        description: 'Most answers asked for one article.',
      },
      concurrency: {
        type: 'integer',
        minimum: 1,
        maximum: 1024,
        default: concurrency,
        description: 'Articles at once.',
      },
      maxCost: { type: 'number', minimum: 0, description: 'US dollars after which a run stops, resumable.' },
      disclosure: {
        enum: ['visible', 'metadata'],
        default: disclosure,
        description: 'Where a generated text says so.',
      },
      questions: {
        type: 'boolean',
        default: DEFAULT_SETTINGS.questions,
        description: 'The offline engine adds “Questions fréquentes” even when no word is missing.',
      },
      prompt: { type: 'string', description: 'Path of another rewrite template.' },
      cache: { type: 'boolean', default: cache, description: 'Keep answers in .seo-rewrite/cache.' },
      checkCache: {
        type: 'boolean',
        default: checkCache,
        description: 'Keep what checks have found in .seo-rewrite/checks, for files that do not change.',
      },
      maxBytes: { type: 'integer', minimum: 1, default: maxBytes, description: 'Largest input, bytes.' },
      typography: {
        type: 'object',
        additionalProperties: false,
        properties: {
          spaces: {
            enum: ['fine', 'nbsp', 'none'],
            default: typography.spaces,
            description: 'Space before ; ! ? and inside « ».',
          },
          locale: { enum: ['fr-FR', 'fr-CA'], default: typography.locale, description: 'Whose usage.' },
        },
      },
      names: {
        type: 'array',
        items: { type: 'string' },
        default: [],
        description: 'Proper names that need no source.',
      },
      rules: { description: 'Severity and options by rule.', ...ruleSettings },
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
      unusedSuppressions: {
        enum: ['off', 'info', 'warning', 'error'],
        default: DEFAULT_SETTINGS.unusedSuppressions,
        description: 'How heavy a comment is that silences no finding.',
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
            properties: Object.fromEntries(
              Object.entries(options as OptionSchemas).map(([name, option]) => [
                name,
                { ...option, description: option.description.en },
              ]),
            ),
          },
        ],
        minItems: 2,
        maxItems: 2,
      },
    ],
  };
}
