import { defineRule } from '../../model/rule.ts';
import { claimVerdicts, comparisonOf, directionVerdicts, negationVerdicts } from './judgement.ts';
import { pointer, sentenceData } from './reading/saying.ts';

export const factNegation = defineRule({
  id: 'fact-negation',
  family: 'fidelity',
  about: {
    en: 'The article affirms what the source affirms and denies what it denies.',
    fr: 'L’article affirme ce que la source affirme et nie ce qu’elle nie.',
  },
  why: {
    en: 'A “not” lost on the way turns a fact into its opposite. This rule compares the sentences that share most words; it cannot see them all.',
    fr: 'Un « pas » perdu en route change un fait en son contraire. La règle compare les phrases qui ont le plus de mots en commun ; elle ne peut pas tout voir.',
  },
  severity: 'warning',
  needs: 'source',
  options: {},
  messages: {
    negated: {
      en: 'The article denies what the source affirms (line {sourceLine}): “{source}”',
      fr: 'L’article nie ce que la source affirme (ligne {sourceLine}) : « {source} »',
    },
    affirmed: {
      en: 'The article affirms what the source denies (line {sourceLine}): “{source}”',
      fr: 'L’article affirme ce que la source nie (ligne {sourceLine}) : « {source} »',
    },
  },

  *check(subject) {
    const comparison = comparisonOf(subject);
    if (!comparison) return;
    const told = comparison.once(negationVerdicts);
    const known = new Set([...told, ...comparison.once(directionVerdicts)].map(({ sentence }) => sentence));
    const verdicts = [...told, ...comparison.once(claimVerdicts).filter(({ sentence }) => !known.has(sentence))];
    for (const { what, sentence, source, start, end } of verdicts) {
      if (what === 'turned') continue;
      const data = sentenceData(comparison.source, source);
      yield {
        message: what,
        data: { found: sentence.text, ...data },
        fix: `Vérifier la négation dans « ${sentence.text} ».${pointer(data)}`,
        place: sentence.passage.placeOf(start, end),
      };
    }
  },

  examples: [
    { good: 'La direction n’a pas répondu.\n', source: 'La direction n’a pas répondu à nos questions.' },
    { good: 'La société a décliné l’offre.\n', source: 'La société a refusé l’offre.' },
    { good: 'Le pain lève bien.\n', source: 'Le maire ne se presse pas.' },
    {
      bad: 'Lundi, la direction a répondu à nos questions.\n',
      source: 'Lundi, la direction n’a pas répondu à nos questions.',
      finds: ['1:23 affirmed'],
    },
    {
      bad: 'Cette année, le maire ne signera pas la convention du port.\n',
      source: 'Cette année, le maire signera la convention du port.',
      finds: ['1:26 negated'],
    },
    {
      bad: 'La ligne de tramway desservira la commune voisine.\n',
      source: 'La ligne de tramway ne desservira pas la commune voisine.',
      finds: ['1:21 affirmed'],
    },
  ],
});
