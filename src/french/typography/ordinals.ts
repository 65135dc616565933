import { type Edit, editsOf } from './edit.ts';

const FIRST = /(?<=(?<![\p{L}\p{N}.,])1)i?[èe]re(?=s?(?!\p{L}))/gu;
const OTHERS = /(?<=(?<![\p{L}\p{N}.,])(?!1i?[èe]me)\d{1,4})i?[èe]me(?=s?(?!\p{L}))/gu;
const CENTURIES = /(?<=(?<![\p{L}\p{N}])[IVX]{1,5})i?[èe]me(?=s?(?!\p{L}))/gu;
const SECOND = /(?<=(?<![\p{L}\p{N}.,])2)nd(?=e?s?(?!\p{L}))/gu;
const NUMBER_SIGN = /(?<=\p{Ll}[ \u00a0\u202f])N(?=°)/gu;

/** Ordinal endings: `1re`, `2e`, `2d`, `XXIe`, and `n°` inside a sentence. */
export function repairOrdinals(text: string): Edit[] {
  const endings: readonly (readonly [RegExp, string])[] = [
    [FIRST, 're'],
    [OTHERS, 'e'],
    [CENTURIES, 'e'],
    [SECOND, 'd'],
    [NUMBER_SIGN, 'n'],
  ];
  return endings
    .flatMap(([pattern, after]) => editsOf('typo-ordinals', text, pattern, () => ({ after })))
    .sort((a, b) => a.start - b.start);
}
