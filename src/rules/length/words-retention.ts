import { defineRule } from '../../model/rule.ts';

export const wordsRetention = defineRule({
  id: 'words-retention',
  family: 'length',
  about: { en: 'The article is rewritten, not summarised.', fr: 'L’article est récrit, pas résumé.' },
  why: {
    en: 'Less than half the words means that paragraphs were lost.',
    fr: 'Moins de la moitié des mots, ce sont des paragraphes perdus.',
  },
  severity: 'warning',
  needs: 'source',
  options: {
    min: {
      type: 'number',
      default: 0.5,
      minimum: 0,
      maximum: 1,
      description: { en: 'Smallest share of the words of the source.', fr: 'Part minimale des mots de la source.' },
    },
  },
  messages: {
    shrunk: {
      en: '{found} words from {source} words of source: parts are missing',
      fr: '{found} mots pour {source} mots de source : il en manque des parties',
    },
  },

  *check({ page, source }, { min }) {
    const material = source?.page.words.shown ?? 0;
    const found = page.words.shown;
    if (found >= min * material) return;
    yield {
      message: 'shrunk',
      data: { found, source: material },
      fix: 'Reprendre les passages de la source qui manquent : l’article la résume au lieu de la récrire.',
    };
  },

  examples: [
    { good: 'Le levain se nourrit chaque matin.\n', source: 'On nourrit le levain de farine, chaque matin.' },
    { good: 'Un deux trois.\n', source: 'Un deux trois quatre cinq six.' },
    { good: 'Un deux trois quatre cinq.\n', source: 'Un deux.' },
    { bad: 'Un deux.\n', source: 'Un deux trois quatre cinq.', finds: ['1:1 shrunk'] },
    { bad: 'Un deux trois.\n', source: 'Un deux trois quatre cinq.', options: { min: 0.8 }, finds: ['1:1 shrunk'] },
    { bad: '# Un deux trois quatre cinq\n\nUn deux.\n', source: 'Un deux trois quatre cinq.', finds: ['1:1 shrunk'] },
  ],
});
