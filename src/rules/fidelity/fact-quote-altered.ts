import { defineRule } from '../../model/rule.ts';
import { comparisonOf, quotationVerdicts } from './judgement.ts';
import { pointer, shortened, sourceData } from './reading/saying.ts';

export const factQuoteAltered = defineRule({
  id: 'fact-quote-altered',
  family: 'fidelity',
  about: {
    en: 'Quoted words are those of the source, to the letter.',
    fr: 'Les paroles citées sont celles de la source, à la lettre.',
  },
  why: {
    en: 'Between quotation marks, one word changed puts words into somebody’s mouth.',
    fr: 'Entre guillemets, un seul mot changé prête à quelqu’un des paroles qui ne sont pas les siennes.',
  },
  severity: 'error',
  needs: 'source',
  options: {},
  messages: {
    altered: {
      en: 'These quoted words differ from the source (line {sourceLine}): “{expected}”',
      fr: 'Ces paroles diffèrent de la source (ligne {sourceLine}) : « {expected} »',
    },
    indirect: {
      en: 'The source tells these words, it does not quote them (line {sourceLine})',
      fr: 'La source raconte ces mots, elle ne les cite pas (ligne {sourceLine})',
    },
  },

  *check(subject) {
    const comparison = comparisonOf(subject);
    for (const { what, quotation, passage, severity, stretch } of comparison?.once(quotationVerdicts) ?? []) {
      if ((what !== 'altered' && what !== 'indirect') || !stretch || !comparison) continue;
      const from = stretch.passage.text.indexOf(stretch.text);
      const told = sourceData(
        comparison.source,
        stretch.passage,
        Math.max(from, 0),
        Math.max(from, 0) + stretch.text.length,
      );
      const expected = shortened(stretch.text, 200);
      yield {
        message: what,
        data: { found: quotation.inner, expected, ...told },
        fix:
          what === 'altered'
            ? `Citer la source mot pour mot : « ${expected} », ou passer au discours indirect, sans guillemets.`
            : `Retirer les guillemets de « ${shortened(quotation.inner)} ».${pointer(told)}`,
        place: passage.placeOf(quotation.start, quotation.end),
        severity,
      };
    }
  },

  examples: [
    { good: 'Elle dit : « Le four chauffe trop. »\n', source: '"Le four chauffe trop", dit Léa.' },
    { good: 'Elle dit : « le four […] ce matin ».\n', source: '« Oui, le four chauffe trop ce matin », dit Léa.' },
    { good: 'Elle dit : « chauffe trop ce matin ».\n', source: '« Le four chauffe trop ce matin », dit Léa.' },
    {
      bad: 'Elle dit : « Le four chauffe beaucoup ce matin. »\n',
      source: '« Le four chauffe trop ce matin », dit Léa.',
      finds: ['1:12 altered'],
    },
    {
      bad: 'Selon Léa, « le four chauffait trop hier ».\n',
      source: '« Je sors le pain quand il chante », dit Léa. Selon elle, le four chauffait trop hier.',
      finds: ['1:12 indirect'],
    },
    {
      bad: 'Léa dit : « Le four chauffe trop et le pain lève mal. »\n',
      source:
        '« Le four chauffe trop », dit Léa. Elle range ses moules, puis elle ouvre la porte du fournil. « Et le pain lève mal. »',
      finds: ['1:11 altered'],
    },
  ],
});
