import { describe, expect, it } from 'vitest';
import { factNameAltered } from '../../../src/rules/fidelity/fact-name-altered.ts';
import { factNameInvented } from '../../../src/rules/fidelity/fact-name-invented.ts';
import { problemsOf } from '../../support/findings.ts';
import { pairOf, tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

const CASES: Readonly<Record<string, readonly Row[]>> = {
  'words that an acronym stands for': [
    ['LR gagne ici.', 'Ici, Les Républicains gagnent.', []],
    [
      'LR gagne ici.',
      'Ici, Républicains gagne.',
      ['error fact-name-invented 1:6-18 invented found=Républicains words=Républicains'],
    ],
    ['LFI gagne ici.', 'Ici, La\u00a0France insoumise gagne.', []],
    ['FI gagne ici.', 'Ici, La France insoumise gagne.', []],
    ['LP gagne ici.', 'Ici, Le Parisien gagne.', []],
    ['LR gagne ici.', 'Ici, les Républicains gagnent.', []],
    ['LR gagne ici.', 'Les Républicains gagnent ici.', []],
    ['LFI gagne ici.', 'Ici, la France insoumise gagne.', []],
    ['LFI gagne ici.', 'La France insoumise gagne ici.', []],
    ['LE gagne ici.', 'Ici, l’Écurie gagne.', ['error fact-name-invented 1:8-14 invented found=Écurie words=Écurie']],
    ['LR gagne ici.', 'Ici, le Rhône gagne.', ['error fact-name-invented 1:9-14 invented found=Rhône words=Rhône']],
    [
      'LP gagne ici.',
      'Ici, le parisien Corlay gagne.',
      ['error fact-name-invented 1:18-24 invented found=Corlay words=Corlay'],
    ],
    [
      'LR gagne ici.',
      'Ici, Les Corlésiens gagnent.',
      ['error fact-name-invented 1:6-20 invented found=Les Corlésiens words=Les Corlésiens'],
    ],
    [
      'LC gagne ici.',
      'Ici, Corlay et Les Landes gagnent.',
      [
        'error fact-name-invented 1:6-12 invented found=Corlay words=Corlay',
        'error fact-name-invented 1:16-26 invented found=Les Landes words=Les Landes',
      ],
    ],
    ['La FNSEA alerte.', 'La Fédération nationale des syndicats d’exploitants agricoles alerte.', []],
    ['La SNCF alerte.', 'La Société nationale des chemins de fer alerte.', []],
    [
      'La SNCF alerte.',
      'La Société nationale du charbon alerte.',
      ['error fact-name-invented 1:4-11 invented found=Société words=Société'],
    ],
    ['La Société nationale des chemins de fer alerte.', 'La SNCF alerte.', []],
    [
      'La Société nationale des chemins de fer alerte.',
      'La SNCH alerte.',
      ['error fact-name-invented 1:4-8 invented found=SNCH words=SNCH'],
    ],
    ['L’École nationale alerte.', 'L’ÉN alerte.', []],
    ['L’École nationale alerte.', 'L’EN alerte.', []],
    ['La S.N.C.F. alerte.', 'La SNCF alerte.', []],
    ['La SNCF alerte.', 'La S.N.C.F. alerte.', []],
    ['La Société nationale des chemins de fer alerte.', 'La S.N.C.F. alerte.', []],
    [
      'La Société nationale des chemins de fer alerte.',
      'La S.N.C.H. alerte.',
      ['error fact-name-invented 1:4-11 invented found=S.N.C.H words=S.N.C.H'],
    ],
  ],
  plurals: [
    ['Le Bu dort.', 'Le Bus dort.', ['error fact-name-invented 1:4-7 invented found=Bus words=Bus']],
    [
      'Le Corla dort.',
      'Le Corlay dort.',
      ['error fact-name-altered 1:4-10 altered found=Corlay expected=Corla sourceLine=3'],
    ],
    ['Les Rues dorment.', 'La Rue dort.', []],
  ],
  'peoples of places': [
    ['Le train va à Nice.', 'Les Niçoises dorment.', []],
    ['Le train va à Tours.', 'La Tourangelle dort.', []],
    ['Le train va à Troyes.', 'La Troyenne dort.', []],
    ['Une équipe troyenne dort.', 'Le train va à Troyes.', []],
    ['Le club bulgare dort.', 'Le train va en Bulgarie.', []],
    [
      'Le club croate dort.',
      'Le train va en Serbie.',
      ['error fact-name-invented 1:16-22 invented found=Serbie words=Serbie'],
    ],
    ['Le train va à Rome.', 'Les Romaines dorment.', []],
    ['Les Romaines dorment ici.', 'Le train va à Rome.', []],
    ['Un élu romain dort.', 'Le train va à Rome.', []],
    ['Romain dort.', 'Le train va à Rome.', ['error fact-name-invented 1:15-19 invented found=Rome words=Rome']],
    ['Hier, Romain dort.', 'Le train va à Rome.', ['error fact-name-invented 1:15-19 invented found=Rome words=Rome']],
    ['Le train va en Grèce.', 'Les Grecs et une Grecque dorment.', []],
    ['Deux Grecques dorment.', 'Le train va en Grèce.', []],
    ['Le train va en Turquie.', 'Les Turcs et deux Turques dorment.', []],
    ['Le train va en Provence.', 'Les Provençaux dorment.', []],
    ['Le train va au Mans.', 'Les Manceaux dorment.', []],
    ['Le train va à Sète.', 'Les Sétoises dorment.', []],
    ['Le Sétois dort.', 'Le train va à Sète.', []],
    ['Le train va à Moscou.', 'Les Moscovites dorment.', []],
    ['Le Pictavien dort.', 'Le train va à Poitiers.', []],
    ['Le Poitevin dort.', 'Le train va à Poitiers.', []],
    ['Le train va à Brest.', 'Le Brestois dort.', []],
    ['Un élu brestois dort.', 'Le train va à Brest.', []],
    ['Le train va à Loos.', 'Le Loosois dort.', []],
    ['Le Loosois dort.', 'Le train va à Loos.', []],
    ['Le Brestois dort.', 'Les Brestoises dorment.', []],
  ],
  'short forms of what is numbered': [
    ['Le club joue en Division 2.', 'Le club joue en D2.', []],
    [
      'Le club joue en Division 2.',
      'Le club joue en D3.',
      ['error fact-name-invented 1:17-19 invented found=D3 words=D3'],
    ],
    ['Le club joue en Division 1234.', 'Le club joue en D1234.', []],
    [
      'Le club joue en Division 2.',
      'Le club joue en DD2.',
      ['error fact-name-invented 1:17-20 invented found=DD2 words=DD2'],
    ],
    ['Il loue un trois-pièces.', 'Il loue un F3.', []],
  ],
  'two words glued together': [
    ['La candidatureCorla avance.', 'La candidature Corla avance.', []],
    [
      'La candidatureCorl avance.',
      'La candidature Corl avance.',
      ['error fact-name-invented 1:16-20 invented found=Corl words=Corl'],
    ],
    [
      'La candidatureCorlay avance.',
      'La candidature Cor lay avance.',
      ['error fact-name-invented 1:16-19 invented found=Cor words=Cor'],
    ],
  ],
  'other spellings of places and terms': [
    [
      'Le train va à London.',
      'Le train va à Milan.',
      ['error fact-name-invented 1:15-20 invented found=Milan words=Milan'],
    ],
    [
      'Le train va à Milan.',
      'Le train va à London.',
      ['error fact-name-invented 1:15-21 invented found=London words=London'],
    ],
    ['Le train va au Royaume-Uni.', 'Le train va au UK.', []],
    ['Le train va à Corlay.', 'Le train va au UK.', ['error fact-name-invented 1:16-18 invented found=UK words=UK']],
    ['Le PDG de Corlay parle.', 'Le CEO de Corlay parle.', []],
    ['Le CEO de Corlay parle.', 'Le PDG de Corlay parle.', []],
    ['Les USA gagnent.', 'Les États-Unis gagnent.', []],
    ['Le train va au UK.', 'Le train va au Royaume-Uni.', []],
    ['Le train va en EU.', 'Le train va dans l’Union européenne.', []],
    [
      'Le train va à Milan, en EU.',
      'Le train va dans l’Union sportive.',
      ['error fact-name-invented 1:20-25 invented found=Union words=Union'],
    ],
    [
      'Il a eu raison de nous.',
      'L’Union européenne vote.',
      ['error fact-name-invented 1:3-8 invented found=Union words=Union'],
    ],
    ['L’ONU vote.', 'Les Nations unies votent.', []],
    ['L’OTAN vote.', 'La NATO vote.', []],
    ['La NATO vote.', 'L’OTAN vote.', []],
    ['Le train va en Sweden.', 'Le train va en Suède.', []],
    ['Le train va en Suède.', 'Le train va en Sweden.', []],
    ['L’IA parle.', 'L’AI parle.', []],
    ['Le train va à Val Doré.', 'Le train va à Val‐Doré.', []],
    ['Le train va à Val Doré.', 'Le train va à Val‑Doré.', []],
  ],
};

describe.each(Object.entries(CASES))('names: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article, [factNameInvented, factNameAltered])).toEqual(told);
  });
});

describe('raised letters', () => {
  const rules = [factNameInvented, factNameAltered];

  it.each([
    ['Le roi François Ier règne.', 'Le roi François Iᵉʳ règne.'],
    ['Le roi François Iᵉʳ règne.', 'Le roi François Ier règne.'],
    ['La XIVe édition commence.', 'La XIVᵉ édition commence.'],
    ['Mme Corlay parle.', 'Mᵐᵉ Corlay parle.'],
  ])('« %s » and « %s » are the same', (source, article) => {
    expect(tellings(source, article, rules)).toEqual([]);
  });

  it.each([
    ['Le roi François Iᵉʳ règne.', 'Le roi François II règne.', 'found=François II expected=François Iᵉʳ'],
    ['Le roi François II règne.', 'Le roi François Iᵉʳ règne.', 'found=François Iᵉʳ expected=François II'],
    ['Le roi Louis XIII règne.', 'Le roi Louis XIV règne.', 'found=Louis XIV expected=Louis XIII'],
  ])('« %s » → « %s » tells the number that the source writes', (source, article, told) => {
    expect(tellings(source, article, rules).join('')).toContain(told);
  });
});

it('tells what to write with the number of the source', () => {
  const pair = pairOf('Le roi Jean Corlay II règne.', 'Le roi Jean Corlay III règne.');
  expect(problemsOf(factNameAltered, pair).map(({ fix }) => fix)).toEqual([
    expect.stringContaining('Écrire « Jean Corlay II » comme dans la source, au lieu de « Jean Corlay III ».'),
  ]);
});

describe('kings and popes of another number', () => {
  const told = (source: string, article: string) =>
    tellings(source, article, [factNameInvented, factNameAltered]).map((line) => line.replace(/ expected=.*/, ''));
  const none: readonly string[] = [];

  it.each([
    ['Le roi Louis XIII règne.', 'Le roi Louis XIV règne.', ['error fact-name-altered 1:8-17 altered found=Louis XIV']],
    ['Le roi Louis XIII règne.', 'Le roi Louis XIII règne.', none],
    ['Le roi Louis XIII règne.', 'Le roi Louis règne.', none],
    ['Le roi Louis règne.', 'Le roi Louis XIV règne.', none],
    ['Le roi Louis XIII règne.', 'Le roi Louis, V règne.', none],
    ['Le roi Louis XIII règne.', 'Le roi Louis XIVe règne.', none],
    [
      'Le roi François Ier règne.',
      'Le roi François II règne.',
      ['error fact-name-altered 1:8-19 altered found=François II'],
    ],
    [
      'Le roi François II règne.',
      'Le roi François\u00a0Ier règne.',
      ['error fact-name-altered 1:8-20 altered found=François Ier'],
    ],
    [
      'Le roi François\u202fIII règne.',
      'Le roi François\u202fII règne.',
      ['error fact-name-altered 1:8-19 altered found=François II'],
    ],
    [
      'Le roi Louis XXXVII règne.',
      'Le roi Louis XXXVIII règne.',
      ['error fact-name-altered 1:8-21 altered found=Louis XXXVIII'],
    ],
    [
      'Le pape Jean-Paul II parle.',
      'Le pape Jean-Paul Ier parle.',
      ['error fact-name-altered 1:9-22 altered found=Jean-Paul Ier'],
    ],
    ['Louis Corlay III règne ici.', 'Corlay II règne.', ['error fact-name-altered 1:1-10 altered found=Corlay II']],
    ['Louis Corlay XIII règne ici.', 'Le roi Louis XIV règne.', none],
    [
      'Le roi Louis dort. Le roi Louis XIII règne.',
      'Le roi Louis XIV règne.',
      ['error fact-name-altered 1:8-17 altered found=Louis XIV'],
    ],
    ['Le roi Louis XIII dort. Le roi Louis XIV règne.', 'Le roi Louis XIV règne.', none],
    [
      'Le roi Louis XIV règne, le roi Charles IX rit.',
      'Le roi Charles X et le roi Louis IX règnent.',
      [
        'error fact-name-altered 1:8-17 altered found=Charles X',
        'error fact-name-altered 1:28-36 altered found=Louis IX',
      ],
    ],
  ])('« %s » → « %s »', (source, article, expected) => {
    expect(told(source, article)).toEqual(expected);
  });
});
