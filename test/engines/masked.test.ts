import { describe, expect, it } from 'vitest';
import { masked } from '../../src/engines/masked.ts';
import { judge } from '../../src/engines/openai/judge.ts';
import { shownDetail } from '../../src/engines/secrets.ts';

const KEY = 'sk-Zq7+Vx2/Lm9.Tr4$Kd';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const FORMS = [
  KEY,
  KEY.toLowerCase(),
  [...KEY].join(' '),
  [...KEY].join('\u200b'),
  base64(KEY),
  base64(`Bearer ${KEY}`),
  base64(`user:${KEY}\n`),
  Buffer.from(`x${KEY}`).toString('base64url'),
];
const BEFORE = /\w{4,8}(?=•••)/g;

describe('a key that a service repeats', () => {
  it.each(FORMS)('is struck out of an answer: %s', (form) => {
    const content = `---\ntitle: Le pain ${form}\nkeywords: [${form}]\n---\n\n# Le pain ${form} lève\n`;
    const { markdown } = judge(
      { choices: [{ message: { content }, finish_reason: 'stop' }] },
      { secrets: [KEY], capacity: undefined, estimated: 10 },
    );
    // What stands before the key in the same base64 may stay.
    expect(markdown.replace(BEFORE, '')).toBe('---\ntitle: Le pain •••\nkeywords: [•••]\n---\n\n# Le pain ••• lève\n');
  });

  it.each(FORMS)('is struck out of an error: %s', (form) => {
    expect(shownDetail(`Incorrect API key: ${form}.`, [KEY]).replace(BEFORE, '')).toMatch(
      /^Incorrect API key: •••\s?\.$/u,
    );
  });
});

it('an answer keeps words that a local service takes for a key', () => {
  const text = 'Ollama est none, 2024-10-21.';
  expect(masked(text, ['ollama', 'none', '2024-10-21'])).toBe(text);
});
