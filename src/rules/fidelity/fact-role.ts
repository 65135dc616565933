import { defineRule } from '../../model/rule.ts';
import { comparisonOf, roleVerdicts } from './judgement.ts';
import { pointer, sentenceData } from './reading/saying.ts';

export const factRole = defineRule({
  id: 'fact-role',
  family: 'fidelity',
  about: {
    en: 'Names, numbers and dates stay with what the source says of them.',
    fr: 'Les noms, les nombres et les dates restent avec ce que la source dit d’eux.',
  },
  why: {
    en: 'Two true names exchanged between two true statements make two false ones. The rule looks at the words around each name and number; where the article shares too few of them with the source, it cannot tell.',
    fr: 'Deux noms vrais échangés entre deux énoncés vrais en font deux faux. La règle regarde les mots autour de chaque nom et de chaque nombre ; quand l’article en partage trop peu avec la source, elle ne peut pas trancher.',
  },
  severity: 'error',
  needs: 'source',
  options: {},
  messages: {
    person: {
      en: '{found} stands where the source speaks of {expected} (line {sourceLine}): “{source}”',
      fr: '{found} figure là où la source parle de {expected} (ligne {sourceLine}) : « {source} »',
    },
    number: {
      en: '“{found}” stands where the source says “{expected}” (line {sourceLine}): “{source}”',
      fr: '« {found} » figure là où la source dit « {expected} » (ligne {sourceLine}) : « {source} »',
    },
  },

  *check(subject) {
    const comparison = comparisonOf(subject);
    if (!comparison) return;
    for (const { what, passage, start, end, found, expected, source, severity } of comparison.once(roleVerdicts)) {
      const told = sentenceData(comparison.source, source);
      yield {
        message: what,
        data: { found, expected, ...told },
        fix: `Vérifier « ${found} » : la source dit cela de « ${expected} ».${pointer(told)}`,
        place: passage.placeOf(start, end),
        severity,
      };
    }
  },

  examples: [
    {
      good: 'Odette Marsan dirige la mairie et défend le budget du musée.\n',
      source: 'Odette Marsan dirige la mairie et défend le budget du musée. Régis Faugère anime le club de rugby.',
    },
    { good: 'Le billet coûte 9 euros.\n', source: 'Le billet coûte 9 euros, la visite 5 euros.' },
    { good: 'Odette Marsan sourit.\n', source: 'Odette Marsan dirige la mairie.' },
    {
      bad: 'Régis Faugère dirige la mairie et défend le budget du musée.\n',
      source:
        'Odette Marsan dirige la mairie et défend le budget du musée. Régis Faugère anime le club de rugby du canton.',
      finds: ['1:1 person'],
    },
    {
      bad: 'Odette Marsan anime le club de rugby du canton.\n',
      source:
        'Odette Marsan dirige la mairie et défend le budget du musée. Régis Faugère anime le club de rugby du canton.',
      finds: ['1:1 person'],
    },
    {
      bad: 'La collecte annuelle de lait bio progresse de 12 %.\n',
      source: 'La collecte annuelle de lait bio progresse de 9 %. Les charges de personnel montent, elles, de 12 %.',
      finds: ['1:47 number'],
    },
  ],
});
