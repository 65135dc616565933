import type { Rule, Subject } from '../../../src/model/rule.ts';
import { fidelityRules } from '../../../src/rules/fidelity/index.ts';
import { comparisonOf } from '../../../src/rules/fidelity/reading/comparison.ts';
import { problemsOf } from '../../support/findings.ts';
import { sourceFrom, subjectOf } from '../../support/pairs.ts';

/** They judge whole articles and say something of nearly every short one. */
const OF_WHOLE_ARTICLES: ReadonlySet<string> = new Set(['fact-coverage', 'source-too-thin', 'fact-quote-dropped']);
const RULES: readonly Rule[] = fidelityRules.filter(({ id }) => !OF_WHOLE_ARTICLES.has(id));

/** An article beside its source under a title, which therefore begins on line 3. */
export const pairOf = (source: string, article: string): Subject =>
  subjectOf(`${article}\n`, sourceFrom(`Titre\n\n${source}`));

/** The comparison that every rule of fidelity looks at. */
export function comparing(source: string, article: string) {
  const comparison = comparisonOf(pairOf(source, article));
  if (!comparison) throw new Error('an article with a source has a comparison');
  return comparison;
}

/** All that the rules find, one line a finding: `severity rule line:column-column message key=value …`, the source's words left out. */
export const tellings = (source: string, article: string, rules: readonly Rule[] = RULES): string[] =>
  rules.flatMap((rule) =>
    problemsOf(rule, pairOf(source, article)).map(({ message, place, severity = rule.severity, data = {} }) => {
      const where = `${place?.line ?? 1}:${place?.column ?? 1}-${place?.endColumn ?? 1}`;
      const told = Object.entries(data)
        .filter(([key]) => key !== 'source')
        .map(([key, value]) => `${key}=${value}`);
      return [severity, rule.id, where, message, ...told].join(' ');
    }),
  );
