import { defineRule } from '../../model/rule.ts';
import { fewestSentences } from '../options.ts';
import { countedSentences } from './sentence-words.ts';

const SHORT = 'Le pain sort du four à six heures. ';
const MEDIUM =
  'Le pain sort du four à six heures du matin, puis la boulangère ouvre la boutique et range les miches tièdes une par une. ';
const LONG =
  'Le pain sort du four à six heures du matin, puis la boulangère ouvre la boutique et range une par une les miches tièdes sur les étagères de bois clair. ';

export const sentenceLength = defineRule({
  id: 'sentence-length',
  family: 'readability',
  about: { en: 'Long sentences stay a minority.', fr: 'Les phrases longues restent minoritaires.' },
  why: {
    en: 'Advice for the French web is a mean of 15 to 20 words; a few long sentences give rhythm, a majority of them loses the reader.',
    fr: 'Sur le Web, une moyenne de 15 à 20 mots est conseillée ; quelques phrases longues donnent du rythme, une majorité perd le lecteur.',
  },
  severity: 'warning',
  options: {
    long: {
      type: 'integer',
      default: 25,
      minimum: 1,
      description: { en: 'A sentence of more words is long.', fr: 'Une phrase qui compte plus de mots est longue.' },
    },
    mostLong: {
      type: 'number',
      default: 0.3,
      minimum: 0,
      maximum: 1,
      description: { en: 'Largest share of long sentences.', fr: 'Part maximale de phrases longues.' },
    },
    ratherLong: {
      type: 'integer',
      default: 20,
      minimum: 1,
      description: {
        en: 'A sentence of more words is rather long.',
        fr: 'Une phrase qui compte plus de mots est assez longue.',
      },
    },
    mostRatherLong: {
      type: 'number',
      default: 0.25,
      minimum: 0,
      maximum: 1,
      description: {
        en: 'Share of rather long sentences above which to say so.',
        fr: 'Part de phrases assez longues au-delà de laquelle le signaler.',
      },
    },
    fewestSentences: fewestSentences(8),
  },
  messages: {
    long: {
      en: '{share} % of the sentences have more than {words} words, at most {expected} % expected',
      fr: '{share} % des phrases dépassent {words} mots, {expected} % au plus attendus',
    },
    ratherLong: {
      en: '{share} % of the sentences have more than {words} words',
      fr: '{share} % des phrases dépassent {words} mots',
    },
  },

  *check({ page }, { long, mostLong, ratherLong, mostRatherLong, fewestSentences }) {
    const sentences = countedSentences(page);
    if (sentences.length < fewestSentences) return;
    const share = (most: number) => sentences.filter(({ words }) => words > most).length / sentences.length;
    const data = (found: number, words: number, expected: number) => ({
      share: Math.round(found * 100),
      words,
      expected: Math.round(expected * 100),
    });
    const fix = `Couper en deux les phrases de plus de ${long} mots, en gardant tous les faits.`;
    if (share(long) > mostLong) yield { message: 'long', data: data(share(long), long, mostLong), fix };
    else if (share(ratherLong) > mostRatherLong)
      yield { message: 'ratherLong', severity: 'info', data: data(share(ratherLong), ratherLong, mostRatherLong), fix };
  },

  examples: [
    { good: `${SHORT.repeat(10)}\n` },
    {
      good: `${SHORT.repeat(7)}${LONG.repeat(3)}\n`,
      options: { mostRatherLong: 0.3 },
      about: '30 % of long sentences, to the dot',
    },
    { good: `${LONG.repeat(3)}\n`, about: 'too few sentences' },
    { bad: `${SHORT.repeat(6)}${LONG.repeat(4)}\n`, finds: ['1:1 long'] },
    { bad: `${LONG.repeat(9)}\n`, finds: ['1:1 long'] },
    { bad: `${SHORT.repeat(7)}${MEDIUM.repeat(3)}\n`, finds: ['1:1 ratherLong'] },
  ],
});
