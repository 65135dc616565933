import { type UnbalancedSign, unbalanced } from '../../french/quotations.ts';
import type { Problem } from '../../model/finding.ts';
import type { Page, PageBlock, PageBlockKind } from '../../model/page.ts';
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
    en: 'A quotation that never closes no longer tells who says what. A quotation may run over several paragraphs: each opens with a guillemet, or the last one closes it.',
    fr: 'Une citation jamais fermée ne dit plus qui parle. Une citation peut courir sur plusieurs paragraphes : chacun s’ouvre par un guillemet, ou le dernier la ferme.',
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
    { good: '«\u202fLe premier point est clair.\n\n## Le second\n\nIl l’est aussi.\u202f»\n' },
    { good: 'Elle trouve cela "intenable” à la longue.\n' },
    { good: 'Le signe `«` ouvre une citation.\n' },
    { bad: '«\u202fOui, dit-il.\n\nPuis il part.\n', finds: ['1:1 alone'] },
    { bad: 'Le prix (taxes comprises baisse.\n', finds: ['1:9 alone'] },
    { bad: 'Un “oui net, puis rien.\n\nLe maire » sort.\n', finds: ['1:4 alone', '3:10 alone'] },
  ],
});

interface Open {
  readonly block: PageBlock;
  readonly index: number;
  /** Paragraphs since the guillemet that say nothing of it. */
  silent: number;
}

/** Paragraphs and subheadings over which a quotation may go on without a guillemet of its own. */
const MOST_SILENT = 6;
const UNREAD: ReadonlySet<PageBlockKind> = new Set(['code', 'html', 'image']);

/**
 * A guillemet left open goes on where a following paragraph starts with a guillemet, as old usage wants, or closes in a
 * following paragraph before any other quotation begins.
 */
function* loneSigns(page: Page): Generator<Problem<'alone'>> {
  let open: Open | undefined;
  for (const block of page.blocks) {
    if (UNREAD.has(block.kind)) continue;
    const text = blanked(block);
    let lone = withoutMixedMarks(text, unbalanced(text));
    if (open && /^[«»]/.test(block.text)) {
      const repeats = lone[0]?.index === 0;
      if (repeats) lone = lone.slice(1);
      // Without a lone opener of its own, or with a lone closer, this paragraph ends the quotation.
      const closer = lone.findIndex(({ sign }) => sign === '»');
      if (closer >= 0) lone = lone.toSpliced(closer, 1);
      open = !repeats || closer >= 0 ? undefined : { ...open, silent: 0 };
    } else if (open && /[«»]/.test(text)) {
      const closes = lone[0]?.sign === '»' && text.search(/[«»]/) === lone[0].index;
      if (closes) lone = lone.slice(1);
      else yield problem(open.block, open.index, '«');
      open = undefined;
    } else if (open && ++open.silent > MOST_SILENT) {
      yield problem(open.block, open.index, '«');
      open = undefined;
    }
    const last = lone.findLast(({ sign }) => sign === '«');
    for (const { sign, index } of lone) {
      if (sign === '«' && index === last?.index && !hasCloserAfter(block.text, index))
        open = { block, index, silent: 0 };
      else yield problem(block, index, sign);
    }
  }
  if (open) yield problem(open.block, open.index, '«');
}

/** A straight mark with a curly one for partner (`"oui”`) is a pair, though an ugly one. */
function withoutMixedMarks(text: string, lone: readonly UnbalancedSign[]): readonly UnbalancedSign[] {
  const curly = lone.findIndex(({ sign }) => sign === '“' || sign === '”');
  return curly >= 0 && (text.match(/"/g)?.length ?? 0) % 2 === 1 ? lone.toSpliced(curly, 1) : lone;
}

const hasCloserAfter = (text: string, index: number): boolean => text.indexOf('»', index) >= 0;

const problem = (block: PageBlock, index: number, sign: string): Problem<'alone'> => ({
  message: 'alone',
  data: { sign, partner: PARTNER[sign] ?? '' },
  fix: `Compléter ou retirer le signe « ${sign} » qui reste sans pendant dans ce paragraphe.`,
  place: block.placeOf(index, index + 1),
});
