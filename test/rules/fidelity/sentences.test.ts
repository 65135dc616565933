import { describe, expect, it } from 'vitest';
import { check } from '../../../src/pipeline/check.ts';
import { fidelityRules } from '../../../src/rules/fidelity/index.ts';
import { optionsOf } from '../../support/findings.ts';
import { sourceFrom, subjectOf } from '../../support/pairs.ts';
import { FAITHFUL } from './faithful-sentences.ts';
import { UNFAITHFUL } from './unfaithful-sentences.ts';

/** Rules that judge whole articles say nothing of one sentence. */
const active = fidelityRules
  .filter(({ id }) => !['fact-coverage', 'source-too-thin', 'fact-quote-dropped'].includes(id))
  .map((rule) => ({ rule, severity: rule.severity, options: optionsOf(rule) }));

const findings = (source: string, article: string) =>
  check(subjectOf(`${article}\n`, sourceFrom(`Titre\n\n${source}`)), active).findings;

describe('a faithful sentence', () => {
  it.each(FAITHFUL)('« %s » → « %s »', (source, article) => {
    expect(findings(source, article).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('an unfaithful sentence', () => {
  it.each(
    UNFAITHFUL.map(([source, article, rules, severity = 'error']) => [source, article, rules, severity] as const),
  )('« %s » → « %s »', (source, article, rules, severity) => {
    const told = findings(source, article).map((finding) => `${finding.severity} ${finding.ruleId}`);
    const wanted = rules
      .split(' ')
      .flatMap((id) => (severity === 'error' ? [`error ${id}`] : [`error ${id}`, `warning ${id}`]));
    expect(
      told.some((each) => wanted.includes(each)),
      told.join(', '),
    ).toBe(true);
  });
});
