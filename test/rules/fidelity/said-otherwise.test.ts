import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

const told = (source: string, article: string) =>
  tellings(source, article).filter((line) => /^warning fact-(?!number-invented)|^error/.test(line));

describe('the contrary, and the same from the other end', () => {
  it.each([
    [
      'Lormel devance Vasseur de trois points au classement du championnat.',
      'Vasseur devance Lormel de trois points au classement du championnat.',
    ],
    ['Le lycée accueille plus de filles que de garçons.', 'Le lycée accueille plus de garçons que de filles.'],
    ['Le nombre d’élèves de l’école est passé de 210 à 190.', 'L’école compte 20 élèves de plus.'],
    [
      'Quelques habitants du bourg ont signé la pétition contre l’antenne.',
      'Tous les habitants du bourg ont signé la pétition contre l’antenne.',
    ],
    ['L’association distribue 200 repas par semaine.', 'Chaque jour, l’association distribue 200 repas.'],
    [
      'Le salaire médian du canton est de 1 900 euros par mois.',
      'Le salaire médian annuel du canton est de 1 900 euros.',
    ],
    [
      'Aucune trace de plomb n’a été relevée dans l’eau du puits.',
      'Une trace de plomb a été relevée dans l’eau du puits.',
    ],
    ['Le préfet n’a pas interdit la fête du village.', 'Le préfet a interdit la fête du village.'],
    ['Le témoin n’a pas reconnu l’accusé à l’audience.', 'Le témoin a reconnu l’accusé à l’audience.'],
    ['Le loyer a augmenté moins vite que les prix.', 'Le loyer a augmenté plus vite que les prix.'],
    ['Le cortège est parti derrière la fanfare du bourg.', 'Le cortège est parti devant la fanfare du bourg.'],
    ['Le niveau de la nappe reste en dessous de la normale.', 'Le niveau de la nappe reste au-dessus de la normale.'],
    [
      'Le suspect aurait quitté la ville dans la nuit de mardi.',
      'Dans la nuit de mardi, le suspect a quitté la ville.',
    ],
    [
      'Le car s’arrête à Brévin, Morsac et Orlay. L’usine est à Vaubert.',
      'Le car s’arrête à Brévin, Vaubert et Orlay.',
    ],
    ['Le musée ouvre tous les jours en été.', 'Le musée ouvre toutes les semaines en été.'],
  ])('%s → %s', (source, article) => expect(told(source, article)).not.toEqual([]));

  it.each([
    ['Sans la digue, le village aurait été inondé en mars.', 'La digue a évité l’inondation du village en mars.'],
    [
      'La piscine pourrait rouvrir en mai si les travaux avancent.',
      'Si les travaux avancent, la piscine rouvrira en mai.',
    ],
    ['Lormel devance Vasseur de trois points au classement.', 'Au classement, Vasseur suit Lormel à trois points.'],
    ['Le lycée accueille plus de filles que de garçons.', 'Au lycée, les garçons sont moins nombreux que les filles.'],
    ['Le lycée n’accueille pas moins de 800 élèves.', 'Le lycée accueille 800 élèves.'],
    [
      'Le film sort en salle après le festival, derrière lequel courait le producteur.',
      'Après le festival, le film sort en salle.',
    ],
    ['La commune a perdu 200 habitants en dix ans.', 'En dix ans, la commune compte 200 habitants de moins.'],
    ['Le nombre d’élèves est passé de 210 à 190.', 'L’école a perdu 20 élèves.'],
    ['Le nombre d’élèves est passé de 210 à 190.', 'L’école compte 20 élèves de moins.'],
    ['Tous les habitants n’ont pas voté.', 'Certains habitants n’ont pas voté.'],
    ['Certains habitants du bourg n’ont pas voté.', 'Les habitants du bourg n’ont pas tous voté.'],
    ['L’association distribue 200 repas par semaine.', 'Chaque semaine, 200 repas sont distribués par l’association.'],
    ['Le salaire médian est de 1 900 euros par mois.', 'Le salaire médian mensuel atteint 1 900 euros.'],
    ['Le gardien fait sa ronde toutes les deux heures.', 'Toutes les deux heures, le gardien fait une ronde.'],
    [
      'Le conseil n’a pas adopté le budget et n’a pas voté les subventions.',
      'Ni le budget ni les subventions n’ont été adoptés par le conseil.',
    ],
    [
      'Aucun blessé n’est à déplorer après l’incendie de la grange.',
      'L’incendie de la grange n’a fait que des dégâts matériels.',
    ],
    ['Aucune trace de plomb n’a été relevée dans l’eau du puits.', 'L’eau du puits ne contient pas de plomb.'],
    ['Le préfet n’a pas interdit la fête du village.', 'La fête du village a été autorisée par le préfet.'],
    ['La route ne sera pas rouverte avant juin.', 'La route rouvrira en juin au plus tôt.'],
    ['La route ne sera pas rouverte avant juin.', 'La route restera fermée jusqu’en juin.'],
    ['Le témoin n’a pas reconnu l’accusé.', 'L’accusé n’a pas été reconnu par le témoin.'],
    ['Le témoin n’a pas été convaincu par l’avocat.', 'L’avocat a échoué à convaincre le témoin.'],
    ['Le projet ne manque pas d’opposants.', 'Le projet compte de nombreux opposants.'],
    ['Le loyer a augmenté moins vite que les prix.', 'Les prix ont augmenté plus vite que le loyer.'],
    ['Le bassin mesure deux mètres de moins que prévu.', 'Le bassin est plus court que prévu, de deux mètres.'],
  ])('is said otherwise: %s → %s', (source, article) => expect(told(source, article)).toEqual([]));
});
