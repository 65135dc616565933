import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';

/** What heads the coupon that a magazine prints below its last column. */
const HEAD =
  /^(?:abonnez-vous|je m'abonne|(?:bulletin|offre|coupon|formulaire) d'abonnement|votre abonnement)(?: (?:à|au|aux|dès|maintenant|aujourd'hui)(?: .{2,40})?)?[ .!:]*$/u;
/** What is sold, and how the coupon is sent. */
const OFFER =
  /\d ?(?:€|euros?)|\d+ (?:an|numéros?|mois|parutions)(?![\p{L}])|(?<!\p{L})(?:offerte?s?|au lieu de|tarif|chèque|renvoyer|retourner|bulletin|coupon|virement|abonnements?|abonner|abo|www|ordre de|code postal|nom|prénom|adresse|signature|ville|courriel|téléphone|étranger)(?!\p{L})/u;
const LEAST_OFFERS = 2;
const MOST_LINES = 14;
const MOST_WORDS = 30;

/** Drops the subscription coupon of a printed magazine. */
export const subscriptionCoupon: Cleaner = {
  id: 'subscription-coupon',
  about: {
    en: 'Drops the subscription coupon of a printed magazine.',
    fr: 'Retire le bulletin d’abonnement d’un magazine imprimé.',
  },
  *find({ blocks }): Iterable<Cut> {
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'code' || block.kind === 'table' || block.text.length > 90) continue;
      if (!HEAD.test(lineOf(block).folded)) continue;
      const to = endOf(blocks, index + 1);
      if (to - index > LEAST_OFFERS) for (const line of blocks.slice(index, to)) yield { block: line, reason: COUPON };
    }
  },
};

const COUPON = { en: 'subscription coupon', fr: 'bulletin d’abonnement' };

/** Index after the last line of the offer. */
function endOf(blocks: readonly Block[], from: number): number {
  let to = from;
  while (to < blocks.length && to - from < MOST_LINES && isOffer(blocks[to]!)) to++;
  return to;
}

const isOffer = (block: Block): boolean =>
  !isProse(block) && lineOf(block).words <= MOST_WORDS && OFFER.test(lineOf(block).folded);
