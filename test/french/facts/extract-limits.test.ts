import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/french/facts/extract.ts';

const words = new Set('le la maire sourit pain lève bien voir'.split(' '));
const lexicon = { has: (word: string) => words.has(word) };
const factsOf = (text: string) => extractFacts([text], { lexicon })[0];

describe('what a column counts', () => {
  const valuesOf = (texts: readonly string[], units: readonly string[]) =>
    extractFacts(texts, { lexicon, units }).map(({ quantities }) =>
      quantities.map(({ value, unit, nouns }) => [value, unit, ...nouns].join(' ').trim()),
    );

  it('is read after each cell, and only after its own', () => {
    expect(valuesOf(['12', '12', '12'], ['millions d’euros', '', 'élèves'])).toEqual([
      ['12000000 EUR'],
      ['12'],
      ['12  elev'],
    ]);
  });

  it('gives no number of its own', () => {
    expect(valuesOf(['12'], ['pour 1 000 élèves'])).toEqual([['12']]);
  });

  it('may be missing', () => {
    expect(valuesOf(['12', '12'], ['kg'])).toEqual([['12 kg'], ['12']]);
  });
});

describe('dates and quantities', () => {
  it.each([
    ['Le 5 mai, à 8 h.', ['8 h']],
    ['En mai 2024, 5 prêts.', ['5']],
    ['En 2024, 5 prêts.', ['5']],
    ['Les deux semaines prochaines.', ['deux semaines']],
    ['Cinq hivers de suite.', ['Cinq']],
    ['Les années 60 et 3 prêts.', ['3']],
  ])('%s', (text, expected) => {
    expect(factsOf(text)?.quantities.map(({ raw }) => raw)).toEqual(expected);
  });
});

describe('names', () => {
  const namesOf = (text: string, provenNames: readonly string[] = []) =>
    extractFacts([text], { lexicon, provenNames: new Set(provenNames) })[0]?.names.map(({ raw }) => raw);

  it('are proven elsewhere', () => {
    expect(namesOf('Pain levé.')).toEqual([]);
    expect(namesOf('Pain levé.', ['pain'])).toEqual(['Pain']);
    expect(namesOf('Pain levé.', ['maire'])).toEqual([]);
  });

  it('are proven by any text of the document', () => {
    const facts = extractFacts(['Pain levé.', 'On voit Pain.'], { lexicon });
    expect(facts.map(({ names }) => names.map(({ raw }) => raw))).toEqual([['Pain'], ['Pain']]);
  });

  it('stand where the text has them, addresses or not', () => {
    const text = 'Voir https://a.fr/Lyon pour Odile, www.b.fr/Nice pour Zorba.';
    const facts = factsOf(text);
    expect(facts?.names.map(({ raw, start, end }) => [raw, text.slice(start, end)])).toEqual([
      ['Odile', 'Odile'],
      ['Zorba', 'Zorba'],
    ]);
    expect(facts?.urls).toHaveLength(2);
    expect(facts?.text).toBe(text);
  });
});

describe('quotations', () => {
  const said = (text: string) =>
    factsOf(text)?.quotations.map(({ kind, raw, inner, innerStart, words: count, start, end, speaker }) => {
      expect(kind).toBe('quotation');
      expect(raw).toBe(text.slice(start, end));
      expect(text.startsWith(inner, innerStart)).toBe(true);
      return `${raw} ${count} ${speaker?.raw ?? 'nobody'}`;
    });

  it.each([
    ['« Oui. Non. Si », dit Léa Morel. Jean Roux rit.', ['« Oui. Non. Si » 3 Léa Morel']],
    ['Bon. « Oui. Non. » dit Léa Morel.', ['« Oui. Non. » 2 Léa Morel']],
    ['Bon. « Oui », dit Léa Morel. Bien. « Non », dit Jean Roux.', ['« Oui » 1 Léa Morel', '« Non » 1 Jean Roux']],
    ['Léa Morel dit : « Oui. »', ['« Oui. » 1 Léa Morel']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['closed', 2999, '»', 1],
    ['closed', 3000, '»', 0],
    ['open', 399, '', 1],
    ['open', 400, '', 0],
  ])('%s, of %d signs', (_state, length, closer, count) => {
    expect(factsOf(`« ${'pain '.repeat(600).slice(0, length - 1)}x${closer}`)?.quotations).toHaveLength(count);
  });

  it('take their speaker from an earlier text, the last one that names a person', () => {
    const texts = ['Léa Morel rit. Zorba aussi.', 'Il pleut.', '« Oui. »'];
    expect(extractFacts(texts, { lexicon })[2]?.quotations[0]?.speaker).toMatchObject({
      raw: 'Léa Morel',
      bond: 'earlier',
    });
  });
});
