import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/markdown/plain-text.ts';

describe('plainText', () => {
  it('drops case, accents and typographic signs', () => {
    expect(plainText('« L’Été »\u00a0: où ? – là…').text).toBe('" l\'ete " : ou ? - la…');
    expect(plainText('ŒUVRE ex æquo Straße').text).toBe('oeuvre ex aequo strasse');
  });

  it('closes up white space and drops invisible signs', () => {
    expect(plainText('a  b\u200bc\u00ad d').text).toBe('a bc d');
  });

  it('knows the way back where nothing moves', () => {
    const { text, originalIndex, plainIndex } = plainText('Là-bas, l’été');
    expect(originalIndex(text.indexOf('ete'))).toBe('Là-bas, l’été'.indexOf('été'));
    expect(plainIndex(3)).toBe(3);
  });

  it('knows the way back where letters grow and spaces close up', () => {
    const original = 'Une  œuvre de\u0301co';
    const { text, originalIndex, plainIndex } = plainText(original);
    expect(text).toBe('une oeuvre deco');
    expect(originalIndex(text.indexOf('oeuvre'))).toBe(original.indexOf('œ'));
    expect(originalIndex(text.indexOf('co'))).toBe(original.indexOf('co'));
    expect(originalIndex(text.length)).toBe(original.length);
    expect(plainIndex(original.indexOf('co'))).toBe(text.indexOf('co'));
  });

  it.each(['\ufad0', '각', 'a\ufad0b'])('stays inside %j, whose signs decompose', (original) => {
    const { text, originalIndex, plainIndex } = plainText(original);
    expect(originalIndex(text.length)).toBe(original.length);
    expect(plainIndex(original.length)).toBe(text.length);
  });

  it('never points outside, and never backwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (original) => {
        const { text, originalIndex } = plainText(original);
        let previous = 0;
        for (let index = 0; index <= text.length; index++) {
          const at = originalIndex(index);
          expect(at).toBeGreaterThanOrEqual(previous);
          expect(at).toBeLessThanOrEqual(original.length);
          previous = at;
        }
      }),
    );
  });
});
