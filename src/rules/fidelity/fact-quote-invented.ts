import { defineRule } from '../../model/rule.ts';
import { comparisonOf, quotationVerdicts } from './judgement.ts';
import { shortened } from './reading/saying.ts';

export const factQuoteInvented = defineRule({
  id: 'fact-quote-invented',
  family: 'fidelity',
  about: {
    en: 'Every quotation of the article is in the source.',
    fr: 'Chaque citation de l’article figure dans la source.',
  },
  why: {
    en: 'Made-up words between quotation marks are a fault in law as well as in craft.',
    fr: 'Des paroles inventées entre guillemets sont une faute de métier, et parfois de droit.',
  },
  severity: 'error',
  needs: 'source',
  options: {},
  messages: {
    invented: {
      en: 'These quoted words are nowhere in the source',
      fr: 'Ces paroles citées ne figurent nulle part dans la source',
    },
    term: {
      en: '“{found}” stands between quotation marks and not in the source',
      fr: '« {found} » figure entre guillemets, mais pas dans la source',
    },
  },

  *check(subject) {
    const comparison = comparisonOf(subject);
    for (const { what, quotation, passage, severity } of comparison?.once(quotationVerdicts) ?? []) {
      if (what !== 'invented' && what !== 'term') continue;
      const said = shortened(quotation.inner);
      yield {
        message: what,
        data: { found: quotation.inner },
        fix:
          what === 'invented'
            ? `Supprimer la citation « ${said} » ou la remplacer par une citation de la source, mot pour mot.`
            : `Retirer les guillemets autour de « ${said} ».`,
        place: passage.placeOf(quotation.start, quotation.end),
        severity,
      };
    }
  },

  examples: [
    { good: 'Il parle de « drame ».\n', source: 'Il n’est pas parti à cause d’un « drame ».' },
    {
      good: 'Léa dit : « Le pain chante en sortant du four. »\n',
      source: '« Le pain chante en sortant du four », dit Léa.',
    },
    { good: 'Le cadre, “proche d’une startup”, lui plaît.\n', source: 'Il voulait un cadre “proche d’une startup”.' },
    {
      bad: 'Le patron insiste : « Nous recrutons les meilleurs. »\n',
      source: 'Le patron insiste sur la qualité de ses équipes.',
      finds: ['1:21 invented'],
    },
    {
      bad: '« Qui va lentement va sûrement », dit-on.\n',
      source: 'Mieux vaut prendre son temps.',
      finds: ['1:1 invented'],
    },
    { bad: 'Il parle de « fiasco ».\n', source: 'Il parle d’un échec.', finds: ['1:13 term'] },
  ],
});
