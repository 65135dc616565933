import type { Quantity } from '../../../french/facts/fact.ts';
import { SECONDS } from '../../../french/facts/unit-table.ts';
import type { Passage } from '../reading/side.ts';
import type { SourceIndex } from '../reading/source-index.ts';
import { isComposed } from '../reading/value-lookup.ts';
import type { Derivation } from './derivation.ts';
import type { PlacedQuantity } from './placed-quantity.ts';

const { DAY, HOUR, MINUTE } = SECONDS;
const MOMENT = /(?<!\p{L})(?:à|dès|vers|avant|après|jusqu[’']à|entre|départs?)[ \u00a0]$/iu;
/** « de 6h30 à 13h » */
const OPENING = /^[ \u00a0]à[ \u00a0]\d/u;
const IN_CLOCK_FORM = /^\d{1,2}(?:[ \u00a0\u202f]?h(?![a-z])|:)/u;

/** « à 16h », « de 6 h 30 à 13 h », « midi », not « en 2 h 14 ». */
export const isMomentOfDay = ({ kind, raw, start, end, value, factor }: Quantity, text: string): boolean =>
  kind === 'time' &&
  value <= DAY &&
  factor >= MINUTE &&
  (/^mi(?:di|nuit)/iu.test(raw) ||
    (IN_CLOCK_FORM.test(raw) &&
      (MOMENT.test(text.slice(Math.max(0, start - 12), start)) || OPENING.test(text.slice(end, end + 4)))));

/** « 9 h 47 » for a train of 8 h 12 and a journey of 1 h 35. */
export function arrival({ quantity, passage }: PlacedQuantity, index: SourceIndex): Derivation | undefined {
  const { kind, value, raw } = quantity;
  if (kind !== 'time' || value > DAY || value % HOUR === 0 || !IN_CLOCK_FORM.test(raw)) return undefined;
  if (passage.kind !== 'cell' && !isMomentOfDay(quantity, passage.text)) return undefined;
  for (const { fact: journey, passage: source } of index.quantities) {
    if (journey.kind !== 'time' || journey.value >= value || isMomentOfDay(journey, source.text)) continue;
    if (!isComposed(journey) && journey.factor !== MINUTE) continue;
    const from = index
      .between('time', value - journey.value, value - journey.value)
      .find(
        ({ fact, passage: { text } }) =>
          IN_CLOCK_FORM.test(fact.raw) && fact !== journey && !/^\d{1,2}[ \u00a0]?heures/u.test(text.slice(fact.start)),
      );
    if (from) return { formula: `${from.fact.raw} + ${journey.raw}`, operands: [from.fact, journey], sure: true };
  }
  return undefined;
}

/** « neuf heures et demie par jour » for « de 6h30 à 13h et de 16h à 19h »: the hours of a sentence from each opening to its closing. */
export function openingHours(
  { quantity, passage }: PlacedQuantity,
  sources: Iterable<Passage>,
): Derivation | undefined {
  if (isMomentOfDay(quantity, passage.text)) return undefined;
  if (quantity.kind !== 'time' || quantity.factor !== HOUR || quantity.value >= DAY) return undefined;
  for (const { text, facts, sentences } of sources)
    for (const { start, end } of sentences) {
      const clocks = facts.quantities.filter(
        (each) => each.start >= start && each.end <= end && each.kind === 'time' && each.value <= DAY,
      );
      const opened: string[] = [];
      let sum = 0;
      for (let at = 0; at + 1 < clocks.length; at += 1) {
        const [from, to] = [clocks[at], clocks[at + 1]];
        if (!from || !to || !/^[ \u00a0]?(?:à|et|[-–])[ \u00a0]?$/u.test(text.slice(from.end, to.start))) continue;
        sum += to.value - from.value;
        opened.push(`${to.raw} − ${from.raw}`);
        at += 1;
        if (Math.abs(sum - quantity.value) < MINUTE)
          return { formula: opened.length > 1 ? `(${opened.join(') + (')})` : `${opened}`, operands: [], sure: true };
      }
    }
  return undefined;
}

/** « Le trajet dure 53 minutes » for « Le train de 7 h 12 arrive à 8 h 05 »: from a departure to its arrival. */
export function journeyTime({ quantity, sentence }: PlacedQuantity, { side }: SourceIndex): Derivation | undefined {
  const { kind, value, approximation } = quantity;
  if (kind !== 'time' || value >= DAY || value < MINUTE || approximation !== undefined || !sentence) return undefined;
  if (!LASTS.test(sentence.text)) return undefined;
  for (const { passage, text, start, end } of side.sentences) {
    if (!ARRIVES.test(text)) continue;
    const clocks = passage.facts.quantities.filter(
      (each) => each.start >= start && each.end <= end && each.kind === 'time' && IN_CLOCK_FORM.test(each.raw),
    );
    const [from, to] = clocks;
    if (from && to && clocks.length === 2 && to.value - from.value === value)
      return { formula: `${to.raw} − ${from.raw}`, operands: [from, to], sure: true };
  }
  return undefined;
}
const LASTS =
  /(?<!\p{L})(?:trajet|voyage|traversée|parcours|dur(?:e|ent|ait|ée?)(?!\p{L})|met(?:tent|tait)?(?!\p{L})|mis(?!\p{L}))/iu;
const ARRIVES = /(?<!\p{L})(?:arriv|rejoin|parvien|franchi)/iu;
