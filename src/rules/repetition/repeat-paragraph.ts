import { defineRule } from '../../model/rule.ts';
import { similarParagraphs } from './similar-paragraphs.ts';

export const repeatParagraph = defineRule({
  id: 'repeat-paragraph',
  family: 'repetition',
  about: {
    en: 'No paragraph says again what another has said.',
    fr: 'Aucun paragraphe ne redit ce qu’un autre a dit.',
  },
  why: {
    en: 'Models that are asked for more words say the same thing twice; two paragraphs by one person share a fifth of their words at most.',
    fr: 'Les modèles à qui l’on demande plus de mots disent deux fois la même chose ; deux paragraphes d’une même plume ont au plus un cinquième de mots communs.',
  },
  severity: 'error',
  options: {
    error: {
      type: 'number',
      default: 0.8,
      minimum: 0.6,
      maximum: 1,
      description: {
        en: 'Share of common content words from which it is an error.',
        fr: 'Part de mots pleins communs à partir de laquelle c’est une erreur.',
      },
    },
    warn: {
      type: 'number',
      default: 0.6,
      minimum: 0.6,
      maximum: 1,
      description: {
        en: 'Share of common content words from which it is a warning.',
        fr: 'Part de mots pleins communs à partir de laquelle c’est un avertissement.',
      },
    },
  },
  messages: {
    repeated: {
      en: 'Repeats the paragraph of line {line} ({share} % of its words)',
      fr: 'Répète le paragraphe de la ligne {line} ({share} % des mots)',
    },
  },

  *check({ page }, { error, warn }) {
    for (const { first, second, similarity } of similarParagraphs(page)) {
      if (similarity < warn) continue;
      yield {
        message: 'repeated',
        data: { line: first.place.line, share: Math.round(100 * similarity) },
        fix: `Supprimer ou récrire ce paragraphe : il répète celui de la ligne ${first.place.line}.`,
        place: second.place,
        ...(similarity >= error ? {} : { severity: 'warning' as const }),
      };
    }
  },

  examples: [
    {
      good: 'Le boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.\n\nSa sœur tient la caisse, compte les pièces du matin et prépare les commandes de la semaine avec deux apprentis du village.\n',
    },
    { good: 'Un pain court.\n\nUn pain court.\n' },
    {
      good: 'Le boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.\n\nLe levain du boulanger attend, la farine manque, et la mairie du bourg promet depuis des mois de réparer le moulin à vent.\n',
    },
    {
      bad: 'Le boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.\n\nLe boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.\n',
      finds: ['3:1 repeated'],
    },
    {
      bad: 'Le boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.\n\nChaque matin, le boulanger du bourg nourrit donc son levain avec de la farine de seigle, et il attend que la pâte monte.\n',
      finds: ['3:1 repeated'],
    },
    {
      bad: 'Le boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.\n\nAu bourg, le boulanger nourrit chaque matin un levain de farine de seigle, avant que la pâte ne monte au fournil du coin.\n',
      finds: ['3:1 repeated'],
    },
  ],
});
