import { type PageRepair, pageTypography } from '../../markdown/typography.ts';
import type { Problem } from '../../model/finding.ts';
import type { PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { frenchBlocks } from '../language/page-language.ts';
import { blanked } from './blanked.ts';
import { around, repairs, typographyOptions } from './repairs.ts';

const STRAIGHT = /(?<![\d\p{L}=])"|"(?![\p{L}\p{N}])/u;
const AFTER_FIGURE = /\d"/g;

export const englishQuotes = defineRule({
  id: 'typo-english-quotes',
  family: 'typography',
  about: {
    en: 'Quotations stand in guillemets; “ ” are for a quotation inside a quotation.',
    fr: 'Les citations sont entre guillemets français ; “ ” ne servent qu’à l’intérieur d’une citation.',
  },
  severity: 'warning',
  options: typographyOptions,
  messages: {
    quotes: {
      en: 'English quotation mark {before} where French has {after}',
      fr: 'Guillemet anglais {before} au lieu de {after}',
    },
    unpaired: { en: 'Straight quotation mark without its partner', fr: 'Guillemet droit sans son pendant' },
  },

  *check(subject, options) {
    yield* repairs(subject, options, 'typo-english-quotes', (repair) => ({
      message: 'quotes',
      fix: `Remplacer les guillemets anglais par des guillemets français dans « ${around(repair)} ».`,
    }));
    const repaired = new Set<PageBlock>();
    for (const { rule, block } of pageTypography(subject.page, options))
      if (rule === 'typo-english-quotes') repaired.add(block);
    const isFrench = frenchBlocks(subject);
    for (const block of subject.page.prose)
      if (!repaired.has(block)) for (const problem of unpaired(block)) if (isFrench(block)) yield problem;
  },

  examples: [
    { good: '«\u202fUn vrai “drame”, dit-il.\u202f»\n' },
    { good: 'Un écran de 15" et un câble.\n' },
    { good: 'La balise `alt="photo"` suffit.\n' },
    { good: '{{< figure src="pain.jpg" >}}\n' },
    { good: 'La tomate ‘Cœur de bœuf’ mûrit tard.\n' },
    { good: 'Ces tomates se sèment en mars.\n\n- une ronde, ‘Saint-Pierre’ ;\n' },
    { bad: 'Elle parle d’un "drame" local.\n', finds: ['1:17 quotes', '1:23 quotes'] },
    { bad: 'La “croissance douce” séduit.\n', finds: ['1:4 quotes', '1:21 quotes'] },
    { bad: 'Une ‘pépite’ rare.\n', finds: ['1:5 quotes', '1:12 quotes'] },
    { bad: 'Elle dit "oui et repart.\n', finds: ['1:10 unpaired'] },
  ],
});

/** A straight mark that pairs with none: which of two words it belongs to is for a person to say. */
function* unpaired(block: PageBlock): Generator<Problem<'unpaired'>> {
  const text = blanked(block).replace(AFTER_FIGURE, '  ');
  const index = text.search(STRAIGHT);
  if (index < 0) return;
  const span: Pick<PageRepair, 'block' | 'start' | 'end'> = { block, start: index, end: index + 1 };
  yield {
    message: 'unpaired',
    fix: `Ouvrir et fermer la citation par des guillemets français : « ${around(span)} ».`,
    place: block.placeOf(index, index + 1),
  };
}
