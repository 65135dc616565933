import { blockWords, sentenceWords } from '../../markdown/block-words.ts';
import { defineRule } from '../../model/rule.ts';
import { FEWEST_WORDS, SYNONYMS } from '../options.ts';
import { occurrences, phrasings } from './phrase.ts';

const OTHER = 'Le fournil ouvre chaque matin et les clients patientent volontiers sur le trottoir. ';
const SAID = 'Le pain au levain plaît. ';

export const keyphraseDensity = defineRule({
  id: 'keyphrase-density',
  family: 'keyphrase',
  about: {
    en: 'The main phrase comes back often enough to be the subject, and not so often as to be stuffing.',
    fr: 'L’expression principale revient assez pour être le sujet, sans bourrage.',
  },
  why: {
    en: 'Search engines publish no figure and only condemn stuffing. The phrase counts once per sentence or heading that holds all its words, in any form and order.',
    fr: 'Aucun moteur ne publie de chiffre ; tous condamnent le bourrage. L’expression compte une fois par phrase ou titre qui contient tous ses mots, sous toute forme et dans tout ordre.',
  },
  severity: 'warning',
  options: {
    most: {
      type: 'number',
      default: 2.5,
      minimum: 0,
      description: {
        en: 'Occurrences per hundred words above which it is too much.',
        fr: 'Occurrences pour cent mots au-delà desquelles c’est trop.',
      },
    },
    hardMost: {
      type: 'number',
      default: 4,
      minimum: 0,
      description: {
        en: 'Past this, the finding takes the severity given to the rule, even error; before it, a warning at most.',
        fr: 'Au-delà, la remarque prend la gravité donnée à la règle, même error ; en deçà, warning au plus.',
      },
    },
    least: {
      type: 'number',
      default: 0.4,
      minimum: 0,
      description: {
        en: 'Occurrences per hundred words below which to say so.',
        fr: 'Occurrences pour cent mots en deçà desquelles le signaler.',
      },
    },
    fewest: {
      type: 'integer',
      default: 2,
      minimum: 0,
      description: { en: 'Fewest occurrences.', fr: 'Nombre minimal d’occurrences.' },
    },
    fewestWords: FEWEST_WORDS,
    synonyms: SYNONYMS,
  },
  messages: {
    rare: {
      en: '“{keyphrase}” occurs {found}×, at least {expected} expected',
      fr: '« {keyphrase} » revient {found} fois, au moins {expected} attendues',
    },
    thin: {
      en: '“{keyphrase}” occurs {found}× in {words} words: rather few',
      fr: '« {keyphrase} » revient {found} fois en {words} mots : c’est peu',
    },
    stuffed: {
      en: '“{keyphrase}” occurs {found}× in {words} words ({density} %), at most {expected} % expected',
      fr: '« {keyphrase} » revient {found} fois en {words} mots ({density} %), {expected} % au plus attendus',
    },
  },

  *check({ page, brief: { keyphrase } }, { most, hardMost, least, fewest, fewestWords, synonyms }) {
    const words = page.words.shown;
    if (keyphrase === undefined || words === 0 || words < fewestWords) return;
    const phrases = phrasings(keyphrase, synonyms);
    if (phrases.length === 0) return;
    const texts = [
      ...page.headings.map(({ block }) => blockWords(block)),
      ...page.sentences.map((sentence) => sentenceWords(sentence)),
    ];
    const found = texts.reduce((sum, text) => sum + occurrences(text, phrases), 0);
    const density = (100 * found) / words;
    const data = { keyphrase, found, words, density: Math.round(density * 10) / 10, expected: most };
    if (density > most)
      yield {
        message: 'stuffed',
        data,
        ...(density > hardMost ? {} : { severity: 'warning' as const }),
        fix: `Retirer ou remplacer par un pronom une partie des ${found} occurrences de « ${keyphrase} ».`,
      };
    else if (found < fewest)
      yield {
        message: 'rare',
        data: { ...data, expected: fewest },
        fix: `Employer « ${keyphrase} » au moins ${fewest} fois dans le corps, là où c’est naturel.`,
      };
    else if (density < least)
      yield {
        message: 'thin',
        severity: 'info',
        data,
        fix: `Employer « ${keyphrase} » une ou deux fois de plus, là où c’est naturel.`,
      };
  },

  examples: [
    { good: `${SAID.repeat(2)}${OTHER.repeat(9)}\n`, keyphrase: 'pain au levain' },
    { good: `Des pains, tous au levain. ${SAID}${OTHER.repeat(9)}\n`, keyphrase: 'pain au levain' },
    { good: `${OTHER.repeat(9)}\n`, about: 'no keyphrase' },
    {
      good: `Une miche au levain. ${SAID}${OTHER.repeat(9)}\n`,
      keyphrase: 'pain au levain',
      options: { synonyms: ['miche au levain'] },
    },
    { bad: `${SAID}${OTHER.repeat(9)}\n`, keyphrase: 'pain au levain', finds: ['1:1 rare'] },
    { bad: `${SAID.repeat(4)}${OTHER.repeat(9)}\n`, keyphrase: 'pain au levain', finds: ['1:1 stuffed'] },
    { bad: `${SAID.repeat(2)}${OTHER.repeat(40)}\n`, keyphrase: 'pain au levain', finds: ['1:1 thin'] },
  ],
});
