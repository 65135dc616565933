import { defineRule } from '../../model/rule.ts';
import { comparisonOf, numberVerdicts } from './judgement.ts';
import { excerpt } from './reading/saying.ts';

export const factNumberInvented = defineRule({
  id: 'fact-number-invented',
  family: 'fidelity',
  about: {
    en: 'Every number of the article is in the source, or follows from it.',
    fr: 'Chaque nombre de l’article figure dans la source, ou s’en déduit.',
  },
  why: {
    en: 'An invented figure published under a writer’s name is the worst defect of all.',
    fr: 'Un chiffre inventé, publié sous le nom d’un rédacteur, est le pire des défauts.',
  },
  severity: 'error',
  needs: 'source',
  options: {},
  messages: {
    invented: {
      en: '“{found}” is nowhere in the source',
      fr: '« {found} » ne figure nulle part dans la source',
    },
    derived: {
      en: '“{found}” is not in the source, but follows from it: {formula}',
      fr: '« {found} » ne figure pas dans la source, mais s’en déduit : {formula}',
    },
  },

  *check(subject) {
    const comparison = comparisonOf(subject);
    for (const { what, quantity, passage, severity, formula } of comparison?.once(numberVerdicts) ?? []) {
      if (what !== 'invented' && what !== 'derived') continue;
      const place = passage.placeOf(quantity.start, quantity.end);
      const found = quantity.raw;
      if (what === 'derived') {
        const fix = `Vérifier le calcul « ${formula} » et garder « ${found} » seulement s’il est juste.`;
        yield {
          message: 'derived',
          data: { found, formula: formula ?? '', kind: quantity.kind },
          fix,
          place,
          severity,
        };
      } else {
        const fix = `Supprimer « ${found} » dans « ${excerpt(passage, quantity.start, quantity.end)} » : ce nombre n’est pas dans la source.`;
        yield {
          message: 'invented',
          data: { found, kind: quantity.kind, value: quantity.value },
          fix,
          place,
          severity,
        };
      }
    }
  },

  examples: [
    { good: 'L’entreprise compte 3 000 salariés.\n', source: 'Elle est passée de 1 000 à 3 000 employés en un an.' },
    { good: 'Il est parti au bout de 7 semaines.\n', source: 'Après sept semaines, il est parti.' },
    { good: 'Le chantier a coûté 23,2 Md$.\n', source: 'Le chantier a coûté 23,2 milliards de dollars.' },
    { good: 'Un tiers du lait reste sur place.\n', source: 'La coopérative garde 33 % du lait.' },
    { bad: 'Selon eux, 80 % des recruteurs hésitent.\n', source: 'Les recruteurs hésitent.', finds: ['1:12 invented'] },
    {
      bad: 'Le bourg a reçu plus de 5 000 candidatures.\n',
      source: 'Le bourg a reçu des candidatures.',
      finds: ['1:25 invented'],
    },
    {
      bad: 'La facture grimpe de 44 millions d’euros.\n',
      source: 'La facture grimpe de 342 à 386 millions d’euros.',
      finds: ['1:22 derived'],
    },
  ],
});
