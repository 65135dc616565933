import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';

const LABEL =
  /^[[(]?(?:(?:un |le )?(?:message|mot) de (?:notre|nos) (?:partenaire|annonceur|sponsor|mécène)s?[\])]?[ *:.=_-]*$|(?:cette (?:édition|lettre|newsletter) (?:vous )?est )?(?:présentée?|sponsorisée?|offerte?|soutenue?|parrainée?) par [^.!?:;,]{2,40}$|(?:message|contenu|encart|lien) sponsorisé[\])]?[ *:.=_-]*$)/u;
/** Leaves no doubt of what follows; who presents may speak on the radio too. */
const MESSAGE = / de (?:notre|nos) /u;
const MOST_LABEL = 12;
const MOST_BLOCKS = 6;
const MOST_WORDS = 130;
const RULE = /^[\s*•·_=~⁂–—\u{2500}-\u{259f}-]+$/u;
/** The upper edge of a box drawn around the message. */
const DRAWN = /^[\s\u{2500}-\u{259f}]+$/u;
const BUTTON =
  /^(?:j'(?:en profite|essaie|essaye|achète|adhère)|je (?:découvre|profite|teste|commande|réserve|démarre|m'inscris|m'abonne|craque|veux)|en savoir plus|en profiter|découvrir|découvrez|profitez-en|essayer|(?:voir|profiter de) l'offre)(?: [^.?;:,]{2,40})?[ .!→>»"-]*$/u;
const MOST_BUTTON = 7;
const TO_READER = /\b(?:vous|votre|vos|tu|ton|ta|tes)\b/u;
const OFFER =
  /\bcode (?:promo )?"?\p{L}*\d|\d ?(?:€|euros?|%) (?:offerts?|de (?:prime|bonus|remise|réduction|rabais)|remboursés?)|\b(?:essai gratuit|livraison offerte|sans engagement|offre (?:valable|réservée|limitée))(?!\p{L})|^(?:placement|investissement) présentant/u;

/** Drops what a partner says between two paragraphs of a letter, from its label to the rule or the button that ends it. */
export const sponsorBox: Cleaner = {
  id: 'sponsor-box',
  about: {
    en: 'Drops a partner’s message between two paragraphs, from its label to the rule or button that ends it.',
    fr: 'Retire le message d’un partenaire entre deux paragraphes, de son annonce au filet ou au bouton qui le clôt.',
  },
  *find({ blocks }): Iterable<Cut> {
    for (const [index, block] of blocks.entries()) {
      if (!mayLabel(block)) continue;
      for (const line of boxBelow(blocks, index)) yield { block: line, reason: BOX, incidental: true };
    }
  },
};

const BOX = { en: 'message of a sponsor', fr: 'message d’un partenaire' };
const mayLabel = (block: Block): boolean => {
  if (block.text.length > MOST_LENGTH || block.kind === 'code') return false;
  return lineOf(block).words <= MOST_LABEL && LABEL.test(lineOf(block).folded);
};
const MOST_LENGTH = 90;

/** « * * * Un message de notre partenaire * * * » */
const FRAMED = /^[*=_~–—-].*[*=_~–—-]$/u;
const isRule = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length <= MOST_LENGTH && RULE.test(block.text);

const isDrawn = (block: Block | undefined): boolean => isRule(block) && DRAWN.test(block!.text);

/** The label and what it announces; nothing when it does not end, or does not sell. */
function boxBelow(blocks: readonly Block[], label: number): readonly Block[] {
  const plain = MESSAGE.test(lineOf(blocks[label]!).folded);
  const isFramed = FRAMED.test(blocks[label]!.text) || isRule(blocks[label - 1]);
  let words = 0;
  let sells = false;
  let speaks = false;
  let button = -1;
  for (let index = label + 1; index < blocks.length && index - label <= MOST_BLOCKS; index++) {
    const block = blocks[index]!;
    const line = lineOf(block);
    words += line.words;
    if (words > MOST_WORDS || block.kind === 'code' || block.kind === 'table') break;
    if (plain && isRule(block)) {
      if (!speaks || (button <= 0 && !(sells && isFramed))) return [];
      return blocks.slice(isDrawn(blocks[label - 1]) ? label - 1 : label, isFramed ? index + 1 : index);
    }
    if (block.kind === 'heading' && index > label + 1) break;
    const { folded } = line;
    if (line.words <= MOST_BUTTON && BUTTON.test(folded)) button = index;
    sells ||= OFFER.test(folded);
    speaks ||= TO_READER.test(folded);
  }
  if (!speaks || !sells || button <= 0) return [];
  const after = blocks[button + 1];
  const goesOn = after !== undefined && !after.gap && lineOf(after).words <= MOST_LABEL && isLast(blocks, button + 1);
  return blocks.slice(label, button + (goesOn ? 2 : 1));
}

/** A blank line or a rule follows. */
const isLast = (blocks: readonly Block[], index: number): boolean => {
  const next = blocks[index + 1];
  return next?.gap === true || isRule(next);
};
