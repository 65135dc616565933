import { defineRule } from '../../model/rule.ts';
import { around, repairs, typographyOptions } from './repairs.ts';

export const apostrophe = defineRule({
  id: 'typo-apostrophe',
  family: 'typography',
  about: { en: 'Apostrophes are curly.', fr: 'Les apostrophes sont courbes.' },
  severity: 'warning',
  options: typographyOptions,
  messages: { straight: { en: 'Curly apostrophe expected', fr: 'Apostrophe courbe attendue' } },

  *check(subject, options) {
    yield* repairs(subject, options, 'typo-apostrophe', (repair) => ({
      message: 'straight',
      fix: `Mettre une apostrophe courbe dans « ${around(repair)} ».`,
    }));
  },

  examples: [
    { good: 'L’herbe pousse aujourd’hui.\n' },
    { good: "La variable `d'arg` est lue.\n" },
    { good: "Un mur de 5' de haut.\n" },
    { bad: "L'herbe pousse.\n", finds: ['1:2 straight'] },
    { bad: "Aujourd'hui, l´herbe pousse.\n", finds: ['1:8 straight', '1:15 straight'] },
    { bad: "Le pain d'*hier* se garde.\n", finds: ['1:10 straight'] },
  ],
});
