import { defineRule } from '../../model/rule.ts';
import { around, repairs, signOf, typographyOptions } from './repairs.ts';

export const highPunctuation = defineRule({
  id: 'typo-high-punct',
  family: 'typography',
  about: {
    en: 'A narrow no-break space stands before ; ! and ?',
    fr: 'Une espace fine insécable précède ;\u202f! et ?',
  },
  why: {
    en: 'Without it the sign sticks to the word; with a plain space it may start the next line alone.',
    fr: 'Sans elle, le signe colle au mot ; avec une espace ordinaire, il peut se retrouver seul en début de ligne.',
  },
  severity: 'warning',
  options: typographyOptions,
  messages: {
    narrow: {
      en: 'Narrow no-break space expected before “{sign}”',
      fr: 'Espace fine insécable attendue avant « {sign} »',
    },
    noBreak: { en: 'No-break space expected before “{sign}”', fr: 'Espace insécable attendue avant « {sign} »' },
    none: { en: 'No space expected before “{sign}”', fr: 'Pas d’espace attendue avant « {sign} »' },
  },

  *check(subject, options) {
    yield* repairs(subject, options, 'typo-high-punct', (repair) => ({
      message: repair.after.includes('\u202f') ? 'narrow' : repair.after.includes('\u00a0') ? 'noBreak' : 'none',
      fix: `Corriger l’espace avant « ${signOf(repair)} » dans « ${around(repair)} ».`,
    }));
  },

  examples: [
    { good: 'Que planter en mars\u202f? Des fèves\u202f; des pois.\n' },
    { good: 'Vraiment\u202f?! Oui.\n' },
    { good: 'Voir https://exemple.fr/?page=2;tri=nom pour la liste.\n' },
    { good: 'Que planter? Rien.\n', options: { locale: 'fr-CA' } },
    { bad: 'Que planter en mars?\n', finds: ['1:20 narrow'] },
    { bad: 'Que planter en mars ?\n', finds: ['1:20 narrow'] },
    { bad: 'Attention ! Le **gel** ; la grêle.\n', finds: ['1:10 narrow', '1:23 narrow'] },
    { bad: 'Que planter ?\n', options: { spaces: 'nbsp' }, finds: ['1:12 noBreak'] },
    { bad: 'Que planter ?\n', options: { locale: 'fr-CA' }, finds: ['1:12 none'] },
  ],
});
