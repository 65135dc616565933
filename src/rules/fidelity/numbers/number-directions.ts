import type { Quantity } from '../../../french/facts/fact.ts';
import { Annotation } from '../../../model/annotation.ts';
import { inQuotation } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type OppositeVerdict, opposite } from '../reading/plain-words.ts';
import type { Passage, Sentence } from '../reading/side.ts';
import type { Located } from '../reading/source-index.ts';
import { supportFor } from './number-support.ts';

type Direction = 'up' | 'down';

export interface Movement {
  readonly direction: Direction;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const UP =
  'hauss|augment|rehauss|progress|progrès|grimp|bondi|bond(?!\\p{L})|croissan|croît|croiss|accro[iî]|accru|gagn|gain|remont|r?allong';
const DOWN = 'baiss|diminu|recul|chut|repli|fléchi|dégringol|perd(?!u?s? de vue)|perte|dimin|raccourc';
/** What joins a number to another word than this one: « baisse puis gagne 3 % ». */
const PARTING = 'que|qui|pour|et|mais|ou|(?:ne|ni|sans|pas|contre|puis|après|avant)(?!\\p{L})';
/** A word that tells which way, and at most two small words up to the number: « en hausse légère de 3 % », « a perdu 2 points », « leur recul, de 2 % ». */
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:(${UP})|(${DOWN}))\\p{L}*(?:[ \\u00a0](?!${PARTING})\\p{L}+){0,2}?(?:[ \\u00a0](?:de[ \\u00a0]|d[’']|en[ \\u00a0])?|,[ \\u00a0]de[ \\u00a0])(?:près[ \\u00a0]de[ \\u00a0]|plus[ \\u00a0]de[ \\u00a0]|environ[ \\u00a0]|quelque[ \\u00a0])?$`,
  'iu',
);
const AFTER =
  /^(?:[ \u00a0]\p{Ll}{4,})?[ \u00a0](?:(de plus|de mieux|en plus|supplémentaires?)|(de moins|en moins))(?!\p{L}|[ \u00a0]d[e’'u])/iu;
const LONGEST = 48;

/** Which way the words right beside a number say it goes, worked out once. */
export function movementOf(quantity: Quantity, passage: Passage): Movement | undefined {
  const known = movements.get(quantity);
  if (known !== undefined) return known ?? undefined;
  const movement = readMovement(quantity, passage);
  movements.set(quantity, movement ?? null);
  return movement;
}
const movements = new Annotation<Quantity, Movement | null>();

function readMovement({ start, end }: Quantity, { text }: Passage): Movement | undefined {
  const after = AFTER.exec(text.slice(end, end + 40));
  if (after)
    return { direction: after[1] ? 'up' : 'down', text: after[1] ?? after[2] ?? '', start, end: end + after[0].length };
  const from = Math.max(0, start - LONGEST);
  const lead = text.slice(from, start);
  const before = BEFORE.exec(lead);
  if (!before || /(?<!\p{L})(?:ne|n[’'])[ \u00a0]?(?:\p{L}+[ \u00a0])?$/iu.test(lead.slice(0, before.index)))
    return undefined;
  const word = /^\p{L}+/u.exec(before[0])?.[0] ?? '';
  return {
    direction: before[1] ? 'up' : 'down',
    text: word,
    start: from + before.index,
    end: from + before.index + word.length,
  };
}

/** « recul de 18 % », where the source tells of 18 % only as a rise: one number, two ways. */
export function againstTheSource(sentence: Sentence, { index }: Comparison): OppositeVerdict | undefined {
  const { passage } = sentence;
  for (const quantity of passage.facts.quantities) {
    if (quantity.start < sentence.start || quantity.end > sentence.end || !canMove(quantity)) continue;
    const own = inQuotation(passage, quantity.start) ? undefined : movementOf(quantity, passage);
    if (!own) continue;
    const support = supportFor(quantity, index);
    if (support.how !== 'same') continue;
    const theirs = support.from.map((from) => ({ from, movement: movementOf(from.fact, from.passage) }));
    const [first] = theirs;
    if (theirs.some(({ movement }) => movement === undefined || movement.direction === own.direction)) continue;
    if (first?.from.sentence && first.movement && isComparedAlike(own, quantity, passage, first.from))
      return opposite('turned', sentence, first.from.sentence, own, first.movement.text);
  }
  return undefined;
}

/** « de plus », « en moins »: the words that no length, price or duration says otherwise. */
export const isMoreOrLess = ({ text }: Movement): boolean => /^(?:de|en)[ \u00a0](?:plus|moins|mieux)$/i.test(text);

/** « trois de plus que le clocher » is of the clock tower « trois de moins que la tour ». */
export function isComparedAlike(
  movement: Movement,
  { end }: Quantity,
  { text }: Passage,
  { fact, passage }: Located<Quantity>,
): boolean {
  if (!isMoreOrLess(movement)) return true;
  const own = comparedWith(text, end);
  const theirs = comparedWith(passage.text, fact.end);
  if (own === theirs || theirs === undefined) return true;
  // « en 2023, trois de moins »
  return own === undefined ? isTime(theirs) && !text.includes(theirs) : isTime(own) && isTime(theirs);
}

const comparedWith = (text: string, end: number): string | undefined =>
  COMPARED.exec(text.slice(end, end + 60))?.[1]?.toLowerCase();
const COMPARED =
  /^(?:[ \u00a0]\p{Ll}{4,})?[ \u00a0](?:de|en)[ \u00a0]\p{L}+[ \u00a0](?:que?[ \u00a0]|qu[’'])(?:\p{L}{1,3}[ \u00a0’'])*?(\p{L}{4,}|\d+|ans?)(?!\p{L})/iu;
/** What is compared with itself at another time. */
const isTime = (word: string): boolean =>
  /^(?:\d{4}$|ans?$|année|mois|cinq|deux|trois|quatre|(?:au)?jour|avant|hier|saison)/.test(word);

/** Ranks, moments and small counts are told of too many things. */
const canMove = ({ kind, unit, article, part, value }: Quantity): boolean =>
  !article &&
  !part &&
  (kind === 'percent' || unit === 'point' || kind === 'money' || (kind === 'number' && value > 10));
