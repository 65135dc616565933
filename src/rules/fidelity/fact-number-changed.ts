import { defineRule } from '../../model/rule.ts';
import { changedFrequencies, comparisonOf, numberVerdicts } from './judgement.ts';
import type { NumberVerdict } from './numbers/number-verdict.ts';
import { pointer, sentenceData, sourceData } from './reading/saying.ts';

export const factNumberChanged = defineRule({
  id: 'fact-number-changed',
  family: 'fidelity',
  about: {
    en: 'The numbers of the article are those of the source, with their units, rates and hedges.',
    fr: 'Les nombres de l’article sont ceux de la source, avec leur unité, leur rythme et leurs réserves.',
  },
  why: {
    en: 'A figure off by a digit, a unit or a “less than” looks true and is not.',
    fr: 'Un chiffre faux d’un rien, d’une unité ou d’un « moins de » a l’air vrai et ne l’est pas.',
  },
  severity: 'error',
  needs: 'source',
  options: {},
  messages: {
    changed: {
      en: '“{found}”, where the source says “{expected}” (line {sourceLine})',
      fr: '« {found} », là où la source dit « {expected} » (ligne {sourceLine})',
    },
    unit: {
      en: '“{found}”, where the source says “{expected}” (line {sourceLine}): same figures, another unit',
      fr: '« {found} », là où la source dit « {expected} » (ligne {sourceLine}) : mêmes chiffres, autre unité',
    },
    direction: {
      en: 'The source hedges “{expected}” the other way (line {sourceLine})',
      fr: 'La source borne « {expected} » dans l’autre sens (ligne {sourceLine})',
    },
    rate: {
      en: '“{found}” is told of another period than “{expected}” in the source (line {sourceLine})',
      fr: '« {found} » se rapporte à une autre période que « {expected} » dans la source (ligne {sourceLine})',
    },
    bound: {
      en: '“{found}” leaves out the limit that the source sets: “{source}” (line {sourceLine})',
      fr: '« {found} » laisse tomber la limite que pose la source : « {source} » (ligne {sourceLine})',
    },
    rounded: {
      en: '“{found}” rounds “{expected}” (source, line {sourceLine}) without saying so',
      fr: '« {found} » arrondit « {expected} » (source, ligne {sourceLine}) sans le dire',
    },
  },

  *check(subject) {
    const comparison = comparisonOf(subject);
    for (const verdict of comparison?.once(numberVerdicts) ?? []) {
      const { what, quantity, passage, severity, source } = verdict;
      if (what === 'invented' || what === 'derived' || !comparison || !source) continue;
      const told = sourceData(comparison.source, source.passage, source.fact.start, source.fact.end);
      yield {
        message: what,
        data: { found: quantity.raw, expected: source.fact.raw, ...told },
        fix: `${orderFor(verdict, source.fact.raw)}${pointer(told)}`,
        place: passage.placeOf(quantity.start, quantity.end),
        severity,
      };
    }
    for (const { sentence, source, own, theirs } of comparison?.once(changedFrequencies) ?? []) {
      if (!comparison) return;
      const told = sentenceData(comparison.source, source);
      yield {
        message: 'changed',
        data: { found: own.text, expected: theirs.text, ...told },
        fix: `Vérifier « ${own.text} » : la source emploie « ${theirs.text} ».${pointer(told)}`,
        place: sentence.passage.placeOf(own.start, own.end),
        severity: 'warning',
      };
    }
  },

  examples: [
    { good: 'Quelque 23 milliards de dollars sont en jeu.\n', source: 'Il s’agit de 23,2 milliards de dollars.' },
    { good: 'Au bout d’un an, elle est partie.\n', source: 'Elle est restée douze mois.' },
    {
      good: 'La ligne transporte 61 000 voyageurs chaque jour.\n',
      source: 'La ligne A transporte 61 000 voyageurs par jour.',
    },
    {
      bad: 'La vente atteint 32 milliards de dollars.\n',
      source: 'La vente atteint 3,2 milliards de dollars.',
      finds: ['1:18 changed'],
    },
    { bad: 'Le score recule de 66 points.\n', source: 'Le score recule de 66 %.', finds: ['1:20 unit'] },
    {
      bad: 'Moins de 500 millions de personnes l’utilisent.\n',
      source: 'Plus de 500 millions de personnes l’utilisent.',
      finds: ['1:10 direction'],
    },
    {
      bad: 'Pour cette année, le groupe de menuiserie visait une marge de 6 %.\n',
      source: 'Le groupe de menuiserie visait pour l’année une marge d’au moins 6 %.',
      finds: ['1:63 bound'],
    },
    {
      bad: 'La ligne transporte 61 000 voyageurs par an.\n',
      source: 'La ligne transporte 61 000 voyageurs par jour.',
      finds: ['1:21 rate'],
    },
    {
      bad: 'Le loyer annuel du local est de 900 euros.\n',
      source: 'Le loyer mensuel du local est de 900 euros.',
      finds: ['1:10 changed'],
    },
    {
      bad: 'Le stade a coûté 8 milliards d’euros.\n',
      source: 'Le stade a coûté 7,9 milliards d’euros.',
      finds: ['1:18 rounded'],
    },
  ],
});

function orderFor({ what, quantity, passage }: NumberVerdict, expected: string): string {
  const found = quantity.raw;
  if (what === 'direction') {
    const around = passage.text.slice(Math.max(0, quantity.start - 20), quantity.end);
    return `Rétablir le sens de la source (plus de, moins de, au moins) dans « ${around.replace(/^\S*\s/u, '')} ».`;
  }
  if (what === 'bound') return `Rétablir la limite que pose la source (au moins, au plus) pour « ${found} ».`;
  if (what === 'rate') return `Rétablir la période que donne la source pour « ${found} ».`;
  if (what === 'unit') return `Rétablir « ${expected} » au lieu de « ${found} ».`;
  if (what === 'rounded')
    return `Écrire « ${expected} » au lieu de « ${found} », ou dire que le nombre est arrondi (environ, près de).`;
  // What the source says nearby may be another thing: its sentence is shown, not an exchange ordered.
  return `« ${found} » n’est pas dans la source : écrire ce qu’elle dit, ou retirer cette précision.`;
}
