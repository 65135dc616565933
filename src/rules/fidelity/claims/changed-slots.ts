import { dateVerdicts } from '../dates/date-verdicts.ts';
import { type Aligned, featuresOf } from '../reading/alignment.ts';
import type { Comparison } from '../reading/comparison.ts';
import { isTold, nearby } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';
import type { RoleVerdict } from '../roles/role-verdict.ts';
import { type Slot, slotsIn } from './slots.ts';

/** Two sentences less alike than this may speak of different things. */
const ALIKE = 0.28;
/** A sentence as close as this to the best one may be where the words come from. */
const RIVAL = 0.5;
/** From here on a sentence may come from the only one that has a value of the kind. */
const FAINT = 0.18;
/** From here on two sentences surely say the same. */
const SURE = 0.4;

/** « lundi » in a sentence whose source has Sunday, « une semaine plus tard » for « plus tôt ». */
export function changedSlots(comparison: Comparison): RoleVerdict[] {
  return comparison.article.sentences.flatMap((sentence) => {
    if (!isTold(sentence)) return [];
    const own = slotsIn(sentence);
    return own.flatMap((slot) => {
      // « de lundi à mercredi », « plus tôt que prévu … plus tard »
      if (own.some((other) => other !== slot && other.kind === slot.kind)) return [];
      const found = changed(sentence, slot, comparison) ?? nowhere(sentence, slot, comparison);
      return found ? [verdict(sentence, slot, found)] : [];
    });
  });
}

/** « tous les jours sauf le lundi » names the other days as well. */
const SAVE = /(?<!\p{L})(?:sauf|except|hormis|hors|ferm|tous[ \u00a0]les)/iu;

interface Found {
  readonly source: Sentence;
  readonly slot: Slot;
}

function changed(sentence: Sentence, slot: Slot, comparison: Comparison): Found | undefined {
  // Its own words lead to where they were taken from.
  const own = new Set(
    sentence.words.flatMap(({ start, end, form }) => (start >= slot.start && end <= slot.end ? form.stem : [])),
  );
  const [best, ...others] = comparison.alignment.closest(featuresOf(sentence), own);
  if (!best || best.score < ALIKE) return undefined;
  const theirs = slotsIn(best.sentence).filter(({ kind }) => kind === slot.kind);
  const [expected] = theirs;
  if (!expected || theirs.some(({ value }) => value === slot.value || value !== expected.value)) return undefined;
  if (slot.kind === 'weekday' && SAVE.test(best.sentence.text)) return undefined;
  if (
    has(
      around(
        [...sentence.stems].filter((stem) => !own.has(stem)),
        best,
        others,
      ),
      slot,
    )
  )
    return undefined;
  if (best.score < SURE && !nearby(sentence, slot, best.sentence, expected)) return undefined;
  // What the article tells beside it was told of something else.
  const beside = sentence.passage.sentences.filter(({ index }) => Math.abs(index - sentence.index) === 1);
  if (has(beside, expected) || isJudged(sentence, slot, comparison)) return undefined;
  return { source: best.sentence, slot: expected };
}

/** « fin 2025 », where the source knows the beginning of that year alone. */
function nowhere(sentence: Sentence, slot: Slot, comparison: Comparison): Found | undefined {
  const isAlone = ALONE.test(slot.kind);
  if (!isAlone && slot.kind !== 'span') return undefined;
  const there = comparison.once(slotsOfSource).get(slot.kind) ?? [];
  const [found] = there;
  if (!found || there.some((each) => each.slot.value === slot.value || each.slot.value !== found.slot.value))
    return undefined;
  if (isAlone) return [...sentence.stems].some((stem) => found.source.stems.has(stem)) ? found : undefined;
  // The sentence, or one beside it, comes from there.
  const near = sentence.passage.sentences.filter(({ index }) => Math.abs(index - sentence.index) <= 1);
  const homes = near.map((each) => comparison.alignment.of(each)[0]);
  const scores = homes.flatMap((home) => (home?.sentence === found.source ? home.score : []));
  return Math.max(...scores) >= FAINT ? found : undefined;
}
const ALONE = /^(?:hours$|part:)/;

const slotsOfSource = ({ index }: Comparison): ReadonlyMap<string, readonly Found[]> =>
  Map.groupBy(
    index.side.sentences.flatMap((source) => slotsIn(source).map((slot) => ({ source, slot }))),
    ({ slot }) => slot.kind,
  );

/** Where else the words may come from: what is nearly as close, and what stands beside the best with a word of the sentence. */
const around = (
  stems: readonly string[],
  { sentence, score }: Aligned,
  others: readonly Aligned[],
): readonly Sentence[] => [
  ...others.filter((other) => other.score >= score * RIVAL).map((other) => other.sentence),
  ...sentence.passage.sentences.filter(
    (each) => Math.abs(each.index - sentence.index) === 1 && stems.some((stem) => each.stems.has(stem)),
  ),
];

const has = (sentences: readonly Sentence[], { kind, value }: Slot): boolean =>
  sentences.some((each) => slotsIn(each).some((slot) => slot.kind === kind && slot.value === value));

const isJudged = ({ passage }: Sentence, { start, end }: Slot, comparison: Comparison): boolean =>
  comparison
    .once(dateVerdicts)
    .some((verdict) => verdict.passage === passage && verdict.date.start < end && verdict.date.end > start);

const verdict = ({ passage }: Sentence, { start, end, text }: Slot, { source, slot }: Found): RoleVerdict => ({
  what: 'number',
  passage,
  start,
  end,
  found: text,
  expected: slot.text,
  source,
  severity: 'warning',
});
