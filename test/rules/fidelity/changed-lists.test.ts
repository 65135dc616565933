import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

const told = (source: string, article: string) => tellings(source, article).filter((line) => /fact-role/.test(line));

describe('a list of names with one from elsewhere', () => {
  it.each([
    [
      'Marc Tibéri enseigne à Nancy. Un second essai doit démarrer en septembre à Saint-Vérand, Dijon et Limoges.',
      'Un nouvel essai doit commencer en septembre dans trois villes : Saint-Vérand, Dijon et Nancy.',
    ],
    [
      'Le car s’arrête à Brévin, Morsac et Orlay. La directrice habite Vaubert.',
      'Le car s’arrête à Brévin, Morsac et Vaubert.',
    ],
    [
      'Le jury réunit Léa Brunet, Paul Garrec et Odile Charrier. Le prix revient à Jeanne Morvan.',
      'Le jury réunit Léa Brunet, Paul Garrec et Jeanne Morvan.',
    ],
  ])('%s → %s', (source, article) => expect(told(source, article)).toHaveLength(1));

  it.each([
    [
      'Marc Tibéri enseigne à Nancy. Un second essai doit démarrer en septembre à Saint-Vérand, Dijon et Limoges.',
      'Un nouvel essai doit commencer en septembre dans trois villes : Limoges, Saint-Vérand et Dijon.',
    ],
    [
      'Marc Tibéri enseigne à Nancy. Un second essai doit démarrer en septembre à Saint-Vérand, Dijon et Limoges.',
      'Un nouvel essai doit commencer en septembre à Dijon et à Limoges, comme à Saint-Vérand.',
    ],
    [
      'Le car s’arrête à Brévin, Morsac et Orlay. Il dessert aussi Vaubert le samedi.',
      'Le samedi, le car s’arrête à Brévin, Morsac, Orlay et Vaubert.',
    ],
    [
      'Le car s’arrête à Brévin, Morsac et Orlay. Un autre s’arrête à Brévin, Morsac et Vaubert.',
      'Un autre car s’arrête à Brévin, Morsac et Vaubert.',
    ],
    [
      'Le jury réunit Léa Brunet, Paul Garrec et Odile Charrier. Le prix revient à Jeanne Morvan.',
      'Le jury réunissait Mme Charrier, Léa Brunet et Paul Garrec.',
    ],
    [
      'Le jury réunit Léa Brunet, Paul Garrec et Odile Charrier, sous la présidence de Jeanne Morvan.',
      'Le jury réunissait Léa Brunet, Paul Garrec et Jeanne Morvan, la présidente.',
    ],
  ])('is said otherwise: %s → %s', (source, article) => expect(told(source, article)).toEqual([]));
});
