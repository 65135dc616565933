import { blockWordCount } from '../../markdown/block-words.ts';
import type { Page, PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';

export const introPresent = defineRule({
  id: 'intro-present',
  family: 'structure',
  about: {
    en: 'An introduction stands before the first subheading.',
    fr: 'Une introduction précède le premier intertitre.',
  },
  why: {
    en: 'The first lines tell whether the article answers the question; they are also what is shown in feeds.',
    fr: 'Les premières lignes disent si l’article répond à la question ; ce sont aussi elles que reprennent les flux.',
  },
  severity: 'error',
  options: {
    min: {
      type: 'integer',
      default: 30,
      minimum: 1,
      description: { en: 'Fewest words of the introduction.', fr: 'Nombre minimal de mots de l’introduction.' },
    },
  },
  messages: {
    missing: {
      en: 'No introduction before the first subheading',
      fr: 'Pas d’introduction avant le premier intertitre',
    },
    short: {
      en: 'Introduction of {found} {found|word|words}, at least {expected} expected',
      fr: 'Introduction de {found} {found|mot|mots}, au moins {expected} attendus',
    },
  },

  *check({ page }, { min }) {
    const paragraphs = introduction(page);
    const found = paragraphs.reduce((sum, block) => sum + blockWordCount(block), 0);
    const place = page.headings[0]?.place;
    if (found === 0)
      yield {
        message: 'missing',
        fix: `Écrire avant le premier intertitre une introduction de ${min} à 150 mots qui dit l’essentiel.`,
        place,
      };
    else if (found < min)
      yield {
        message: 'short',
        data: { found, expected: min },
        fix: `Développer l’introduction : ${found} mots, il en faut au moins ${min}.`,
        place: paragraphs[0]?.place,
      };
  },

  examples: [
    { good: '# Le vélo\n\nOn y gagne du temps et du souffle.\n\n## Choisir\n', options: { min: 8 } },
    { good: '# Le vélo\n\nOn y gagne du temps.\n\nEt du souffle, surtout.\n\n## Choisir\n', options: { min: 9 } },
    { good: '# Le vélo\n\n> On y gagne du temps et du souffle.\n\n## Choisir\n', options: { min: 8 } },
    { bad: '# Le vélo\n\n## Choisir\n\nUn cadre à sa taille.\n', options: { min: 3 }, finds: ['1:1 missing'] },
    { bad: '# Le vélo\n\nOn y gagne.\n\n## Choisir\n', options: { min: 4 }, finds: ['3:1 short'] },
    {
      bad: '# Le vélo\n\n![Un vélo devant une porte](velo.jpg)\n\n## Choisir\n',
      options: { min: 3 },
      finds: ['1:1 missing'],
    },
    { bad: '# Le vélo\n\n- du temps gagné\n- du souffle\n\n## Choisir\n', options: { min: 3 }, finds: ['1:1 missing'] },
  ],
});

/** The paragraphs between the main heading and the first subheading. A standfirst may be set as a quotation. */
function introduction({ sections, credits }: Page): PageBlock[] {
  const foot = new Set(credits);
  const end = sections.findIndex(({ heading }) => heading !== undefined && heading.depth > 1);
  return sections
    .slice(0, end < 0 ? sections.length : end)
    .flatMap(({ blocks }) => blocks)
    .filter((block) => (block.kind === 'paragraph' || block.kind === 'quote') && !foot.has(block));
}
