const count = (description: string): object => ({ type: 'integer', minimum: 0, description });
const position = { type: 'integer', minimum: 1 };

/** The JSON Schema (draft 7) of what `--format json` prints, version 1. */
export function reportSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'seo-rewrite report',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'files', 'summary'],
    properties: {
      version: { const: 1 },
      files: { type: 'array', items: { $ref: '#/definitions/file' } },
      summary: {
        type: 'object',
        additionalProperties: false,
        required: ['files', 'passed', 'failed', 'errors', 'warnings', 'infos', 'fixed', 'suppressed', 'baselined'],
        properties: {
          files: count('Files looked at.'),
          passed: count('Files without an error.'),
          failed: count('Files that could not be read or written.'),
          errors: count('Findings of severity error.'),
          warnings: count('Findings of severity warning.'),
          infos: count('Findings of severity info.'),
          fixed: count('Repairs that --fix made.'),
          suppressed: count('Findings that comments silenced.'),
          baselined: count('Findings that the baseline knows.'),
        },
      },
    },
    definitions: { file: FILE, finding: FINDING, edit: EDIT },
  };
}

const FILE = {
  type: 'object',
  additionalProperties: false,
  required: ['path', 'status', 'passed', 'words', 'findings', 'skipped'],
  properties: {
    path: { type: 'string', description: 'The file as it was named, or as it was found under a named folder.' },
    output: { type: 'string', description: 'Where a rewrite wrote the article.' },
    status: { enum: ['passed', 'findings', 'draft', 'unchanged', 'failed'] },
    passed: { type: 'boolean', description: 'No finding of severity error.' },
    words: {
      description: 'Words of the prose: the lower bound of every counter, and the number shown to people.',
      anyOf: [
        { type: 'null' },
        {
          type: 'object',
          additionalProperties: false,
          required: ['strict', 'shown'],
          properties: { strict: count('Lower bound.'), shown: count('As shown.') },
        },
      ],
    },
    findings: { type: 'array', items: { $ref: '#/definitions/finding' } },
    skipped: { type: 'array', items: { type: 'string' }, description: 'Ids of the rules that could not look.' },
    suppressed: count('Findings that comments silenced.'),
    baselined: count('Findings that the baseline knows.'),
    notes: {
      type: 'array',
      items: { type: 'string' },
      description: 'What the engine says of its work, the most important first, in the language of the run.',
    },
    fixed: {
      type: 'object',
      additionalProperties: count('Repairs of this rule.'),
      description: 'Repairs made, by rule.',
    },
    failure: { type: 'string', description: 'Why the file could not be read or written.' },
  },
};

const FINDING = {
  type: 'object',
  additionalProperties: false,
  required: ['ruleId', 'severity', 'message', 'fix', 'line', 'column', 'endLine', 'endColumn', 'data'],
  properties: {
    ruleId: { type: 'string' },
    severity: { enum: ['error', 'warning', 'info'] },
    message: { type: 'string', description: 'In the language of the run.' },
    fix: { type: 'string', description: 'What to do, in French.' },
    line: position,
    column: { ...position, description: 'In UTF-16 code units.' },
    endLine: position,
    endColumn: { ...position, description: 'One past the last character.' },
    data: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    edits: { type: 'array', items: { $ref: '#/definitions/edit' }, description: 'The repair that --fix would make.' },
  },
};

const EDIT = {
  type: 'object',
  additionalProperties: false,
  required: ['start', 'end', 'text'],
  properties: {
    start: count('Offset in the text, in UTF-16 code units, line ends counted as one, byte order mark not counted.'),
    end: count('Offset one past the last character replaced.'),
    text: { type: 'string' },
  },
};
