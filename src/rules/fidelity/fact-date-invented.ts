import { defineRule } from '../../model/rule.ts';
import type { DateVerdict } from './dates/date-verdict.ts';
import { comparisonOf, dateVerdicts } from './judgement.ts';
import { pointer, sourceData } from './reading/saying.ts';

export const factDateInvented = defineRule({
  id: 'fact-date-invented',
  family: 'fidelity',
  about: {
    en: 'Every date of the article is in the source, with all its parts.',
    fr: 'Chaque date de l’article figure dans la source, avec tous ses éléments.',
  },
  why: {
    en: 'A year added to “in March” is an invention, however likely.',
    fr: 'Une année ajoutée à « en mars » est une invention, si probable soit-elle.',
  },
  severity: 'error',
  needs: 'source',
  options: {},
  messages: {
    invented: {
      en: '“{found}” is nowhere in the source',
      fr: '« {found} » ne figure nulle part dans la source',
    },
    changed: {
      en: '“{found}”, where the source says “{expected}” (line {sourceLine})',
      fr: '« {found} », là où la source dit « {expected} » (ligne {sourceLine})',
    },
    completed: {
      en: '“{found}” says more than the source: “{expected}” (line {sourceLine})',
      fr: '« {found} » en dit plus que la source : « {expected} » (ligne {sourceLine})',
    },
    weekday: {
      en: 'The source gives no such weekday for “{found}”: “{expected}” (line {sourceLine})',
      fr: 'La source ne donne pas ce jour de la semaine pour « {found} » : « {expected} » (ligne {sourceLine})',
    },
    computed: {
      en: '“{found}” is not in the source, but follows from it: {formula}',
      fr: '« {found} » ne figure pas dans la source, mais s’en déduit : {formula}',
    },
    derived: {
      en: 'The weekday of “{found}” is right by the calendar, but not in the source',
      fr: 'Le jour de la semaine de « {found} » est juste d’après le calendrier, mais absent de la source',
    },
  },

  *check(subject) {
    const comparison = comparisonOf(subject);
    for (const verdict of comparison?.once(dateVerdicts) ?? []) {
      const { what, date, passage, severity, source, formula = '' } = verdict;
      if (!comparison) return;
      const told = sourceData(comparison.source, source?.passage, source?.fact.start ?? 0, source?.fact.end ?? 0);
      const expected = source?.fact.raw ?? '';
      yield {
        message: what === 'changed' && !source ? 'invented' : what,
        data: { found: date.raw, expected, formula, ...told },
        fix: `${orderFor(verdict, expected)}${pointer(told)}`,
        place: passage.placeOf(date.start, date.end),
        severity,
      };
    }
  },

  examples: [
    { good: 'Le musée rouvre à la mi-octobre.\n', source: 'Réouverture mi-octobre.' },
    { good: 'Fermé en 2020, il rouvre lundi.\n', source: 'Il a fermé en mars 2020 et rouvre lundi 4 mai.' },
    { good: 'L’inscription ferme le 3 juin.\n', source: 'L’inscription est ouverte du 1er mai au 3 juin 2024.' },
    { bad: 'Le musée a fermé en 2021.\n', source: 'Le musée a fermé en 2020.', finds: ['1:21 changed'] },
    { bad: 'Tout commence en mars 2025.\n', source: 'Tout commence en mars.', finds: ['1:18 completed'] },
    { bad: 'Le vote a lieu mardi 3 juin.\n', source: 'Le vote a lieu lundi 3 juin.', finds: ['1:16 weekday'] },
    { bad: 'Le vote a lieu mardi 3 juin.\n', source: 'Le vote a lieu le 3 juin 2025.', finds: ['1:16 derived'] },
    {
      bad: 'Ils sont une trentaine en 1352.\n',
      source: 'Ils étaient 90 en 1347, et une trentaine cinq ans plus tard.',
      finds: ['1:27 computed'],
    },
    { bad: 'Le vote a lieu en 1999.\n', source: 'Le vote a lieu à la mairie.', finds: ['1:19 invented'] },
  ],
});

function orderFor({ what, date: { raw: found }, formula = '' }: DateVerdict, expected: string): string {
  if (what === 'computed') return `Vérifier le calcul « ${formula} » et garder « ${found} » seulement s’il est juste.`;
  if (what === 'derived') return `Vérifier « ${found} » ou retirer le jour de la semaine.`;
  if (expected === '') return `Supprimer « ${found} » : cette date n’est pas dans la source.`;
  if (what === 'completed') return `« ${found} » en dit plus que la source : n’en garder que ce qu’elle dit.`;
  if (what === 'weekday') return `Vérifier le jour de « ${found} » : la source dit « ${expected} ».`;
  // What the source says nearby may be another thing: its sentence is shown, not an exchange ordered.
  return `« ${found} » n’est pas dans la source : écrire ce qu’elle dit, ou retirer cette précision.`;
}
