import type { Passage } from '../reading/side.ts';

/** Whether a line of a poem is followed by its next one: inside a sentence, or between two that lines break as well. */
export const runsOn = (passages: readonly Passage[], index: number): boolean =>
  breaksSentence(passages, index) ||
  (areLines(passages, index) && breaksSentence(passages, index - 1) && breaksSentence(passages, index + 1));

const breaksSentence = (passages: readonly Passage[], index: number): boolean =>
  areLines(passages, index) && !/[.!?…]$/u.test(passages[index]?.text ?? '.');

const areLines = (passages: readonly Passage[], index: number): boolean =>
  [passages[index], passages[index + 1]].every((passage) => passage !== undefined && isLine(passage));

/** A short text of its own, none of a dialogue. */
const isLine = ({ kind, text }: Passage): boolean =>
  (kind === 'prose' || kind === 'quote') && text.length <= LONGEST_LINE && !/^[—–-]|[«»:]/u.test(text);
const LONGEST_LINE = 65;
