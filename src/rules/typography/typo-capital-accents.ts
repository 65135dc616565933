import { defineRule } from '../../model/rule.ts';
import { around, repairs, typographyOptions } from './repairs.ts';

export const capitalAccents = defineRule({
  id: 'typo-capital-accents',
  family: 'typography',
  about: { en: 'Capitals keep their accents.', fr: 'Les capitales gardent leurs accents.' },
  why: {
    en: 'An accent is part of the spelling, on capitals too; searches for the right spelling find the page.',
    fr: 'L’accent fait partie de l’orthographe, sur les capitales aussi ; la bonne graphie se retrouve mieux.',
  },
  severity: 'warning',
  options: typographyOptions,
  messages: { accent: { en: 'Accent missing: “{after}” expected', fr: 'Accent oublié : « {after} » attendu' } },

  *check(subject, options) {
    yield* repairs(subject, options, 'typo-capital-accents', (repair) => ({
      message: 'accent',
      fix: `Rétablir l’accent de la capitale (« ${repair.after} ») dans « ${around(repair)} ».`,
    }));
  },

  examples: [
    { good: 'À partir de mai, l’État paiera.\n' },
    { good: 'La vitamine A la plus sûre est dans la carotte.\n' },
    { good: 'Eden a gagné.\n' },
    { bad: 'A la fin, rien ne change.\n', finds: ['1:1 accent'] },
    { bad: 'Les Etats-Unis hésitent.\n', finds: ['1:5 accent'] },
    { bad: 'Le maire dit. Ecole et Economie suivent.\n', finds: ['1:15 accent', '1:24 accent'] },
  ],
});
