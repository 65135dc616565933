import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAY_LACK_ACCENT } from '../../src/french/typography/capital-accents.ts';
import { hideProtected } from '../../src/french/typography/protect.ts';
import * as signs from '../../src/french/typography/signs.ts';

const { signsIn } = signs;
const SPACING = signs.SPACED_SIGN | signs.GLUED_SIGN | signs.OPENED_BY_SPACE;

/** What the repairs look for, as patterns. */
const PATTERNS: readonly (readonly [string, number, RegExp])[] = [
  ['spacing', SPACING, /[ \t\u00a0\u2009\u202f](?:[ \t\u00a0\u2009\u202f,.…)])|\([ \t\u00a0\u2009\u202f]|[,.]\p{L}/u],
  ['an apostrophe', signs.APOSTROPHE, /['´`ʼ‘′]/],
  ['dots', signs.DOTS, /\.\.|…/],
  ['quotes', signs.QUOTE, /[“”"‘„]/],
  ['guillemets', signs.GUILLEMET, /[«»]/],
  ['high signs', signs.HIGH, /[;!?]/],
  ['a colon', signs.COLON, /:/],
  ['figures', signs.FIGURE, /\d[ \u00a0\u2009\u202f]?[%€£¥$°kM]|\d[ \u00a0\u2009\u202f][\p{L}\d]|\d{5}/u],
  ['ordinals', signs.ORDINALS, /\di?[èe]|2nd|[IVX]i?[èe]me|N°/],
  ['capitals', signs.CAPITALS, MAY_LACK_ACCENT],
  ['dashes', signs.DASH, /[ \t\u00a0\u2009\u202f]-|—/],
];
const SIGN = fc.constantFrom(
  ...' \t\n\u00a0\u2009\u202f\u3000.,…()\'´`ʼ‘′’“”"„«»;!?:-—–%€£¥$°/@\\&{=|_0125éèienAEILNVXYcdghklmqrstvyαжİœ\ue000',
  '🙂',
  'Yahoo!',
  'http://a.fr',
  '3:45',
  'v2',
  'index.html',
);
const TEXT = fc.array(SIGN, { maxLength: 8 }).map((list) => list.join(''));

describe('what a text holds', () => {
  it.each(PATTERNS)('%s', (_, bits, pattern) => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(pattern.test(text) && (signsIn(text) & bits) === 0).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('something that no repair may look into', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(hideProtected(text) !== text && (signsIn(text) & signs.PROTECTED) === 0).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['Le pain lève, puis il cuit.', 0],
    ['L’été, le four chauffe à midi.', 0],
    ['', 0],
    ['un pain (chaud)', 0],
    ['On dit oui', 0],
    ['a , b', SPACING & signs.SPACED_SIGN],
    ['a,b', signs.GLUED_SIGN],
    ['( a', signs.OPENED_BY_SPACE],
    ['2e', signs.ORDINALS & signs.ORDINAL],
    ['Oui !', signs.HIGH],
    ['Quoi...', signs.DOTS],
    ['un - deux', signs.DASH],
    ['Tu viens ? – Oui', signs.HIGH],
  ])('%j', (text, bits) => {
    expect(signsIn(text)).toBe(bits);
  });

  it.each(['index.html', 'a/b', 'x@y', '::', ':-)', '%s', 'v2', '{{', 'Yahoo!', 'R&D', '12:30'])(
    'no prose in %j',
    (text) => {
      expect(signsIn(text) & signs.PROTECTED).not.toBe(0);
    },
  );
});
