import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredSections, bodySections, withSections } from '../../src/pipeline/sections.ts';

const BODY = `# Le pain

Une introduction de six mots courts.

## Le levain

Le levain se nourrit chaque jour.

### Nourrir

De l’eau et de la farine.

## Le four

- Chaud
- Très chaud
`;

describe('the sections of a body', () => {
  it('are its head and what stands under each main heading', () => {
    expect(bodySections(BODY).map(({ heading, depth, line, words }) => [heading, depth, line, words])).toEqual([
      ['Le pain', 1, 1, 6],
      ['Le levain', 2, 5, 12],
      ['Le four', 2, 13, 3],
    ]);
  });

  it('begin with a nameless one when text comes before the first heading', () => {
    expect(bodySections('Bonjour.\n\n## Suite\n\nFin.\n').map(({ heading, depth }) => [heading, depth])).toEqual([
      ['', 0],
      ['Suite', 2],
    ]);
  });

  it('do not take a heading in a quotation or in code for one of theirs', () => {
    expect(bodySections('# A\n\n> ## B\n\n```\n## C\n```\n\n## D\n')).toHaveLength(2);
  });

  it('give the body again', () => {
    for (const name of readdirSync('fixtures/rewrites')) {
      const body = readFileSync(`fixtures/rewrites/${name}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n+/, '');
      expect(withSections(bodySections(body), new Map())).toBe(body);
    }
  });

  it('give the body again, whatever it is', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('# A', '## B', '## B', '### C', '> ## D', '```', '', '- x', '---'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const body = lines.join('\n').replaceAll('\r', ' ');
        expect(withSections(bodySections(body), new Map())).toBe(body);
      }),
    );
  });

  it('put a new one where the old one stood', () => {
    const all = bodySections(BODY);
    const [, second] = all;
    if (!second) throw new Error('no second section');
    const body = withSections(all, new Map([[second, '## Le levain\n\nNeuf.\n\n']]));
    expect(body).toBe(BODY.replace(/Le levain se nourrit[\s\S]*farine\.\n/, 'Neuf.\n'));
  });
});

describe('an answer for sections', () => {
  const all = bodySections(BODY);
  const [, levain, four] = all;
  if (!levain || !four) throw new Error('three sections expected');
  const both = [levain, four];

  it('is told apart by headings, in any order, whatever their case and typography', () => {
    const answer = '## LE FOUR\n\nChauffé.\n\n## Le « levain »\n\nNourri.';
    expect(answeredSections(answer, both, all)).toEqual(['## Le « levain »\n\nNourri.', '## LE FOUR\n\nChauffé.\n']);
  });

  it('is told apart by order when the headings are new and their number is right', () => {
    expect(answeredSections('## Un\n\nA.\n\n## Deux\n\nB.', both, all)).toEqual(['## Un\n\nA.\n', '## Deux\n\nB.']);
  });

  it('is told apart by order when a faulty heading was mended', () => {
    expect(answeredSections('## Le levain\n\nA.\n\n## Quatre heures de four\n\nB.', both, all)).toEqual([
      '## Le levain\n\nA.\n',
      '## Quatre heures de four\n\nB.',
    ]);
  });

  it('may hold a section in two parts', () => {
    expect(answeredSections('## Le levain\n\nA.\n\n## Sa farine\n\nB.', [levain], all)).toEqual([
      '## Le levain\n\nA.\n\n## Sa farine\n\nB.',
    ]);
  });

  it('may be the whole article: only what was asked is taken', () => {
    const answer = BODY.replace('chaque jour', 'chaque matin').replace('Très chaud', 'Froid');
    const [found] = answeredSections(answer, [levain], all);
    expect(found).toContain('chaque matin');
    expect(found).not.toContain('Froid');
  });

  it('may be a text without its heading, for one section', () => {
    expect(answeredSections('Le levain vit.', [levain], all)).toEqual(['## Le levain\n\nLe levain vit.']);
  });

  it('that fits nothing gives nothing', () => {
    expect(answeredSections('## Autre\n\nRien.', both, all)).toEqual([undefined, undefined]);
  });
});
