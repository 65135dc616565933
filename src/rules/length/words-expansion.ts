import { defineRule } from '../../model/rule.ts';

export const wordsExpansion = defineRule({
  id: 'words-expansion',
  family: 'length',
  about: {
    en: 'The article is not blown up far beyond its source.',
    fr: 'L’article n’est pas gonflé bien au-delà de sa source.',
  },
  why: {
    en: 'Text that grows without new material grows by padding or by invention.',
    fr: 'Un texte qui s’allonge sans matière nouvelle s’allonge par remplissage ou par invention.',
  },
  severity: 'warning',
  needs: 'source',
  options: {
    warn: {
      type: 'number',
      default: 1.6,
      minimum: 1,
      description: {
        en: 'Words of the article for one word of source material: more is a warning.',
        fr: 'Mots de l’article pour un mot de source : au-delà, un avertissement.',
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
    grown: {
      en: '{found} words from {source} words of source ({ratio} times)',
      fr: '{found} mots pour {source} mots de source ({ratio} fois)',
    },
  },

  *check({ page, source }, { warn, inform }) {
    const material = [source?.page, ...(source?.facts ?? [])].reduce((sum, part) => sum + (part?.words.shown ?? 0), 0);
    const found = page.words.shown;
    if (material === 0 || found <= inform * material) return;
    yield {
      message: 'grown',
      data: { found, source: material, ratio: Math.round((10 * found) / material) / 10 },
      fix: 'Retirer les phrases qui n’apportent aucun fait de la source, ou fournir d’autres faits.',
      ...(found > warn * material ? {} : { severity: 'info' as const }),
    };
  },

  examples: [
    { good: 'Le levain se nourrit chaque matin de farine.\n', source: 'On nourrit le levain de farine, chaque matin.' },
    { good: 'Le levain se nourrit.\n', source: 'On nourrit le levain de farine, chaque matin, sans faute.' },
    { good: 'Le levain se nourrit chaque matin de farine.\n', source: 'Chaque matin, on nourrit le levain de blé.' },
    {
      bad: 'Le levain se nourrit chaque matin de farine, ce qui demande du soin.\n',
      source: 'On nourrit le levain.',
      finds: ['1:1 grown'],
    },
    { bad: 'Un deux trois quatre cinq six sept.\n', source: 'Un deux trois quatre cinq.', finds: ['1:1 grown'] },
    {
      bad: 'Un deux trois quatre.\n',
      source: 'Un deux trois.',
      options: { warn: 1.2, inform: 1 },
      finds: ['1:1 grown'],
    },
  ],
});
