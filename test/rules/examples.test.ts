import { describe, expect, it } from 'vitest';
import { vote } from '../../src/french/language.ts';
import type { Example, Rule } from '../../src/model/rule.ts';
import { check } from '../../src/pipeline/check.ts';
import { rules } from '../../src/rules/index.ts';
import { optionsOf, problemsOf, told } from '../support/findings.ts';
import { type SubjectSetting, subjectOf } from '../support/subject.ts';

const settingOf = ({ keyphrase, minWords, source, finish }: Example): SubjectSetting => ({
  ...(keyphrase === undefined ? {} : { keyphrase }),
  ...(minWords === undefined ? {} : { minWords }),
  ...(source === undefined ? {} : { source }),
  ...(finish === undefined ? {} : { finish }),
});

const textOf = (example: Example): string => ('good' in example ? example.good : example.bad);

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('%s', (_, rule) => {
  it.each(rule.examples.map((example, index): [number, Example] => [index + 1, example]))(
    'example %i',
    (_, example) => {
      const subject = subjectOf(textOf(example), settingOf(example));
      const problems = problemsOf(rule, subject, example.options);
      expect(problems.map(told)).toEqual('good' in example ? [] : example.finds);
      for (const { message, data, fix, place, edits } of problems) {
        const said = rule.messages[message];
        expect(said, `the message ${message} is declared`).toBeDefined();
        for (const [, hole = ''] of `${said?.en} ${said?.fr}`.matchAll(/\{(\w+)\}/g)) expect(data).toHaveProperty(hole);
        expect(fix).toMatch(/[.!?…»)]$/u);
        expect(fix).not.toMatch(/undefined|NaN|\[object/u);
        expect(vote(fix.replace(/«[^»]*»/gu, '')), fix).not.toBe('eng');
        if (place) {
          expect(place.endLine - place.line || place.endColumn - place.column).toBeGreaterThanOrEqual(0);
          expect(subject.page.markdown.split('\n').length).toBeGreaterThanOrEqual(place.endLine);
        }
        for (const edit of edits ?? []) expect(edit.start).toBeLessThanOrEqual(edit.end);
      }
      const active = [{ rule, severity: rule.severity, options: optionsOf(rule, example.options) }];
      const { findings } = check(subject, active);
      expect(findings).toHaveLength(problems.length);
      for (const { message } of findings) expect(`${message.en} ${message.fr}`).not.toMatch(/(?<!\{)\{\w+\}/);
    },
  );

  it('shows three good and three bad examples', () => {
    expect(rule.examples.filter((example) => 'good' in example).length).toBeGreaterThanOrEqual(3);
    expect(rule.examples.filter((example) => 'bad' in example).length).toBeGreaterThanOrEqual(3);
  });

  it('shows every message in an example', () => {
    const shown = rule.examples
      .flatMap((example) => ('bad' in example ? example.finds : []))
      .map((find) => find.split(' ')[1]);
    expect(Object.keys(rule.messages).filter((key) => !shown.includes(key))).toEqual([]);
  });

  it('speaks French as printers do', () => {
    const french = [rule.about, rule.why, ...Object.values(rule.messages)].flatMap((message) =>
      message ? [message.fr] : [],
    );
    for (const text of french) expect(text).not.toMatch(/'|"| [;:!?%»]|« /u);
  });
});

it('has no two rules of one name', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
