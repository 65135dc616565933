import type { Word } from '../../../french/facts/word-forms.ts';
import { Annotation } from '../../../model/annotation.ts';
import type { Sentence } from './side.ts';

/** A sentence of the article that denies what the source affirms, affirms what it denies, or turns it round. */
export interface OppositeVerdict {
  readonly what: 'negated' | 'affirmed' | 'turned';
  readonly sentence: Sentence;
  readonly source: Sentence;
  /** The word of the article and, for `turned`, that of the source. */
  readonly word: string;
  readonly other: string;
  readonly start: number;
  readonly end: number;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A verdict about a word of a sentence, or about the whole sentence. */
export function opposite(
  what: OppositeVerdict['what'],
  sentence: Sentence,
  source: Sentence,
  word: (Stretch & { readonly text: string }) | undefined,
  other = '',
): OppositeVerdict {
  const { start, end } = word ?? sentence;
  return { what, sentence, source, word: word?.text ?? '', other, start, end };
}

const plains = new Annotation<Sentence, readonly Word[]>();

/** The words of a sentence outside quotation marks: quoted words have a rule of their own. */
export function plainWords(sentence: Sentence): readonly Word[] {
  const { quotations: all } = sentence.passage.facts;
  if (all.length === 0) return sentence.words;
  let known = plains.get(sentence);
  if (!known) {
    const quotations = all.filter(({ start, end }) => start < sentence.end && end > sentence.start);
    known =
      quotations.length === 0
        ? sentence.words
        : sentence.words.filter(
            ({ start, end }) => !quotations.some((quotation) => quotation.start <= start && end <= quotation.end),
          );
    plains.set(sentence, known);
  }
  return known;
}

/** Sentences that are not, for the most part, somebody’s quoted words. */
export const isTold = (sentence: Sentence): boolean =>
  sentence.passage.kind !== 'cell' && plainWords(sentence).length * 2 > sentence.words.length;

const NEAR = 5;

/** The words next to both have several in common, numbers among them; a common neighbour is worth two. */
export function nearby(sentence: Sentence, word: Stretch, source: Sentence, other: Stretch, least = 2): boolean {
  const mine = wordsAround(sentence, word);
  const theirs = wordsAround(source, other);
  let shared = [...mine.next].some((stem) => theirs.next.has(stem)) ? 1 : 0;
  for (const stem of theirs.near) if (mine.near.has(stem)) shared += 1;
  return shared >= least;
}

interface Surroundings {
  readonly near: ReadonlySet<string>;
  /** The content words right before and after. */
  readonly next: ReadonlySet<string>;
}

function wordsAround({ words }: Sentence, { start, end }: Stretch): Surroundings {
  const content = words.filter((word) => word.form.stem !== '' && (word.end <= start || word.start >= end));
  const after = content.findIndex((word) => word.start >= end);
  const at = after < 0 ? content.length : after;
  const stems = (from: number, to: number) =>
    new Set(content.slice(Math.max(0, from), to).map(({ form }) => form.stem));
  return { near: stems(at - NEAR, at + NEAR), next: stems(at - 1, at + 1) };
}
