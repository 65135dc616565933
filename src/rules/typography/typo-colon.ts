import { defineRule } from '../../model/rule.ts';
import { around, repairs, typographyOptions } from './repairs.ts';

export const colon = defineRule({
  id: 'typo-colon',
  family: 'typography',
  about: { en: 'A no-break space stands before a colon.', fr: 'Une espace insécable précède le deux-points.' },
  why: {
    en: 'The colon takes a full space in French, and must not start a line. Times, ratios and addresses take none.',
    fr: 'Le deux-points demande une espace entière et ne doit pas commencer une ligne. Heures, formats et adresses n’en prennent pas.',
  },
  severity: 'warning',
  options: typographyOptions,
  messages: {
    space: { en: 'No-break space expected before “:”', fr: 'Espace insécable attendue avant « : »' },
    narrow: {
      en: 'The colon takes a full no-break space, not a narrow one',
      fr: 'Le deux-points prend une espace insécable entière, non une fine',
    },
  },

  *check(subject, options) {
    for (const problem of repairs(subject, options, 'typo-colon', (repair) => ({
      message: repair.before === '\u202f' ? 'narrow' : 'space',
      fix: `Mettre une espace insécable avant le deux-points dans « ${around(repair)} ».`,
    })))
      yield problem.message === 'narrow' ? { ...problem, severity: 'info' } : problem;
  },

  examples: [
    { good: 'Une seule consigne\u00a0: arroser le soir.\n' },
    { good: 'Départ à 10:30, au format 16:9.\n' },
    { good: 'Tapez `clef: valeur` dans le fichier.\n' },
    { bad: 'Une seule consigne: arroser le soir.\n', finds: ['1:19 space'] },
    { bad: 'Une seule consigne : arroser le soir.\n', finds: ['1:19 space'] },
    { bad: '**Consigne** : arroser le soir.\n', finds: ['1:13 space'] },
    { bad: 'Une seule consigne\u202f: arroser le soir.\n', finds: ['1:19 narrow'] },
  ],
});
