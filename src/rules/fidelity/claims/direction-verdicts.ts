import type { Word } from '../../../french/facts/word-forms.ts';
import { wrongComparison } from '../numbers/number-comparisons.ts';
import { againstTheSource } from '../numbers/number-directions.ts';
import type { Comparison } from '../reading/comparison.ts';
import { isTold, nearby, type OppositeVerdict, opposite, plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import { classOf } from '../reading/source-index.ts';
import { SMALL_ANTONYMS } from './antonyms.ts';
import { conditionLifted } from './conditions.ts';
import { FALL, LEAST_MOVE, RISE, saysAlike } from './movements.ts';
import { reversedOrder } from './order-of-deeds.ts';
import { overstated } from './quantifiers.ts';
import { reversedDifference } from './reversed-differences.ts';
import { reversedMoment } from './reversed-moments.ts';
import { isRankedAlike, reversedRanking } from './reversed-rankings.ts';
import { contrary, isConverse, stancesIn } from './stances.ts';
import { reversedTransition } from './transitions.ts';
import { turnedState } from './turned-states.ts';

/** Two sentences less alike than this may speak of different things. */
const ALIKE = 0.22;
const ROOT = 6;

/** Sentences of the article that say the contrary of the source: a fall for a rise, `moins` for `plus`. */
export function directionVerdicts(comparison: Comparison): OppositeVerdict[] {
  return comparison.article.sentences.filter(isTold).flatMap((sentence) => {
    const against =
      againstItsNumbers(sentence, comparison) ??
      againstTheSource(sentence, comparison) ??
      reversedTransition(sentence, comparison) ??
      wrongComparison(sentence, comparison) ??
      reversedDifference(sentence, comparison) ??
      reversedRanking(sentence, comparison) ??
      reversedMoment(sentence, comparison) ??
      reversedOrder(sentence, comparison) ??
      conditionLifted(sentence, comparison);
    if (against) return [against];
    const aligned = comparison.alignment.of(sentence).filter(({ score }) => score >= ALIKE);
    const sources = aligned.map(({ sentence: source }) => source);
    return (
      overstated(sentence, sources, comparison.index.side) ??
      turned(sentence, sources) ??
      turnedState(sentence, aligned, comparison) ??
      []
    );
  });
}

/** « baisse de 342 à 386 millions »: the numbers go the other way. */
function againstItsNumbers(sentence: Sentence, { index }: Comparison): OppositeVerdict | undefined {
  const words = plainWords(sentence);
  const { quantities } = sentence.passage.facts;
  for (const [at, from] of quantities.entries()) {
    const to = quantities[at + 1];
    if (!to || to.end > sentence.end || from.unit !== to.unit || from.kind === 'ordinal') continue;
    const text = sentence.passage.text;
    if (
      !/^[ \u00a0\u202f]à[ \u00a0\u202f]$/u.test(text.slice(from.end, to.start)) ||
      !/(?:^|[^\p{L}])de[ \u00a0\u202f]$/u.test(text.slice(Math.max(0, from.start - 4), from.start))
    )
      continue;
    const near = words.filter(({ end, start }) => end < from.start && start > from.start - 40);
    const rise = near.find(({ form }) => RISE.test(form.folded));
    const fall = near.find(({ form }) => FALL.test(form.folded));
    const wrong = to.value > from.value * LEAST_MOVE ? fall : from.value > to.value * LEAST_MOVE ? rise : undefined;
    if (!wrong || (rise && fall)) continue;
    const homes = [
      ...index.between(classOf(from), from.value, from.value),
      ...index.between(classOf(to), to.value, to.value),
    ];
    if (homes.some((home) => saysAlike(home, wrong === fall ? FALL : RISE))) continue;
    const source = homes[0]?.sentence;
    if (source) return opposite('turned', sentence, source, wrong, `${from.raw} → ${to.raw}`);
  }
  return undefined;
}

/** The closest source sentence is only on the other side of a pair, and none of those near is on this one. */
function turned(sentence: Sentence, sources: readonly Sentence[]): OppositeVerdict | undefined {
  const source = sources[0];
  if (!source || isUntil(sentence) !== isUntil(source) || isOfOtherDays(sentence, source)) return undefined;
  const own = stancesIn(sentence);
  for (const [stance, word] of own) {
    if (own.has(contrary(stance)) || sources.some((each) => stancesIn(each).has(stance))) continue;
    const other = stancesIn(source).get(contrary(stance));
    if (
      !other ||
      isSameWord(word, other) ||
      isCounted(word, other, source) ||
      isShortfall(sentence, word) ||
      !nearby(sentence, word, source, other)
    )
      continue;
    if (!isConverse(stance) || precededAlike(sentence, word, source, other))
      return opposite('turned', sentence, source, word, other.text);
  }
  const words = plainWords(sentence);
  if (!words.some(({ form }) => SMALL_WORDS.has(form.folded)) || denials(sentence) !== denials(source))
    return undefined;
  return turnedBySmallWord(sentence, words, sources);
}

/** « ceux du dernier » for the third of « le premier, le deuxième, le troisième ». */
const isCounted = (word: Word, other: Word, { words }: Sentence): boolean =>
  /^premi/.test(other.form.folded) &&
  /^derni/.test(word.form.folded) &&
  words.some(({ form }) => /^(?:deuxieme|second|troisieme)e?s?$/.test(form.folded));

/** « fermé le mardi » for « ouvre les lundi et samedi »: of other days the contrary may be said. */
function isOfOtherDays(sentence: Sentence, source: Sentence): boolean {
  const own = weekdaysOf(sentence);
  const theirs = weekdaysOf(source);
  return (
    own.length > 0 &&
    theirs.length > 1 &&
    !own.some((day) => theirs.includes(day)) &&
    !/[ \u00a0]au[ \u00a0]/u.test(source.text)
  );
}

const weekdaysOf = ({ passage, start, end }: Sentence): number[] =>
  passage.facts.dates.flatMap(({ weekday, start: at }) =>
    weekday !== undefined && at >= start && at < end ? [weekday] : [],
  );

/** A `manque à gagner` is a loss, and what lacks length is short. */
const isShortfall = ({ passage: { text } }: Sentence, { start }: Word): boolean =>
  /(?:manqu\p{L}*[ \u00a0](?:à[ \u00a0]|d[e’'][ \u00a0]?)|(?:faute|absence)[ \u00a0]d[e’'][ \u00a0]?)$/iu.test(
    text.slice(Math.max(0, start - 14), start),
  );

/** Another rule tells when one and the same word is denied on one side. */
const isSameWord = ({ form: a }: Word, { form: b }: Word): boolean =>
  a.folded.slice(0, SHORT_ROOT) === b.folded.slice(0, SHORT_ROOT);
const SHORT_ROOT = 4;

/** What one sells another buys: only the same subject makes it the contrary. */
function precededAlike(sentence: Sentence, word: Word, source: Sentence, other: Word): boolean {
  const before = ({ words }: Sentence, { start }: Word) =>
    words.findLast(({ form, end }) => end <= start && form.stem !== '')?.form.stem;
  const subject = before(sentence, word);
  return subject !== undefined && subject === before(source, other);
}

/** « ferme à 20 heures » and « ouvert jusqu’à 20 heures » say the same. */
const isUntil = (sentence: Sentence): boolean => sentence.words.some(({ form }) => form.lower === 'jusqu');

/** `ne` with or without its complement. */
const denials = (sentence: Sentence): number =>
  plainWords(sentence).filter(({ form: { lower } }) => lower === 'ne' || lower === 'n').length;

const SMALL_WORDS: ReadonlySet<string> = new Set(SMALL_ANTONYMS.flat());

function turnedBySmallWord(
  sentence: Sentence,
  own: readonly Word[],
  sources: readonly Sentence[],
): OppositeVerdict | undefined {
  for (const pair of SMALL_ANTONYMS)
    for (const [mine, other] of [pair, [pair[1], pair[0]] as const])
      for (const [index, word] of own.entries()) {
        if (word.form.folded !== mine || isRankedAlike(word, sentence, sources)) continue;
        const next = nextContent(own, index);
        if (next === undefined) continue;
        for (const source of sources.slice(0, 2)) {
          const theirs = plainWords(source);
          const pairs = theirs.flatMap(({ form: { folded: key } }, at) =>
            key === mine || key === other ? [{ key, next: nextContent(theirs, at), at }] : [],
          );
          const against = pairs.find((each) => each.key === other && each.next === next);
          const contrary = against && theirs[against.at];
          if (contrary && !pairs.some((each) => each.key === mine && each.next === next))
            return opposite('turned', sentence, source, word, contrary.text);
        }
      }
  return undefined;
}

/** Root of the next word that carries meaning, at most three words on. */
function nextContent(words: readonly Word[], index: number): string | undefined {
  for (const { form } of words.slice(index + 1, index + 4))
    if (form.folded.length > 1 && !form.stop) return form.folded.slice(0, ROOT);
  return undefined;
}
