import { allMatches } from '../all-matches.ts';
import type { Cues } from './cues.ts';
import type { QuantityKind } from './fact.ts';
import { blank, type Draft } from './quantity-draft.ts';

/** What the first number of a score is multiplied by, so that one number tells both. */
export const SCORE = 1000;
/** Fewer goals than this one side scores, where a word with a capital stands before the score. */
const MOST_GOALS = 20;
const RATIO_GAP = /^(?:[ \u00a0][\p{L}’'-]+){0,3}?[ \u00a0]sur[ \u00a0](?:les[ \u00a0])?$/u;
const ONE_IN = /(?<![\p{L}\p{N}])une?(?:[ \u00a0][\p{L}’'-]+){0,3}?[ \u00a0]sur[ \u00a0]/giu;

/** Adds `neuf crevaisons sur dix`, `46 sur 140`, `3/4`, and scores such as `3-1`. Their two numbers become parts. */
export function addRatios(text: string, drafts: Draft[], cues: Cues): void {
  const counted = drafts
    .filter(
      ({ kind, scale, value, end }) =>
        kind === 'number' ||
        kind === 'time' ||
        (kind === 'money' && scale === 1) ||
        // « Menés 0-2 » is no name with a number.
        (kind === 'label' && value < MOST_GOALS && /^[-–]\d{1,2}(?!\d)/u.test(text.slice(end, end + 4))),
    )
    .sort((a, b) => a.start - b.start);
  for (const [index, first] of counted.entries()) {
    const second = counted[index + 1];
    if (second) addRatio(text, first, second, drafts);
  }
  if (!cues.has('share') || !/[ \u00a0]sur[ \u00a0]/.test(text)) return;
  const byStart = new Map(counted.map((draft) => [draft.start, draft]));
  for (const match of allMatches(ONE_IN, text)) {
    const second = byStart.get(match.index + match[0].length);
    if (second?.kind !== 'number' || !isWhole(second.value)) continue;
    // « un euro sur deux » is a ratio of two numbers already.
    if (!second.part)
      drafts.push({ ...blank('percent', 100 / second.value, match.index, second.end), unit: '%', loose: true });
    second.part = true;
  }
}

/** `un sur trois`, `un sur mille`, but not `une étude sur 1 248 adultes`. */
const isWhole = (value: number): boolean => value >= 2 && (value <= 20 || value === 100 || value === 1000);

function addRatio(text: string, first: Draft, second: Draft, drafts: Draft[]): void {
  const gap = text.slice(first.end, second.start);
  const whole = (kind: QuantityKind, value: number) => ({
    ...blank(kind, value, first.start, second.end),
    figures: first.figures,
  });
  if ((gap === '/' && first.kind !== 'money') || (RATIO_GAP.test(gap) && second.kind === 'number')) {
    // « 3 jours sur 7 » compares what is written; « 2/3 jours » are two days or three.
    if (gap === '/' && (first.kind === 'time') !== (second.kind === 'time')) return;
    const [part, total] = first.unit === second.unit ? [first.value, second.value] : [first.written, second.written];
    // « sept jours sur sept » is all the time and no share.
    if (part > total || total < 2 || part < 0 || (part === total && first.kind === 'time')) return;
    drafts.push({ ...whole('percent', (100 * part) / total), unit: '%', loose: true });
  } else if (
    /^[-–]$/.test(gap) &&
    first.figures &&
    second.figures &&
    second.nouns.length === 0 &&
    second.unit === '' &&
    first.value < 200 &&
    second.value < 200 &&
    second.scale === 1
  )
    drafts.push(whole('score', first.value * SCORE + second.value));
  else return;
  first.part = true;
  second.part = true;
}
