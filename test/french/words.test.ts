import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countWords, mergeDigitGroups, shownWords, strictWords } from '../../src/french/words.ts';

const counts: readonly (readonly [text: string, strict: number, shown: number])[] = [
  ['', 0, 0],
  ['l’IA', 1, 1],
  ['c’est-à-dire', 1, 1],
  ['et/ou', 1, 1],
  ['1 000', 1, 1],
  ['1\u202f000 et 2\u00a0000\u00a0000', 3, 3],
  ['66 % et 3 €', 3, 3],
  ['« bonjour »', 1, 1],
  ['Pourquoi ?', 1, 1],
  ['oui – non', 2, 2],
  ['oui—non', 1, 2],
  ['oui–non', 1, 2],
  ['23,2\u00a0milliards', 1, 2],
  ['23,2 milliards', 2, 2],
  ['à', 0, 1],
  ['https://exemple.fr/a-b', 1, 1],
  ['DALL·E 3', 2, 2],
  ['un\tdeux\nTrois\rquatre\u000bcinq\u000c6', 6, 6],
  ['un\u200bdeux\u0085trois', 1, 3],
  ['Z z 9 0 A', 5, 5],
  ['… ! : ;', 0, 0],
];

describe('word counts', () => {
  test.each(counts)('%j has %d strict words and shows %d', (text, strict, shown) => {
    expect([strictWords(text), shownWords(text)]).toEqual([strict, shown]);
  });

  it('counts what its definition says', () => {
    const alphabet = fc.constantFrom(...'aéœÀ1 0²\u00a0\u202f\u2009–—.,«»’ªº\n\t\u0085\u200b\u0301e½');
    const counted = (text: string, between: RegExp, holds: RegExp) =>
      mergeDigitGroups(text.normalize('NFC'))
        .split(between)
        .filter((token) => holds.test(token)).length;
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 24 }), (text) => {
        const strict = counted(text, /[ \t-\r]+/, /[A-Za-z0-9]/);
        const shown = counted(text, /[\s\u0085\u200b–—]+/u, /[\p{L}\p{N}]/u);
        expect(countWords(text)).toEqual({ strict, shown });
      }),
      { numRuns: 3000 },
    );
  });

  it('never shows fewer words than it proves, nor proves more than a white-space counter finds', () => {
    const alphabet = fc.constantFrom(...'aé1 0\u00a0\u202f\u2009–—.,«»’\n\t\u200b');
    const texts = fc.array(alphabet, { maxLength: 60 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (text) => {
        const strict = strictWords(text);
        expect(strict).toBeLessThanOrEqual(shownWords(text));
        expect(strict).toBeLessThanOrEqual(text.split(/\s+/).filter((token) => token !== '').length);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['1 000', '1000'],
  ['12\u00a0345\u202f678\u2009901', '12345678901'],
  ['100, 200 300', '100, 200300'],
  ['2023 100', '2023 100'],
  ['1,5 000', '1,5 000'],
  ['1 0000', '1 0000'],
  ['12 34 56', '12 34 56'],
])('mergeDigitGroups(%j)', (text, merged) => {
  expect(mergeDigitGroups(text)).toBe(merged);
});
