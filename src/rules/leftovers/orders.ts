import { allMatches } from '../../french/all-matches.ts';
import { blockSentences } from '../../markdown/block-words.ts';
import { plainBlock } from '../../markdown/plain-text.ts';
import type { PageBlock } from '../../model/page.ts';
import { hits, isQuoted, REMARK_LENGTH } from './hits.ts';
import {
  CONDITION,
  CONSTRAIN,
  ENGLISH_ORDER,
  FAMILIAR_ORDER,
  FORBID,
  FORMAT,
  INFINITIVE,
  LABELLED_ORDER,
  LENGTH,
  MACHINE_ORDER,
  MAY_ORDER,
  OBLIGATION,
  OPTIMISED,
  ORDINARY,
  OWN_PROMPT,
  REQUEST,
  ROLE,
  SCHOOL_TEXT,
  SPECIFICATION,
  TRADE,
  WRITE,
  WRITTEN,
} from './prompt-phrases.ts';
import { triggers } from './triggers.ts';

/** A block of this many UTF-16 code units is a remark by itself: some twelve words. */
const SHORT = 90;
/** As many lines of an order in one block are one. */
const FIELDS = 3;

/** How readily a block is taken for an order: an article about writing quotes them. */
export type Care = 'plain' | 'careful' | 'sparing';

/** The orders to a writer in a block: one stretch for each, sentence by sentence. */
export function* orders(block: PageBlock, care: Care): Generator<{ readonly start: number; readonly end: number }> {
  // Most blocks have nothing of the trade, and no sentence is cut for them.
  const isTold = triggers(block, 'prompt');
  const hasFields = fieldsIn(block) >= FIELDS;
  const mayOrder = mayHoldOrder(block);
  if (!(isTold || hasFields || mayOrder) || !(hasFields || MAY_ORDER.test(plainBlock(block).text))) return;
  if (isTold)
    for (const pattern of [OWN_PROMPT, ROLE, MACHINE_ORDER])
      for (const { start, end } of hits(block, pattern)) {
        yield { start, end };
        return;
      }
  if (care === 'sparing') return;
  const isSpecified = hasFields && kinds(SPECIFICATION, plainBlock(block).text) >= FIELDS;
  if ((isSpecified || (isTold && isLabelledOrder(block))) && !isQuoted(block, 0, block.text.length)) {
    yield { start: 0, end: block.text.length };
    return;
  }
  if (!mayOrder) return;
  for (const { start, end } of blockSentences(block)) {
    const sentence = plainOf(block, start, end);
    if (!MAY_ORDER.test(sentence)) continue;
    if (isOrder(sentence, care, block) && !isQuoted(block, start, end) && !hasSpeech(sentence)) yield { start, end };
  }
}

/** “Consigne :”, then a condition that names parts of a text. A game or a class has other conditions. */
function isLabelledOrder(block: PageBlock): boolean {
  const order = LABELLED_ORDER.exec(plainBlock(block).text.trim())?.groups?.order;
  if (order === undefined || block.text.length > REMARK_LENGTH || SCHOOL_TEXT.test(order)) return false;
  const named = kinds(ORDINARY, order) + kinds(TRADE, order);
  return FORBID.test(order) ? named >= 1 : named >= 2 && (CONSTRAIN.test(order) || INFINITIVE.test(order));
}

/** The words of which one, or two together, are in every sentence that is an order. */
const mayHoldOrder = (block: PageBlock): boolean =>
  triggers(block, 'trade') ||
  triggers(block, 'english') ||
  triggers(block, 'duty', 'dutyObject') ||
  triggers(block, 'familiar', 'part') ||
  triggers(block, 'request', 'text') ||
  triggers(block, 'writing', 'text') ||
  block.text.includes('#');

/** At most as many fields as colons. */
function fieldsIn({ text }: PageBlock): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) count += 1;
  return count;
}

function plainOf(block: PageBlock, start: number, end: number): string {
  const { text, plainIndex } = plainBlock(block);
  return text.slice(plainIndex(start), plainIndex(end)).trim();
}

/** What somebody says in quotation marks is his. */
const hasSpeech = (sentence: string): boolean => /"[^"]{20,}"/.test(sentence);

function isOrder(sentence: string, care: Care, block: PageBlock): boolean {
  if (triggers(block, 'english') && test(ENGLISH_ORDER, sentence)) return true;
  if (triggers(block, 'duty', 'dutyObject') && test(OBLIGATION, sentence)) return true;
  if (care === 'plain' && triggers(block, 'familiar', 'part') && test(FAMILIAR_ORDER, sentence)) return true;
  if (triggers(block, 'request', 'text') && test(REQUEST, sentence) && !SCHOOL_TEXT.test(sentence)) return true;
  const hasTrade = triggers(block, 'trade') || block.text.includes('#');
  if (!hasTrade && !triggers(block, 'writing', 'text')) return false;
  const isShort = block.text.length <= SHORT;
  if (test(OPTIMISED, sentence) && (isShort || care === 'plain')) return true;
  if (test(LENGTH, sentence) && isShort) return !SCHOOL_TEXT.test(sentence);
  const trade = kinds(TRADE, sentence);
  const ordinary = kinds(ORDINARY, sentence);
  if (WRITE.test(sentence) && !SCHOOL_TEXT.test(sentence))
    return trade >= 1 || (WRITTEN.test(sentence) && ordinary >= (care === 'plain' ? 2 : 3));
  if (CONSTRAIN.test(sentence)) return trade >= 2 || (trade >= 1 && ordinary >= 1 && care === 'plain');
  if (INFINITIVE.test(sentence)) return isShort && (trade >= 2 || (trade >= 1 && ordinary >= 1)) && care === 'plain';
  // Conditions without a verb: "entre 850 et 950 mots, hors titres, quatre intertitres".
  if (care !== 'plain') return false;
  return kinds(TRADE, sentence, FORMAT) >= 3 || (test(LENGTH, sentence) && trade >= 1 && CONDITION.test(sentence));
}

function test(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** How many different words of a kind a sentence has, leaving some out. */
function kinds(pattern: RegExp, sentence: string, except?: RegExp): number {
  const words = [...allMatches(pattern, sentence)].map(([word]) => word).filter((word) => !except?.test(word));
  return new Set(words).size;
}
