import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

const SOURCE =
  'Le buffet de la halte de Morsac est ouvert de 8 heures à 19 heures, sauf le lundi. Une seule des sept haltes, celle de Brévin, a un ascenseur. Le car quitte Brévin à 7 heures. Le car quitte Orlay à 9 heures.';
const told = (article: string) => tellings(SOURCE, article).filter((line) => /fact-role/.test(line));

describe('a name of the source in the place of another, in a sentence that is all but the source’s', () => {
  it.each([
    [
      'Le buffet de la halte de Brévin est ouvert de 8 heures à 19 heures, sauf le lundi.',
      'found=Brévin expected=Morsac',
    ],
    [
      'Le buffet de la halte de Brévin, ouvert de 8 heures à 19 heures, ferme le lundi.',
      'found=Brévin expected=Morsac',
    ],
    ['Le car quitte Morsac à 7 heures.', 'found=Morsac expected=Brévin'],
  ])('is an error: %s', (article, data) => expect(told(article)).toEqual([expect.stringContaining(data)]));

  it.each([
    'Sauf le lundi, le buffet de la halte de Morsac ouvre de 8 heures à 19 heures.',
    'Le car quitte Orlay à 9 heures.',
    'Le car part de Brévin à 7 heures et d’Orlay à 9 heures.',
    'De sept haltes, seule celle de Brévin a un ascenseur.',
  ])('is none: %s', (article) => expect(told(article)).toEqual([]));
});

describe('the other side of a limit', () => {
  const hedged = (source: string, article: string) =>
    tellings(source, article).filter((line) => /fact-number-changed/.test(line));

  it.each([
    [
      'Les chiens de plus de 6 kilos portent une muselière.',
      'Jusqu’à 6 kilos, les chiens sont dispensés de la muselière.',
    ],
    [
      'Le tarif vaut pour les foyers dont le revenu dépasse 900 euros.',
      'Rien ne change pour les foyers dont le revenu ne dépasse pas 900 euros.',
    ],
  ])('may be told of: %s → %s', (source, article) =>
    expect(hedged(source, article).filter((line) => line.startsWith('error'))).toEqual([]),
  );

  it('is no contrary', () =>
    expect(hedged('Plus de 500 personnes sont venues au bal.', 'Moins de 500 personnes sont venues au bal.')).toEqual([
      expect.stringMatching(/^error .* direction/),
    ]));
});

describe('half of a return ticket', () => {
  it('follows from it', () =>
    expect(
      tellings(
        'L’aller simple coûte 18,60 euros, l’aller-retour 29 euros.',
        'L’aller-retour coûte 29 euros, soit 14,50 euros par trajet.',
      ),
    ).toEqual([expect.stringContaining('formula=29 euros ÷ 2')]));
});
