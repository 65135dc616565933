import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

const told = (source: string, article: string) =>
  tellings(source, article).filter((line) => /warning fact-direction/.test(line));

describe('what is compared', () => {
  it.each([
    [
      'Le club a terminé deuxième du championnat derrière Orvan.',
      'Le club a terminé deuxième du championnat devant Orvan.',
    ],
    ['Brac termine deuxième du championnat derrière Orvan.', 'Orvan termine le championnat derrière Brac.'],
    [
      'La boulangerie Lormel vend plus de pain que la boulangerie Vasseur.',
      'La boulangerie Vasseur vend plus de pain que la boulangerie Lormel.',
    ],
    [
      'Verlac est le deuxième employeur de la ville, derrière l’hôpital.',
      'Dans la ville, même l’hôpital emploie moins de monde que Verlac.',
    ],
    [
      'Les retraités vont plus souvent au théâtre que les étudiants.',
      'Les étudiants vont plus souvent au théâtre que les retraités.',
    ],
    [
      'Le taux de Brémont reste au-dessus de la moyenne nationale.',
      'À Brémont, le taux reste au-dessous de la moyenne nationale.',
    ],
    [
      'Avec 18 buts, Oudin finit deuxième buteur de Ligue 2, à deux longueurs du Lavallois Monlouis.',
      'Oudin, avec 18 buts, finit deuxième buteur de Ligue 2 devant le Lavallois Monlouis.',
    ],
    [
      'Le trajet prend une heure et vingt minutes, soit dix-huit minutes de plus qu’il y a cinq ans.',
      'Il faut 80 minutes pour le trajet, dix-huit de moins que cinq ans auparavant.',
    ],
    ['La durée moyenne de séjour est passée de 11,4 à 8,9 jours.', 'Les séjours s’allongent de 2,5 jours en moyenne.'],
    [
      'La durée moyenne de séjour est passée de 11,4 à 8,9 jours.',
      'Les séjours augmentent également, de 2,5 jours en moyenne.',
    ],
    [
      'Les charges de personnel pèsent 27 millions, en hausse de 3,4 %.',
      'Le recul des charges de personnel, de 3,4 %, pèse.',
    ],
    [
      'Les charges de personnel pèsent 27 millions, en hausse de 3,4 %.',
      'Les charges de personnel pèsent 27 millions. Leur recul, de 3,4 %, pèse.',
    ],
    [
      'La tour mesure 30 mètres, trois mètres de plus que le clocher.',
      'La tour mesure 30 mètres, trois mètres de moins que le clocher.',
    ],
    ['Le ticket passe de 3 à 5 euros pour les adultes.', 'Le ticket des adultes baisse de 2 euros.'],
  ])('%s → %s', (source, article) => expect(told(source, article)).toHaveLength(1));

  it.each([
    ['Brac termine deuxième du championnat derrière Orvan.', 'Orvan termine le championnat devant Brac.'],
    [
      'La boulangerie Lormel vend plus de pain que la boulangerie Vasseur.',
      'La boulangerie Vasseur vend moins de pain que la boulangerie Lormel.',
    ],
    [
      'Verlac est le deuxième employeur de la ville, derrière l’hôpital.',
      'Dans la ville, seul l’hôpital emploie plus de monde que Verlac.',
    ],
    [
      'Les retraités vont plus souvent au théâtre que les étudiants.',
      'Les étudiants vont moins souvent au théâtre que les retraités.',
    ],
    [
      'Le taux de Brémont reste au-dessus de la moyenne nationale.',
      'Le taux de Brémont dépasse toujours la moyenne nationale.',
    ],
    [
      'Avec 18 buts, Oudin finit deuxième buteur de Ligue 2, à deux longueurs du Lavallois Monlouis.',
      'Oudin, avec 18 buts, finit deuxième buteur de Ligue 2 derrière le Lavallois Monlouis.',
    ],
    [
      'Le cortège s’est arrêté devant la préfecture, derrière la gare.',
      'Derrière la gare, le cortège s’est arrêté devant la préfecture.',
    ],
    [
      'Le club s’est incliné devant Orvan, leader du championnat.',
      'Battu, le club reste derrière Orvan, leader du championnat.',
    ],
    [
      'Le pain coûte plus cher que la brioche, la brioche moins que le cake.',
      'La brioche coûte moins cher que le pain.',
    ],
    ['Lise court plus vite que Jeanne, mais Jeanne nage plus vite que Lise.', 'Jeanne nage plus vite que Lise.'],
    ['La ferme produit plus de lait que de fromage.', 'La ferme produit moins de fromage que de lait.'],
    ['La mairie se dresse devant l’église du bourg.', 'L’église du bourg se trouve derrière la mairie.'],
    [
      'Le trajet prend une heure et vingt minutes, soit dix-huit minutes de plus qu’il y a cinq ans.',
      'Il faut 80 minutes pour le trajet, dix-huit de plus que cinq ans auparavant.',
    ],
    [
      'Le trajet prend une heure et vingt minutes, soit dix-huit minutes de plus qu’il y a cinq ans.',
      'Il y a cinq ans, le trajet demandait dix-huit minutes de moins que les 80 minutes actuelles.',
    ],
    [
      'La durée moyenne de séjour est passée de 11,4 à 8,9 jours.',
      'Les séjours raccourcissent également, de 2,5 jours en moyenne.',
    ],
    ['La durée moyenne de séjour est passée de 11,4 à 8,9 jours.', 'Les séjours durent en moyenne 2,5 jours de moins.'],
    [
      'Les charges de personnel pèsent 27 millions, en hausse de 3,4 %.',
      'La progression des charges de personnel, de 3,4 %, pèse.',
    ],
    [
      'La tour mesure 30 mètres, trois mètres de plus que le clocher.',
      'Le clocher mesure trois mètres de moins que la tour et ses 30 mètres.',
    ],
    ['Le train met dix minutes de moins depuis avril.', 'Depuis avril, le train gagne dix minutes.'],
    [
      'Le déficit est passé de 12 à 8 millions d’euros.',
      'La commune a réduit son déficit et gagné 4 millions d’euros.',
    ],
    ['Le ticket passe de 3 à 5 euros pour les adultes.', 'Le ticket des adultes augmente de 2 euros.'],
  ])('is said otherwise: %s → %s', (source, article) => expect(told(source, article)).toEqual([]));
});
