import type { Aligned } from '../reading/alignment.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type OppositeVerdict, opposite } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { contrary, isState, stancesIn } from './stances.ts';

/** From here on a sentence may say what the other says in words of its own. */
const REWORDED = 0.3;

/** « est payant » for « gratuit », whatever stands around them, where the source says the one in one sentence and the other nowhere. */
export function turnedState(
  sentence: Sentence,
  [best]: readonly Aligned[],
  { index }: Comparison,
): OppositeVerdict | undefined {
  if (!best || best.score < REWORDED) return undefined;
  const { sentences } = index.side;
  for (const [stance, word] of stancesIn(sentence)) {
    const other = isState(stance) ? stancesIn(best.sentence).get(contrary(stance)) : undefined;
    if (!other) continue;
    const isMixed = sentences.some((each) => {
      const there = stancesIn(each);
      return there.has(stance) || (each !== best.sentence && there.has(contrary(stance)));
    });
    if (!isMixed) return opposite('turned', sentence, best.sentence, word, other.text);
  }
  return undefined;
}
