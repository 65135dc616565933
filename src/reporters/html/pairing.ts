import { extractFacts } from '../../french/facts/extract.ts';
import type { Fact } from '../../french/facts/fact.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Page, PageBlock } from '../../model/page.ts';
import { amount, dateParts, likeness } from './likeness.ts';

export type FactKind = 'number' | 'date' | 'name' | 'quotation' | 'url';

/** A fact of one side with the numbers of its twins on the other, the best first. Offsets in the Markdown. */
export interface LinkedFact {
  readonly kind: FactKind;
  readonly start: number;
  readonly end: number;
  readonly twins: readonly number[];
}

export interface FactPairs {
  readonly article: readonly LinkedFact[];
  readonly source: readonly LinkedFact[];
}

interface PlacedFact {
  readonly fact: Fact;
  readonly kind: FactKind;
  readonly start: number;
  readonly end: number;
}

const TEXTS: ReadonlySet<PageBlock['kind']> = new Set(['heading', 'paragraph', 'item', 'quote', 'cell']);
/** More would be a table of data, not an article. */
const MOST_FACTS = 4000;
/** Facts that are alike, at most, as twins of one. */
const MOST_TWINS = 20;

/**
 * Which facts of an article stand in its source, for the eye: equal numbers of compatible units, dates that say no more
 * than one of the source, names made of the words of one, quotations within one another. The rules judge; this links.
 */
export function pairFacts(article: Page, source: Page, lexicon: Lexicon): FactPairs {
  const theirs = factsOf(source, lexicon, new Set());
  const known = new Set(theirs.flatMap(({ fact }) => (fact.kind === 'name' ? fact.tokens : [])));
  const ours = factsOf(article, lexicon, known);
  const index = indexOf(theirs);
  const back = theirs.map((): number[] => []);
  const linked = ours.map(({ fact, kind, start, end }, own): LinkedFact => {
    const twins = twinsOf(fact, index, theirs).slice(0, MOST_TWINS);
    for (const twin of twins) if ((back[twin]?.length ?? 0) < MOST_TWINS) back[twin]?.push(own);
    return { kind, start, end, twins };
  });
  return {
    article: linked,
    source: theirs.map(({ kind, start, end }, at) => ({ kind, start, end, twins: back[at] ?? [] })),
  };
}

function factsOf(page: Page, lexicon: Lexicon, provenNames: ReadonlySet<string>): readonly PlacedFact[] {
  const credits = new Set(page.credits);
  const blocks = page.blocks.filter((block) => TEXTS.has(block.kind) && !credits.has(block));
  const facts = extractFacts(
    blocks.map(({ text }) => text),
    { lexicon, provenNames },
  );
  const placed: PlacedFact[] = [];
  for (const [at, block] of blocks.entries()) {
    const own = facts[at];
    if (!own) continue;
    for (const fact of [...own.quotations, ...own.quantities, ...own.dates, ...own.names, ...own.urls]) {
      const kind = kindOf(fact);
      if (!kind || fact.end <= fact.start || placed.length >= MOST_FACTS) continue;
      placed.push({ fact, kind, start: block.offsetOf(fact.start), end: block.offsetOf(fact.end - 1) + 1 });
    }
  }
  return placed;
}

/** Undefined for what is no statement: an article, an order of size, a number within a name. */
function kindOf(fact: Fact): FactKind | undefined {
  switch (fact.kind) {
    case 'date':
    case 'name':
    case 'quotation':
    case 'url':
      return fact.kind;
    case 'label':
    case 'vague':
      return undefined;
    default:
      return fact.article ? undefined : 'number';
  }
}

/** Facts of the source by the keys under which a twin may look for them. */
type FactIndex = ReadonlyMap<string, readonly number[]>;

function indexOf(facts: readonly PlacedFact[]): FactIndex {
  const index = new Map<string, number[]>();
  for (const [at, { fact }] of facts.entries())
    for (const key of keysOf(fact)) {
      const there = index.get(key);
      if (!there) index.set(key, [at]);
      else if (there.length < 10 * MOST_TWINS) there.push(at);
    }
  return index;
}

function keysOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'date':
      return dateParts(fact).map(([name, value]) => `d${name}${value}`);
    case 'name':
      return fact.tokens.map((token) => `w${token}`);
    case 'quotation':
      return ['q'];
    case 'url':
      return [`u${fact.value}`];
    default:
      return [fact.value, ...fact.others, fact.written].map(amount);
  }
}

function twinsOf(fact: Fact, index: FactIndex, facts: readonly PlacedFact[]): readonly number[] {
  const candidates = [...new Set(keysOf(fact).flatMap((key) => index.get(key) ?? []))];
  const score = (at: number) => {
    const other = facts[at]?.fact;
    return other ? likeness(fact, other) : 0;
  };
  return candidates
    .map((at) => ({ at, score: score(at) }))
    .filter(({ score: found }) => found > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ at }) => at);
}
