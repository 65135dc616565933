import { blockWordCount } from '../../markdown/block-words.ts';
import type { Page } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';

export const h2Min = defineRule({
  id: 'h2-min',
  family: 'structure',
  about: {
    en: 'Subheadings of rank 2 divide the article: two at least, and one for every 300 words.',
    fr: 'Des intertitres de rang 2 découpent l’article : deux au moins, et un pour 300 mots.',
  },
  why: {
    en: 'Few people read a web page line by line: subheadings are what they read first.',
    fr: 'Peu de gens lisent une page ligne à ligne : les intertitres sont ce qu’ils lisent d’abord.',
  },
  severity: 'error',
  options: {
    min: {
      type: 'integer',
      default: 2,
      minimum: 0,
      description: {
        en: 'Fewer subheadings than this are an error.',
        fr: 'Moins d’intertitres que cela sont une erreur.',
      },
    },
    expected: {
      type: 'integer',
      default: 3,
      minimum: 0,
      description: {
        en: 'Fewer subheadings than this are a warning.',
        fr: 'Moins d’intertitres que cela valent un avertissement.',
      },
    },
    wordsPerHeading: {
      type: 'integer',
      default: 300,
      minimum: 1,
      description: {
        en: 'Words of prose that one subheading may lead.',
        fr: 'Mots de texte qu’un intertitre peut couvrir.',
      },
    },
    thinSection: {
      type: 'integer',
      default: 60,
      minimum: 0,
      description: {
        en: 'A mean section shorter than this is worth a word.',
        fr: 'Une section moyenne plus courte que cela vaut une remarque.',
      },
    },
  },
  messages: {
    missing: {
      en: '{found} {found|subheading|subheadings} of rank 2, at least {expected} expected',
      fr: '{found} {found|intertitre|intertitres} de rang 2, au moins {expected} attendus',
    },
    few: {
      en: '{found} {found|subheading|subheadings} of rank 2 for {words} words, {expected} expected',
      fr: '{found} {found|intertitre|intertitres} de rang 2 pour {words} mots, {expected} attendus',
    },
    thin: {
      en: 'Sections of {found} words on average: the text is cut small',
      fr: 'Sections de {found} mots en moyenne : le texte est très morcelé',
    },
  },

  *check({ page }, { min, expected, wordsPerHeading, thinSection }) {
    const found = page.headings.filter(({ depth }) => depth === 2).length;
    const words = page.words.shown;
    const place = page.headings.find(({ depth }) => depth === 1)?.place;
    const wanted = Math.max(expected, Math.ceil(words / wordsPerHeading));
    if (found < min)
      yield {
        message: 'missing',
        data: { found, expected: min },
        fix: `Découper l’article avec au moins ${wanted} intertitres de rang 2 (« ## »).`,
        place,
      };
    else if (found < wanted)
      yield {
        message: 'few',
        severity: 'warning',
        data: { found, words, expected: wanted },
        fix: `Ajouter des intertitres de rang 2 : il en faut ${wanted} pour ${words} mots.`,
        place,
      };
    if (found < min || found === 0) return;
    const mean = Math.round(sectionWords(page) / found);
    if (mean < thinSection)
      yield {
        message: 'thin',
        severity: 'info',
        data: { found: mean },
        fix: 'Réunir les sections trop courtes qui traitent du même point.',
        place,
      };
  },

  examples: [
    {
      good: '# Le potager\n\n## Semer\n\nEn mars.\n\n## Planter\n\nEn mai.\n\n## Récolter\n\nEn août.\n',
      options: { thinSection: 2 },
    },
    {
      good: '# Le potager\n\n## Semer\n\nOn sème en mars.\n\n## Récolter\n\nOn récolte en août.\n',
      options: { expected: 2, wordsPerHeading: 4, thinSection: 4 },
    },
    {
      good: '# Le potager\n\n## Semer\n\nOn sème en mars.\n\n### Dehors\n\nDès avril.\n\n## Récolter\n\nEn août.\n',
      options: { expected: 2, thinSection: 4 },
    },
    { bad: '# Le potager\n\nOn sème en mars.\n', finds: ['1:1 missing'] },
    { bad: '---\ntitle: Potager\n---\n\n# Le potager\n\n## Semer\n\nOn sème en mars.\n', finds: ['5:1 missing'] },
    {
      bad: '# Le potager\n\n## Semer\n\nOn sème en mars.\n\n## Récolter\n\nOn récolte en août.\n',
      options: { expected: 0, wordsPerHeading: 3, thinSection: 0 },
      finds: ['1:1 few'],
    },
    {
      bad: '# Le potager\n\n## Semer\n\nEn mars.\n\n## Planter\n\nEn mai.\n\n## Récolter\n\nEn août.\n',
      finds: ['1:1 thin'],
    },
  ],
});

/** Words of prose from the first subheading on. */
function sectionWords({ sections, prose }: Page): number {
  const counted = new Set(prose);
  const first = sections.findIndex(({ heading }) => heading?.depth === 2);
  let words = 0;
  for (const { blocks } of sections.slice(Math.max(0, first)))
    for (const block of blocks) if (counted.has(block)) words += blockWordCount(block);
  return words;
}
