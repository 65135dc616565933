import { defineRule } from '../../model/rule.ts';
import { attributionVerdicts, comparisonOf } from './judgement.ts';
import { shortened, sourceData } from './reading/saying.ts';

export const factQuoteAttribution = defineRule({
  id: 'fact-quote-attribution',
  family: 'fidelity',
  about: {
    en: 'A quotation stays with the person who said it.',
    fr: 'Une citation reste à celui qui l’a dite.',
  },
  why: {
    en: 'True words in the wrong mouth are false.',
    fr: 'Des paroles vraies dans la bouche d’un autre sont fausses.',
  },
  severity: 'error',
  needs: 'source',
  options: {},
  messages: {
    other: {
      en: 'The source gives these words to {expected} (line {sourceLine}), not to {found}',
      fr: 'La source attribue ces paroles à {expected} (ligne {sourceLine}), et non à {found}',
    },
    nobody: {
      en: 'Nobody speaks these words here; in the source, {expected} does (line {sourceLine})',
      fr: 'Personne ne prononce ces paroles ici ; dans la source, c’est {expected} (ligne {sourceLine})',
    },
  },

  *check(subject) {
    const comparison = comparisonOf(subject);
    for (const { what, quotation, passage, severity, said, speaker, stretch } of comparison?.once(
      attributionVerdicts,
    ) ?? []) {
      if (!comparison) return;
      const at = stretch.quotation ?? { start: 0, end: 0 };
      yield {
        message: what,
        data: {
          found: said?.raw ?? '',
          expected: speaker.raw,
          ...sourceData(comparison.source, stretch.passage, at.start, at.end),
        },
        fix: `Attribuer la citation « ${shortened(quotation.inner)} » à ${speaker.raw}, comme dans la source.`,
        place: passage.placeOf(quotation.start, quotation.end),
        severity,
      };
    }
  },

  examples: [
    {
      good: 'Odette Marsan l’assume : « C’est cher, mais utile. »\n',
      source: '« C’est cher, mais utile », plaide la maire, Odette Marsan.',
    },
    {
      good: 'Odette Marsan est maire. « C’est cher, mais utile », dit-elle.\n',
      source: '« C’est cher, mais utile », dit Odette Marsan.',
    },
    {
      good: 'Marsan répond : « C’est cher, mais utile. »\n',
      source: 'Odette Marsan sourit. « C’est cher, mais utile », dit-elle.',
    },
    {
      bad: '« C’est cher, mais utile », dit Régis Faugère.\n',
      source: '« C’est cher, mais utile », dit Odette Marsan. Régis Faugère proteste.',
      finds: ['1:1 other'],
    },
    {
      bad: 'Selon Régis Faugère, « c’est cher, mais utile ».\n',
      source: 'Selon Odette Marsan, « c’est cher, mais utile ». Régis Faugère proteste.',
      finds: ['1:22 other'],
    },
    {
      bad: 'La facture fait débat. « C’est cher, mais utile. »\n',
      source: '« C’est cher, mais utile », dit Odette Marsan.',
      finds: ['1:24 nobody'],
    },
  ],
});
