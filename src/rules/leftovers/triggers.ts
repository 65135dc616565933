import type { Token } from '../../french/tokens.ts';
import { blockWords } from '../../markdown/block-words.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { Annotation } from '../../model/annotation.ts';
import type { PageBlock } from '../../model/page.ts';
import { TRIGGER_WORDS } from './trigger-words.ts';

/** A family of phrases, by the words without which it cannot be. */
export type Trigger = keyof typeof TRIGGER_WORDS;

/** A bit for each family. */
const BITS = new Map(Object.keys(TRIGGER_WORDS).map((name, index) => [name as Trigger, 1 << index]));
/** Texts whose plain form has the words of the text itself: no marks, no invisible signs, none that grow. */
const USUAL = /^[\0-\xac\xae-\u02ff\u2010-\u2027\u202f-\u205e\u20ac]*$/;
/** A word that is its own plain form. */
const PLAIN = /^[a-z0-9]+$/;
const EVERY = -1;

const known = new Annotation<PageBlock, number>();

/**
 * Whether a block has words of all these families: without them no pattern need be tried. Words are looked up once in the
 * life of a process, and once a block for all rules.
 */
export function triggers(block: PageBlock, first: Trigger, second: Trigger = first): boolean {
  const bits = bitsOf(block);
  return (bits & bitOf(first)) !== 0 && (bits & bitOf(second)) !== 0;
}

const bitOf = (name: Trigger): number => BITS.get(name) ?? EVERY;

function bitsOf(block: PageBlock): number {
  const cached = known.get(block);
  if (cached !== undefined) return cached;
  let bits = 0;
  if (USUAL.test(block.text)) for (const { token } of blockWords(block)) bits |= bitsOfToken(token);
  else bits = EVERY;
  known.set(block, bits);
  return bits;
}

const bitsByToken = new Annotation<Token, number>();

function bitsOfToken(token: Token): number {
  const cached = bitsByToken.get(token);
  if (cached !== undefined) return cached;
  let bits = 0;
  if (PLAIN.test(token.lower)) bits = bitsOfPart(token.lower);
  else for (const part of plainText(token.lower).text.split(/[^a-z0-9]+/)) bits |= bitsOfPart(part);
  bitsByToken.set(token, bits);
  return bits;
}

interface Table {
  readonly whole: ReadonlyMap<string, number>;
  /** Beginnings of words by their first letter. */
  readonly beginnings: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  readonly inside: readonly (readonly [string, number])[];
  /** Any of the pieces that stand inside words. */
  readonly anyInside: RegExp;
}

let table: Table | undefined;

function bitsOfPart(part: string): number {
  if (part === '') return 0;
  table ??= tabled();
  let bits = table.whole.get(part) ?? 0;
  for (const [beginning, bit] of table.beginnings.get(part.charAt(0)) ?? [])
    if (part.startsWith(beginning)) bits |= bit;
  if (table.anyInside.test(part)) for (const [piece, bit] of table.inside) if (part.includes(piece)) bits |= bit;
  return bits;
}

function tabled(): Table {
  const whole = new Map<string, number>();
  const beginnings = new Map<string, (readonly [string, number])[]>();
  const inside: (readonly [string, number])[] = [];
  for (const [name, list] of Object.entries(TRIGGER_WORDS)) {
    const bit = bitOf(name as Trigger);
    for (const entry of list.split(/\s+/)) {
      const word = entry.replaceAll('*', '');
      if (entry.startsWith('*')) inside.push([word, bit]);
      else if (!entry.endsWith('*')) whole.set(word, (whole.get(word) ?? 0) | bit);
      else beginnings.set(word.charAt(0), [...(beginnings.get(word.charAt(0)) ?? []), [word, bit]]);
    }
  }
  return { whole, beginnings, inside, anyInside: new RegExp(inside.map(([piece]) => piece).join('|')) };
}
