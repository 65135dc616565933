import type { Word } from '../../../french/facts/word-forms.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type OppositeVerdict, opposite } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { type Ranking, rankingsOf } from './rankings.ts';

/** Two comparisons of the same two things need little else in common. */
const CLOSE = 0.18;
/** Beginnings of words that two comparisons share beside what they compare, before they speak of one thing. */
const SHARED = 2;
const SHARED_WHEN_CROSSED = 1;

/** « Brac devant Orvan », where the source says that Brac is behind Orvan, or that Orvan is before Brac. */
export function reversedRanking(sentence: Sentence, { alignment }: Comparison): OppositeVerdict | undefined {
  const rankings = rankingsOf(sentence);
  if (rankings.length === 0) return undefined;
  const sources = alignment.of(sentence).flatMap(({ sentence: source, score }) => (score >= CLOSE ? source : []));
  for (const own of rankings) {
    const told = sources.flatMap((source) => rankingsOf(source).map((theirs) => ({ source, theirs })));
    if (told.some(({ theirs }) => agrees(own, theirs))) continue;
    const against = told.find(({ theirs }) => contradicts(own, theirs));
    if (against) return opposite('turned', sentence, against.source, own.word, against.theirs.word.text);
  }
  return undefined;
}

/** Whether a word of comparison says what the source says from the other end: « moins que la tour », « la tour plus que ». */
export const isRankedAlike = (word: Word, sentence: Sentence, sources: readonly Sentence[]): boolean =>
  rankingsOf(sentence).some(
    (own) => own.word === word && sources.some((source) => rankingsOf(source).some((theirs) => agrees(own, theirs))),
  );

/** The same one is compared with the same other. */
const isStraight = (own: Ranking, theirs: Ranking): boolean => meet(own.other, theirs.other) > 0;

/** « Orvan … Brac » beside « Brac … Orvan » */
const isCrossed = (own: Ranking, theirs: Ranking): boolean =>
  meet(own.other, wordsOf(theirs)) > 0 && meet(theirs.other, wordsOf(own)) > 0 && !isStraight(own, theirs);

const wordsOf = ({ before, respect }: Ranking): ReadonlySet<string> => new Set([...before, ...respect]);

const agrees = (own: Ranking, theirs: Ranking): boolean =>
  (isStraight(own, theirs) && own.isAbove === theirs.isAbove) ||
  (isCrossed(own, theirs) && own.isAbove !== theirs.isAbove);

function contradicts(own: Ranking, theirs: Ranking): boolean {
  const named = new Set([...own.other, ...theirs.other]);
  const mine = without(own.respect, named);
  const other = without(theirs.respect, named);
  if (mine.size > 0 && other.size > 0 && meet(mine, other) === 0) return false;
  const shared = meet(without(wordsOf(own), named), wordsOf(theirs));
  if (isStraight(own, theirs)) return own.isAbove !== theirs.isAbove && shared >= SHARED;
  if (!isCrossed(own, theirs) || own.isAbove !== theirs.isAbove) return false;
  return shared >= SHARED_WHEN_CROSSED || own.word.form === theirs.word.form;
}

const without = (roots: ReadonlySet<string>, named: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...roots].filter((root) => !named.has(root)));

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((root) => other.has(root)).length;
