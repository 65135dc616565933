import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/model/engine.ts';
import type { Finding } from '../../src/model/finding.ts';
import { loadTemplates } from '../../src/prompts/load.ts';
import { promptFor } from '../../src/prompts/render.ts';
import { articleOf } from '../support/requests.ts';

const templates = await loadTemplates();
const place = { line: 12, column: 1, endLine: 12, endColumn: 5 };
const finding = (fix: string, severity: Finding['severity'] = 'error'): Finding => ({
  ruleId: 'essai',
  severity,
  message: { en: 'x', fr: 'x' },
  fix,
  place,
  data: {},
  edits: [],
});

const article = articleOf([
  'Julie Morel cuit 120 pains par jour à Brest depuis 2019.',
  '« Le levain, c’est comme un animal », dit-elle.',
]);
const first: Task = { article, brief: { keyphrase: 'pain au levain', minWords: 700 }, facts: [] };
const draft = {
  markdown: '# Une boulangerie de Brest\n\nIntroduction.\n\n## Le levain\n\nTrop court.\n',
  metadata: { title: 't', description: 'd', slug: 's', keyphrase: 'k', keywords: [] },
  finish: 'complete',
  notes: [],
} as const;
const findings = [
  finding('Développer l’article : il faut au moins 400 mots de plus.'),
  finding('Rétablir « 120 » au lieu de « 210 ».'),
  finding('Un simple conseil.', 'warning'),
];

const TASKS: Readonly<Record<string, Task>> = {
  rewrite: first,
  'rewrite-with-facts': {
    ...first,
    brief: { keyphrase: undefined, minWords: 1200 },
    facts: [articleOf(['Le prix est de 4 €.'], 'Tarifs')],
  },
  mend: { ...first, previous: { draft, findings, missing: ['« Le levain, c’est comme un animal », dit-elle.'] } },
  'mend-sections': {
    ...first,
    previous: {
      draft,
      findings,
      missing: ['« Le levain, c’est comme un animal », dit-elle.'],
      scope: {
        sections: [{ markdown: '## Le levain\n\nTrop court.', findings: findings.slice(1, 2), targetWords: 130 }],
        outline: ['# Une boulangerie de Brest', '## Le levain'],
        others: ['# Une boulangerie de Brest\n\nIntroduction.'],
        metadata: true,
      },
    },
  },
};

describe('prompts', () => {
  it.each(Object.entries(TASKS))('%s reads as agreed', async (name, task) => {
    const { id, version, system, user, answerWords } = promptFor(task, templates);
    const text = `${id}@${version} · ${answerWords} words expected\n=== system\n${system}\n=== user\n${user}\n`;
    await expect(text).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('are the same for the same task, and other for another', () => {
    expect(promptFor(first, templates)).toEqual(promptFor(structuredClone(first), templates));
    const other = { ...first, brief: { ...first.brief, minWords: 701 } };
    expect(promptFor(other, templates).user).not.toBe(promptFor(first, templates).user);
  });

  it('send errors only', () => {
    const mend = TASKS.mend;
    if (!mend) throw new Error('no mend task');
    expect(promptFor(mend, templates).user).not.toContain('Un simple conseil');
  });
});
