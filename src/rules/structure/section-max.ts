import { blockWordCount } from '../../markdown/block-words.ts';
import type { PageBlockKind, Section } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';

const READ: ReadonlySet<PageBlockKind> = new Set(['paragraph', 'item', 'quote']);

export const sectionMax = defineRule({
  id: 'section-max',
  family: 'structure',
  about: {
    en: 'No more than 300 words from one heading to the next, and 150 before the first subheading.',
    fr: 'Pas plus de 300 mots d’un titre au suivant, ni de 150 avant le premier intertitre.',
  },
  why: {
    en: 'Long stretches without a heading make readers on a telephone leave.',
    fr: 'De longs passages sans titre font partir ceux qui lisent sur un téléphone.',
  },
  severity: 'error',
  options: {
    warn: {
      type: 'integer',
      default: 300,
      minimum: 1,
      description: { en: 'More words than this are a warning.', fr: 'Plus de mots que cela valent un avertissement.' },
    },
    max: {
      type: 'integer',
      default: 450,
      minimum: 1,
      description: { en: 'More words than this are an error.', fr: 'Plus de mots que cela sont une erreur.' },
    },
    intro: {
      type: 'integer',
      default: 150,
      minimum: 1,
      description: {
        en: 'More words before the first subheading are a warning.',
        fr: 'Plus de mots avant le premier intertitre valent un avertissement.',
      },
    },
  },
  messages: {
    long: {
      en: '{found} words under “{heading}”, at most {expected} expected',
      fr: '{found} mots sous « {heading} », au plus {expected} attendus',
    },
    intro: {
      en: '{found} words before the first subheading, at most {expected} expected',
      fr: '{found} mots avant le premier intertitre, au plus {expected} attendus',
    },
  },

  *check({ page }, { warn, max, intro }) {
    // Without any subheading there is nothing to measure, and another rule says so.
    const firstSubheading = page.sections.findIndex(({ heading }) => heading !== undefined && heading.depth > 1);
    if (firstSubheading < 0) return;
    const credits = new Set(page.credits);
    let opening = 0;
    for (const [index, section] of page.sections.entries()) {
      const found = words(section, credits);
      const { heading } = section;
      if (index < firstSubheading) opening += found;
      else if (heading && found > warn)
        yield {
          message: 'long',
          data: { found, heading: heading.text, expected: warn },
          fix: `Couper la section « ${heading.text} » par un intertitre : ${found} mots, c’est trop.`,
          place: heading.place,
          ...(found > max ? {} : { severity: 'warning' as const }),
        };
    }
    if (opening > intro)
      yield {
        message: 'intro',
        severity: 'warning',
        data: { found: opening, expected: intro },
        fix: `Resserrer l’introduction à ${intro} mots, ou placer un intertitre plus tôt.`,
        place: page.sections[0]?.heading?.place,
      };
  },

  examples: [
    {
      good: '# Le vélo\n\nUne courte introduction.\n\n## Choisir\n\nUn cadre à sa taille.\n',
      options: { warn: 5, max: 8, intro: 3 },
    },
    {
      good: '# Le vélo\n\n## Choisir\n\nUn cadre à sa taille.\n\n### Les freins\n\nÀ disque de préférence.\n',
      options: { warn: 5, max: 8 },
    },
    { good: '# Le vélo\n\nSans intertitre, une autre règle parle.\n', options: { warn: 2, max: 3, intro: 2 } },
    {
      bad: '# Le vélo\n\n## Choisir\n\nUn cadre à sa taille suffit.\n',
      options: { warn: 5, max: 8 },
      finds: ['3:1 long'],
    },
    {
      bad: '# Le vélo\n\n## Choisir\n\nUn cadre à sa taille.\n\n- des freins sûrs\n- deux lampes\n',
      options: { warn: 5, max: 8 },
      finds: ['3:1 long'],
    },
    {
      bad: '# Le vélo\n\nUne introduction trop longue.\n\n## Choisir\n\nUn cadre.\n',
      options: { intro: 3 },
      finds: ['1:1 intro'],
    },
  ],
});

const words = ({ blocks }: Section, credits: ReadonlySet<unknown>): number =>
  blocks.reduce((sum, block) => (READ.has(block.kind) && !credits.has(block) ? sum + blockWordCount(block) : sum), 0);
