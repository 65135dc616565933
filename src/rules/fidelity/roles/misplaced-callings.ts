import type { Comparison } from '../reading/comparison.ts';
import { callingsIn, keyOf } from './callings.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** « Bertrand de Courcy, archéologue », where the source calls only somebody else so. */
export function misplacedCallings({ article, index }: Comparison): RoleVerdict[] {
  const owners = Map.groupBy(callingsIn(index.side), ({ key }) => key);
  return callingsIn(article).flatMap(({ surname, name, key, start, end, sentence }) => {
    const owner = owners.get(key)?.[0];
    const namesakes = index.named(surname);
    if (!owner || namesakes.length === 0) return [];
    // The source may say so in other words: « élu maire », « devenue avocate ».
    const told = namesakes.some(({ sentence: home }) => home?.words.some(({ form }) => keyOf(form.lower) === key));
    if (told) return [];
    return {
      what: 'person' as const,
      passage: sentence.passage,
      start,
      end,
      found: name,
      expected: owner.name,
      source: owner.sentence,
      severity: 'warning' as const,
    };
  });
}
