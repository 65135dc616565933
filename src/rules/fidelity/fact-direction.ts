import { defineRule } from '../../model/rule.ts';
import { comparisonOf, directionVerdicts } from './judgement.ts';
import { pointer, sentenceData } from './reading/saying.ts';

export const factDirection = defineRule({
  id: 'fact-direction',
  family: 'fidelity',
  about: {
    en: 'A rise stays a rise: the article does not say the contrary of its source.',
    fr: 'Une hausse reste une hausse : l’article ne dit pas le contraire de sa source.',
  },
  why: {
    en: 'One word changed for its opposite leaves every figure and name in place.',
    fr: 'Un mot changé pour son contraire laisse en place tous les chiffres et tous les noms.',
  },
  severity: 'warning',
  needs: 'source',
  options: {},
  messages: {
    turned: {
      en: '“{found}”, where the source says “{expected}” (line {sourceLine})',
      fr: '« {found} », là où la source dit « {expected} » (ligne {sourceLine})',
    },
  },

  *check(subject) {
    const comparison = comparisonOf(subject);
    for (const { word, other, sentence, source, start, end } of comparison?.once(directionVerdicts) ?? []) {
      if (!comparison) return;
      const told = sentenceData(comparison.source, source);
      yield {
        message: 'turned',
        data: { found: word, expected: other, ...told },
        fix: `Vérifier « ${word} » dans « ${sentence.text} » : la source emploie « ${other} ».${pointer(told)}`,
        place: sentence.passage.placeOf(start, end),
      };
    }
  },

  examples: [
    { good: 'Les loyers augmentent de 3 % en ville.\n', source: 'En ville, la hausse des loyers atteint 3 %.' },
    { good: 'Le train est plus cher le soir.\n', source: 'Le soir, le train est plus cher.' },
    { good: 'Les ventes de pain montent.\n', source: 'La pluie baisse ce soir.' },
    {
      bad: 'Les loyers baissent de 3 % en ville.\n',
      source: 'Les loyers augmentent de 3 % en ville.',
      finds: ['1:12 turned'],
    },
    {
      bad: 'Le train du soir est moins cher que le bus.\n',
      source: 'Le train du soir est plus cher que le bus.',
      finds: ['1:22 turned'],
    },
    {
      bad: 'Le conseil rejette le budget de la piscine.\n',
      source: 'Le conseil approuve le budget de la piscine.',
      finds: ['1:12 turned'],
    },
  ],
});
