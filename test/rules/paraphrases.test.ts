import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { problemsOf } from '../support/findings.ts';
import { paraphrases, type Spot } from '../support/paraphrases.ts';
import { subjectOf } from '../support/subject.ts';

const markdown = readFileSync('fixtures/rewrites/train-nuit.md', 'utf8');
const bodyAt = markdown.indexOf('\n---\n', 4) + 5;
const head = markdown.slice(0, bodyAt);
const blocks = markdown.slice(bodyAt).trim().split('\n\n');
// A line without a full stop at the very end is told by another rule: that would be too easy.
const judges = rules.filter(({ id }) => id.startsWith('leftover-') && id !== 'leftover-truncated');

const spoiled = (text: string, spot: Spot): string => {
  const at = { first: 0, middle: 5, last: blocks.length }[spot];
  return `${head}\n${blocks.toSpliced(at, 0, text).join('\n\n')}\n`;
};

describe.each(Object.entries(paraphrases))('%s', (_, { spot, texts, missed }) => {
  it('is told whatever its words', () => {
    const silent = texts.filter((text) => {
      const subject = subjectOf(spoiled(text, spot));
      return !judges.some((rule) => problemsOf(rule, subject).length > 0);
    });
    expect(silent).toEqual(missed);
  });
});

it('is not told of the good file', () => {
  const subject = subjectOf(markdown);
  expect(judges.flatMap((rule) => problemsOf(rule, subject))).toEqual([]);
});

describe('our own prompts, line by line', () => {
  const lines = globSync('prompts/*.md').flatMap((path) =>
    readFileSync(path, 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split('\n')
      .filter((line) => line.trim().length >= 20 && !line.startsWith('<!--'))
      .map((line) =>
        line
          .replaceAll('{{marker}}', '⟦0123456789abcdef⟧')
          .replace(/\{\{\w*words\}\}/gi, '700')
          .replace(/\{\{\w+\}\}/g, 'train de nuit'),
      ),
  );

  it('are nearly all told when they leak into an article', () => {
    const told = lines.filter((line) => {
      const subject = subjectOf(spoiled(line, 'middle'));
      return judges.some((rule) => problemsOf(rule, subject).length > 0);
    });
    expect(lines.length).toBeGreaterThan(20);
    expect(told.length / lines.length).toBeGreaterThanOrEqual(0.85);
  });
});
