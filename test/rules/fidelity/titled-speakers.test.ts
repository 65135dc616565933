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

  it('« Le maire affirme que « … » », where the source quotes somebody else', () => {
    const source =
      'Le maire, Bruno Tassin, est soulagé. « Le courant nous coûte trop cher cet hiver », affirme Nadine Perrot, de la chambre de métiers.';
    for (const [article, ...findings] of [
      [
        'Le maire affirme que « le courant nous coûte trop cher cet hiver ».',
        'warning fact-quote-attribution 1:22-67 other found=maire expected=Nadine Perrot sourceLine=3',
      ],
      [
        'Le maire a rappelé : « Le courant nous coûte trop cher cet hiver. »',
        'warning fact-quote-attribution 1:22-68 other found=maire expected=Nadine Perrot sourceLine=3',
      ],
      ['La chambre affirme que « le courant nous coûte trop cher cet hiver ».'],
    ] as const)
      expect(told(source, article)).toEqual(findings);
    const mayor = source.replace('Perrot, de', 'Perrot, maire de Villac et membre de');
    expect(told(mayor, 'Le maire affirme que « le courant nous coûte trop cher cet hiver ».')).toEqual([]);
  });

  it('whom a title stands before is somebody, be both words of the name common ones', () => {
    const source =
      'L’avocat de la commune, Me Thomas Girard, a parlé.\n\nLa peine est lourde. Son avocate, Me Claire Aubin, réfléchit. « Ma cliente a besoin de tourner la page », a-t-elle indiqué.';
    expect(
      told(
        source,
        'Son avocat, Me Thomas Girard, réfléchit. « Ma cliente a besoin de tourner la page », a-t-il indiqué.',
      ),
    ).toEqual(['warning fact-quote-attribution 1:42-84 other found=Thomas Girard expected=Claire Aubin sourceLine=5']);
    expect(
      told(
        source,
        'Son avocate, Me Claire Aubin, réfléchit. « Ma cliente a besoin de tourner la page », a-t-elle indiqué.',
      ),
    ).toEqual([]);
  });
});
