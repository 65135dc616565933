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
    const gone = new Set(rowsOf(blocks));
    for (const [index, block] of blocks.entries())
      if (gone.has(block) || headsCards(blocks, index, gone)) yield { block, reason: CARD };
  },
};

/** Names, prices and buttons of all cards. */
function* rowsOf(blocks: readonly Block[]): Iterable<Block> {
  for (const [index, block] of blocks.entries()) {
    if (!BUTTON.test(lineOf(block).folded)) continue;
    const rows = blocks.slice(Math.max(0, index - MOST_ROWS), index);
    const price = rows.findIndex((row) => PRICE.test(lineOf(row).folded));
    if (price < 0) continue;
    const name = rows[price - 1];
    if (name && isName(name)) yield name;
    yield* rows.slice(price).filter((row) => !isProse(row));
    yield block;
  }
}

const MOST_HEADING = 6;

/** A short line over cards, when nothing but another heading follows them: all of its section is gone. */
function headsCards(blocks: readonly Block[], index: number, gone: ReadonlySet<Block>): boolean {
  const heading = blocks[index]!;
  const first = blocks[index + 1];
  if (gone.has(heading) || !first || !gone.has(first) || index === 0) return false;
  const { words, closed } = lineOf(heading);
  if (closed || words > MOST_HEADING || heading.kind === 'item') return false;
  let at = index + 1;
  while (at < blocks.length && gone.has(blocks[at]!)) at++;
  const below = blocks[at];
  return below === undefined || (below.kind !== 'item' && !isProse(below));
}

const CARD = { en: 'product card', fr: 'fiche produit' };

const isName = (block: Block): boolean => {
  const { words, closed } = lineOf(block);
  return block.kind === 'paragraph' && words > 0 && words <= MOST_WORDS && !closed;
};
