import { Annotation } from '../../../model/annotation.ts';
import type { Sentence } from './side.ts';

/** A content word of a sentence; offsets in its passage. */
export interface ContentWord {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const words = new Annotation<Sentence, readonly ContentWord[]>();

/** The content words of a sentence with their places, numbers among them. */
export function contentWordsOf(sentence: Sentence): readonly ContentWord[] {
  let known = words.get(sentence);
  if (!known) {
    const content: ContentWord[] = [];
    for (const { form, start, end } of sentence.words)
      if (form.stem !== '') content.push({ stem: form.stem, start, end });
    known = content;
    words.set(sentence, known);
  }
  return known;
}

export interface Anchor {
  readonly start: number;
  readonly end: number;
}

/** The content words of a sentence, each given to the anchor it stands closest to; words inside anchors are left out. */
export function bagsOf<Own extends Anchor>(sentence: Sentence, anchors: readonly Own[]): Map<Own, Set<string>> {
  const bags = new Map<Own, Set<string>>(anchors.map((anchor) => [anchor, new Set<string>()]));
  if (anchors.length === 0) return bags;
  let at = 0;
  for (const word of contentWordsOf(sentence)) {
    while (distance(word, anchors[at + 1]) <= distance(word, anchors[at])) at += 1;
    const nearest = anchors[at];
    if (nearest && distance(word, nearest) > 0) bags.get(nearest)?.add(word.stem);
  }
  return bags;
}

const distance = (word: ContentWord, anchor: Anchor | undefined): number =>
  !anchor
    ? Number.POSITIVE_INFINITY
    : word.end <= anchor.start
      ? anchor.start - word.end + 1
      : word.start >= anchor.end
        ? word.start - anchor.end + 1
        : 0;
