import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/french/facts/fact.ts';
import {
  comparable,
  countOther,
  fits,
  isClose,
  isSumToo,
  tolerance,
} from '../../../src/rules/fidelity/numbers/operands.ts';
import { PLAIN } from './plain-quantity.ts';

const FIGURE: Quantity = { ...PLAIN, figures: true, end: 1, raw: '5' };

/** A number as it stands in a text, with the millions after it. */
const number = (value: number, given: Partial<Quantity> = {}): Quantity => ({
  ...FIGURE,
  value,
  written: value,
  ...given,
});
const money = (value: number): Quantity => number(value, { kind: 'money', unit: 'EUR' });
const weight = (value: number): Quantity => number(value, { kind: 'measure', unit: 'kg' });

describe('names of what is counted', () => {
  it.each<[string[], string[], boolean]>([
    [['voil'], ['canot'], true],
    [['voil'], ['voil'], false],
    [['voil', 'bois'], ['voil', 'neuf'], false],
    [['bois', 'voil'], ['voil', 'neuf'], false],
    [['voil', 'bois'], ['canot', 'neuf'], true],
    [[], ['canot'], false],
    [['voil'], [], false],
    [[], [], false],
  ])('%j and %j are other things: %s', (a, b, expected) => {
    expect(countOther(number(5, { nouns: a }), number(5, { nouns: b }))).toBe(expected);
  });
});

describe('what may be added, subtracted or divided', () => {
  it.each<[string, Quantity, Quantity, boolean]>([
    ['two sums', money(3), money(5), true],
    ['a sum and a weight', money(3), weight(5), false],
    ['large ones of those', money(3e5), weight(5e5), false],
    ['a sum and a large number', money(1e5), number(1e5), true],
    ['a smaller number', money(1e5), number(99_999), false],
    ['a smaller sum', money(99_999), number(1e5), false],
    ['a number of things', money(1e5), number(1e5, { nouns: ['arbr'] }), false],
    ['millions of things', money(1e5), number(2e6, { nouns: ['arbr'], written: 2 }), true],
    ['a large rank', money(1e5), number(1e5, { kind: 'ordinal' }), false],
  ])('%s', (_, a, b, expected) => {
    expect([comparable(a, b), comparable(b, a)]).toEqual([expected, expected]);
  });
});

describe('what may give a number', () => {
  it.each<[string, Quantity, Quantity, boolean]>([
    ['a number for a number of other things', number(5, { nouns: ['voil'] }), number(3, { nouns: ['canot'] }), true],
    ['a sum for a bare number', number(100), money(3), true],
    ['a sum for a small bare number', number(99), money(3), false],
    ['a sum for a number of things', number(100, { nouns: ['voil'] }), money(3), false],
    ['a weight for a bare number', number(100), weight(3), false],
    ['a number for a weight', weight(100), number(3), false],
    ['a number for a sum', money(100), number(300), false],
    ['a weight for a weight', weight(100), weight(3), true],
    ['a share for a number', number(100), number(3, { kind: 'percent', unit: '%' }), false],
  ])('%s', (_, quantity, operand, expected) => {
    expect(fits(quantity, operand)).toBe(expected);
  });

  it.each<[string, Quantity, Quantity, boolean]>([
    ['a bare number', money(3), number(100), true],
    ['a small bare number', money(3), number(99), false],
    ['a number of things', money(3), number(100, { nouns: ['voil'] }), false],
    ['beside a weight', weight(3), number(100), false],
    ['two sums', money(300), money(100), false],
  ])('is a sum too: %s', (_, a, b, expected) => {
    expect([isSumToo(a, b), isSumToo(b, a)]).toEqual([expected, expected]);
  });
});

describe('how far a result may be off', () => {
  it.each<[Partial<Quantity>, number]>([
    [{}, 0.0002],
    [{ approximation: 'about' }, 6],
    [{ approximation: 'under' }, 6],
    [{ loose: true }, 6],
  ])('%j: %s of 200', (given, expected) => {
    expect(tolerance(number(200, given))).toBeCloseTo(expected, 10);
    expect(tolerance(number(-200, given))).toBeCloseTo(expected, 10);
  });

  it.each<[Quantity, number, boolean]>([
    [number(200), 200, true],
    [number(200), 201, false],
    [number(200), 199, false],
    [number(200, { loose: true }), 206, true],
    [number(200, { loose: true }), 206.1, false],
    [number(200, { loose: true }), 194, true],
    [number(200, { loose: true }), 193.9, false],
    [number(0), 0, true],
  ])('against what is computed, %#', (quantity, computed, expected) => {
    expect(isClose(quantity, computed)).toBe(expected);
  });
});
