import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMatches } from '../../src/french/all-matches.ts';

const PATTERNS = [/a/g, /a*/g, /(?<x>a)|b/g, /\p{L}*/gu, /(?:)/gu, /(?:)/g, /[^a]/gu, /a|b/gy, /$/gm, /(?<=a)b?/gu];

describe('all matches', () => {
  it('are those of matchAll', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '👍', '\ud83d', '\udc4d'),
      maxLength: 15,
    });
    fc.assert(
      fc.property(fc.constantFrom(...PATTERNS), text, (pattern, subject) => {
        const found = (all: Iterable<RegExpExecArray>) =>
          Array.from(all, (match) => [match.index, { ...match.groups }, ...match]);
        expect(found(allMatches(pattern, subject))).toEqual(found(subject.matchAll(pattern)));
      }),
      { numRuns: 3000 },
    );
  });

  it('may be asked for while the same pattern is at work, and left before the end', () => {
    const pattern = /\w/g;
    const pairs: string[] = [];
    for (const [outer] of allMatches(pattern, 'abc'))
      for (const [inner] of allMatches(pattern, 'xyz')) {
        pairs.push(outer + inner);
        if (inner === 'y') break;
      }
    expect(pairs).toEqual(['ax', 'ay', 'bx', 'by', 'cx', 'cy']);
    expect(pattern.lastIndex).toBe(0);
  });
});
