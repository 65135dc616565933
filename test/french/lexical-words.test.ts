import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lexicalWords } from '../../src/french/lexical-words.ts';

const lowers = (text: string) => lexicalWords(text).map(({ lower }) => lower);

describe('lexicalWords', () => {
  test.each([
    ['L’IA, d’OpenAI !', ['l', 'ia', 'd', 'openai']],
    ['un rendez-vous à Aix-en-Provence', ['un', 'rendez-vous', 'à', 'aix-en-provence']],
    ['23,2 % de 1 000 ou 1\u202f000,5', ['23,2', 'de', '1000', 'ou', '1000,5']],
    ['en 2023 100 cas', ['en', '2023', '100', 'cas']],
    ['100, 200', ['100', '200']],
    ['Aujourd’hui qu’l’on', ["aujourd'hui", 'qu', 'l', 'on']],
    ['DALL·E 3 et/ou B2B', ['dall·e', '3', 'et', 'ou', 'b2b']],
    ['em\u00adbauche porte‑clés', ['embauche', 'porte-clés']],
    ['l’«agent»', ['l', 'agent']],
    ['« — … »', []],
    ['e\u0301te\u0301', ['été']],
    ['1 000x', ['1', '000x']],
    ['v2.0.1', ['v2.0.1']],
    ['mot.Autre', ['mot', 'autre']],
  ])('%j → %j', (text, expected) => {
    expect(lowers(text)).toEqual(expected);
  });

  it('gives the text as written and its place', () => {
    const words = lexicalWords('Ah, l’IA').map(({ text, lower, start, end }) => ({ text, lower, start, end }));
    expect(words).toEqual([
      { text: 'Ah', lower: 'ah', start: 0, end: 2 },
      { text: 'l', lower: 'l', start: 4, end: 5 },
      { text: 'IA', lower: 'ia', start: 6, end: 8 },
    ]);
  });

  it('shares one token among the places of one spelling', () => {
    const [first, second, capital, elided] = lexicalWords('pain, pain, Pain, d’pain').filter(
      ({ lower }) => lower === 'pain',
    );
    expect(first?.token).toBe(second?.token);
    expect(elided?.token).toBe(first?.token);
    expect(capital?.token).not.toBe(first?.token);
    expect([capital?.token.text, capital?.token.lower]).toEqual(['Pain', 'pain']);
  });

  it('slices back from its offsets, in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-eéL’' .,1-9 -]*$/)), (text) => {
        let last = 0;
        for (const word of lexicalWords(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(last);
          last = word.end;
        }
      }),
    );
  });
});
