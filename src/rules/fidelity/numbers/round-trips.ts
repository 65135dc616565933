import { classOf, type SourceIndex } from '../reading/source-index.ts';
import type { Derivation } from './derivation.ts';
import type { PlacedQuantity } from './placed-quantity.ts';

const BOTH_WAYS =
  /(?<!\p{L})allers?(?:[- \u00a0]|[ \u00a0]et[ \u00a0](?:le[ \u00a0])?)retours?(?!\p{L})|dans les deux sens|(?<!\p{L})aller,? puis retour/iu;
/** How far a hedged number may be from twice the way, below and above. */
const ROUGH = { about: [0.88, 1.06], over: [1, 1.12], under: [0.88, 1] } as const;
const EXACT = [1 - 1e-6, 1 + 1e-6] as const;

/** « un aller-retour de 18 kilomètres » for « à 9 kilomètres »: there and back. */
export function roundTrip({ quantity, sentence }: PlacedQuantity, index: SourceIndex): Derivation | undefined {
  const { kind, value, approximation } = quantity;
  if ((kind !== 'measure' && kind !== 'time' && kind !== 'money') || !sentence || !BOTH_WAYS.test(sentence.text))
    return undefined;
  const [low, high] = approximation ? ROUGH[approximation] : EXACT;
  const [way] = index.between(classOf(quantity), (value / 2) * low, (value / 2) * high);
  if (way) return { formula: `${way.fact.raw} × 2`, operands: [way.fact], sure: true };
  return ONE_WAY.test(sentence.text) ? half(quantity, index) : undefined;
}

const ONE_WAY =
  /(?<!\p{L})(?:par|chaque|l[’']|un|pour (?:un|chaque)) ?(?:trajet|aller|passage|traversée)(?![- \u00a0]retour)(?!\p{L})/iu;

/** « 29 euros l’aller-retour, soit 14,50 euros par trajet » */
function half(quantity: PlacedQuantity['quantity'], index: SourceIndex): Derivation | undefined {
  const twice = quantity.value * 2;
  const both = index
    .between(classOf(quantity), twice * EXACT[0], twice * EXACT[1])
    .find(({ sentence }) => sentence && BOTH_WAYS.test(sentence.text));
  return both && { formula: `${both.fact.raw} ÷ 2`, operands: [both.fact], sure: true };
}
