import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string];

const ORDER =
  'La scierie a livré 7 200 palettes en Espagne et au Portugal au printemps, en plus des 18 600 vendues en France.';
const POINTS = 'Au premier tour, le maire avait 41,8 % des voix, contre 36,5 % pour sa rivale.';
const ALERT = 'L’alerte a été donnée à 2 h 17 par un pêcheur. Le canot a appareillé à 2 h 31.';

/** Fair ways to say what the source says: no rule finds an error. */
const FAIR: Readonly<Record<string, readonly Row[]>> = {
  'just below a power of ten': [
    ['La coopérative a vendu 900 000 pots.', 'La coopérative a vendu près d’un million de pots.'],
    [
      'La coopérative a vendu 900 000 pots, dont 210 000 en France.',
      'La coopérative a vendu près d’un million de pots, dont 210 000 en France et 690 000 ailleurs.',
    ],
    ['Le refuge a reçu 920 marcheurs.', 'Le refuge a reçu près de 1 000 marcheurs.'],
  ],
  'results that are hedged': [
    [POINTS, 'Le maire devançait sa rivale de plus de cinq points, 41,8 % contre 36,5 %.'],
    [ORDER, 'Espagne, Portugal et France ont reçu au total près de 26 000 palettes.'],
  ],
  'what a share leaves': [
    [
      'Le tracteur a coûté 38 000 euros à la ferme ; la région en a payé 30 %.',
      'La région ayant payé 30 % des 38 000 € du tracteur, la ferme en a versé 26 600 €.',
    ],
  ],
  'what the source compares with': [
    [
      'Le rendement est de 68 quintaux par hectare, deux de moins que la moyenne du canton.',
      'Le rendement est de 68 quintaux par hectare, quand la moyenne du canton est de 70.',
    ],
  ],
  'years gone by': [
    ['Publié le 14 octobre 2025\n\nLa fromagerie a été fondée en 2019.', 'La fromagerie est née il y a six ans.'],
    [
      'Le four a servi à la cuisson entre 40 et 110 après J.-C. dans ce village.',
      'Dans ce village, le four a servi à la cuisson environ soixante-dix ans.',
    ],
  ],
  'times of the day': [
    [ALERT, 'Quatorze minutes après l’alerte, à 2 h 31, le canot a appareillé.'],
    ['Il était 2 h 17, dimanche 3 août, quand le bateau a coulé.', 'Dimanche 3 août, à 2 h 17, le bateau a coulé.'],
    [
      'Le voilier a coulé dans la nuit de samedi à dimanche. Dimanche 3 août, six marins étaient à terre.',
      'Le voilier a coulé dans la nuit du 2 au 3 août. Six marins étaient à terre dimanche.',
    ],
  ],
  weekdays: [
    ['Le guichet répond du lundi au samedi.', 'Le guichet répond tous les jours, sauf le dimanche.'],
    [
      'Musées | 6 juin 2025 | Lecture : 4 min\n\nLe chantier se visite les 14 et 15 juin.',
      'Le chantier se visite le samedi 14 juin et le dimanche 15 juin.',
    ],
  ],
  'units and shares': [
    ['Le vent soufflait à 35 noeuds.', 'Le vent soufflait à 35 nœuds.'],
    ['Le voilier était à 14 milles des côtes.', 'Le voilier était à 14 milles nautiques des côtes.'],
    ['La station vit à 80 % de dons.', 'La station vit pour les quatre cinquièmes de dons.'],
  ],
  'who speaks': [
    [
      'Le promoteur, Loginor, ne renonce pas : « Nous avons un permis purgé de tout recours », rappelle son directeur, Éric Aubert.',
      '« Nous avons un permis purgé de tout recours », fait valoir Éric Aubert, directeur chez Loginor.',
    ],
  ],
};

describe.each(Object.entries(FAIR))('fair: %s', (_, rows) => {
  it.each(rows)('%s → %s', (source, article) => {
    expect(tellings(source, article).filter((line) => line.startsWith('error'))).toEqual([]);
  });
});

/** The same, one step too far. */
const UNFAIR: readonly (readonly [...Row, rule: string])[] = [
  ['La coopérative a vendu 900 000 pots.', 'La coopérative a vendu un million de pots.', 'fact-number'],
  ['La coopérative a vendu 850 000 pots.', 'La coopérative a vendu près d’un million de pots.', 'fact-number'],
  [POINTS, 'Le maire devançait sa rivale de plus de six points, 41,8 % contre 36,5 %.', 'fact-number'],
  [ORDER, 'Espagne, Portugal et France ont reçu au total près de 29 000 palettes.', 'fact-number'],
  [
    'Le tracteur a coûté 38 000 euros à la ferme ; la région en a payé 30 %.',
    'La région ayant payé 30 % des 38 000 € du tracteur, la ferme en a versé 26 900 €.',
    'fact-number',
  ],
  [
    'Le rendement est de 68 quintaux par hectare, deux de moins que la moyenne du canton.',
    'Le rendement est de 68 quintaux par hectare, quand la moyenne du canton est de 66.',
    'fact-number',
  ],
  [
    'Publié le 14 octobre 2025\n\nLa fromagerie a été fondée en 2019.',
    'La fromagerie est née il y a sept ans.',
    'fact-number',
  ],
  [ALERT, 'Quinze minutes après l’alerte, à 2 h 31, le canot a appareillé.', 'fact-number'],
  [
    'Le voilier a coulé dans la nuit de samedi à dimanche. Dimanche 3 août, six marins étaient à terre.',
    'Le voilier a coulé dans la nuit du 1er au 3 août. Six marins étaient à terre dimanche.',
    'fact-date',
  ],
  ['Le guichet répond du lundi au samedi.', 'Le guichet répond tous les jours, sauf le vendredi 5 mai.', 'fact-date'],
  [
    'Musées | 6 juin 2025 | Lecture : 4 min\n\nLe chantier se visite les 14 et 15 juin.',
    'Le chantier se visite le dimanche 14 juin.',
    'fact-date',
  ],
  ['Le voilier était à 14 milles des côtes.', 'Le voilier était à 14 kilomètres des côtes.', 'fact-number'],
];

describe('unfair', () => {
  it.each(UNFAIR)('%s → %s', (source, article, rule) => {
    expect(tellings(source, article).filter((line) => line.startsWith(`error ${rule}`))).not.toEqual([]);
  });
});

it('takes a result of the text for its heading', () => {
  const source = 'La société compte 74 salariés et doit passer à 120 salariés.';
  const text = 'La société passera de 74 à 120 salariés, soit 46 postes de plus.';
  const errors = (article: string) => tellings(source, article).filter((line) => line.startsWith('error'));
  expect(errors(`## 46 embauches prévues\n\n${text}`)).toEqual([]);
  expect(errors(`## 64 embauches prévues\n\n${text}`)).not.toEqual([]);
});

it('reads a farm as a place and a fall of 10 to 15 % as a fall', () => {
  const source =
    'La visite commence à la ferme des Vernes. Le sol retient l’azote et le rendement baisse de 10 à 15 %.';
  const article =
    'Les Vernes ouvrent leur ferme à la visite. Le sol retient l’azote et le rendement recule de 10 à 15 %.';
  expect(tellings(source, article)).toEqual([]);
});

it('finds no denial in « sans gravité »', () => {
  const source = 'Quatre enfants ont été légèrement blessés aux doigts par la poussette.';
  expect(tellings(source, 'Quatre enfants ont été blessés aux doigts sans gravité par la poussette.')).toEqual([]);
});
