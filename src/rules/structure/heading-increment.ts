import { defineRule } from '../../model/rule.ts';

export const headingIncrement = defineRule({
  id: 'heading-increment',
  family: 'structure',
  about: { en: 'Headings go down one rank at a time.', fr: 'Les titres descendent d’un rang à la fois.' },
  severity: 'error',
  options: {
    maxDepth: { type: 'integer', default: 4, minimum: 1, maximum: 6, description: 'Deepest heading rank.' },
  },
  messages: {
    skipped: {
      en: 'Heading of rank {found}, at most {expected} expected',
      fr: 'Titre de rang {found}, au plus {expected} attendu',
    },
  },

  *check({ page }, { maxDepth }) {
    let rank = 0;
    for (const { depth, text, place } of page.headings) {
      const expected = Math.min(rank + 1, maxDepth);
      // A file that opens on a second-rank heading lacks its main heading: another rule's business.
      if (depth > expected && !(rank === 0 && depth === 2))
        yield {
          message: 'skipped',
          data: { found: depth, expected },
          fix: `Remonter le titre « ${text} » au rang ${expected}.`,
          place,
        };
      rank = depth;
    }
  },

  examples: [
    { good: '# Le pain\n\n## Le levain\n\n### Nourrir le levain\n\n## La cuisson\n' },
    { bad: '# Le pain\n\n### Nourrir le levain\n', finds: ['3:1 skipped'] },
  ],
});
