import { describe, expect, it } from 'vitest';
import { repairApostrophes } from '../../src/french/typography/apostrophes.ts';
import { repairEllipses } from '../../src/french/typography/ellipses.ts';
import { made } from './typography-made.ts';

describe('repairApostrophes', () => {
  it.each([
    ["l'IA", 'l’IA'],
    ['l´IA', 'l’IA'],
    ['l`IA', 'l’IA'],
    ['lʼIA', 'l’IA'],
    ['l‘IA', 'l’IA'],
    ['l′IA', 'l’IA'],
    ["l'«oui»", 'l’«oui»'],
    ["l'“oui”", 'l’“oui”'],
    ["l'█", 'l’█'],
    ["l'1", 'l’1'],
    ["d'1 mot", 'd’1 mot'],
    ["D'1 mot", 'D’1 mot'],
    ["c'1 j'1 m'1 n'1 s'1 t'1", 'c’1 j’1 m’1 n’1 s’1 t’1'],
    ["qu'1", 'qu’1'],
    ["jusqu'1", 'jusqu’1'],
    ["d'un", 'd’un'],
    ["rock'n'roll", 'rock’n’roll'],
    ["d'1 mot et l'IA", 'd’1 mot et l’IA'],
  ])('%s → %s', (before, after) => {
    expect(made(repairApostrophes, before)).toBe(after);
  });

  it.each(['l’IA', "'mot'", "mot'", "puisqu'1", "b'1", "ad'1", "5d'1"])('leaves %j', (text) => {
    expect(made(repairApostrophes, text)).toBe(text);
  });
});

describe('repairEllipses', () => {
  it.each([
    ['oui...', 'oui…'],
    ['oui….', 'oui…'],
    ['oui.…', 'oui…'],
    ['etc...', 'etc.'],
    ['etc…', 'etc.'],
    ['etc….', 'etc.'],
    ['etc.…', 'etc.'],
    ['Etc...', 'Etc.'],
    ['fetc...', 'fetc…'],
    ['etc... et etc…', 'etc. et etc.'],
    ['... args', '… args'],
    ['mot...args', 'mot…args'],
    ['mot...', 'mot…'],
    ['(...)', '(…)'],
    ['[...]', '[…]'],
    ['...!', '…!'],
    ['oui... etc...', 'oui… etc.'],
  ])('%s → %s', (before, after) => {
    expect(made(repairEllipses, before)).toBe(after);
  });

  it.each([
    'oui…',
    'oui....',
    'oui..',
    'oui……',
    'etc....',
    'etc..',
    'f(...args)',
    '[...liste]',
    '{...objet}',
    '...args',
    'un ...args',
    'x=...args',
    'a,...args',
    'clé:...args',
    '...5',
    '...$a',
    '..._a',
    '.../a',
    '...[a]',
    '...{a}',
    '…args',
    'etc. et oui…',
    'mot..args',
  ])('leaves %j', (text) => {
    expect(made(repairEllipses, text)).toBe(text);
  });
});
