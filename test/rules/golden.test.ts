import { describe, expect, it } from 'vitest';
import type { Example, Rule, RuleFamily } from '../../src/model/rule.ts';
import { check } from '../../src/pipeline/check.ts';
import { rules } from '../../src/rules/index.ts';
import { optionsOf } from '../support/findings.ts';
import { subjectOf } from '../support/subject.ts';

const FAMILIES: ReadonlySet<RuleFamily> = new Set([
  'structure',
  'length',
  'language',
  'metadata',
  'leftovers',
  'repetition',
  'provenance',
]);
// What obeyed orders look like is told by its own tests.
const own = rules.filter(({ id, family }) => FAMILIES.has(family) && id !== 'leftover-obeyed-order');

/** All that a rule says of its bad examples: severity, place to place, message in both languages, order, edits. */
function story(rule: Rule): string {
  const bad = rule.examples.filter((example): example is Extract<Example, { bad: string }> => 'bad' in example);
  const parts = bad.map((example) => {
    const { bad: markdown, options, keyphrase, minWords, source, finish } = example;
    const subject = subjectOf(markdown, {
      ...(keyphrase === undefined ? {} : { keyphrase }),
      ...(minWords === undefined ? {} : { minWords }),
      ...(source === undefined ? {} : { source }),
      ...(finish === undefined ? {} : { finish }),
    });
    const { findings } = check(subject, [{ rule, severity: rule.severity, options: optionsOf(rule, options) }]);
    const lines = findings.map(({ severity, place, message, fix, edits }) => {
      const where = `${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;
      return [
        `${severity} ${where}`,
        `  en: ${message.en}`,
        `  fr: ${message.fr}`,
        `  fix: ${fix}`,
        ...edits.map(({ start, end, text }) => `  edit: ${start}-${end} ${JSON.stringify(text)}`),
      ].join('\n');
    });
    return `${JSON.stringify(markdown)}\n${lines.join('\n')}`;
  });
  return `${parts.join('\n\n')}\n`;
}

describe('what a rule says, word for word', () => {
  it.each(own.map((rule): [string, Rule] => [rule.id, rule]))('%s', async (id, rule) => {
    await expect(story(rule)).toMatchFileSnapshot(`golden/${id}.txt`);
  });
});
