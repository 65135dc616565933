import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Rule, Subject } from '../../../src/model/rule.ts';
import { rules } from '../../../src/rules/index.ts';
import { problemsOf } from '../findings.ts';
import { subjectOf } from '../subject.ts';
import type { Defect } from './defect.ts';

export interface GoodArticle {
  readonly name: string;
  readonly markdown: string;
  readonly subject: Subject;
}

/** Spoiled files of one defect, and those of which its rule says no more than of the good file. */
export interface Trial {
  readonly tried: number;
  readonly missed: readonly string[];
}

export const goodArticles = (): readonly GoodArticle[] =>
  globSync('fixtures/rewrites/*.md')
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

const WEIGHT = { info: 1, warning: 10, error: 100 } as const;

/** How much a rule says of a file: more findings, or graver ones, weigh more. */
const weightOf = (rule: Rule, subject: Subject): number =>
  problemsOf(rule, subject).reduce((sum, { severity = rule.severity }) => sum + WEIGHT[severity], 0);

const known = new WeakMap<Subject, Map<string, number>>();

/** What the rule says of the good file: next to nothing. */
function before(rule: Rule, { subject }: GoodArticle): number {
  const weights = known.get(subject) ?? new Map<string, number>();
  known.set(subject, weights);
  const weight = weights.get(rule.id) ?? weightOf(rule, subject);
  weights.set(rule.id, weight);
  return weight;
}

/** Spoil articles with one defect and ask its rule. */
export function trial(defect: Defect, articles: readonly GoodArticle[]): Trial {
  const rule = ruleOf(defect.rule);
  const missed: string[] = [];
  let tried = 0;
  for (const article of articles) {
    const spoiled = defect.spoil(article.markdown);
    if (spoiled === undefined) continue;
    tried += 1;
    const setting = {
      ...(defect.source ? { source: defect.source(article.markdown) } : {}),
      ...(defect.finish ? { finish: defect.finish } : {}),
    };
    if (weightOf(rule, subjectOf(spoiled, setting)) <= before(rule, article)) missed.push(article.name);
  }
  return { tried, missed };
}
