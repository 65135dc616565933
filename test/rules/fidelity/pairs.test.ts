import { describe, expect, it } from 'vitest';
import { keyFacts } from '../../../src/rules/fidelity/coverage.ts';
import { comparisonOf } from '../../../src/rules/fidelity/reading/comparison.ts';
import { DEFECT_KINDS, type DefectKind, defectsOf } from '../../support/defects.ts';
import { findingKey, findingsAgainst, toldOf } from '../../support/fidelity-trial.ts';
import { faithfulPairs, type Pair, subjectOf } from '../../support/pairs.ts';

const pairs = faithfulPairs();

describe.each(pairs.map((pair): [string, Pair] => [pair.name, pair]))('the faithful rewrite of %s', (_, pair) => {
  it('raises no error', () => {
    const errors = findingsAgainst(pair.article.markdown, pair).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ ruleId, message, place }) => `${place.line} ${ruleId} ${message.en}`)).toEqual([]);
  });

  it('keeps nine key facts in ten', () => {
    const comparison = comparisonOf(subjectOf(pair.article, pair.source));
    const facts = comparison ? keyFacts(comparison) : [];
    expect(facts.filter(({ kept }) => kept).length / facts.length).toBeGreaterThan(0.9);
  });
});

/** Least share of the defects that a finding of severity error or warning must tell; what is low is out of reach. */
const LEAST: Readonly<Record<DefectKind, number>> = {
  'number changed': 0.97,
  'unit changed': 0.96,
  'number invented': 0.96,
  'date changed': 0.98,
  'date invented': 0.98,
  'names swapped': 0.8,
  'name invented': 0.98,
  'name misspelt': 0.98,
  'first name changed': 0.98,
  'quote altered': 0.98,
  'quote invented': 0.98,
  'indirect quoted': 0.75,
  'speaker changed': 0.85,
  'fact dropped': 0.9,
  'negation flipped': 0,
  'direction turned': 0.35,
  'paragraph copied': 0.98,
};

describe('defects put into faithful rewrites', () => {
  const known = pairs.map((pair) => new Set(findingsAgainst(pair.article.markdown, pair).map(findingKey)));

  it.each(DEFECT_KINDS)(
    '%s',
    (kind) => {
      let made = 0;
      let told = 0;
      for (const [at, pair] of pairs.entries())
        for (const defect of defectsOf(
          kind,
          { article: pair.article.markdown, source: pair.source.page.markdown },
          2,
          900 + at,
        )) {
          const fresh = findingsAgainst(defect.markdown, pair).filter(
            (finding) => !known[at]?.has(findingKey(finding)),
          );
          made += 1;
          if (toldOf(defect, fresh).hits.length > 0) told += 1;
        }
      console.log(`${kind}: ${told} of ${made} told`);
      expect(made).toBeGreaterThanOrEqual(10);
      expect(told / made).toBeGreaterThanOrEqual(LEAST[kind]);
    },
    120_000,
  );
});
