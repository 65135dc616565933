import type { NameFact } from '../../french/facts/fact.ts';
import { defineRule } from '../../model/rule.ts';
import { allowedNames, comparisonOf, nameVerdictsFor } from './judgement.ts';
import { pointer, sourceData } from './reading/saying.ts';

export const factNameAltered = defineRule({
  id: 'fact-name-altered',
  family: 'fidelity',
  about: {
    en: 'Proper names are spelt as in the source, and first names stay with their surnames.',
    fr: 'Les noms propres s’écrivent comme dans la source, et chaque prénom reste avec son nom.',
  },
  why: {
    en: 'A misspelt name is what the person concerned sees first.',
    fr: 'Un nom écorché est ce que l’intéressé voit en premier.',
  },
  severity: 'error',
  needs: 'source',
  options: {
    names: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: { en: 'Names that need no source.', fr: 'Noms qui n’ont pas besoin de source.' },
    },
  },
  messages: {
    altered: {
      en: '“{found}”, where the source writes “{expected}” (line {sourceLine})',
      fr: '« {found} », là où la source écrit « {expected} » (ligne {sourceLine})',
    },
    spelling: {
      en: '“{found}” is written “{expected}” in the source (line {sourceLine})',
      fr: '« {found} » s’écrit « {expected} » dans la source (ligne {sourceLine})',
    },
    recombined: {
      en: '“{found}” joins the names of two people; the source names “{expected}” (line {sourceLine})',
      fr: '« {found} » mêle les noms de deux personnes ; la source nomme « {expected} » (ligne {sourceLine})',
    },
  },

  *check(subject, { names }) {
    const comparison = comparisonOf(subject);
    if (!comparison) return;
    for (const { what, name, words, start, end, passage, severity, source, expected: written } of nameVerdictsFor(
      comparison,
      allowedNames(names, subject.brief.keyphrase),
    )) {
      if (what === 'invented') continue;
      const told = sourceData(comparison.source, source?.passage, source?.fact.start ?? 0, source?.fact.end ?? 0);
      const expected = written ?? source?.fact.raw ?? '';
      yield {
        message: what,
        data: { found: words, expected, ...told },
        fix: `Écrire « ${expected} » comme dans la source, au lieu de « ${written === undefined && isWhole(name, source?.fact) ? name.raw : words} ».${pointer(told)}`,
        place: passage.placeOf(start, end),
        severity,
      };
    }
  },

  examples: [
    { good: 'Chez OpenAI, on recrute.\n', source: 'OpenAI recrute.' },
    { good: 'Van Opheusden dirige l’équipe.\n', source: 'L’équipe de Bas van Opheusden avance.' },
    { good: 'Là, Élise Barthas expose.\n', source: 'Elise Barthas expose ici.' },
    { bad: 'Selon Opheusen, tout va.\n', source: 'Selon Bas van Opheusden, tout va.', finds: ['1:7 altered'] },
    { bad: 'Chez Hugginface, on recrute.\n', source: 'La société Huggingface recrute.', finds: ['1:6 altered'] },
    { bad: 'Là, Heliavent recrute.\n', source: 'La société Héliavent recrute.', finds: ['1:5 spelling'] },
    {
      bad: 'Hier, Odette Faugère a parlé.\n',
      source: 'Odette Marsan a parlé, puis Régis Faugère.',
      finds: ['1:7 recombined'],
    },
  ],
});

/** « Léa Dorvel » stands where the source has « Léa Dorval »: an order about « Dorvel » alone would double the first name. */
const isWhole = ({ tokens }: NameFact, expected: NameFact | undefined): boolean =>
  expected !== undefined &&
  expected.tokens.length > 1 &&
  tokens.length === expected.tokens.length &&
  tokens.some((token, at) => token === expected.tokens[at]);
