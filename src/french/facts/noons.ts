import { allMatches } from '../all-matches.ts';
import { findNumberWords } from '../number-words.ts';
import { mayBeMinutes } from './clock.ts';
import { blank, type Draft } from './quantity-draft.ts';
import { SECONDS } from './unit-table.ts';

const { MINUTE, HOUR, DAY } = SECONDS;
/** « la pause de midi », « le service du midi », « un bain de minuit »: a kind of it, at whatever time. */
const NOON =
  /(?<![\p{L}-]|(?:coupure|pause|repas|collation|creux|messe|bain|soleil|démon)s? de |(?:[’']| )du )(?:midi|minuit)(?![\p{L}-])/gu;
/** Parts of an hour that follow, and what they add to it. */
const PARTS: readonly (readonly [part: RegExp, seconds: number])[] = [
  [/^[ \u00a0]et[ \u00a0]demie?(?!\p{L})/iu, HOUR / 2],
  [/^[ \u00a0]et[ \u00a0]quart(?!\p{L})/iu, HOUR / 4],
  [/^[ \u00a0]moins[ \u00a0](?:le|un)[ \u00a0]quart(?!\p{L})/iu, -HOUR / 4],
];
/** `midi moins quarante-cinq` */
const LONGEST_TAIL = 24;

/** `midi` and `minuit` tell the time, and so do `midi et demi`, `minuit vingt`, `midi moins le quart`. */
export function findNoons(text: string): Draft[] {
  return Array.from(allMatches(NOON, text), ({ 0: name, index }) => {
    const end = index + name.length;
    const [after, length] = minutesAfter(text, end);
    const whole = (name === 'midi' ? HOUR * 12 : after < 0 ? DAY : 0) + after;
    return {
      ...blank('time', whole, index, end + length),
      unit: 's',
      others: name === 'minuit' && after >= 0 ? [DAY + after] : [],
      article: true,
    };
  });
}

/** Seconds that the words after a noon add, and how long these words are. */
function minutesAfter(text: string, end: number): readonly [seconds: number, length: number] {
  const tail = text.slice(end, end + LONGEST_TAIL);
  for (const [part, seconds] of PARTS) {
    const found = part.exec(tail);
    if (found) return [seconds, found[0].length];
  }
  const [minutes] = findNumberWords(tail);
  const gap = minutes && tail.slice(0, minutes.start);
  if (!minutes || !mayBeMinutes(text, { value: minutes.value, end: end + minutes.end })) return [0, 0];
  if (gap === ' ' || gap === '\u00a0') return [minutes.value * MINUTE, minutes.end];
  return gap === ' moins ' ? [-minutes.value * MINUTE, minutes.end] : [0, 0];
}
