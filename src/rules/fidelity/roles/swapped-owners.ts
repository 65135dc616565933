import type { Quantity } from '../../../french/facts/fact.ts';
import type { Word } from '../../../french/facts/word-forms.ts';
import { supportFor } from '../numbers/number-support.ts';
import { speechAt } from '../quotations/quotation-cover.ts';
import type { Comparison } from '../reading/comparison.ts';
import type { Passage, Sentence } from '../reading/side.ts';
import { classOf } from '../reading/source-index.ts';
import type { RoleVerdict } from './role-verdict.ts';

/** A number with the words of the part of the sentence that is its own. */
interface Owned {
  readonly quantity: Quantity;
  readonly sentence: Sentence;
  readonly words: ReadonlySet<string>;
}

/** What opens a new part of a sentence: « 40 % par l’État, 25 % par la Région ». */
const CUT = /[,;:()–—]|(?<!\p{L})(?:et|mais|contre|tandis|alors|puis|ou|quand)(?!\p{L})/giu;
/** « respectivement 40 et 25 % »: in the order of what comes before. */
const RESPECTIVE = /(?<!\p{L})respectiv/iu;

/** « La Région a payé 40 %, l’État un quart », where the source has it the other way round. */
export function swappedOwners(comparison: Comparison): RoleVerdict[] {
  const { article, index } = comparison;
  const verdicts: RoleVerdict[] = [];
  for (const passage of article.passages) {
    if (passage.kind === 'cell' || passage.facts.quantities.length < 2 || RESPECTIVE.test(passage.text)) continue;
    const told = ownedIn(passage);
    for (const [at, one] of told.entries())
      for (const other of told.slice(at + 1)) {
        if (!isAlike(one.quantity, other.quantity) || other.sentence.index - one.sentence.index > 1) continue;
        const from = supportFor(one.quantity, index).from;
        const others = supportFor(other.quantity, index).from;
        const found = from.flatMap((each) => {
          const home = others.filter(({ passage: beside }) => beside === each.passage);
          const owned = home.length > 0 ? (comparison.once(ownersOf).get(each.passage) ?? []) : [];
          const own = owned.find(({ quantity }) => quantity === each.fact);
          return home.flatMap(({ fact }) => {
            const theirs = owned.find(({ quantity }) => quantity === fact);
            return own && theirs ? [[own, theirs] as const] : [];
          });
        });
        // Nowhere does the source have them as the article does.
        if (found.length === 0 || !found.every(([own, theirs]) => isSwapped(one, other, own, theirs))) continue;
        const [own, theirs] = found[0] ?? [];
        if (own && theirs) verdicts.push(verdict(one, theirs, passage), verdict(other, own, passage));
      }
  }
  return verdicts;
}

/** The numbers of each passage of the source that has two of them, with their words. */
const ownersOf = ({ index }: Comparison): ReadonlyMap<Passage, readonly Owned[]> =>
  new Map(index.side.passages.map((passage) => [passage, passage.facts.quantities.length > 1 ? ownedIn(passage) : []]));

function ownedIn(passage: Passage): Owned[] {
  return passage.sentences.flatMap((sentence) => {
    const here = passage.facts.quantities.filter(
      ({ start, end, part, kind, article }) =>
        !part && !article && kind !== 'ordinal' && start >= sentence.start && end <= sentence.end,
    );
    const spans = spansOf(sentence, here);
    return here.flatMap((quantity, at): Owned[] => {
      const [from, to] = spans[at] ?? [0, 0];
      if (speechAt(passage, quantity.start)) return [];
      const inside = sentence.words.filter(
        (word, index) =>
          word.start >= from &&
          word.end <= to &&
          !isNumber(word.start, here) &&
          isNoun(word, sentence.words[index - 1]),
      );
      return [{ quantity, sentence, words: new Set(inside.map(({ form }) => form.stem)) }];
    });
  });
}

/** Roughly: what stands behind an article or takes a capital. */
const isNoun = ({ text, form }: Word, before: Word | undefined): boolean =>
  form.stem !== '' &&
  !/\d/.test(form.folded) &&
  (/^\p{Lu}/u.test(text) || (before !== undefined && BEFORE_NOUN.test(before.form.lower)));
const BEFORE_NOUN = /^(?:l[ae]?|les|une?|des?|d|du|aux?|ce|cet|cette|ces|sa|son|ses|leurs?|par|pour|chez|en|chaque)$/;

const isNumber = (at: number, quantities: readonly Quantity[]): boolean =>
  quantities.some(({ start, end }) => start <= at && at < end);

/** From the last cut before a number, or from the one behind the number before, to the next. */
function spansOf(sentence: Sentence, here: readonly Quantity[]): readonly (readonly [number, number])[] {
  const cuts = [...sentence.text.matchAll(CUT)].map(({ index }) => sentence.start + index);
  const starts = here.map(({ start }, at) => {
    const before = here[at - 1];
    return before ? (cuts.findLast((cut) => cut >= before.end && cut < start) ?? before.end) : sentence.start;
  });
  return starts.map((start, at) => [start, starts[at + 1] ?? sentence.end] as const);
}

const isAlike = (one: Quantity, other: Quantity): boolean =>
  classOf(one) === classOf(other) && one.value !== other.value && (one.unit !== '' || one.nouns[0] === other.nouns[0]);

/** The words of each stand with the other’s number, and none with its own. */
function isSwapped(one: Owned, other: Owned, own: Owned, theirs: Owned): boolean {
  const shared = (a: Owned, b: Owned, without: Owned) =>
    [...a.words].some((word) => b.words.has(word) && !without.words.has(word));
  return (
    shared(one, theirs, own) && shared(other, own, theirs) && !shared(one, own, theirs) && !shared(other, theirs, own)
  );
}

const verdict = ({ quantity }: Owned, { quantity: expected, sentence }: Owned, passage: Passage): RoleVerdict => ({
  what: 'number',
  passage,
  start: quantity.start,
  end: quantity.end,
  found: quantity.raw,
  expected: expected.raw,
  source: sentence,
  severity: 'warning',
});
