import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/markdown/page.ts';
import type { RuleFamily } from '../../src/model/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { problemsOf } from '../support/findings.ts';
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
const own = rules.filter(({ family }) => FAMILIES.has(family));
const word = (index: number): string => `mot${((index * 7919) % 10007).toString(36)}`;
const list = (length: number, make: (index: number) => string, joint: string): string =>
  Array.from({ length: Math.floor(length) }, (_, index) => make(index)).join(joint);

/** Texts of some size that once took quadratic time, here or elsewhere. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'one long line': (size) => 'le chat de la voisine mange sa soupe, '.repeat(size / 38),
  'many headings': (size) => list(size / 40, (index) => `## titre ${word(index)} ${word(index + 1)} commun`, '\n\n'),
  'many paragraphs': (size) =>
    list(
      size / 200,
      (index) => list(25, (place) => (place < 20 ? `commun${place}` : word(index * 31 + place)), ' '),
      '.\n\n',
    ),
  'many quotations': (size) => '« a » '.repeat(size / 6),
  'open quotations': (size) => '« '.repeat(size / 2),
  'open brackets': (size) => '[insérer '.repeat(size / 9),
  'open braces': (size) => '{{ '.repeat(size / 3),
  'open bold': (size) => '**a '.repeat(size / 4),
  'white space': (size) => `a${' '.repeat(size)}b`,
  'loose accents': (size) => 'e\u0301 '.repeat(size / 3),
  'many labels': (size) => 'titre seo : '.repeat(size / 12),
  'many links': (size) => 'À lire aussi : [a](b)\n\n'.repeat(size / 23),
  'many credits': (size) => 'Source : x\n\n'.repeat(size / 12),
  'many tags': (size) => '<p>a</p> '.repeat(size / 9),
};

const SIZE = 100_000;
/** Linear rules need well under a second here; quadratic ones needed five and more. */
const MOST_MILLISECONDS = 5000;

describe('rules take linear time', () => {
  it.each(Object.entries(HOSTILE))(
    '%s',
    (_, make) => {
      const subject = { ...subjectOf(''), page: readPage(make(SIZE)) };
      const start = performance.now();
      for (const rule of own) problemsOf(rule, subject);
      expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
    },
    60_000,
  );
});
