import { isPassive } from '../../french/passive.ts';
import { sentenceWords } from '../../markdown/block-words.ts';
import { defineRule } from '../../model/rule.ts';
import { fewestSentences } from '../options.ts';

const ACTIVE = 'La commune rachète le fournil. ';
const PASSIVE = 'Le fournil est racheté par la commune. ';
const STATE = 'Elle est partie lundi et s’est installée ici. ';

export const passiveVoice = defineRule({
  id: 'passive-voice',
  family: 'readability',
  about: { en: 'Most sentences say who acts.', fr: 'La plupart des phrases disent qui agit.' },
  severity: 'warning',
  options: {
    most: {
      type: 'number',
      default: 0.25,
      minimum: 0,
      maximum: 1,
      description: { en: 'Largest share of passive sentences.', fr: 'Part maximale de phrases passives.' },
    },
    advised: {
      type: 'number',
      default: 0.15,
      minimum: 0,
      maximum: 1,
      description: { en: 'Share above which to say so.', fr: 'Part au-delà de laquelle le signaler.' },
    },
    fewestSentences: fewestSentences(10),
  },
  messages: {
    share: {
      en: '{found} % of the sentences are passive, at most {expected} % expected',
      fr: '{found} % des phrases sont au passif, {expected} % au plus attendus',
    },
  },

  *check({ page }, { most, advised, fewestSentences }) {
    const { sentences } = page;
    if (sentences.length < fewestSentences) return;
    const passive = sentences.filter((sentence) => isPassive(sentence.text, sentenceWords(sentence)));
    const share = passive.length / sentences.length;
    if (share <= advised) return;
    const first = passive[0];
    yield {
      message: 'share',
      data: { found: Math.round(share * 100), expected: Math.round((share > most ? most : advised) * 100) },
      ...(share > most ? {} : { severity: 'info' as const }),
      fix: 'Mettre à la voix active les phrases dont l’auteur de l’action est connu.',
      place: first?.block.placeOf(first.start, first.end),
    };
  },

  examples: [
    { good: `${ACTIVE.repeat(9)}${PASSIVE}\n` },
    { good: `${STATE.repeat(10)}\n` },
    { good: PASSIVE.repeat(5), about: 'too few sentences' },
    { bad: `${PASSIVE.repeat(10)}\n`, finds: ['1:1 share'] },
    { bad: `${ACTIVE.repeat(6)}\n\n${PASSIVE.repeat(4)}\n`, finds: ['3:1 share'] },
    { bad: `${ACTIVE.repeat(8)}\n\n${PASSIVE.repeat(2)}\n`, finds: ['3:1 share'] },
  ],
});
