import { defineRule } from '../../model/rule.ts';
import { around, repairs, typographyOptions } from './repairs.ts';

export const ellipsis = defineRule({
  id: 'typo-ellipsis',
  family: 'typography',
  about: {
    en: 'An ellipsis is one sign, and “etc.” needs none.',
    fr: 'Les points de suspension sont un seul signe, et « etc. » s’en passe.',
  },
  severity: 'warning',
  options: typographyOptions,
  messages: {
    dots: { en: 'Single sign “…” expected', fr: 'Signe unique « … » attendu' },
    etc: { en: '“etc.” takes a single full stop', fr: '« etc. » prend un seul point' },
  },

  *check(subject, options) {
    yield* repairs(subject, options, 'typo-ellipsis', (repair) => ({
      message: repair.after.includes('…') ? 'dots' : 'etc',
      fix: `Corriger les points dans « ${around(repair)} ».`,
    }));
  },

  examples: [
    { good: 'Peut-être… On verra.\n' },
    { good: '«\u202fLe blé […] manque.\u202f»\n' },
    { good: 'Des choux, des raves, etc. La liste est longue.\n' },
    { bad: 'Peut-être... On verra.\n', finds: ['1:10 dots'] },
    { bad: 'Des choux, des raves, etc...\n', finds: ['1:26 etc'] },
    { bad: 'Des choux, des raves, etc…\n', finds: ['1:26 etc'] },
  ],
});
