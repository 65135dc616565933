import { defineRule } from '../../model/rule.ts';
import { certaintyVerdicts, comparisonOf } from './judgement.ts';
import { pointer, sentenceData } from './reading/saying.ts';

export const factCertainty = defineRule({
  id: 'fact-certainty',
  family: 'fidelity',
  about: {
    en: 'What the source only supposes stays supposed.',
    fr: 'Ce que la source donne au conditionnel reste incertain.',
  },
  why: {
    en: 'In French the conditional says that something is not certain, or that others say so: “pourrait verser” is no payment yet, and “se serait rendu” no fact.',
    fr: 'Le conditionnel dit qu’une chose n’est pas sûre, ou que d’autres l’affirment : « pourrait verser » n’est pas un versement, « se serait rendu » n’est pas un fait.',
  },
  severity: 'warning',
  needs: 'source',
  options: {},
  messages: {
    asserted: {
      en: 'The article asserts what the source supposes, “{supposed}” (line {sourceLine}): “{source}”',
      fr: 'L’article affirme ce que la source suppose, « {supposed} » (ligne {sourceLine}) : « {source} »',
    },
  },

  *check(subject) {
    const comparison = comparisonOf(subject);
    if (!comparison) return;
    for (const { sentence, source, supposed, start, end } of comparison.once(certaintyVerdicts)) {
      const data = sentenceData(comparison.source, source);
      yield {
        message: 'asserted',
        data: { found: sentence.text, supposed, ...data },
        fix: `Rendre le conditionnel de la source dans « ${sentence.text} ».${pointer(data)}`,
        place: sentence.passage.placeOf(start, end),
      };
    }
  },

  examples: [
    {
      good: 'La région pourrait verser un million d’euros à la commune.\n',
      source: 'La région pourrait verser un million d’euros à la commune.',
    },
    {
      good: 'La région envisage de verser un million d’euros à la commune.\n',
      source: 'La région pourrait verser un million d’euros à la commune.',
    },
    {
      good: 'Le directeur montrait les plans du musée aux visiteurs.\n',
      source: 'Le directeur montrait les plans du musée aux visiteurs.',
    },
    {
      bad: 'La région versera un million d’euros à la commune.\n',
      source: 'La région pourrait verser un million d’euros à la commune.',
      finds: ['1:11 asserted'],
    },
    {
      bad: 'Un industriel italien s’est rendu deux fois sur place en septembre.\n',
      source: 'Un industriel italien se serait rendu deux fois sur place en septembre.',
      finds: ['1:29 asserted'],
    },
    {
      bad: 'Deux navettes s’ajouteront au printemps sur la ligne du port.\n',
      source: 'Deux navettes pourraient s’ajouter au printemps sur la ligne du port.',
      finds: ['1:17 asserted'],
    },
  ],
});
