import { describe, expect, it, test } from 'vitest';
import { quoteSpans, unbalanced } from '../../src/french/quotations.ts';

const quotes = (text: string) => quoteSpans(text).map(({ inner, mark, closed }) => [inner, mark, closed]);

describe('quoteSpans', () => {
  test.each([
    [
      'Il dit «\u202foui\u202f» puis “non” et "si".',
      [
        ['oui', 'guillemets', true],
        ['non', 'curly', true],
        ['si', 'straight', true],
      ],
    ],
    ['« il dit “non” et "si" »', [['il dit “non” et "si"', 'guillemets', true]]],
    ['« a « b » c » d', [['a « b » c', 'guillemets', true]]],
    ['“a “b” c”', [['a “b” c', 'curly', true]]],
    [
      '« ouvert\n\nsuite « b »',
      [
        ['ouvert', 'guillemets', false],
        ['b', 'guillemets', true],
      ],
    ],
    ['« ouvert\n \t\nsuite', [['ouvert', 'guillemets', false]]],
    ['« ligne\nsuite »', [['ligne\nsuite', 'guillemets', true]]],
    ['« fin  ', [['fin', 'guillemets', false]]],
    ['a » b ” c', []],
    ['un écran 15" large', []],
    ['"Il mesure 15" dit-il', [['Il mesure 15', 'straight', true]]],
    ['“a » b”', [['a » b', 'curly', true]]],
    ['""', [['', 'straight', true]]],
    ['en 2024« oui »', [['oui', 'guillemets', true]]],
    ['à 15" et 17", "oui"', [['oui', 'straight', true]]],
    ['', []],
  ])('%j', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('gives outer and inner offsets', () => {
    expect(quoteSpans('Ah « oui » !')).toEqual([
      { start: 3, end: 10, inner: 'oui', innerStart: 5, innerEnd: 8, mark: 'guillemets', closed: true },
    ]);
    expect(quoteSpans('Ah “oui \n\n')).toEqual([
      { start: 3, end: 8, inner: 'oui', innerStart: 4, innerEnd: 7, mark: 'curly', closed: false },
    ]);
    expect(quoteSpans('"oui  ')).toEqual([
      { start: 0, end: 4, inner: 'oui', innerStart: 1, innerEnd: 4, mark: 'straight', closed: false },
    ]);
  });
});

describe('unbalanced', () => {
  const signs = (text: string) => unbalanced(text).map(({ sign, index }) => `${sign}${index}`);

  test.each([
    ['«\u202fa\u202f» (b) [c] “d”', []],
    ['«\u202fa “b” c\u202f»', []],
    ['« a.', ['«0']],
    ['a »', ['»2']],
    ['(voir plus bas', ['(0']],
    ['voir]', [']4']],
    ['“a', ['“0']],
    ['a”', ['”1']],
    ['1) un\n2) deux, a) trois', []],
    ['12) un', []],
    ['1234) un', [')4']],
    ['mot) un', [')3']],
    ['(1) un', []],
    ['(1)) un', [')3']],
    [':) ;-) :( =) :’(', []],
    ['« ( »', ['(2']],
    ['( « ) »', ['«2', '»6']],
    ['(a\n\nmot)', ['(0', ')7']],
    ['(a\nb)', []],
    ['(a\n \t\nmot)', ['(0', ')9']],
    ['( a ”', ['(0', '”4']],
    ['[a ] ( :« x', ['(5', '«8']],
    [':- mot)', [')6']],
    ['((a)', ['(0']],
    ['à 12:30).', [')7']],
    ['« a « b »', ['«0']],
    [') (', [')0', '(2']],
    ['', []],
  ])('%j → %j', (text, expected) => {
    expect(signs(text)).toEqual(expected);
  });

  it('ends in time on many signs', () => {
    expect(unbalanced('('.repeat(200_000) + ']'.repeat(200_000))).toHaveLength(400_000);
  });
});
