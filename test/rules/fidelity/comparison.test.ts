import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../src/rules/fidelity/reading/comparison.ts';
import { castOf } from '../../../src/rules/fidelity/reading/people.ts';
import { sourceFrom, subjectOf } from '../../support/pairs.ts';
import { comparing } from './told.ts';

describe('a comparison', () => {
  it('is made once for an article and its source', () => {
    const subject = subjectOf('Il pleut.\n', sourceFrom('Titre\n\nIl neige.'));
    const other = { ...subject, source: sourceFrom('Titre\n\nIl neige.') };
    expect(comparisonOf(subject)).toBe(comparisonOf({ ...subject }));
    expect(comparisonOf(subject)).not.toBe(comparisonOf(other));
    expect(comparisonOf({ ...subject, source: undefined })).toBeUndefined();
    const draft = subjectOf('Il vente.\n', subject.source);
    expect(comparisonOf(draft)?.index).toBe(comparisonOf(subject)?.index);
  });

  it('works out each analysis once', () => {
    const comparison = comparing('Il neige.', 'Il pleut.');
    let runs = 0;
    const analysis = () => {
      runs += 1;
      return undefined;
    };
    comparison.once(analysis);
    comparison.once(analysis);
    expect(runs).toBe(1);
    expect(comparison.stated).toBe(comparison.stated);
  });
});

describe('the people of a source', () => {
  const source =
    'Odette Marsan dirige la mairie. Régis Faugère, lui, joue au rugby. Louis Faugère, son frère, dort. Marsan sourit.';
  const cast = castOf(comparing(source, 'Il pleut.'));
  const who = (article: string) => {
    const name = comparing(source, article).article.passages[0]?.facts.names[0];
    return name && cast.who(name)?.name;
  };

  it('are those named in full, once each', () => {
    expect(cast.people.map(({ name }) => name)).toEqual(['Odette Marsan', 'Régis Faugère', 'Louis Faugère']);
  });

  it.each([
    ['Ici, Odette Marsan parle.', 'Odette Marsan'],
    ['Ici, Marsan parle.', 'Odette Marsan'],
    ['Ici, Odette parle.', 'Odette Marsan'],
    ['Ici, Faugère parle.', undefined],
    ['Ici, Louis Faugère parle.', 'Louis Faugère'],
    ['Ici, Louis parle.', 'Louis Faugère'],
    ['Ici, Zélie parle.', undefined],
    ['Ici, Zélie Marsan parle.', 'Odette Marsan'],
  ])('« %s » means %s', (article, expected) => {
    expect(who(article)).toBe(expected);
  });
});
