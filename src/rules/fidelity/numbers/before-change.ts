import type { Passage } from '../reading/side.ts';
import type { Derivation } from './derivation.ts';
import { comparable } from './operands.ts';
import type { PlacedQuantity } from './placed-quantity.ts';
import { agrees } from './rest-of-whole.ts';

const UP = /^[ \u00a0]de[ \u00a0](?:plus|mieux)|^[ \u00a0](?:supplémentaires|en plus)/iu;
const UP_BEFORE =
  /(?:hausse|augment\p{L}*|progress\p{L}*|bond\p{L}*|croissance|grimp\p{L}*|\+)[ \u00a0]?(?:de[ \u00a0])?$/iu;
const DOWN = /^[ \u00a0]de[ \u00a0]moins|^[ \u00a0]en moins/iu;
const DOWN_BEFORE = /(?:baisse|baiss\p{L}*|recul\p{L}*|diminu\p{L}*|chut\p{L}*|repli)[ \u00a0]?(?:de[ \u00a0])?$/iu;
/** Characters between a number and how it changed. */
const REACH = 60;
/** What speaks of the time before. */
const THEN =
  /(?<!\p{L})(?:contre|au lieu d|avant|précédent|auparavant|jusqu|alors|l[’']an|en[ \u00a0]\d{4}|était|partai)/iu;

/** « contre environ 40 000 en 2023 », where the source has 46 000 and « 15 % de plus »: what it was before it changed. */
export function beforeChange(
  { quantity, sentence }: PlacedQuantity,
  sources: Iterable<Passage>,
): Derivation | undefined {
  if (!sentence || quantity.kind === 'percent' || quantity.kind === 'time' || !THEN.test(sentence.text))
    return undefined;
  for (const { text, facts } of sources)
    for (const share of facts.quantities) {
      if (share.kind !== 'percent' || share.loose || share.value >= 100) continue;
      const [before, after] = [
        text.slice(Math.max(0, share.start - 24), share.start),
        text.slice(share.end, share.end + 20),
      ];
      const sign = UP.test(after) || UP_BEFORE.test(before) ? 1 : DOWN.test(after) || DOWN_BEFORE.test(before) ? -1 : 0;
      if (sign === 0) continue;
      const now = facts.quantities.find(
        (each) =>
          comparable(each, quantity) &&
          !each.part &&
          Math.abs(each.start - share.start) <= REACH &&
          agrees(quantity, each.value / (1 + (sign * share.value) / 100)),
      );
      if (now)
        return {
          formula: `${now.raw} ÷ (1 ${sign > 0 ? '+' : '−'} ${share.raw})`,
          operands: [now, share],
          sure: true,
        };
    }
  return undefined;
}
