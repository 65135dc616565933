import type { Comparison } from '../reading/comparison.ts';
import type { Side } from '../reading/side.ts';
import { DEPUTY, functionsIn, type HeldFunction } from './functions.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** Letters that tell one field from another in whatever form: « régional », « de la région ». */
const ROOT = 5;
/** « alors maire », « fut maire », « le maire de l’époque »: no word of « ancien » is needed. */
const PAST = /\b(?:alors|élue?|fut|été|était|devenue?|devint|époque|jusqu)/u;

/**
 * « la présidente », where the source knows a vice-president alone; « la directrice générale », where it has a « directrice
 * juridique » whom the article leaves out, or a director and nothing general.
 */
export function changedFunctions({ article, index }: Comparison): RoleVerdict[] {
  const known = Map.groupBy(functionsOf(index.side), ({ head }) => head);
  const told = Map.groupBy(functionsOf(article), ({ head }) => head);
  return [...told].flatMap(([head, mentions]) => {
    const sources = known.get(head) ?? [];
    if (sources.length === 0) return [];
    return mentions.flatMap((mention): RoleVerdict[] => {
      const expected =
        otherRank(mention, sources, mentions, index.side) ?? otherField(mention, sources, mentions, index.side);
      return expected ? [verdict(mention, expected)] : [];
    });
  });
}

/** A rank that nobody holds: every one of the source has another, which the article gives nobody. */
function otherRank(
  { rank, sentence }: HeldFunction,
  sources: readonly HeldFunction[],
  mentions: readonly HeldFunction[],
  side: Side,
): HeldFunction | undefined {
  const [first] = sources;
  if (!first || first.rank === rank || sources.some((source) => source.rank !== first.rank)) return undefined;
  if (mentions.some((mention) => mention.rank === first.rank)) return undefined;
  // Who has been something is called « ancien » afterwards, and was something before.
  if (rank === 'ex' || (first.rank === 'ex' && PAST.test(sentence.text))) return undefined;
  // « premier adjoint » is the mayor’s.
  if (rank === 'adjoint' && hasWord(side, (folded) => DEPUTY.test(folded))) return undefined;
  return first;
}

/** A field that the source has for nobody: another one, which the article leaves out, or no word of it anywhere. */
function otherField(
  { rank, field }: HeldFunction,
  sources: readonly HeldFunction[],
  mentions: readonly HeldFunction[],
  side: Side,
): HeldFunction | undefined {
  if (field === undefined || sources.some((source) => source.field === field)) return undefined;
  const root = field.slice(0, ROOT);
  if (hasWord(side, (folded) => folded.startsWith(root))) return undefined;
  const replaced = sources.find(
    (source) =>
      source.field !== undefined && source.rank === rank && !mentions.some((mention) => mention.field === source.field),
  );
  return replaced ?? (sources.every((source) => source.field === undefined) ? sources[0] : undefined);
}

const functionsOf = ({ sentences }: Side): HeldFunction[] => sentences.flatMap((sentence) => functionsIn(sentence));

const hasWord = ({ sentences }: Side, isIt: (folded: string) => boolean): boolean =>
  sentences.some(({ words }) => words.some(({ form }) => isIt(form.folded)));

const textOf = ({ sentence: { passage }, start, end }: HeldFunction): string => passage.text.slice(start, end);

const verdict = (mention: HeldFunction, expected: HeldFunction): RoleVerdict => ({
  what: 'person',
  passage: mention.sentence.passage,
  start: mention.start,
  end: mention.end,
  found: textOf(mention),
  expected: textOf(expected),
  source: expected.sentence,
  severity: 'warning',
});
