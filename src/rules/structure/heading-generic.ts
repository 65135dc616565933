import { fold } from '../../french/normalize.ts';
import { defineRule } from '../../model/rule.ts';

/** Headings that would fit any article. Folded, without article or final sign. */
const GENERIC: ReadonlySet<string> = new Set([
  'introduction',
  'conclusion',
  'en conclusion',
  'pour conclure',
  'développement',
  'contexte',
  'le contexte',
  'résumé',
  'en résumé',
  'en bref',
  'synthèse',
  'présentation',
  'généralités',
  'les enjeux',
  'enjeux',
  'les défis',
  'défis',
  'perspectives',
  'conclusion et perspectives',
  'analyse',
  'détails',
  'informations',
]);

export const headingGeneric = defineRule({
  id: 'heading-generic',
  family: 'structure',
  about: {
    en: 'Subheadings say something of this article.',
    fr: 'Les intertitres disent quelque chose de cet article-ci.',
  },
  why: {
    en: 'A heading that fits every article helps nobody find anything.',
    fr: 'Un titre qui convient à tous les articles n’aide personne à trouver quoi que ce soit.',
  },
  severity: 'info',
  options: {},
  messages: {
    generic: { en: '“{heading}” would fit any article', fr: '« {heading} » conviendrait à n’importe quel article' },
  },

  *check({ page }) {
    for (const { depth, text, place } of page.headings)
      if (
        depth > 1 &&
        GENERIC.has(
          fold(text)
            .replace(/[\s.:!…]+$/u, '')
            .trim(),
        )
      )
        yield {
          message: 'generic',
          data: { heading: text },
          fix: `Remplacer le titre « ${text} » par ce que la section apprend au lecteur.`,
          place,
        };
  },

  examples: [
    { good: '## Ce qu’il faut retenir du rachat\n' },
    { good: '## Un marché sous tension\n\n## Et maintenant ?\n' },
    { good: '# Introduction\n\n## Introduction au tricot\n' },
    { bad: '## Introduction\n', finds: ['1:1 generic'] },
    { bad: '## Conclusion :\n', finds: ['1:1 generic'] },
    { bad: '## Le contexte\n\n### EN BREF\n', finds: ['1:1 generic', '3:1 generic'] },
  ],
});
