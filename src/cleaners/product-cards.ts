import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

const MOST_WORDS = 14;
/** Between its name and its button a card holds prices, ratings and sizes. */
const MOST_ROWS = 4;
const BUTTON =
  /^(?:ajouter au panier|acheter(?: maintenant)?|commander|voir (?:le produit|l'offre|le prix|les prix)|j'en profite|en stock|choix des options|je découvre)[ !.>]*$/u;
const PRICE = /^(?:à partir de |dès )?\d[\d ]*(?:[.,]\d{1,2})? ?(?:€|euros?|chf|\$)(?: ttc| ht)?$/u;

/** Drops the cards of a shop between paragraphs: a name, its price, a button. */
export const productCards: Cleaner = {
  id: 'product-cards',
  about: {
    en: 'Drops the product cards of a shop: name, price, button.',
    fr: 'Retire les fiches produit d’une boutique\u00a0: nom, prix, bouton.',
  },
  *find({ blocks }): Iterable<Cut> {
    for (const [index, block] of blocks.entries()) {
      if (!BUTTON.test(lineOf(block).folded)) continue;
      const rows = blocks.slice(Math.max(0, index - MOST_ROWS), index);
      const price = rows.findIndex((row) => PRICE.test(lineOf(row).folded));
      if (price < 0) continue;
      const name = rows[price - 1];
      if (name && isName(name)) yield { block: name, reason: CARD };
      for (const row of rows.slice(price)) if (!isProse(row)) yield { block: row, reason: CARD };
      yield { block, reason: CARD };
    }
  },
};

const CARD = { en: 'product card', fr: 'fiche produit' };

const isName = (block: Block): boolean => {
  const { words, closed } = lineOf(block);
  return block.kind === 'paragraph' && words > 0 && words <= MOST_WORDS && !closed;
};
