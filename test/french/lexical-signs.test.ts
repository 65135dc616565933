import { describe, expect, it } from 'vitest';
import { lexicalWords } from '../../src/french/lexical-words.ts';

describe('lexicalWords', () => {
  it.each([
    ['12 345 678,25 km', ['12345678,25', 'km']],
    ['1 000,5x', ['1000', '5x']],
    ['1 0000', ['1', '0000']],
    ['3,5 et 3.5', ['3,5', 'et', '3.5']],
    ['3,a', ['3', 'a']],
    ['3-4, n°5', ['3-4', 'n', '5']],
    ['Ωmega et Жук', ['ωmega', 'et', 'жук']],
    ['漢字', ['漢字']],
    ['½ tasse, m² et H₂O', ['½', 'tasse', 'm²', 'et', 'h₂o']],
    ['l’Ω, qu’Ω', ['l', 'ω', 'qu', 'ω']],
    ['a-Ω et Ω-a', ['a-ω', 'et', 'ω-a']],
    ['a-, -a, a--b', ['a', 'a', 'a', 'b']],
    ['a’, ’a, l’, l’’a', ['a', 'a', 'l', 'l', 'a']],
    ['d’l’eau', ['d', 'l', 'eau']],
    ['L’IA de O’Donnell', ['l', 'ia', 'de', "o'donnell"]],
    ['\u00ada, a\u00adb', ['a', 'ab']],
    ['a‑b‐c', ['a-b-c']],
    ['a\u2009b\u202fc\u00a0d', ['a', 'b', 'c', 'd']],
    ['a…b–c', ['a', 'b', 'c']],
    ['😀a', ['a']],
    ['Été ÉTÉ été', ['été', 'été', 'été']],
  ])('%j', (text, lowers) => {
    const words = lexicalWords(text);
    expect(words.map(({ lower }) => lower)).toEqual(lowers);
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  it('tells words apart that look alike to a table of words', () => {
    const long = ['x'.repeat(32), 'x'.repeat(33), `${'x'.repeat(32)}y`];
    expect(lexicalWords(long.join(' ')).map(({ text }) => text)).toEqual(long);
    expect(lexicalWords(long.toReversed().join(' ')).map(({ text }) => text)).toEqual(long.toReversed());
  });
});
