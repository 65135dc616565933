import { shownWords } from '../../french/words.ts';
import type { PageHeading } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';

export const headingLength = defineRule({
  id: 'heading-length',
  family: 'structure',
  about: {
    en: 'Headings are neither a label nor a paragraph.',
    fr: 'Les titres ne sont ni une étiquette ni un paragraphe.',
  },
  why: {
    en: 'One word announces nothing, and a heading of two lines is no longer read at a glance.',
    fr: 'Un seul mot n’annonce rien, et un titre de deux lignes ne se lit plus d’un coup d’œil.',
  },
  severity: 'warning',
  options: {
    min: {
      type: 'integer',
      default: 10,
      minimum: 0,
      description: { en: 'Fewest characters of a subheading.', fr: 'Nombre minimal de signes d’un intertitre.' },
    },
    minMain: {
      type: 'integer',
      default: 20,
      minimum: 0,
      description: { en: 'Fewest characters of the main heading.', fr: 'Nombre minimal de signes du titre principal.' },
    },
    max: {
      type: 'integer',
      default: 70,
      minimum: 1,
      description: { en: 'Most characters of any heading.', fr: 'Nombre maximal de signes d’un titre.' },
    },
    minWords: {
      type: 'integer',
      default: 2,
      minimum: 0,
      description: { en: 'Fewest words of a subheading.', fr: 'Nombre minimal de mots d’un intertitre.' },
    },
    maxWords: {
      type: 'integer',
      default: 12,
      minimum: 1,
      description: { en: 'Most words of a subheading.', fr: 'Nombre maximal de mots d’un intertitre.' },
    },
  },
  messages: {
    short: {
      en: 'Heading of {found} characters, {words} {words|word|words}: too short to say anything',
      fr: 'Titre de {found} signes, {words} {words|mot|mots} : trop court pour annoncer quelque chose',
    },
    long: {
      en: 'Heading of {found} characters and {words} words: too long',
      fr: 'Titre de {found} signes et {words} mots : trop long',
    },
  },

  *check({ page }, { min, minMain, max, minWords, maxWords }) {
    for (const heading of page.headings) {
      const text = heading.text.trim();
      const main = heading.depth === 1;
      const found = [...text].length;
      const words = shownWords(text);
      // An empty heading is another rule's business.
      if (found === 0) continue;
      const data = { found, words };
      const { place } = heading;
      if (found < (main ? minMain : min) || (!main && words < minWords))
        yield { message: 'short', data, fix: `Préciser le titre « ${text} » : dire ce que la section apprend.`, place };
      else if (found > max || (!main && words > maxWords && !isQuestion(heading)))
        yield {
          message: 'long',
          data,
          fix: `Raccourcir le titre « ${text} » à ${max} signes au plus${main ? '' : ` et ${maxWords} mots`}.`,
          place,
          // The questions of an interview are as long as people talk.
          ...(isQuestion(heading) ? { severity: 'info' as const } : {}),
        };
    }
  },

  examples: [
    {
      good: '# Pourquoi les ateliers peinent à recruter\n\n## Des salaires hors norme\n\n## Ce que change le départ du patron\n',
    },
    { good: '# Le vélo en ville, dix ans après\n\n## À garder près de soi\n' },
    { good: '# Douze recettes de soupe pour l’hiver\n\n## Le poireau\n\n### Comment le laver ?\n' },
    { bad: '# Le vélo en ville, dix ans après\n\n## Défis\n\n## Introduction\n', finds: ['3:1 short', '5:1 short'] },
    { bad: '# Le vélo\n', finds: ['1:1 short'] },
    {
      bad: '# Le vélo en ville, dix ans après\n\n## Un intertitre qui prétend raconter à lui seul toute la section et même celle d’après\n',
      finds: ['3:1 long'],
    },
    {
      bad: '# Le vélo en ville, dix ans après\n\n## Ce qu’il a dit et ce qu’il n’a pas dit à la fin de la nuit\n',
      options: { max: 80 },
      finds: ['3:1 long'],
    },
  ],
});

const isQuestion = ({ text, depth }: PageHeading): boolean => depth > 1 && text.trimEnd().endsWith('?');
