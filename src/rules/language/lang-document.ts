import { defineRule } from '../../model/rule.ts';
import { languageName } from './language-names.ts';
import { judgedProse, languageOfAll, lengthOf, wordsOf } from './page-language.ts';

export const langDocument = defineRule({
  id: 'lang-document',
  family: 'language',
  about: { en: 'The article is in French, nearly all of it.', fr: 'L’article est en français, presque tout entier.' },
  why: {
    en: 'A model may answer in the language of the source or of the prompt, wholly or half way through.',
    fr: 'Un modèle peut répondre dans la langue de la source ou de la consigne, d’emblée ou à mi-chemin.',
  },
  severity: 'error',
  options: {
    minChars: {
      type: 'integer',
      default: 300,
      minimum: 20,
      description: { en: 'Shorter prose is not judged.', fr: 'Un texte plus court n’est pas jugé.' },
    },
    minShare: {
      type: 'number',
      default: 0.9,
      minimum: 0,
      maximum: 1,
      description: { en: 'Smallest share of the words in French.', fr: 'Part minimale des mots en français.' },
    },
  },
  messages: {
    foreign: { en: 'The text seems to be in {english}', fr: 'Le texte semble écrit en {french}' },
    mixed: { en: 'Only {share} % of the words are in French', fr: 'Seuls {share} % des mots sont en français' },
  },

  *check(subject, { minChars, minShare }) {
    const judged = judgedProse(subject);
    if (lengthOf(judged) < minChars) return;
    const language = languageOfAll(judged, subject);
    const strangers = judged.filter(({ verdict }) => verdict !== 'french');
    const place = (strangers[0] ?? judged[0])?.block.place;
    if (language !== 'fra') {
      yield { message: 'foreign', data: languageName(language), fix: 'Récrire tout l’article en français.', place };
      return;
    }
    const total = wordsOf(judged);
    const share = 1 - wordsOf(strangers) / Math.max(1, total);
    if (share < minShare)
      yield {
        message: 'mixed',
        data: { share: Math.floor(100 * share) },
        fix: 'Traduire en français les passages écrits dans une autre langue.',
        place,
      };
  },

  examples: [
    {
      good: 'Le levain se nourrit chaque matin de farine et d’eau, puis il attend dans un coin de la cuisine.\n',
      options: { minChars: 40 },
    },
    {
      good: 'Ils utilisent Slack, GitHub, Figma, Notion et Google Workspace, mais aussi un tableau blanc dans la cuisine.\n',
      options: { minChars: 40 },
    },
    {
      good: 'Il l’a dit : « We will never leave this place, not for all the money in the world. » Et il est resté là.\n',
      options: { minChars: 40 },
    },
    { good: 'Too short to be judged.\n' },
    {
      bad: 'The baker feeds the starter every morning with flour and water, and then it rests in a corner of the kitchen.\n',
      options: { minChars: 40 },
      finds: ['1:1 foreign'],
    },
    {
      bad: 'El panadero alimenta la masa madre cada mañana con harina y agua, y después la deja descansar en la cocina.\n',
      options: { minChars: 40 },
      finds: ['1:1 foreign'],
    },
    {
      bad: 'Le levain se nourrit chaque matin de farine et d’eau. Il attend ensuite dans la cuisine, près du four, sous un linge.\n\nThe baker feeds it every morning, and then it rests in a corner of the kitchen.\n',
      options: { minChars: 40 },
      finds: ['3:1 mixed'],
    },
  ],
});
