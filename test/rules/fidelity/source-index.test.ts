import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/markdown/page.ts';
import { comparisonOf } from '../../../src/rules/fidelity/reading/comparison.ts';
import { classOf, keysOf } from '../../../src/rules/fidelity/reading/source-index.ts';
import { sourceFrom, subjectOf } from '../../support/pairs.ts';
import { comparing } from './told.ts';

const index = (source: string) => comparing(source, 'Il pleut.').index;

describe('what the source states', () => {
  it('finds numbers of a class between two values, both included', () => {
    const found = (kind: string, from: number, to: number) =>
      index('Il a 5 euros, 7 euros, 9 euros, 7 kg, 8 % et 7 chats.')
        .between(kind, from, to)
        .map(({ fact }) => fact.raw);
    expect(found('EUR', 5, 9)).toEqual(['5 euros', '7 euros', '9 euros']);
    expect(found('EUR', 5.1, 8.9)).toEqual(['7 euros']);
    expect(found('EUR', 9.1, 10)).toEqual([]);
    expect(found('EUR', 1, 4.9)).toEqual([]);
    expect(found('number', 7, 7)).toEqual(['7']);
    expect(found('percent', 8, 8)).toEqual(['8 %']);
    expect(found('written', 7, 7)).toEqual(['7 euros', '7 kg', '7']);
    expect(found('USD', 0, 99)).toEqual([]);
  });

  it('gives forty numbers at most', () => {
    const source = Array.from({ length: 41 }, () => 'Il a 7 euros.').join(' ');
    expect(index(source).between('EUR', 7, 7)).toHaveLength(40);
    expect(index(source).counting('chat')).toEqual([]);
    expect(index(source.replaceAll('euros', 'chats')).counting('chat')).toHaveLength(40);
    expect(index(source.replaceAll('7 euros', 'vu Zélie')).named('zelie')).toHaveLength(40);
  });

  it('gives a number of several values once', () => {
    expect(
      index('Elle gagne en 2 h 14 min 37 s.')
        .between('time', 7200, 8100)
        .map(({ fact }) => fact.raw),
    ).toEqual(['2 h 14 min 37 s']);
  });

  it('knows the numbers of a sentence and of a thing', () => {
    const source = index('Il a 5 chats et 6 chiens. Elle a 7 chats.');
    const [, first, second] = source.side.sentences;
    expect(first && source.inSentence(first).map(({ fact }) => fact.raw)).toEqual(['5', '6']);
    expect(second && source.inSentence(second).map(({ fact }) => fact.raw)).toEqual(['7']);
    expect(source.counting('chat').map(({ fact }) => fact.raw)).toEqual(['5', '7']);
  });

  it.each([
    ['seconde', 1],
    ['minute', 60],
    ['heure', 3600],
    ['jour', 86_400],
    ['nuit', 86_400],
    ['semaine', 604_800],
    ['mois', 2_628_000],
    ['trimestre', 7_884_000],
    ['an', 31_536_000],
  ])('knows what its rates are counted by: %s', (period, seconds) => {
    expect([...index(`Il boit 5 litres par ${period}.`).rates]).toEqual([seconds]);
  });

  it('knows its words, and the parts of those with hyphens', () => {
    const words = index('Le Val-Doré du grand-père, d’Évron.').words;
    for (const word of ['valdore', 'val', 'dore', 'grandpere', 'grand', 'pere', 'd', 'evron'])
      expect(words).toContain(word);
    expect(keysOf({ passages: [], sentences: [] }).size).toBe(0);
  });

  it('knows the names, their spellings and their acronyms', () => {
    const source = index('Ici, Héliavent et Heliavent. Là, la SNCF, puis Zélie. Puis A. Dorval, XYZabc et ABCDEFGH.');
    expect([...(source.spellings.get('heliavent') ?? [])]).toEqual(['Héliavent', 'Heliavent']);
    expect(source.spellings.has('la')).toBe(false);
    expect([...source.acronyms]).toEqual(['sncf']);
    expect(source.named('zelie').map(({ fact }) => fact.raw)).toEqual(['Zélie']);
    expect(source.named('absent')).toEqual([]);
  });

  it.each([
    ['12 euros', 'EUR'],
    ['12 kg', 'kg'],
    ['12 jours', 'time'],
    ['12 %', 'percent'],
    ['12 chats', 'number'],
    ['12e', 'number'],
    ['l’article 12', 'number'],
  ])('« %s » is of the class %s', (text, expected) => {
    const [located] = index(`Il a ${text}.`).quantities;
    expect(located && classOf(located.fact)).toBe(expected);
  });

  it('counts pages of further facts as source, and marks them', () => {
    const facts = [readPage('# Autre\n\nIl a 9 euros.\n')];
    const comparison = comparisonOf(subjectOf('Il pleut.\n', { ...sourceFrom('Titre\n\nIl a 5 euros.'), facts }));
    expect(comparison?.index.quantities.map(({ fact, passage }) => `${fact.raw} ${passage.extra}`)).toEqual([
      '5 euros false',
      '9 euros true',
    ]);
  });
});
