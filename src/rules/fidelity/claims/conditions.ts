import type { Word } from '../../../french/facts/word-forms.ts';
import type { Comparison } from '../reading/comparison.ts';
import { type OppositeVerdict, opposite, plainWords } from '../reading/plain-words.ts';
import type { Sentence } from '../reading/side.ts';

const SPACE = '[ \\u00a0]';
/** « même s’il vit seul », « qu’ils aient réservé ou non » */
const WHATEVER = new RegExp(
  `(?<!\\p{L})(?:même${SPACE}(?:si${SPACE}|s[’'])[^,;:.]+|qu(?:e${SPACE}|[’'])[^,;:.]+?${SPACE}ou${SPACE}(?:non|pas)(?!\\p{L}))`,
  'iu',
);
/** « sauf s’il vit seul », « s’ils réservent », « à condition de réserver » */
const CONDITION = new RegExp(
  `(?<!\\p{L}|même${SPACE}|comme${SPACE})(?:si${SPACE}|s[’']ils?${SPACE}|s[’']elles?${SPACE}|à${SPACE}moins${SPACE}(?:d|qu)|à${SPACE}(?:la${SPACE})?condition${SPACE}|pourvu${SPACE}qu)[^,;:.]+`,
  'giu',
);

/** « même s’il vit seul » for « sauf s’il vit seul »: what the source makes a condition makes no difference. */
export function conditionLifted(sentence: Sentence, { alignment, index }: Comparison): OppositeVerdict | undefined {
  const found = WHATEVER.exec(sentence.text);
  if (!found) return undefined;
  const from = sentence.start + found.index;
  const word = { start: from, end: from + found[0].length, text: found[0] };
  const own = stemsIn(sentence, word.start, word.end);
  const kept = conditionsIn(sentence);
  if (own.size === 0 || kept.some(({ stems }) => shares(stems, own))) return undefined;
  for (const { sentence: source } of alignment.of(sentence).slice(0, MOST)) {
    const condition = conditionsIn(source).find(({ stems }) => shares(stems, own));
    if (!condition) continue;
    return index.side.sentences.some((each) => shares(liftedIn(each), own))
      ? undefined
      : opposite('turned', sentence, source, word, condition.text);
  }
  return undefined;
}
const MOST = 3;

function liftedIn(sentence: Sentence): ReadonlySet<string> {
  const found = WHATEVER.exec(sentence.text);
  const start = sentence.start + (found?.index ?? 0);
  return found ? stemsIn(sentence, start, start + found[0].length) : new Set();
}

const conditionsIn = (sentence: Sentence) =>
  [...sentence.text.matchAll(CONDITION)].map(({ 0: text, index }) => {
    const start = sentence.start + index;
    return { text, stems: stemsIn(sentence, start, start + text.length) };
  });

const stemsIn = (sentence: Sentence, from: number, to: number): ReadonlySet<string> =>
  new Set(
    plainWords(sentence).flatMap((word: Word) =>
      word.start >= from && word.end <= to && word.form.stem !== '' && word.form.folded.length > 3
        ? word.form.folded.slice(0, ROOT)
        : [],
    ),
  );
const ROOT = 6;

const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((stem) => other.has(stem));
