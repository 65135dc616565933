import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

/** The warnings that name a derivation, as `number: formula`; other findings as they are. */
const workedOut = (source: string, article: string): string[] =>
  tellings(source, article).map((line) => {
    const [, found, formula] =
      /^warning fact-(?:number|date)-invented .* found=(.*?) (?:expected=.*? )?formula=(.*?)(?: kind=.*| sourceLine=.*)?$/u.exec(
        line,
      ) ?? [];
    return formula === undefined ? line : `${found}: ${formula}`;
  });

describe('numbers that a reader works out', () => {
  it.each([
    [
      'Le moulin est à 7 kilomètres du bourg.',
      'Un aller-retour jusqu’au moulin fait 14 kilomètres.',
      '14 kilomètres: 7 kilomètres × 2',
    ],
    [
      'Le moulin est à 7 kilomètres du bourg.',
      'Il faut près de quinze kilomètres, aller et retour, pour voir le moulin.',
      'quinze kilomètres: 7 kilomètres × 2',
    ],
    [
      'La toiture a coûté 150 000 euros : 30 % ont été payés par la paroisse, 45 % par la ville et le reste par le diocèse.',
      'Pour la toiture, le diocèse complète avec 37 500 euros.',
      '37 500 euros: 150 000 euros × (100 % − 30 % − 45 %)',
    ],
    [
      'Le trésorier a pris 318 000 euros. Environ 70 000 euros auraient servi à payer son bateau.',
      'Environ 70 000 euros auraient payé son bateau. Le reste, soit plus de 240 000 euros, a disparu.',
      '240 000 euros: 318 000 euros − 70 000 euros',
    ],
    ['Vasnes a battu Cormil (31-24) dimanche.', 'Vasnes s’impose avec sept points d’avance.', 'sept points: 31 − 24'],
    ['Le car de 7 h 12 arrive à 8 h 05.', 'Le trajet dure 53 minutes.', '53 minutes: 8 h 05 − 7 h 12'],
    [
      'Le comité reçoit 30 000 euros de la région, 45 000 euros de la ville et le reste de ses membres, pour un budget de 90 000 euros.',
      'Les membres du comité apportent le solde, 15 000 euros.',
      '15 000 euros: 90 000 euros − 45 000 euros − 30 000 euros',
    ],
    [
      'La dette est de 4,8 millions d’euros pour 3 200 habitants.',
      'La dette est de 1 500 euros par habitant.',
      '1 500 euros: 4,8 millions d’euros ÷ 3 200',
    ],
    [
      'La vallée a perdu 240 emplois en dix ans.',
      'La vallée perd vingt-quatre emplois par an.',
      'vingt-quatre: 240 ÷ dix ans',
    ],
    ['Le loyer est de 700 euros par mois.', 'Le loyer annuel est de 8 400 euros.', '8 400 euros: 700 euros × 12'],
    [
      'Le chantier a commencé en avril 2021 et s’est achevé en octobre 2022.',
      'Le chantier a duré dix-huit mois.',
      'dix-huit mois: avril 2021 → octobre 2022',
    ],
    [
      'L’épicerie ouvre les lundi, mercredi et samedi.',
      'L’épicerie reste fermée le mardi.',
      'mardi: lundi, mercredi, samedi',
    ],
    ['Vasnes a gagné 13 matchs, perdu 6 et fait 3 nuls.', 'En 22 matchs, Vasnes a perdu 6 fois.', '22: 13 + 6 + 3'],
    [
      'Le puits a coûté 186 000 livres, contre 120 000 annoncées.',
      'Le puits a coûté 186 000 livres, plus de la moitié de trop pour ce puits.',
      'moitié: (186 000 − 120 000) ÷ 120 000',
    ],
    [
      'Le train met 1 h 15 pour relier Aubry à Tessel. Il part à 9 h 20.',
      'Parti à 9 h 20, il arrive à 10 h 35.',
      '10 h 35: 9 h 20 + 1 h 15',
    ],
    [
      'La barque a parcouru 45 kilomètres en 1 h 30.',
      'La barque a parcouru 45 kilomètres, à 30 km/h.',
      '30 km/h: 45 kilomètres ÷ 1 h 30',
    ],
    [
      'Le sentier, long de 4,5 kilomètres, coûtera 135 000 euros.',
      'Le sentier revient à 30 000 euros le kilomètre.',
      '30 000 euros: 135 000 euros ÷ 4,5 kilomètres',
    ],
    [
      'Le musée ouvre de 9h30 à 12h et de 14h à 18h.',
      'Le musée ouvre six heures et demie par jour.',
      'six heures et demie: (12h − 9h30) + (18h − 14h)',
    ],
    [
      'La foire a reçu 57 500 curieux, soit 15 % de plus que l’an passé.',
      'La foire a reçu 57 500 curieux, contre environ 50 000 auparavant.',
      '50 000: 57 500 ÷ (1 + 15 %)',
    ],
    [
      'À la 64e, Ribot manque une pénalité. Le talonneur Brun marque à la 75e minute.',
      'Ribot manque une pénalité. Onze minutes plus tard, le talonneur Brun marque.',
      'Onze minutes: 75e − 64e',
    ],
    [
      'À la 64e minute, Ribot est exclu. Trois minutes plus tard, Brun frappe le poteau.',
      'Brun frappe le poteau à la 67e minute.',
      '67e: 64e + Trois minutes',
    ],
    [
      'Rennaz, le 3 mars 2025 — Le pressoir de 1979 sert encore chaque automne.',
      'Le pressoir, vieux de plus de quarante-cinq ans, sert encore chaque automne.',
      'quarante-cinq ans: 2025 − 1979',
    ],
    [
      'Le juge a prononcé trois ans de prison, dont un avec sursis. Le préfet demandait six ans de prison, dont trois avec sursis.',
      'Le préfet demandait six ans de prison, dont la moitié avec sursis.',
      'moitié: trois ÷ six ans',
    ],
    [
      'L’épicerie ouvre du mardi au samedi, ainsi que le dimanche matin.',
      'Le lundi est donc le jour de repos de l’épicerie.',
      'lundi: du mardi au samedi',
    ],
    [
      'Le 6 mars, la fontaine gèle ; elle coule de nouveau huit jours plus tard.',
      'La fontaine coule de nouveau le 14 mars.',
      '14 mars: 6 mars + huit jours',
    ],
    [
      'Réuni mardi 6 mai, le conseil a voté le budget 2025.',
      'Le budget a été voté le 6 mai 2025.',
      '6 mai 2025: mardi 6 mai, 2025',
    ],
  ])('« %s » → « %s »', (source, article, expected) => {
    expect(workedOut(source, article)).toEqual([expected]);
  });

  it.each([
    ['Le moulin est à 7 kilomètres du bourg.', 'Un aller-retour jusqu’au moulin fait 18 kilomètres.'],
    ['Vasnes a battu Cormil (31-24) dimanche.', 'Vasnes s’impose avec neuf points d’avance.'],
    [
      'La toiture a coûté 150 000 euros : 30 % ont été payés par la paroisse, 45 % par la ville et le reste par le diocèse.',
      'Pour la toiture, le diocèse complète avec 41 500 euros.',
    ],
    ['Le train met 1 h 15 pour relier Aubry à Tessel. Il part à 9 h 20.', 'Parti à 9 h 20, il arrive à 10 h 50.'],
    ['L’épicerie ouvre du mardi au samedi.', 'Le lundi, l’épicerie vend aussi du pain.'],
    ['Elle a repris l’affaire près de huit ans avant 2023.', 'Elle a repris l’affaire en 2015.'],
    ['L’achat a coûté 96 000 euros, les travaux 212 000 euros et le loyer 550 euros.', 'En tout, 350 000 euros.'],
  ])('no such result: « %s » → « %s »', (source, article) => {
    expect(tellings(source, article)).toEqual([expect.stringMatching(/^error /)]);
  });
});

describe('the same in other words', () => {
  it.each([
    ['Le dossier est instruit en dix jours ouvrés.', 'Le dossier est instruit en deux semaines.'],
    [
      'Le bruit ne peut pas dépasser 6 décibels le soir.',
      'Le soir, la machine ne doit pas ajouter plus de 6 décibels.',
    ],
    ['La salle ouvre le soir (19 heures-23 heures).', 'La salle ouvre le soir, de 19 heures à 23 heures.'],
    ['La bague demande trois heures vingt de travail.', 'La bague demande deux cents minutes de travail.'],
    ['Le dépôt compte plus de 500 millions de pièces.', 'Le dépôt compte plus d’un demi-milliard de pièces.'],
    ['Elle a vécu pendant un an à Dijon.', 'Après une année passée à Dijon, elle est partie.'],
    [
      'L’inscription est possible jusqu’à huit jours avant le départ.',
      'Il faut s’inscrire au moins huit jours avant le départ.',
    ],
    ['L’autre atelier tient le délai : quatre semaines au lieu de sept.', 'Il fallait sept semaines à l’atelier.'],
    ['Les malades ont été suivis pendant près de 31 ans.', 'Les malades ont été suivis pendant trois décennies.'],
    ['Ribot a marqué à la 38e minute.', 'Ribot a marqué peu avant la 40e minute.'],
    ['L’épicerie ouvre du mardi au samedi, ainsi que le dimanche matin.', 'L’épicerie ouvre six jours sur sept.'],
    ['La halle a brûlé en 1836.', '1836 : la nuit du feu.'],
    ['Cormil reste premier avec 49 points.', 'Cormil reste premier avec 49 unités.'],
    ['Le capitaine Delmas a été expulsé à la 60e minute.', 'Après la 60e minute, ils ont joué à dix.'],
  ])('« %s » → « %s »', (source, article) => {
    expect(tellings(source, article)).toEqual([]);
  });
});

describe('what a text counts of its own', () => {
  it.each([
    [
      'On y cherche la rigueur, le soin et la clarté.',
      'On y retient trois critères : la rigueur, le soin et la clarté.',
    ],
    ['L’appel d’offres a eu lieu.', 'Deux voies restent ouvertes. La première est courte, la seconde est longue.'],
    ['Le port est cher et lointain.', 'Le port a deux défauts.'],
  ])('« %s » → « %s »', (source, article) => {
    expect(tellings(source, article)).toEqual([]);
  });

  it('is a fact where the source counts the like otherwise', () => {
    expect(tellings('Le stage compte trois étapes.', 'Le stage compte quatre étapes.')).toEqual([
      expect.stringMatching(/^error fact-number-changed .*expected=trois/),
    ]);
  });
});
