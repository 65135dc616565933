import { quoteSpans } from '../../french/quotations.ts';
import { shownWords } from '../../french/words.ts';
import { defineRule } from '../../model/rule.ts';
import { type CountedSentence, countedSentences } from './sentence-words.ts';

const PARTS = 'la pâte repose au frais, ';
const HALF = 'et la boulangère surveille les miches, ';

export const sentenceMax = defineRule({
  id: 'sentence-max',
  family: 'readability',
  about: { en: 'No sentence is endless.', fr: 'Aucune phrase n’est interminable.' },
  severity: 'warning',
  options: {
    most: {
      type: 'integer',
      default: 40,
      minimum: 1,
      description: { en: 'Most words of a sentence.', fr: 'Nombre maximal de mots d’une phrase.' },
    },
    hardMost: {
      type: 'integer',
      default: 60,
      minimum: 1,
      description: {
        en: 'Past this, the finding takes the severity given to the rule, even error; before it, a warning at most.',
        fr: 'Au-delà, la remarque prend la gravité donnée à la règle, même error ; en deçà, warning au plus.',
      },
    },
  },
  messages: {
    long: {
      en: 'Sentence of {found} words, at most {expected} expected',
      fr: 'Phrase de {found} mots, {expected} au plus attendus',
    },
  },

  *check({ page }, { most, hardMost }) {
    for (const sentence of countedSentences(page)) {
      const { words: found, block, start, end } = sentence;
      if (found <= most || (found <= hardMost && quotedShare(sentence) > 0.5)) continue;
      const isHard = found > hardMost && quotedShare(sentence) <= 0.5;
      yield {
        message: 'long',
        data: { found, expected: most },
        ...(isHard ? {} : { severity: 'warning' as const }),
        fix: `Couper cette phrase de ${found} mots en deux ou trois, sans perdre de fait : « ${opening(sentence.text)} ».`,
        place: block.placeOf(start, end),
      };
    }
  },

  examples: [
    { good: 'Le pain sort du four à six heures, puis refroidit.\n' },
    { good: `Le soir, ${PARTS.repeat(7)}enfin, dort.\n`, about: 'a sentence of forty words or fewer' },
    {
      good: `«\u202fLe soir, ${PARTS.repeat(8)}dit-elle, dort.\u202f»\n`,
      about: 'a long quotation is someone else’s sentence',
    },
    { bad: `Le soir, ${PARTS.repeat(8)}dort.\n`, finds: ['1:1 long'] },
    { bad: `Court. Le soir, ${HALF.repeat(9)}dort. Court.\n`, finds: ['1:8 long'] },
    { bad: `- Un.\n- Le soir, ${HALF.repeat(14)}dort.\n`, finds: ['2:3 long'] },
  ],
});

/** How much of a sentence is quoted, by words. */
function quotedShare({ text, words }: CountedSentence): number {
  const quoted = quoteSpans(text).reduce((sum, { inner }) => sum + shownWords(inner), 0);
  return words === 0 ? 0 : quoted / words;
}

const opening = (text: string): string => `${text.split(/\s+/, 6).join(' ')}…`;
