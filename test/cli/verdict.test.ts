import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { verdict } from '../../src/cli/verdict.ts';
import type { Finding, Severity } from '../../src/model/finding.ts';
import type { Language } from '../../src/model/message.ts';
import type { Report } from '../../src/model/report.ts';

const ioIn = (language: Language): Io => ({
  cwd: '/',
  env: {},
  style: { color: false, width: 80, language },
  interactive: false,
  errColor: false,
  signal: new AbortController().signal,
  now: () => 0,
  stdin: async () => new Uint8Array(),
  out: () => undefined,
  err: () => undefined,
});

const finding = (ruleId: string, severity: Severity): Finding => ({
  ruleId,
  severity,
  message: { en: 'too short', fr: 'trop court' },
  fix: '',
  place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
  data: {},
  edits: [],
});

const thin: Report = {
  path: 'a.txt',
  output: '/a.draft.md',
  status: 'draft',
  findings: [finding('word-count', 'error'), finding('source-too-thin', 'warning')],
  skipped: [],
  words: { strict: 512, shown: 520 },
  attempts: 1,
  notes: [
    { en: 'Laid out offline.', fr: 'Mise en forme hors ligne.' },
    ...[1, 2, 3, 4].map((line) => ({
      en: `To reread (line ${line}), glued words.`,
      fr: `À relire (ligne ${line}), mots collés.`,
      reread: true as const,
    })),
  ],
};

describe('the verdict of one article', () => {
  it('names a thin source, what would help, and the first passages to reread', () => {
    expect(verdict(thin, ioIn('fr'))).toBe(
      [
        '! a.txt → a.draft.md\u00a0: 512 mots, brouillon, 1 à corriger, 1 avertissement, source trop courte, 4 passages à relire',
        '    trop court (word-count)',
        '    À relire (ligne 1), mots collés.',
        '    À relire (ligne 2), mots collés.',
        '    À relire (ligne 3), mots collés.',
        '    Pour l’étoffer\u00a0: une seconde source (--facts), ou un modèle qui récrit (--engine openai).',
        '',
      ].join('\n'),
    );
    const english = verdict(thin, ioIn('en'));
    expect(english).toContain(', source too thin, 4 passages to reread\n');
    expect(english).toContain('    To reread (line 3), glued words.\n');
    expect(english).not.toContain('relire');
  });

  it('names what to verify in one article alone, and where to see the rest', () => {
    const doubtful: Report = {
      ...thin,
      status: 'passed',
      output: '/sortie/mon article.md',
      findings: [finding('sentence-length', 'warning'), finding('fact-number-invented', 'warning')],
      notes: [],
      attempts: 3,
    };
    expect(verdict(doubtful, ioIn('fr'), { alone: true })).toBe(
      [
        '✓ a.txt → sortie/mon article.md\u00a0: 512 mots, prêt à relire, 3 réponses, 2 avertissements',
        '    ligne 1\u00a0: trop court (fact-number-invented)',
        "    Tous les avertissements\u00a0: seo-rewrite check 'sortie/mon article.md'",
        '',
      ].join('\n'),
    );
    expect(verdict(doubtful, ioIn('en'), { alone: true, verbose: true })).toBe(
      [
        '✓ a.txt → sortie/mon article.md: 512 words, ready to review, 3 answers, 2 warnings',
        '    line 1: too short (sentence-length)',
        '    line 1: too short (fact-number-invented)',
        '',
      ].join('\n'),
    );
    expect(verdict(doubtful, ioIn('en'))).toBe(
      '✓ a.txt → sortie/mon article.md: 512 words, ready to review, 3 answers, 2 warnings\n',
    );
  });

  it('names what follows from the source last', () => {
    const worked = { ...finding('fact-number-invented', 'warning'), data: { formula: '2 × 3' } };
    const findings = [...Array.from({ length: 5 }, () => worked), finding('fact-negation', 'warning')];
    const said = verdict({ ...thin, status: 'passed', findings, notes: [] }, ioIn('fr'), { alone: true });
    expect(said.split('\n')[1]).toContain('fact-negation');
    expect(said.match(/fact-number-invented/g)).toHaveLength(4);
  });

  it('shows every note when asked for more', () => {
    const said = verdict(thin, ioIn('fr'), { verbose: true });
    for (const { fr } of thin.notes ?? []) expect(said).toContain(`    ${fr}\n`);
  });

  it('says nothing of notes that ask for nothing', () => {
    const good: Report = {
      ...thin,
      status: 'passed',
      output: '/a.md',
      findings: [],
      notes: [{ en: 'Laid out.', fr: 'Mise en forme.' }],
    };
    expect(verdict(good, ioIn('en'))).toBe('✓ a.txt → a.md: 512 words, ready to review\n');
  });
});
