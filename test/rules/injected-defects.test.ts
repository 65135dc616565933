import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule, Subject } from '../../src/model/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { problemsOf } from '../support/findings.ts';
import { type Defect, defects } from '../support/spoiled-articles.ts';
import { subjectOf } from '../support/subject.ts';

/** Spoiled files for one defect. */
const FILES = 3;

interface Article {
  readonly name: string;
  readonly markdown: string;
  readonly subject: Subject;
}

const articles: readonly Article[] = globSync('fixtures/rewrites/*.md')
  .sort()
  .map((path) => {
    const markdown = readFileSync(path, 'utf8');
    return { name: basename(path), markdown, subject: subjectOf(markdown) };
  });

function ruleOf(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

const known = new Map<string, number>();

/** What the rule says of the good file: next to nothing. */
function before(rule: Rule, { name, subject }: Article): number {
  const key = `${rule.id} ${name}`;
  const count = known.get(key) ?? problemsOf(rule, subject).length;
  known.set(key, count);
  return count;
}

/** The files, another three for every defect, of which the rule says no more when they are spoiled. */
function missed(defect: Defect, turn: number): { readonly tried: number; readonly missed: readonly string[] } {
  const rule = ruleOf(defect.rule);
  const silent: string[] = [];
  let tried = 0;
  for (let step = 0; step < articles.length && tried < FILES; step++) {
    const article = articles[(turn + step * 5) % articles.length];
    const spoiled = article && defect.spoil(article.markdown);
    if (!article || spoiled === undefined) continue;
    tried += 1;
    const setting = {
      ...(defect.source ? { source: defect.source(article.markdown) } : {}),
      ...(defect.finish ? { finish: defect.finish } : {}),
    };
    if (problemsOf(rule, subjectOf(spoiled, setting)).length <= before(rule, article)) silent.push(article.name);
  }
  return { tried, missed: silent };
}

describe.each([...new Set(defects.map(({ rule }) => rule))])('%s', (id) => {
  const own = [...defects.entries()].filter(([, { rule }]) => rule === id);

  it.each(own.map(([turn, defect]): [string, Defect, number] => [defect.name, defect, turn]))(
    'tells: %s',
    (_, defect, turn) => {
      const result = missed(defect, turn);
      expect(result.tried).toBeGreaterThan(0);
      expect(result.missed).toEqual([]);
    },
  );
});

it('spoils enough, for every rule of these families', () => {
  expect(defects.length).toBeGreaterThanOrEqual(150);
  const families = new Set(['structure', 'length', 'language', 'metadata', 'leftovers', 'repetition', 'provenance']);
  const spoiled = new Set(defects.map(({ rule }) => rule));
  const owned = rules.filter(({ family }) => families.has(family)).map(({ id }) => id);
  // This one needs a source that gives orders; it has tests of its own.
  expect(owned.filter((id) => !spoiled.has(id))).toEqual(['leftover-obeyed-order']);
});
