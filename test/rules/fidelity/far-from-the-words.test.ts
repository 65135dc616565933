import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, rule: string];

const told = (source: string, article: string, rule: string): readonly string[] =>
  tellings(source, article).filter((line) => line.includes(` ${rule} `) && !line.startsWith('info'));

const VIRELADE =
  'L’ingénieur Anselme Virelade n’a pas assisté à l’inauguration : malade, il est mort à Lyon trois semaines plus tard.\n\nOdile Garrigue enseigne à l’université de Grenoble.';

/** What says the contrary of the source in other words, and what says the same. */
const WRONG: Readonly<Record<string, readonly Row[]>> = {
  amounts: [
    [
      'Le bénéfice est plus marqué chez les hommes que chez les femmes.',
      'Les femmes en tirent un avantage plus grand que les hommes.',
      'fact-direction',
    ],
    [
      'Le bénéfice est plus marqué chez les hommes que chez les femmes.',
      'Le bénéfice est plus faible chez les hommes que chez les femmes.',
      'fact-direction',
    ],
  ],
  quantifiers: [
    [
      'La plupart des titulaires seront au repos samedi.',
      'Ce report permettra à l’ensemble des titulaires de souffler.',
      'fact-direction',
    ],
  ],
  points: [
    [
      'Le taux passera de 38,5 % à 39,7 % en 2027.',
      'Le taux diminuerait de 1,2 point, pour s’établir à 39,7 %.',
      'fact-direction',
    ],
  ],
  years: [
    [
      'Le détournement a atteint 41 000 euros en 2017, 126 000 euros en 2021.',
      'De 126 000 euros la première année, le détournement est tombé à 41 000 euros en 2021.',
      'fact-role',
    ],
  ],
  places: [
    [
      VIRELADE,
      'Souffrant, Anselme Virelade a dû y renoncer, et il s’est éteint à Grenoble trois semaines après.',
      'fact-role',
    ],
  ],
  specialties: [
    [
      'La cardiologue Nele Vandamme se montre réservée.',
      'La pneumologue refuse de se prononcer. Nele Vandamme est réservée.',
      'fact-role',
    ],
  ],
  speakers: [
    [
      '« C’est marcher au bon moment qui compte ici », résume Agathe Mornand. Le docteur Bertrand Oualid écoute.',
      '« C’est marcher au bon moment qui compte ici », en déduit le docteur Oualid.',
      'fact-quote-attribution',
    ],
  ],
};

const FAIR: Readonly<Record<string, readonly Row[]>> = {
  amounts: [
    [
      'Le bénéfice est plus marqué chez les hommes que chez les femmes.',
      'Les femmes en tirent un avantage moindre que les hommes.',
      'fact-direction',
    ],
    [
      'Le bénéfice est plus marqué chez les hommes que chez les femmes.',
      'Le bénéfice est plus faible chez les femmes que chez les hommes.',
      'fact-direction',
    ],
    [
      'Le bénéfice est plus marqué chez les hommes que chez les femmes.',
      'Les hommes en tirent un avantage plus grand que les femmes.',
      'fact-direction',
    ],
    [
      'Le groupe perdrait 6 millions d’euros de résultat.',
      'Le manque à gagner se chiffrerait à 6 millions d’euros de résultat.',
      'fact-direction',
    ],
  ],
  quantifiers: [
    [
      'La plupart des titulaires seront au repos samedi.',
      'Ce report permettra à la plupart des titulaires de souffler.',
      'fact-direction',
    ],
    [
      'La plupart des titulaires seront au repos samedi. Les titulaires jouent dimanche.',
      'Tous les titulaires jouent dimanche.',
      'fact-direction',
    ],
  ],
  points: [
    [
      'Le taux passera de 38,5 % à 39,7 % en 2027.',
      'Le taux augmenterait de 1,2 point, pour s’établir à 39,7 %.',
      'fact-direction',
    ],
  ],
  years: [
    [
      'Le détournement a atteint 41 000 euros en 2017, 126 000 euros en 2021.',
      'De 41 000 euros la première année, le détournement a atteint 126 000 euros en 2021.',
      'fact-role',
    ],
    [
      'La ville a compté 300 écoliers en 2017 et 280 écoliers en 2021.\n\nElle a compté 300 apprentis en 2021.',
      'En tout, 300 apprentis en 2021.',
      'fact-role',
    ],
  ],
  places: [
    [VIRELADE, 'Souffrant, Anselme Virelade est mort à Lyon trois semaines après.', 'fact-role'],
    [VIRELADE, 'À l’université de Grenoble, Odile Garrigue enseigne.', 'fact-role'],
  ],
  specialties: [
    [
      'La cardiologue Nele Vandamme se montre réservée.',
      'Nele Vandamme est réservée : la cardiologue refuse de se prononcer.',
      'fact-role',
    ],
    ['La médecin Nele Vandamme se montre réservée.', 'La cardiologue Nele Vandamme est réservée.', 'fact-role'],
  ],
  claims: [
    [
      'Odile Garrigue n’y croit guère : aucune archive ne le confirme, et l’explosif était défectueux.',
      'Odile Garrigue parvient à un total bien plus lourd.',
      'fact-negation',
    ],
  ],
};

describe.each(Object.entries(WRONG))('told: %s', (_, rows) => {
  it.each(rows)('%s → %s', (source, article, rule) => {
    expect(told(source, article, rule)).not.toEqual([]);
  });
});

describe.each(Object.entries(FAIR))('fair: %s', (_, rows) => {
  it.each(rows)('%s → %s', (source, article, rule) => {
    expect(told(source, article, rule)).toEqual([]);
  });
});

describe('a name with dots', () => {
  it('is the same name on both sides', () => {
    const text = 'Dans *D.O.A.* (*Mort à l’arrivée*, 1950), un homme entre. Le film *D.O.A.* plaît.';
    expect(tellings(text, text)).toEqual([]);
  });
});
