import { defineRule } from '../../model/rule.ts';
import { comparisonOf, quotationVerdicts } from './judgement.ts';
import { SPEECH_WORDS } from './quotations/quotation-cover.ts';
import { shortened } from './reading/saying.ts';

export const factQuoteDropped = defineRule({
  id: 'fact-quote-dropped',
  family: 'fidelity',
  about: {
    en: 'The article keeps at least half of the quotations of the source.',
    fr: 'L’article garde au moins la moitié des citations de la source.',
  },
  why: {
    en: 'Voices make an article; a rewrite that drops them loses what cannot be reworded.',
    fr: 'Les voix font un article ; une réécriture qui les perd abandonne ce qui ne se reformule pas.',
  },
  severity: 'info',
  needs: 'source',
  options: {
    keep: {
      type: 'number',
      default: 0.5,
      minimum: 0,
      maximum: 1,
      description: {
        en: 'Least share of the quotations of the source to keep.',
        fr: 'Part minimale des citations de la source à garder.',
      },
    },
  },
  messages: {
    dropped: {
      en: '{kept} of the {total} quotations of the source are kept',
      fr: '{kept} citations de la source gardées sur {total}',
    },
  },

  *check(subject, { keep }) {
    const comparison = comparisonOf(subject);
    if (!comparison) return;
    const stated = comparison.index.side.passages
      .filter(({ extra }) => !extra)
      .flatMap(({ facts }) => facts.quotations.filter(({ words }) => words >= SPEECH_WORDS));
    const used = new Set(
      comparison
        .once(quotationVerdicts)
        .flatMap(({ what, stretch }) => (what === 'verbatim' || what === 'altered' ? [stretch?.quotation] : [])),
    );
    const missing = stated.filter((quotation) => !used.has(quotation));
    const kept = stated.length - missing.length;
    if (stated.length === 0 || kept >= stated.length * keep) return;
    const list = missing.slice(0, 3).map(({ inner }) => `« ${shortened(inner, 120)} »`);
    yield {
      message: 'dropped',
      data: { kept, total: stated.length },
      fix: `Reprendre des citations de la source, mot pour mot et avec leur auteur : ${list.join(' ; ')}.`,
    };
  },

  examples: [
    { good: 'Léa dit : « Le pain chante bien fort. »\n', source: '« Le pain chante bien fort », dit Léa.' },
    { good: 'Le pain sort du four.\n', source: 'Le pain sort du four à sept heures.' },
    {
      good: 'Léa dit : « Le pain chante bien fort. »\n',
      source: '« Le pain chante bien fort », dit Léa. « La pâte dort toute la nuit », dit Max.',
    },
    { bad: 'Léa aime son métier.\n', source: '« Le pain chante bien fort », dit Léa.', finds: ['1:1 dropped'] },
    {
      bad: 'Léa aime son métier.\n',
      source: '« Le pain chante bien fort », dit Léa. « La pâte dort toute la nuit », dit Max.',
      finds: ['1:1 dropped'],
    },
    {
      bad: 'Léa dit : « Le pain chante bien fort. »\n',
      source: '« Le pain chante bien fort », dit Léa. « La pâte dort toute la nuit », dit Max.',
      options: { keep: 1 },
      finds: ['1:1 dropped'],
    },
  ],
});
