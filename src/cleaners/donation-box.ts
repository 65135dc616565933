import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { lineOf } from './line.ts';
import { itself, stanzasOf } from './stanza.ts';

/** « 10 €   25 €   50 €   Montant libre » */
const AMOUNTS = /^(?:\d{1,4} ?(?:€|euros?)[\s|·/•-]*){2,8}(?:(?:montant|don) libre|autre(?: montant)?|libre)?[\s.]*$/u;
const GIVE =
  /(?<!\p{L})(?:faites un don|faire un don|je (?:donne|fais un don|soutiens)|votre don|soutenez[- ]nous|aidez[- ]nous)(?!\p{L})/u;
const MOST = { lines: 8, words: 24 } as const;

/** Drops a box of amounts to give. */
export const donationBox: Cleaner = {
  id: 'donation-box',
  about: {
    en: 'Drops a box that asks for a gift and offers its amounts side by side.',
    fr: 'Retire un encart qui demande un don et en propose les montants côte à côte.',
  },
  *find({ blocks }): Iterable<Cut> {
    for (const stanza of stanzasOf(blocks, itself))
      if (isBox(stanza)) for (const block of stanza) yield { block, reason: BOX, incidental: true };
  },
};

const BOX = { en: 'box of amounts to give', fr: 'encart de dons' };

const isBox = (stanza: readonly Block[]): boolean =>
  stanza.length > 1 &&
  stanza.length <= MOST.lines &&
  stanza.every((block) => lineOf(block).words <= MOST.words) &&
  stanza.some((block) => AMOUNTS.test(lineOf(block).folded)) &&
  stanza.some((block) => GIVE.test(lineOf(block).folded));
