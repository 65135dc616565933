import type { Block } from '../model/article.ts';
import type { Cleaner, Cut } from '../model/cleaner.ts';
import { isProse, lineOf } from './line.ts';
import { itself, stanzasOf } from './stanza.ts';

const MOST_LENGTH = 120;
/** An order to bet, or what is given for it. */
const CALL =
  /^(?:pariez|misez|je parie|parier|voir (?:toutes )?les cotes|comparer les cotes)(?![\p{L}'])[^.!?:]{0,80}[ !>→]*$|^(?:jusqu'à |recevez )?\d{1,4} ?€ (?:offerts?|remboursés?|de bonus|de freebets?)\b[^.?]{0,60}$|^(?:votre )?(?:1er|premier) pari (?:remboursé|offert)[^.?]{0,40}$/u;
/** « Untel 2,35 Nul 17,00 Unetelle 1,58 » */
const ODDS = /^(?:\p{L}[\p{L}' .-]{0,28}[ :(]{1,3}\d{1,3}[.,]\d{1,2}\)?[ |·/-]*){2,4}$/u;
/** « Untel 2,35 », one of several rows. */
const ROW = /^\p{L}[\p{L}' .-]{0,28}[ :(]{1,3}\d{1,3}[.,]\d{2}\)?$/u;
const LEAST_ROWS = 2;
const HEADING = /^(?:les )?cotes? (?:du|de|des|pour|sur) [^.!?:]{2,60}$|^(?:les |nos )?cotes$/u;
/** What the law has such advertisements say. */
const LAW = /^(?:offre (?:soumise|réservée|valable)[^.!?]{0,80}[.!] ?)?jouer comporte des risques/u;
const REACH = 5;

/** Drops a bookmaker’s box: an order to bet beside its odds, or beside what the law has it say. */
export const betting: Cleaner = {
  id: 'betting',
  about: {
    en: 'Drops a bookmaker’s box: an order to bet, its odds and its bonus.',
    fr: 'Retire l’encart d’un site de paris\u00a0: invitation à parier, cotes et bonus.',
  },
  *find({ blocks }): Iterable<Cut> {
    for (const stanza of stanzasOf(blocks, itself))
      if (stanza.length <= REACH && isOffered(stanza))
        for (const block of stanza) yield { block, reason: BOX, incidental: true };
    for (const [index, block] of blocks.entries()) {
      if (!isCall(block)) continue;
      const above = rowsFrom(blocks, index - 1, -1);
      const rows = [...above, ...rowsFrom(blocks, index + 1, 1)];
      const single = rows.filter(isRow);
      const odds = [...rows.filter(isOdds), ...(single.length >= LEAST_ROWS ? single : [])];
      if (odds.length === 0 && !rows.some(isLaw)) continue;
      const heading = blocks[index - above.length - 1];
      const headed = heading && odds.includes(above.at(-1)!) && isHeading(heading) ? [heading] : [];
      for (const line of [block, ...odds, ...headed]) yield { block: line, reason: BOX, incidental: true };
    }
  },
};

const BOX = { en: 'box of a bookmaker', fr: 'encart d’un site de paris' };

const isLine = ({ kind, text }: Block): boolean =>
  text.length <= MOST_LENGTH && (kind === 'paragraph' || kind === 'heading');

const isCall = (block: Block): boolean => isLine(block) && !isProse(block) && CALL.test(lineOf(block).folded);
const isOdds = (block: Block): boolean => isLine(block) && ODDS.test(lineOf(block).folded);
const isRow = (block: Block): boolean => isLine(block) && !isOdds(block) && ROW.test(lineOf(block).folded);
const isHeading = (block: Block): boolean => isLine(block) && HEADING.test(lineOf(block).folded);
const isLaw = (block: Block): boolean => LAW.test(lineOf(block).folded);

/** One stanza of short lines: something given in euros, and what the law has the giver say. */
const isOffered = (stanza: readonly Block[]): boolean =>
  stanza.some(isLaw) && stanza.every((block) => isLaw(block) || (isLine(block) && GIVEN.test(lineOf(block).folded)));
const GIVEN = /\d ?(?:€|euros?) (?:offerts?|remboursés?|de bonus|de freebets?)|\b(?:pariez|je parie|freebets?)\b/u;

/** The neighbours of an order that are of the same box. */
function rowsFrom(blocks: readonly Block[], from: number, step: 1 | -1): readonly Block[] {
  const rows: Block[] = [];
  for (let index = from; rows.length < REACH; index += step) {
    const block = blocks[index];
    if (!block || !(isCall(block) || isOdds(block) || isRow(block) || isLaw(block))) break;
    rows.push(block);
  }
  return rows;
}
