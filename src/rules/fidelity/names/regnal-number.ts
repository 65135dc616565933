import { onTheLine } from '../../../french/facts/comparison-form.ts';
import type { NameFact } from '../../../french/facts/fact.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage } from '../reading/side.ts';
import type { NameVerdict } from './name-verdict.ts';

const NUMBER = /^[ \u00a0\u202f](Ier|Iᵉʳ|[IVX]+)(?![\p{L}\p{N}’'-])/u;
const LONGEST = 8;

/** `Louis XIV` where the source only has `Louis XIII`: another king, pope or edition. */
export function renumberedName(
  name: NameFact,
  passage: Passage,
  { index }: Pick<Comparison, 'index'>,
): NameVerdict | undefined {
  const own = numberAfter(passage.text, name.end);
  const last = name.tokens.at(-1);
  if (own === undefined || last === undefined) return undefined;
  const numbered = index
    .named(last)
    .flatMap((source) =>
      source.fact.tokens.at(-1) === last ? { source, number: numberAfter(source.passage.text, source.fact.end) } : [],
    );
  const [other] = numbered.filter(({ number }) => number !== undefined);
  if (!other?.number || numbered.some(({ number }) => number && onTheLine(number) === onTheLine(own))) return undefined;
  const end = name.end + 1 + own.length;
  return {
    what: 'altered',
    name,
    words: `${name.raw} ${own}`,
    start: name.start,
    end,
    passage,
    severity: 'error',
    source: other.source,
    expected: `${other.source.fact.raw} ${other.number}`,
  };
}

const numberAfter = (text: string, end: number): string | undefined => NUMBER.exec(text.slice(end, end + LONGEST))?.[1];
