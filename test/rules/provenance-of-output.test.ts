import { describe, expect, it } from 'vitest';
import { outputFile, type Provenance } from '../../src/markdown/output.ts';
import type { Draft } from '../../src/model/draft.ts';
import { provenanceRules } from '../../src/rules/provenance/index.ts';
import { problemsOf, told } from '../support/findings.ts';
import { subjectOf } from '../support/subject.ts';

const draft: Draft = {
  markdown: '# Le levain\n\nIl se nourrit chaque jour.\n',
  metadata: {
    title: 'Le levain',
    description: 'Du levain.',
    slug: 'levain',
    keyphrase: 'levain',
    keywords: ['levain'],
  },
  finish: 'complete',
  notes: [],
};
const provenance: Provenance = {
  source: { file: 'levain.txt', sha256: 'a'.repeat(64), title: 'Le levain' },
  engine: { name: 'openai', model: 'un-modele', generates: true },
  prompt: 'rewrite@1',
  tool: 'seo-rewrite@1.0.0',
  words: { strict: 6, shown: 6 },
  checks: { errors: 0, warnings: 0 },
  disclosure: 'visible',
  settings: '0123456789abcdef',
};
const said = (markdown: string): string[] =>
  provenanceRules.flatMap((rule) =>
    problemsOf(rule, subjectOf(markdown)).map((problem) => `${rule.id} ${told(problem)}`),
  );

describe('our own output', () => {
  it.each([
    ['of a model, with a visible line', provenance],
    ['of a model, marked in its front matter', { ...provenance, disclosure: 'metadata' }],
    ['of the offline engine', { ...provenance, engine: { name: 'offline', generates: false } }],
  ] as const)('%s owes nothing', (_, given) => {
    expect(said(outputFile(draft, given))).toEqual([]);
  });

  it('owes its visible line back when somebody takes it away', () => {
    const file = outputFile(draft, provenance).replace(/\n\nCet article a été réécrit.*\n$/u, '\n');
    expect(said(file).map((line) => line.replace(/\d+:\d+/, '*'))).toEqual(['ai-disclosure * undisclosed']);
  });
});
