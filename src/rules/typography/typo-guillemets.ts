import { defineRule } from '../../model/rule.ts';
import { around, isWidth, repairs, typographyOptions } from './repairs.ts';

export const guillemets = defineRule({
  id: 'typo-guillemets',
  family: 'typography',
  about: {
    en: 'Guillemets are lined with a narrow no-break space inside and stand clear outside.',
    fr: 'Les guillemets ont une espace fine insécable à l’intérieur et une espace à l’extérieur.',
  },
  severity: 'warning',
  options: typographyOptions,
  messages: {
    width: {
      en: 'The other no-break space is usual inside guillemets',
      fr: 'L’autre espace insécable est d’usage dans les guillemets',
    },
    space: { en: 'Wrong space beside a guillemet', fr: 'Espace fautive à côté d’un guillemet' },
  },

  *check(subject, options) {
    yield* repairs(subject, options, 'typo-guillemets', (repair) => ({
      message: isWidth(repair) ? 'width' : 'space',
      fix: `Corriger l’espace du guillemet dans « ${around(repair)} ».`,
    }));
  },

  examples: [
    { good: 'Le meunier parle d’«\u202for blanc\u202f».\n' },
    { good: '«\u202fIl a dit “non”.\u202f»\n' },
    { good: 'Le code `«a»` reste tel quel.\n' },
    { bad: 'Il répond «oui» sans hésiter.\n', finds: ['1:12 space', '1:15 space'] },
    { bad: 'Il répond « oui » sans hésiter.\n', finds: ['1:12 space', '1:16 space'] },
    { bad: 'Il répond «\u00a0oui\u00a0» sans hésiter.\n', finds: ['1:12 width', '1:16 width'] },
    { bad: 'Il parle d’ «\u202for blanc\u202f».\n', finds: ['1:12 space'] },
  ],
});
