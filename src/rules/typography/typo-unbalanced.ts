import { unbalanced } from '../../french/quotations.ts';
import type { Problem } from '../../model/finding.ts';
import type { Page, PageBlock } from '../../model/page.ts';
import { defineRule } from '../../model/rule.ts';
import { blanked } from './blanked.ts';

const PARTNER: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”',
  '”': '“',
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
};

export const unbalancedSigns = defineRule({
  id: 'typo-unbalanced',
  family: 'typography',
  about: {
    en: 'Every opening quotation mark or bracket has its closing one, in the same paragraph.',
    fr: 'Tout guillemet ou crochet ouvert se ferme dans le même paragraphe.',
  },
  why: {
    en: 'A quotation that never closes no longer tells who says what. A quotation over several paragraphs is fine when each of them opens with a guillemet.',
    fr: 'Une citation jamais fermée ne dit plus qui parle. Une citation de plusieurs paragraphes est admise si chacun s’ouvre par un guillemet.',
  },
  severity: 'error',
  options: {},
  messages: {
    alone: { en: '“{sign}” without its partner “{partner}”', fr: '« {sign} » sans son pendant « {partner} »' },
  },

  *check({ page }) {
    yield* loneSigns(page);
  },

  examples: [
    { good: '«\u202fOui\u202f», dit-il (tout bas) [sic].\n' },
    { good: '«\u202fUn “oui” net\u202f», dit-elle :)\n' },
    { good: 'Il faut 1) du sel, 2) de l’eau.\n' },
    { good: '«\u202fLe premier point est clair.\n\n«\u202fLe second aussi.\u202f»\n' },
    { good: 'Le signe `«` ouvre une citation.\n' },
    { bad: '«\u202fOui, dit-il.\n\nPuis il part.\n', finds: ['1:1 alone'] },
    { bad: 'Le prix (taxes comprises baisse.\n', finds: ['1:9 alone'] },
    { bad: 'Un “oui net, puis rien.\n\nLe maire » sort.\n', finds: ['1:4 alone', '3:10 alone'] },
  ],
});

interface Open {
  readonly block: PageBlock;
  readonly index: number;
}

/** A guillemet left open goes on in the next paragraph when that one starts with a guillemet. */
function* loneSigns(page: Page): Generator<Problem<'alone'>> {
  let open: Open | undefined;
  for (const block of page.blocks) {
    if (block.kind === 'code' || block.kind === 'html' || block.kind === 'image') continue;
    let lone = unbalanced(blanked(block));
    if (open && /^[«»]/.test(block.text)) {
      const repeats = lone[0]?.index === 0;
      if (repeats) lone = lone.slice(1);
      // Without a lone opener of its own, or with a lone closer, this paragraph ends the quotation.
      const closer = lone.findIndex(({ sign }) => sign === '»');
      if (closer >= 0) lone = lone.toSpliced(closer, 1);
      if (!repeats || closer >= 0) open = undefined;
    } else if (open) {
      yield problem(open.block, open.index, '«');
      open = undefined;
    }
    const last = lone.findLast(({ sign }) => sign === '«');
    for (const { sign, index } of lone) {
      if (sign === '«' && index === last?.index && !hasCloserAfter(block.text, index)) open = { block, index };
      else yield problem(block, index, sign);
    }
  }
  if (open) yield problem(open.block, open.index, '«');
}

const hasCloserAfter = (text: string, index: number): boolean => text.indexOf('»', index) >= 0;

const problem = (block: PageBlock, index: number, sign: string): Problem<'alone'> => ({
  message: 'alone',
  data: { sign, partner: PARTNER[sign] ?? '' },
  fix: `Compléter ou retirer le signe « ${sign} » qui reste sans pendant dans ce paragraphe.`,
  place: block.placeOf(index, index + 1),
});
