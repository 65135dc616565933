import type { Grammar } from '../grammar/grammar.ts';
import { stopsOf } from '../grammar/stops.ts';
import type { Sentence } from '../manuscript/types.ts';
import { cutSentence } from '../sentences/cuts.ts';

/** What a cut costs: behind a comma the sentence was over, before a preposition it was not. */
const CUT_COST = { sign: 1, word: 3 } as const;
/** Somebody’s voice, which no description takes up. */
export const QUOTED_OR_CRIED = /[«»"?!]/u;

/** A sentence as far as it may be cut. */
export interface Cut {
  readonly cut: string;
  readonly cost: number;
}

/** Where the sentence may end sooner, none of them inside or behind a quotation. */
export function* cutsOf(sentence: Sentence, grammar: Grammar): Generator<Cut> {
  const { clause, tokens, text } = sentence;
  const repaired = cutSentence(sentence, grammar);
  if (repaired && !QUOTED_OR_CRIED.test(repaired.first)) yield { cut: repaired.first, cost: 0 };
  if (!clause) return;
  for (const stop of stopsOf(tokens, clause, grammar)) {
    const cost = CUT_COST[tokens[stop]?.kind === 'sign' ? 'sign' : 'word'];
    const cut = `${text.slice(0, tokens[stop - 1]?.end ?? 0)}.`;
    if (!QUOTED_OR_CRIED.test(cut)) yield { cut, cost };
  }
}
