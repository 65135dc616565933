import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterRuns } from '../../src/french/letter-runs.ts';

const byPattern = (text: string, least: number): string[] =>
  (text.match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= least);

describe('runs of letters', () => {
  it.each([
    ['l’aéroport de Nîmes', 4, ['aéroport', 'Nîmes']],
    ['52 millions', 8, ['millions']],
    ['œuvre', 5, ['œuvre']],
    ['', 1, []],
  ])('of %s', (text, least, runs) => expect(letterRuns(text, least)).toEqual(runs));

  it('are those of the pattern, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(6), (text, least) => {
        expect(letterRuns(text, least)).toEqual(byPattern(text, least));
      }),
    );
    const french = fc.string({ unit: fc.constantFrom(..."aéœÇZ ’'-.,0«»\u00a0\u202f\u00ad😀中") });
    fc.assert(
      fc.property(french, fc.nat(6), (text, least) => {
        expect(letterRuns(text, least)).toEqual(byPattern(text, least));
      }),
    );
  });
});
