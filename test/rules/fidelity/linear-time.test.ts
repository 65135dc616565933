import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/markdown/page.ts';
import { check } from '../../../src/pipeline/check.ts';
import { fidelityRules } from '../../../src/rules/fidelity/index.ts';
import { originalityRules } from '../../../src/rules/originality/index.ts';
import { optionsOf } from '../../support/findings.ts';
import { sourceFrom, subjectOf } from '../../support/pairs.ts';

const active = [...fidelityRules, ...originalityRules].map((rule) => ({
  rule,
  severity: rule.severity,
  options: optionsOf(rule),
}));
const lines = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n\n');

const HOSTILE: Readonly<Record<string, (count: number) => readonly [source: string, article: string]>> = {
  numbers: (count) => [
    lines(count, (at) => `La ligne ${at} compte ${at * 7} bus.`),
    lines(count, (at) => `Ici, ${at * 11 + 3} trams et ${at} rails.`),
  ],
  names: (count) => [
    lines(count, (at) => `Hier, Zor${at.toString(36)}ka parle.`),
    lines(count, (at) => `Hier, Zur${at.toString(36)}ko parle.`),
  ],
  quotations: (count) => [
    lines(count, (at) => `« Le pain numéro ${at} chante bien fort », dit Léa.`),
    lines(count, (at) => `« Le pain numéro ${at + 1} chante moins fort », dit Max.`),
  ],
  dates: (count) => [
    lines(count, (at) => `Le ${(at % 28) + 1} mai ${1900 + (at % 90)}, il pleut.`),
    lines(count, (at) => `Le ${(at % 28) + 1} juin ${1901 + (at % 90)}, il neige.`),
  ],
  'one word': (count) => ['pain '.repeat(count * 8), 'pain '.repeat(count * 8)],
};

/** Milliseconds of processor time, the better of two. */
function cost(source: string, article: string): number {
  const times = [0, 1].map(() => {
    const start = process.cpuUsage();
    check(subjectOf(readPage(article), sourceFrom(`Titre\n\n${source}`)), active);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('time grows with length', () => {
  it.each(Object.entries(HOSTILE))(
    '%s',
    (_, make) => {
      cost(...make(100));
      const small = cost(...make(500));
      const large = cost(...make(2000));
      // Four times the text: sixteen times the time would be quadratic.
      expect(large / Math.max(small, 5)).toBeLessThan(10);
    },
    120_000,
  );
});
