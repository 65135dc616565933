import { defineRule } from '../../model/rule.ts';
import { comparisonOf, keyFacts, sayingOf } from './judgement.ts';
import { sourceData } from './reading/saying.ts';

export const factCoverage = defineRule({
  id: 'fact-coverage',
  family: 'fidelity',
  about: {
    en: 'The article keeps the key facts of the source.',
    fr: 'L’article garde les faits clés de la source.',
  },
  why: {
    en: 'A lost figure or name is the second worst defect; the missing facts are also the best way to lengthen an article.',
    fr: 'Un chiffre ou un nom perdu est le deuxième pire défaut ; les faits oubliés sont aussi la meilleure façon d’étoffer un article.',
  },
  severity: 'error',
  needs: 'source',
  options: {
    error: {
      type: 'number',
      default: 0.6,
      minimum: 0,
      maximum: 1,
      description: {
        en: 'Least share of the key facts to keep: less is an error.',
        fr: 'Part minimale des faits clés à garder : en deçà, une erreur.',
      },
    },
    warn: {
      type: 'number',
      default: 0.8,
      minimum: 0,
      maximum: 1,
      description: {
        en: 'Share of the key facts under which it is a warning.',
        fr: 'Part des faits clés sous laquelle c’est un avertissement.',
      },
    },
  },
  messages: {
    lost: {
      en: '{kept} of {total} key facts kept ({percent} %). Missing: {missing}',
      fr: '{kept} faits clés gardés sur {total} ({percent} %). Manquent : {missing}',
    },
    main: {
      en: '“{found}”, whom or what the source is about, is not named',
      fr: '« {found} », dont parle la source, n’est pas nommé',
    },
  },

  *check(subject, { error, warn }) {
    const comparison = comparisonOf(subject);
    const facts = comparison?.once(keyFacts) ?? [];
    const missing = facts.filter(({ kept }) => !kept);
    if (!comparison || missing.length === 0) return;
    for (const { main, text, passage, start } of missing)
      if (main)
        yield {
          message: 'main',
          data: { found: text, ...sourceData(comparison.source, passage, start, start + text.length) },
          fix: `Nommer « ${text} », le sujet de la source.`,
        };
    const kept = facts.length - missing.length;
    const share = kept / facts.length;
    const list = missing.slice(0, MOST_TOLD);
    yield {
      message: 'lost',
      data: {
        kept,
        total: facts.length,
        percent: Math.round(share * 100),
        missing: list.map(({ text }) => text).join(', ') + (missing.length > MOST_TOLD ? '…' : ''),
      },
      fix: `Ajouter les faits de la source qui manquent, sans rien inventer : ${list.map((fact) => `« ${fact.text} » (« ${sayingOf(fact)} »)`).join(' ; ')}.`,
      severity:
        share < error && facts.length >= FEW ? 'error' : share < warn && missing.length > 1 ? 'warning' : 'info',
    };
  },

  examples: [
    {
      good: 'En 2021, le pain coûtait 2 euros chez Léa Morel.\n',
      source: 'Léa Morel vendait son pain 2 euros en 2021.',
    },
    { good: 'Morel vend 1 200 pains.\n', source: 'Léa Morel vend mille deux cents pains.' },
    { good: 'Un pain de campagne.\n', source: 'Un pain, du sel.' },
    {
      bad: 'Léa Morel vend du pain.\n',
      source: 'Léa Morel vend son pain 2 euros depuis 2021. Elle en fait 1 200 par an, dont 15 % de seigle.',
      finds: ['1:1 lost'],
    },
    { bad: 'Un pain coûte 2 euros.\n', source: 'Le pain coûte 2 euros, soit 15 % de plus.', finds: ['1:1 lost'] },
    {
      bad: 'On vend du pain.\n',
      source: 'Morel, une affaire de pain\n\nMorel cuit. Le pain de Morel lève. On aime Morel.',
      finds: ['1:1 main', '1:1 lost'],
    },
  ],
});

/** Facts named in the message; the rest are as many dots. */
const MOST_TOLD = 12;
/** A share of one or two facts says nothing. */
const FEW = 3;
