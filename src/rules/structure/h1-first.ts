import type { Nodes } from 'mdast';
import { defineRule } from '../../model/rule.ts';

/** What comes before the main heading without showing on the page. */
const isInvisible = (node: Nodes): boolean =>
  node.type === 'yaml' ||
  (node.type as string) === 'toml' ||
  node.type === 'definition' ||
  (node.type === 'html' && /^\s*<!--[\s\S]*-->\s*$/.test(node.value));

export const h1First = defineRule({
  id: 'h1-first',
  family: 'structure',
  about: { en: 'The article opens with its main heading.', fr: 'L’article s’ouvre sur son titre principal.' },
  why: {
    en: 'What stands above the title is read without knowing what it is about, and is often a leftover.',
    fr: 'Ce qui précède le titre se lit sans savoir de quoi il s’agit, et c’est souvent un reste.',
  },
  severity: 'error',
  options: {},
  messages: {
    late: { en: 'Something stands before the main heading', fr: 'Quelque chose précède le titre principal' },
  },

  *check({ page }) {
    const main = page.headings.find(({ depth }) => depth === 1);
    const first = page.tree.children.find((node) => !isInvisible(node));
    if (!main || !first?.position || (first.type === 'heading' && first.depth === 1)) return;
    const { start, end } = first.position;
    yield {
      message: 'late',
      fix: `Placer le titre « ${main.text} » tout en haut, et mettre ou retirer ce qui le précède.`,
      place: { line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
    };
  },

  examples: [
    { good: '---\ntitle: Le vélo\n---\n\n# Le vélo en ville\n' },
    { good: '# Le vélo en ville\n\nOn y gagne du temps.\n' },
    { good: '---\ntitle: Le vélo\n---\n\n\nLe vélo en ville\n================\n' },
    { good: '<!-- relu le 3 mars -->\n\n# Le vélo en ville\n' },
    { good: '## Sans titre principal\n\nUne autre règle le dit.\n' },
    { bad: 'On y gagne du temps.\n\n# Le vélo en ville\n', finds: ['1:1 late'] },
    { bad: '![Un vélo](velo.jpg)\n\n# Le vélo en ville\n', finds: ['1:1 late'] },
    { bad: '---\ntitle: Le vélo\n---\n\nVoici l’article :\n\n# Le vélo en ville\n', finds: ['5:1 late'] },
    { bad: '## Avant\n\n# Le vélo en ville\n', finds: ['1:1 late'] },
  ],
});
