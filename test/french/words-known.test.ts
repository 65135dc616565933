import { describe, expect, it, test } from 'vitest';
import { canonicalTerm, EQUIVALENT_TERMS, GENERIC_ACRONYMS } from '../../src/french/acronyms.ts';
import { MONTHS, WEEKDAYS } from '../../src/french/calendar.ts';
import { frenchPlaceName } from '../../src/french/exonyms.ts';
import { ENGLISH_FUNCTION_WORDS, FRENCH_FUNCTION_WORDS } from '../../src/french/function-words.ts';
import { contentStems, stem } from '../../src/french/stems.ts';
import { isStopWord } from '../../src/french/stop-words.ts';
import { lazyLexicon } from '../../src/store/lexicon.ts';

describe('stems', () => {
  test.each([
    ['recrutements', 'recrut'],
    ['Recrutement', 'recrut'],
    ['continuellement', 'continuel'],
    ['aujourd’hui', "aujourd'hui"],
    ["aujourd'hui", "aujourd'hui"],
    ['3', '3'],
  ])('%s → %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
    expect(stem(word)).toBe(expected);
  });

  it('gives very long words back', () => {
    const long = `${'a'.repeat(70)}ements`;
    expect(stem(long)).toBe(long);
  });

  test.each([
    ['Les recrutements de l’École en 2025', ['recrut', 'ecol', '2025']],
    ['Il a été très bien, d’abord', []],
    ['A 5 ou 12 et 1 000', ['12', '1000']],
    ['La créée', ['cre']],
  ])('contentStems(%j)', (text, stems) => {
    expect(contentStems(text)).toEqual(stems);
  });
});

test('stop words are grammar and weak verbs, not subjects', () => {
  for (const word of ['le', 'qu', 'très', 'faisaient', 'notamment', 'est-à-dire']) expect(isStopWord(word)).toBe(true);
  for (const word of ['pain', 'marché', 'the', '', 'Le']) expect(isStopWord(word)).toBe(false);
});

test('function words are lower case and hold no blank', () => {
  expect(FRENCH_FUNCTION_WORDS.size).toBeGreaterThan(220);
  expect(ENGLISH_FUNCTION_WORDS.size).toBeGreaterThan(130);
  for (const word of [...FRENCH_FUNCTION_WORDS, ...ENGLISH_FUNCTION_WORDS]) expect(word).toMatch(/^[\p{Ll}']+$/u);
});

test('the calendar counts from January and Monday', () => {
  const month = (name: string) => MONTHS.get(name);
  expect(
    ['janvier', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'décembre'].map(month),
  ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect([month('fevrier'), month('aout'), month('dec'), month('Mars'), month('')]).toEqual([
    2,
    8,
    12,
    undefined,
    undefined,
  ]);
  expect([...WEEKDAYS]).toEqual([
    ['lundi', 1],
    ['mardi', 2],
    ['mercredi', 3],
    ['jeudi', 4],
    ['vendredi', 5],
    ['samedi', 6],
    ['dimanche', 7],
  ]);
});

test('equivalent terms share a canonical name', () => {
  expect(['ai', 'intelligence artificielle', 'ceo', 'us', 'union europeenne', 'pain'].map(canonicalTerm)).toEqual([
    'ia',
    'ia',
    'pdg',
    'etats-unis',
    'ue',
    'pain',
  ]);
  for (const terms of EQUIVALENT_TERMS) for (const term of terms) expect(canonicalTerm(term)).toBe(terms[0]);
  expect([GENERIC_ACRONYMS.has('IA'), GENERIC_ACRONYMS.has('PDG'), GENERIC_ACRONYMS.has('XYZ')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('foreign place names have French ones', () => {
  expect(['london', 'the hague', 'united states', 'lyon'].map(frenchPlaceName)).toEqual([
    'londres',
    'la haye',
    'etats-unis',
    'lyon',
  ]);
});

describe('the French word list', () => {
  const lexicon = lazyLexicon();
  const known = (words: string) => words.split(/\s+/).filter((word) => lexicon.has(word));
  const unknown = (words: string) => words.split(/\s+/).filter((word) => !lexicon.has(word));

  it('knows words in all their forms', () => {
    expect(
      unknown(`manger pains grande grandes journaux vitraux recruteuse heureuse heureuses actrice active actives
        élevés élevée élevées légère légères bonne bonnes blanche blanches publique publiques bateaux nette grosses belle
        yeux mange manges mangeons mangez mangent mangeais mangeait mangea mangeant mangé mangées mangerai mangerait
        mangèrent finis finit finissons finissent finissait finissant finira fini finies vends vendons vendu vendues vendra
        prend prenons prennent rejoignant faisant écrivons connaissait appelle achète espère emploie commençait est étaient
        part obtenir ayant essayez chacun bon partagez laisser lire tableau segment libre`),
    ).toEqual([]);
  });

  it('knows no surnames, no marks, no words run together', () => {
    expect(known('esguerra salesforce flavien dimanchetandis rapportsrevenir xa zs')).toEqual([]);
    expect([lexicon.has(''), lexicon.has('grandx y')]).toEqual([false, false]);
  });
});
