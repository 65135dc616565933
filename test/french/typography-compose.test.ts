import { describe, expect, it } from 'vitest';
import { composeEdits } from '../../src/french/typography/compose.ts';
import { applyEdits, type Edit, editsOf } from '../../src/french/typography/edit.ts';
import { findTypography, fixTypography } from '../../src/french/typography.ts';
import { shown } from './typography-made.ts';

type Short = readonly [start: number, end: number, after: string];

const named = (rule: Edit['rule'], edits: readonly Short[]): Edit[] =>
  edits.map(([start, end, after]) => ({ rule, start, end, after }));

describe('composeEdits', () => {
  it.each<[title: string, text: string, first: readonly Short[], second: readonly Short[], expected: string[]]>([
    ['nothing later', 'abc', [[0, 1, 'x']], [], ['quotes 0-1 x']],
    ['nothing earlier', 'abc', [], [[1, 2, 'x']], ['dash 1-2 x']],
    ['apart, the later one after', 'abcdef', [[0, 1, 'xyz']], [[5, 6, '!']], ['quotes 0-1 xyz', 'dash 3-4 !']],
    ['apart, the later one before', 'abcdef', [[4, 5, 'xyz']], [[1, 2, '!']], ['dash 1-2 !', 'quotes 4-5 xyz']],
    ['a deletion moves what follows', 'abcdef', [[0, 2, '']], [[2, 3, 'X']], ['quotes 0-2 ', 'dash 4-5 X']],
    ['touching ones stay apart', 'abcdef', [[0, 2, 'xy']], [[2, 3, 'Z']], ['quotes 0-2 xy', 'dash 2-3 Z']],
    ['the later one inside', 'abcdef', [[1, 3, 'wxyz']], [[2, 4, '-']], ['quotes 1-3 w-z']],
    ['the later one around', 'abcdef', [[2, 3, 'xy']], [[1, 5, '-']], ['dash 1-4 -']],
    ['the later one over its end', 'abcdef', [[1, 3, 'xy']], [[2, 5, '-']], ['quotes 1-5 x-']],
    ['the later one over its start', 'abcdef', [[2, 4, 'xy']], [[1, 3, '-']], ['dash 1-4 -y']],
    [
      'one later over two earlier',
      'abcdefgh',
      [
        [1, 2, 'xx'],
        [4, 5, 'yy'],
      ],
      [[1, 8, '-']],
      ['quotes 1-6 -'],
    ],
    [
      'two later in one earlier',
      'abcd',
      [[1, 2, 'uvwxyz']],
      [
        [2, 3, '1'],
        [5, 6, '2'],
      ],
      ['quotes 1-2 u1wx2z'],
    ],
    [
      'a long one, a short one inside, one at its end',
      'abcd',
      [[1, 2, 'uvwxyz']],
      [
        [2, 3, '1'],
        [6, 8, '2'],
      ],
      ['quotes 1-3 u1wxy2'],
    ],
    ['two at one point', 'abcd', [[2, 2, '«']], [[2, 3, '»']], ['quotes 2-2 »']],
    ['an insertion before an insertion', 'abcd', [[2, 2, '']], [[2, 2, '!']], ['quotes 2-2 !']],
    ['one that undoes the other', 'abcd', [[1, 2, 'x']], [[1, 2, 'b']], []],
    ['an undone insertion', 'abcd', [[1, 1, 'x']], [[1, 2, '']], []],
    [
      'the shift of a cluster',
      'abcdef',
      [
        [0, 1, 'xy'],
        [2, 3, 'zz'],
      ],
      [
        [1, 4, '-'],
        [6, 7, '!'],
      ],
      ['quotes 0-3 x-z', 'dash 4-5 !'],
    ],
  ])('%s', (_title, text, first, second, expected) => {
    const earlier = named('typo-english-quotes', first);
    const later = named('typo-dash', second);
    const composed = composeEdits(text, earlier, later);
    expect(composed.map(({ rule, start, end, after }) => `${rule.split('-').at(-1)} ${start}-${end} ${after}`)).toEqual(
      expected,
    );
    expect(applyEdits(text, composed)).toBe(applyEdits(applyEdits(text, earlier), later));
  });
});

describe('editsOf', () => {
  it('leaves out what changes nothing and what is not wanted', () => {
    expect(
      editsOf('typo-dash', 'a1b2c3', /\d/g, ({ 0: digit }) =>
        digit === '1' ? undefined : { after: digit === '2' ? '2' : 'x' },
      ),
    ).toEqual([{ rule: 'typo-dash', start: 5, end: 6, after: 'x' }]);
  });

  it('takes the offsets it is given, else those of the match', () => {
    expect(editsOf('typo-dash', 'abcd', /bc/g, ({ index }) => ({ start: index - 1, after: '' }))).toEqual([
      { rule: 'typo-dash', start: 0, end: 3, after: '' },
    ]);
    expect(editsOf('typo-dash', 'abcd', /bc/g, ({ index }) => ({ end: index, after: '!' }))).toEqual([
      { rule: 'typo-dash', start: 1, end: 1, after: '!' },
    ]);
  });

  it('steps over empty matches by whole characters, at every call from the start', () => {
    const everywhere = /(?=.)/gu;
    for (let call = 0; call < 2; call += 1)
      expect(editsOf('typo-dash', '😀b', everywhere, () => ({ after: '-' })).map(({ start }) => start)).toEqual([0, 2]);
  });
});

describe('what a repair may touch', () => {
  it.each([
    [' ?', 'mot', '', '⍽?'],
    ['?', 'mot', '', '⍽?'],
    ['%', '5', '', '⎵%'],
    ['€', '5', '', '⎵€'],
    [';', 'mot', '', '⍽;'],
    ['», dit-il', 'mot', '', '⍽», dit-il'],
    ['—non', 'oui', '', ' — non'],
    ['oui«', '', 'mot', 'oui «⍽'],
    ['oui,', '', 'non', 'oui, '],
    ['oui', '', ',non', 'oui'],
    ['non', 'oui,', '', 'non'],
    ['rapports.', '', 'Revenir', 'rapports. '],
    ['Revenir', 'rapports.', '', 'Revenir'],
    ['mot', 'a  ', '', 'mot'],
    ['  mot', 'a', '', ' mot'],
    ['mot  ', '', 'a', 'mot '],
    ['mot', '«', '»', 'mot'],
    ['Etat', 'l’', '', 'État'],
    ['Edition', 'Black ', '', 'Edition'],
    ['Edition', 'La ', '', 'Édition'],
    ['mot ?', '«', '', 'mot⍽?'],
    ['« mot', '', '»', '«⍽mot'],
    ['oui? non', 'x ', '', 'oui⍽? non'],
    ['oui? non', '', ' x', 'oui⍽? non'],
  ])('%j between %j and %j', (text, before, after, expected) => {
    expect(shown(fixTypography(text, {}, { before, after }))).toBe(expected);
  });

  it.each([
    [39, '«\u202foui', 'oui\u202f»'],
    [40, '"oui', 'oui"'],
  ])('sees forty characters beside the text: a mark with %d signs between', (between, opening, closing) => {
    const signs = 'x'.repeat(between);
    expect(fixTypography('"oui', {}, { after: `${signs}"` })).toBe(opening);
    expect(fixTypography('oui"', {}, { before: `"${signs}` })).toBe(closing);
  });

  it('lets repairs uncover others until none is left', () => {
    expect(fixTypography('Fini. . .')).toBe('Fini.');
    expect(findTypography('Fini. . .').map(({ before }) => before)).toEqual([' .', ' .']);
  });
});
