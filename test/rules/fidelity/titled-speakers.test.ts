import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

const told = (source: string, article: string) =>
  tellings(source, article).filter((line) => /fact-quote-attribution/.test(line));

describe('a quotation with the title of somebody else', () => {
  it.each([
    [
      'L’entraîneur, Nicolas Berthet, a perdu son buteur. « On ne remplace pas un garçon pareil », a reconnu le technicien. Le directeur sportif, Yann Kervella, dispose de 3 millions.',
      'Nicolas Berthet a perdu son buteur. « On ne remplace pas un garçon pareil », admet le directeur sportif.',
    ],
    [
      '« Le pont tiendra encore cent ans », assure l’ingénieure Léa Brunet. Le maire, Paul Garrec, en doute.',
      'La ville hésite. « Le pont tiendra encore cent ans », assure le maire.',
    ],
  ])('%s → %s', (source, article) => expect(told(source, article)).toHaveLength(1));

  it.each([
    [
      'L’entraîneur, Nicolas Berthet, a perdu son buteur. « On ne remplace pas un garçon pareil », a reconnu le technicien. Le directeur sportif, Yann Kervella, dispose de 3 millions.',
      'Nicolas Berthet a perdu son buteur. « On ne remplace pas un garçon pareil », admet l’entraîneur.',
    ],
    [
      'L’entraîneur, Nicolas Berthet, a perdu son buteur. « On ne remplace pas un garçon pareil », a reconnu le technicien. Le directeur sportif, Yann Kervella, dispose de 3 millions.',
      'Nicolas Berthet a perdu son buteur. « On ne remplace pas un garçon pareil », a admis le coach.',
    ],
    [
      '« Le pont tiendra encore cent ans », assure le maire, Paul Garrec, devant la presse.',
      'La ville hésite. « Le pont tiendra encore cent ans », assure le maire.',
    ],
    [
      '« Le budget est serré », admet Odile Charrier, directrice de l’école. Le directeur, Paul Garrec, part en juin.',
      'À l’école, on compte. « Le budget est serré », admet la directrice.',
    ],
  ])('is said otherwise: %s → %s', (source, article) => expect(told(source, article)).toEqual([]));
});
