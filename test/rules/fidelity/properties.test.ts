import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/french/facts/extract.ts';
import { readPage } from '../../../src/markdown/page.ts';
import { check } from '../../../src/pipeline/check.ts';
import { fidelityRules } from '../../../src/rules/fidelity/index.ts';
import { originalityRules } from '../../../src/rules/originality/index.ts';
import { optionsOf } from '../../support/findings.ts';
import { faithfulPairs, lexicon, sourceFrom, subjectOf } from '../../support/pairs.ts';

const active = [...fidelityRules, ...originalityRules].map((rule) => ({
  rule,
  severity: rule.severity,
  options: optionsOf(rule),
}));
const findings = (article: string, source: ReturnType<typeof sourceFrom>) =>
  check(subjectOf(readPage(article), source), active).findings;
const pairs = faithfulPairs();

describe('an article that is its own source', () => {
  it.each(pairs.map(({ name, source }) => [name, source] as const))(
    '%s has no fact finding, and copies all',
    (_, source) => {
      const all = findings(source.page.markdown, source);
      expect(
        all.filter(({ ruleId }) => ruleId.startsWith('fact-')).map(({ ruleId, message }) => `${ruleId} ${message.en}`),
      ).toEqual([]);
      expect(new Set(all.map(({ ruleId }) => ruleId))).toContain('orig-containment');
    },
  );
});

describe('a sentence less', () => {
  it.each(pairs.map((pair) => [pair.name, pair] as const))(
    'never makes anything of %s invented',
    (_, { article, source }) => {
      const paragraphs = article.markdown.split('\n\n');
      for (const at of [4, 9, 14]) {
        const shorter = paragraphs.toSpliced(at, 1).join('\n\n');
        const invented = findings(shorter, source).filter(
          ({ ruleId, severity }) => ruleId.endsWith('-invented') && severity === 'error',
        );
        expect(invented).toEqual([]);
      }
    },
  );
});

describe('typography', () => {
  it.each(pairs.map(({ name, source }) => [name, source.page.blocks.map(({ text }) => text)] as const))(
    'never changes a fact of %s',
    (_, texts) => {
      const facts = (all: readonly string[]) =>
        extractFacts(all, { lexicon }).flatMap(({ quantities, dates, names }) => [
          ...quantities.map(({ kind, value, unit }) => `${kind} ${value} ${unit}`),
          ...dates.map(({ day, month, year, weekday }) => `${weekday} ${day} ${month} ${year}`),
          ...names.map(({ tokens }) => tokens.join(' ')),
        ]);
      const set = (text: string) =>
        text
          .replaceAll("'", '’')
          .replace(/(\d) (?=\d{3}|%|€)/g, '$1\u202f')
          .replace(/ (?=[;:!?»])/g, '\u00a0');
      expect(facts(texts.map(set))).toEqual(facts(texts));
    },
  );
});

const SEEDS = '../shared/seeds';

describe.runIf(existsSync(SEEDS))('seeds', () => {
  const seeds = existsSync(SEEDS)
    ? readdirSync(SEEDS)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];
  const sources = seeds.map((name) => sourceFrom(readFileSync(`${SEEDS}/${name}`, 'utf8'), name));

  it.each(sources.map((source) => [source.path, source] as const))(
    '%s against itself: no fact error, copied throughout',
    (_, source) => {
      const all = findings(source.page.markdown, source);
      expect(all.filter(({ ruleId, severity }) => ruleId.startsWith('fact-') && severity !== 'info')).toEqual([]);
      const ids = new Set(all.map(({ ruleId }) => ruleId));
      for (const id of ['orig-containment', 'orig-longest-run', 'orig-sentence-copied', 'orig-title'])
        expect(ids).toContain(id);
    },
  );

  it.each(
    sources.flatMap((one) =>
      sources.filter((other) => other !== one).map((other) => [one.path, other.path, one, other] as const),
    ),
  )('%s is no copy of %s, and states other facts', (_, __, one, other) => {
    const all = findings(one.page.markdown, other);
    expect(all.filter(({ ruleId }) => ruleId.startsWith('orig-')).map(({ ruleId }) => ruleId)).toEqual([]);
    expect(
      all.filter(({ ruleId, severity }) => ruleId.startsWith('fact-') && severity === 'error').length,
    ).toBeGreaterThanOrEqual(5);
  });
});
