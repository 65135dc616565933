import { expect, it } from 'vitest';
import { inParts } from '../../../src/rules/fidelity/reading/long-texts.ts';

const whole = (text: string) => ({
  text,
  placeOf: (start: number, end: number) => ({ line: 1, column: start + 1, endLine: 1, endColumn: end + 1 }),
});

it('an ordinary text is one part', () => {
  const text = whole('Le pain lève. '.repeat(1000));
  expect(inParts(text)).toEqual([text]);
});

it.each(['Le pain lève. ', 'pain ', 'a'])(
  'an endless one loses nothing, and its parts keep their places: %s',
  (unit) => {
    const text = whole(unit.repeat(Math.ceil(70_000 / unit.length)));
    const parts = inParts(text);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.map((part) => part.text).join('')).toBe(text.text);
    let before = 0;
    for (const part of parts) {
      expect(part.placeOf(0, 3).column).toBe(before + 1);
      before += part.text.length;
      if (unit.length > 1 && before < text.text.length) expect(part.text.endsWith(unit)).toBe(true);
    }
  },
);
