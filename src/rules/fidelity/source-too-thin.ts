import { defineRule } from '../../model/rule.ts';
import { expansionNeeded } from './reading/expansion.ts';

export const sourceTooThin = defineRule({
  id: 'source-too-thin',
  family: 'fidelity',
  about: {
    en: 'The source carries enough material for the length asked for.',
    fr: 'La source offre assez de matière pour la longueur demandée.',
  },
  why: {
    en: 'To reach the count from a short text, one can only pad or invent: more facts (`--facts`) are the honest way.',
    fr: 'Pour atteindre le compte à partir d’un texte court, on ne peut que délayer ou inventer : d’autres faits (`--facts`) sont la voie honnête.',
  },
  severity: 'warning',
  needs: 'source',
  options: {
    warn: {
      type: 'number',
      default: 1.6,
      minimum: 1,
      description: {
        en: 'Required words for one word of source: more is a warning.',
        fr: 'Mots demandés pour un mot de source : au-delà, un avertissement.',
      },
    },
    inform: {
      type: 'number',
      default: 1.3,
      minimum: 1,
      description: {
        en: 'The same ratio from which it is worth a word.',
        fr: 'Le même rapport, à partir duquel il vaut une remarque.',
      },
    },
  },
  messages: {
    thin: {
      en: '{required} words are required and the source has {words}: it would have to grow {ratio} times',
      fr: '{required} mots sont demandés et la source en compte {words} : il faudrait la multiplier par {ratio}',
    },
  },

  *check({ brief, source }, { warn, inform }) {
    const { words, ratio } = expansionNeeded(source, brief.minWords);
    if (ratio <= inform) return;
    yield {
      message: 'thin',
      data: { required: brief.minWords, words, ratio: Math.round(ratio * 10) / 10 },
      fix: 'S’en tenir aux faits de la source, sans remplissage ni invention, quitte à rester court.',
      ...(ratio > warn ? {} : { severity: 'info' as const }),
    };
  },

  examples: [
    { good: 'Le pain lève.\n', source: 'Le pain lève au chaud.', minWords: 5 },
    { good: 'Le pain lève.\n', source: 'Le pain lève au chaud.', minWords: 6 },
    { good: 'Le pain lève.\n', source: 'Le pain lève.', minWords: 1 },
    { bad: 'Le pain lève.\n', source: 'Le pain lève.', minWords: 700, finds: ['1:1 thin'] },
    { bad: 'Le pain lève.\n', source: 'Le pain lève au chaud.', minWords: 7, finds: ['1:1 thin'] },
    { bad: 'Le pain lève.\n', source: 'Le pain lève au chaud.', minWords: 10, finds: ['1:1 thin'] },
  ],
});
