import type { Quantity } from '../../../french/facts/fact.ts';
import { isBare, supportFor } from '../numbers/number-support.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import { bagsOf } from '../reading/bags.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage, Sentence, Side } from '../reading/side.ts';
import { isRoundingOf } from '../reading/significant-figures.ts';
import { classOf, type Located } from '../reading/source-index.ts';
import { ENOUGH, RIVAL_SHARE, type RoleVerdict } from './role-verdict.ts';

/** Where so many words speak for another number, what its own place has in common with the sentence counts once. */
const MUCH = 6;

/** Numbers of the article that the source states of something else, while it states another number of this. */
export function misplacedNumbers(comparison: Comparison): RoleVerdict[] {
  const { article, index, alignment } = comparison;
  const source = numberBags(index.side);
  const verdicts: RoleVerdict[] = [];
  for (const [quantity, { bag, sentence, passage }] of numberBags(article)) {
    if (speechAt(passage, quantity.start) || isBare(quantity) || quantity.article || passage.kind === 'cell') continue;
    const support = supportFor(quantity, index);
    if (support.how !== 'same') continue;
    const weigh = (other: ReadonlySet<string> | undefined) => {
      let sum = 0;
      let words = 0;
      for (const stem of bag)
        if (other?.has(stem)) {
          sum += alignment.rarity(stem);
          words += 1;
        }
      return { sum, words };
    };
    // The whole source sentence speaks for the number; only the words next to it speak for another.
    const own = Math.max(
      ...support.from.map(({ fact, sentence: from }) => weigh(from?.stems).sum + weigh(source.get(fact)?.bag).sum),
    );
    const rival = bestRival(quantity, sentence, support.from, source, weigh, comparison);
    if (!rival || rival.words < 3 || rival.score < ENOUGH) continue;
    const told = Math.max(...support.from.map(({ sentence: from }) => weigh(from?.stems).sum));
    const isFar = rival.words >= MUCH && !isRoundingOf(quantity, rival.located.fact);
    if ((isFar ? told : own) > rival.score * RIVAL_SHARE) continue;
    verdicts.push({
      what: 'number',
      passage,
      start: quantity.start,
      end: quantity.end,
      found: quantity.raw,
      expected: rival.located.fact.raw,
      source: rival.sentence,
      severity: 'warning',
    });
  }
  return verdicts;
}

interface NumberBag {
  readonly bag: ReadonlySet<string>;
  readonly sentence: Sentence;
  readonly passage: Passage;
}

function numberBags({ sentences }: Side): Map<Quantity, NumberBag> {
  const all = new Map<Quantity, NumberBag>();
  for (const sentence of sentences) {
    const here = sentence.passage.facts.quantities.filter(
      ({ start, part, kind }) => !part && kind !== 'ordinal' && start >= sentence.start && start < sentence.end,
    );
    for (const [quantity, bag] of bagsOf(sentence, here))
      all.set(quantity, { bag, sentence, passage: sentence.passage });
  }
  return all;
}

function bestRival(
  quantity: Quantity,
  sentence: Sentence,
  own: readonly Located<Quantity>[],
  source: ReadonlyMap<Quantity, NumberBag>,
  weigh: (bag: ReadonlySet<string> | undefined) => { readonly sum: number; readonly words: number },
  { alignment, index }: Comparison,
):
  | { readonly located: Located<Quantity>; readonly sentence: Sentence; readonly score: number; readonly words: number }
  | undefined {
  const stated = new Set(sentence.passage.facts.quantities.map(({ value }) => value));
  let best: { located: Located<Quantity>; sentence: Sentence; score: number; words: number } | undefined;
  for (const { sentence: from } of alignment.of(sentence).slice(0, 3))
    for (const located of index.inSentence(from)) {
      const { fact } = located;
      // « deux groupes » stands in for no « p = 0,11 ».
      if (fact.decimals > 0 && quantity.decimals === 0 && quantity.unit === '' && quantity.kind === 'number') continue;
      if (own.includes(located) || classOf(fact) !== classOf(quantity) || stated.has(fact.value) || fact.part) continue;
      const { sum, words } = weigh(source.get(fact)?.bag);
      if (sum > (best?.score ?? 0)) best = { located, sentence: from, score: sum, words };
    }
  return best;
}
