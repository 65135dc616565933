import { lix } from '../../french/readability.ts';
import { defineRule } from '../../model/rule.ts';
import { FEWEST_WORDS } from '../options.ts';
import { pageMeasure } from './prose-measure.ts';

const HEAVY =
  'Les propriétaires récemment installés souhaiteraient désormais transformer intégralement leurs anciennes exploitations ' +
  'céréalières, malgré des investissements particulièrement importants et des autorisations administratives contraignantes, ' +
  'longuement négociées auprès des collectivités territoriales.\n\n';
const LIGHT = 'Le pain sort du four à six heures. Il est doré, et la rue sent bon. Les clients arrivent tôt.\n\n';

export const readabilityLix = defineRule({
  id: 'readability-lix',
  family: 'readability',
  about: {
    en: 'Sentences and words are not long at the same time (LIX index).',
    fr: 'Les phrases et les mots ne sont pas longs à la fois (indice LIX).',
  },
  why: {
    en: 'Björnsson’s index: words per sentence plus the share of words of more than six letters. French runs high, 45 to 60 in the press: advice only.',
    fr: 'Indice de Björnsson : mots par phrase, plus la part des mots de plus de six lettres. Le français donne des valeurs élevées, 45 à 60 dans la presse : simple conseil.',
  },
  severity: 'info',
  options: {
    most: { type: 'number', default: 60, minimum: 0, description: { en: 'Highest index.', fr: 'Indice maximal.' } },
    fewestWords: FEWEST_WORDS,
  },
  messages: {
    heavy: {
      en: 'LIX index {found}, at most {expected} expected',
      fr: 'Indice LIX de {found}, {expected} au plus attendu',
    },
  },

  *check({ page }, { most, fewestWords }) {
    const measure = pageMeasure(page);
    if (measure.words < fewestWords) return;
    const found = Math.round(lix(measure));
    if (found > most)
      yield {
        message: 'heavy',
        data: { found, expected: most },
        fix: 'Couper les phrases les plus longues et remplacer les mots longs par de plus simples.',
      };
  },

  examples: [
    { good: LIGHT.repeat(8) },
    { good: HEAVY, about: 'too short to be judged' },
    { good: HEAVY.repeat(5), options: { most: 100 } },
    { bad: HEAVY.repeat(5), finds: ['1:1 heavy'] },
    { bad: HEAVY, options: { fewestWords: 10 }, finds: ['1:1 heavy'] },
    { bad: LIGHT.repeat(8), options: { most: 5 }, finds: ['1:1 heavy'] },
  ],
});
