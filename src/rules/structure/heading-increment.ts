import { defineRule } from '../../model/rule.ts';

export const headingIncrement = defineRule({
  id: 'heading-increment',
  family: 'structure',
  about: { en: 'Headings go down one rank at a time.', fr: 'Les titres descendent d’un rang à la fois.' },
  why: {
    en: 'Screen readers offer the headings as a table of contents; a missing rank looks like a missing part (RGAA 9.1).',
    fr: 'Les lecteurs d’écran présentent les titres comme un sommaire : un rang qui manque ressemble à une partie qui manque (RGAA 9.1).',
  },
  severity: 'error',
  options: {
    maxDepth: {
      type: 'integer',
      default: 4,
      minimum: 1,
      maximum: 6,
      description: { en: 'Deepest heading rank.', fr: 'Rang de titre le plus profond.' },
    },
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
          fix: `Remonter le titre « ${text} » au rang ${expected}.`,
          place,
        };
      rank = depth;
    }
  },

  examples: [
    { good: '# Le pain\n\n## Le levain\n\n### Nourrir le levain\n\n## La cuisson\n' },
    { good: '# Le pain\n\n## Le levain\n\n## La cuisson\n' },
    { good: '# Le pain\n\n## Le levain\n\n### Le nourrir\n\n#### Le matin\n\n## La cuisson\n' },
    { good: '## Le levain\n\n### Le nourrir\n' },
    { bad: '# Le pain\n\n### Nourrir le levain\n', finds: ['3:1 skipped'] },
    { bad: '# Le pain\n\n## Le levain\n\n#### Le nourrir\n', finds: ['5:1 skipped'] },
    { bad: '# Le pain\n\n## Le levain\n\n##### Le nourrir\n', finds: ['5:1 skipped'] },
    { bad: '### Le levain\n', finds: ['1:1 skipped'] },
    { bad: '# Pain\n\n## Levain\n\n### Farine\n', options: { maxDepth: 2 }, finds: ['5:1 skipped'] },
  ],
});
