import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure } from '../../src/model/figure.ts';
import type { Language } from '../../src/model/message.ts';

const REFERENCE: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
  fr: new Intl.NumberFormat('fr', { maximumFractionDigits: 2 }),
};

describe.each(['en', 'fr'] as const)('figure in %s', (language) => {
  const agrees = (value: number) => {
    expect(figure(value, language)).toBe(REFERENCE[language].format(value));
  };

  it('writes as the reader does', () => {
    expect(figure(12_345.6, language)).toBe(language === 'fr' ? '12\u202f345,6' : '12,345.6');
    expect(figure(7, language)).toBe('7');
  });

  it.each([
    0,
    -0,
    0.005,
    0.004,
    0.995,
    1.005,
    0.1 + 0.2,
    9.995,
    99.999,
    999.995,
    999.999,
    1000,
    1e6,
    1e12,
    1e13,
    1e15,
    1e21,
    1e-7,
    -1,
    -12_345.678,
    0.285,
    1.255,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.MAX_SAFE_INTEGER,
    Number.MIN_VALUE,
  ])('agrees with Intl on %d', agrees);

  it('agrees with Intl on any number', () => {
    fc.assert(fc.property(fc.oneof(fc.double(), fc.nat(), fc.double({ min: 0, max: 1e5 })), agrees));
    fc.assert(fc.property(fc.nat(1e8), fc.constantFrom(10, 100, 1000, 10_000), (n, by) => agrees(n / by)));
  });
});
