import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, referenceTree } from '../../src/markdown/parse.ts';
import { quickParse } from '../../src/markdown/quick/parse.ts';
import { anyMarkdown } from './any-markdown.ts';

/** Without prototypes and undefined fields. */
const bare = (tree: Nodes): unknown => JSON.parse(JSON.stringify(tree));

const read = (markdown: string): { readonly tree: unknown; readonly asked: number } => {
  let asked = 0;
  const tree = quickParse(markdown, (stretch) => {
    asked += stretch.length;
    return referenceTree(stretch);
  });
  return { tree: bare(tree), asked };
};

/** Rows of tables, well made or not. */
const anyTable = fc
  .array(
    fc.constantFrom(
      '|',
      '|',
      '|',
      ' | ',
      ' ',
      '\n',
      '\n|',
      'a',
      'é',
      '*b*',
      '**',
      '[l](u)',
      '\\',
      '`',
      '-',
      ':',
      '\u00a0',
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => `| a | b |\n| --- | --: |\n${parts.join('')}`);

describe('the quick parser', () => {
  it('reads any table as remark does', () => {
    fc.assert(
      fc.property(anyTable, (markdown) => {
        expect(bare(parseMarkdown(markdown))).toEqual(bare(referenceTree(markdown)));
      }),
      { numRuns: 200 },
    );
  });

  it.each(globSync(['docs/*.md', 'fixtures/{articles,rewrites}/*']).sort())('reads %s as remark does', (path) => {
    const markdown = readFileSync(path, 'utf8');
    expect(bare(parseMarkdown(markdown))).toEqual(bare(referenceTree(markdown)));
  });

  it('reads any Markdown as remark does', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        expect(bare(parseMarkdown(markdown))).toEqual(bare(referenceTree(markdown)));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    'Un *mot*, deux **mots en [lien](https://a.fr/?b=1&c=2)** puis `du code` et ![une image](u.png) !\nSuite de R&D.\n',
    '---\ntitle: "Le pain"\n---\n\n# Le pain\n\n- Un\n- **Deux** ; [lien](u)\n\nSoit\u00a0:\n\n1. Un\n2. Deux\n\nFin\n',
    'Soit\u00a0:\n\n| Trajet | *Heure* |\n| --- | :-: |\n| [Paris](u)  | 21 h 07 |\n|\u00a0Lyon\u00a0|8 h|\n\nFin',
    'Un\n\n---\n\n<!-- seo-rewrite-disable h2-min -->\n\n```js\nif (a) b();\n```\n\nDeux [sans lien] (a < b)',
  ])('reads ordinary articles alone: %j', (markdown) => {
    expect(read(markdown)).toEqual({ tree: bare(referenceTree(markdown)), asked: 0 });
  });

  it('asks about what needs a second look only, and for the whole text where its parts depend on one another', () => {
    const before = 'Un.\n\nDeux.\n\n';
    const quotation = '> Trois\n> quatre\n\n';
    const after = '# Cinq\n\nSix.\n';
    expect(read(before + quotation + after)).toEqual({
      tree: bare(referenceTree(before + quotation + after)),
      asked: quotation.length,
    });
    const linked = '[Un][a]\n\n[a]: https://a.fr\n';
    expect(read(linked)).toEqual({ tree: bare(referenceTree(linked)), asked: linked.length });
  });
});
