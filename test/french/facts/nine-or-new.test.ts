import { describe, expect, it } from 'vitest';
import { numeralsOf } from './shown-numerals.ts';

describe('neuf counts', () => {
  it.each([
    'voici neuf Européens',
    'il emploie neuf Belges',
    'voilà neuf foyer',
    'sable neuf autres villes',
    'ils sont neuf dans la salle',
    'elles étaient neuf dans la salle',
    'sable neuf fois',
  ])('%s', (text) => {
    expect(numeralsOf(text)).toEqual(['neuf = 9 words']);
  });

  it('with « pour cent » after it', () => {
    expect(numeralsOf('sable neuf pour cent')).toEqual(['neuf = 9 words', 'cent = 100 words']);
    expect(numeralsOf('sable neuf pour mille')).toEqual(['neuf = 9 words', 'mille = 1000 words']);
  });
});

describe('neuf is new', () => {
  it.each([
    'le bâtiment neuf dans Paris',
    'le pull neuf mais laid',
    'le pont neuf depuis lundi',
    'le pont neuf sous la neige',
    'le camion neuf Mercedes',
    'le pull neuf pour centenaire',
    'remettre à neuf le toit',
    'refaire à neuf le toit',
  ])('%s', (text) => {
    expect(numeralsOf(text)).toEqual([]);
  });
});

describe('one day', () => {
  it.each(['une grève d’un jour', "une grève d'un jour", 'en un jour'])('%s', (text) => {
    expect(numeralsOf(text)).toContain('un = 1 article');
  });

  it.each(['d’un jour à l’autre', 'un jour, il part', 'dans un jour'])('no duration: %s', (text) => {
    expect(numeralsOf(text)).toEqual([]);
  });
});
