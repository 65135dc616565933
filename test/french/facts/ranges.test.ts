import { describe, expect, it } from 'vitest';
import { outside } from '../../../src/french/facts/quantity-draft.ts';
import { findRanks } from '../../../src/french/facts/ranks.ts';

const ranges = (text: string) =>
  text.split(' ').flatMap((pair) => {
    const [start, end] = pair.split('-').map(Number);
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });

describe('outside', () => {
  it.each([
    ['0-2 4-6', '', '0-2 4-6'],
    ['0-2 4-6', '2-4', '0-2 4-6'],
    ['0-2 4-6', '1-2', '4-6'],
    ['0-2 4-6', '2-5', '0-2'],
    ['0-2 4-6', '1-5', ''],
    ['0-2 4-6 8-9', '8-12 1-3', '4-6'],
    ['0-2 4-6 8-9', '5-6 0-1', '8-9'],
    ['2-4', '0-2 4-6', '2-4'],
  ])('%s, with %j taken', (stretches, taken, left) => {
    expect(outside(ranges(stretches), ranges(taken))).toEqual(ranges(left));
  });
});

it.each([
  ['le XXe, la 3e et le premier', ['XXe 20', '3e 3', 'premier 1']],
  ['le premier, le 2e, le IIIe', ['premier 1', '2e 2', 'IIIe 3']],
  ['les 1ers, 1res et 1ères', ['1ers 1', '1res 1', '1ères 1']],
  ['la 1ère, la 2nde', ['1ère 1', '2nde 2']],
  ['le 2ex, le 3e5', []],
])('finds ranks in text order: %s', (text, expected) => {
  const found = findRanks(text).map(({ start, end, value }) => `${text.slice(start, end)} ${value}`);
  expect(found).toEqual(expected);
});
