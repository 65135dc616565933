import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

const told = (source: string, article: string) =>
  tellings(source, article).filter((line) => /fact-number-changed/.test(line));

describe('how often, and for how much of what', () => {
  it.each([
    [
      'Le phare est contrôlé tous les deux ans par les gardiens du parc.',
      'Les gardiens du parc contrôlent le phare tous les ans.',
    ],
    [
      'Le radar du sémaphore traite des milliers d’échos par seconde pour la criée.',
      'Ce radar peut traiter des milliers d’échos chaque jour.',
    ],
    [
      'Les mareyeurs versent un loyer de 640 euros par mois, eau comprise. Le port a deux mareyeurs.',
      'Les deux mareyeurs versent un loyer annuel de 640 euros, eau comprise.',
    ],
    ['Le loyer mensuel du local est de 900 euros.', 'Le loyer annuel du local est de 900 euros.'],
    [
      'Selon nos informations, son salaire brut mensuel passera de 28 000 à 95 000 euros.',
      'Salaire brut annuel : 95 000 euros, contre 28 000 jusqu’ici, selon nos informations.',
    ],
    [
      'Le surcoût est évalué à 310 euros par patient, compensé par une économie de 1 450 euros.',
      'Ces soins ont un surcoût de 310 euros par jour.',
    ],
    [
      'Le conseil de quartier se réunit chaque semaine à la mairie.',
      'À la mairie, le conseil de quartier se réunit chaque mois.',
    ],
    ['Le marché aux livres a lieu tous les mois sur la place.', 'Le marché aux livres de la place est hebdomadaire.'],
    ['Le bus passe toutes les heures devant le lycée.', 'Devant le lycée, le bus passe tous les jours.'],
    [
      'La boulangerie vend 200 baguettes par jour à la gare.',
      'À la gare, la boulangerie vend 200 baguettes par semaine.',
    ],
    ['L’aide de la région est de 90 euros par élève.', 'L’aide de la région est de 90 euros par mois.'],
  ])('%s → %s', (source, article) => expect(told(source, article)).toHaveLength(1));

  it.each([
    ['Le loyer mensuel du local est de 900 euros.', 'Le local se loue 900 euros par mois.'],
    [
      'Selon nos informations, son salaire brut mensuel passera de 28 000 à 95 000 euros.',
      'Salaire brut mensuel : 95 000 euros, contre 28 000 jusqu’ici, selon nos informations.',
    ],
    [
      'Le surcoût est évalué à 310 euros par patient, compensé par une économie de 1 450 euros.',
      'Ces soins ont un surcoût de 310 euros par malade.',
    ],
    [
      'Le conseil de quartier se réunit chaque semaine à la mairie.',
      'À la mairie, la réunion du conseil de quartier est hebdomadaire.',
    ],
    [
      'Le quotidien régional a publié l’enquête annuelle du lycée.',
      'Le journal régional a publié l’enquête annuelle du lycée.',
    ],
    ['Chaque année, la foire attire 3 000 visiteurs par jour.', 'La foire attire 3 000 visiteurs chaque jour.'],
    [
      'La coopérative expédie chaque année 140 000 tonnes de blé.',
      'La coopérative envoie 140 000 tonnes de blé par an.',
    ],
    ['Le bus passe toutes les heures devant le lycée.', 'Le lycée est desservi par bus toutes les heures.'],
    ['Le jardin coûte 40 euros par mois à chaque famille.', 'Chaque famille paie le jardin 40 euros par mois.'],
    ['La cantine sert 300 repas par jour, dix par classe.', 'La cantine sert 300 repas quotidiens.'],
    [
      'Le tarif du car est de 310 euros par mois pour les lycéens.',
      'Pour les lycéens, le tarif du car est de 310 euros fixés par décret.',
    ],
    [
      'La cantine coûte 4 euros par repas aux familles du village.',
      'Les familles du village paient chaque jour 4 euros pour la cantine.',
    ],
    ['Le gardien gagne 90 euros par garde de nuit.', 'Le gardien gagne 90 euros par nuit de garde.'],
    [
      'L’aide de la région est de 90 euros par élève et par an.',
      'L’aide annuelle de la région est de 90 euros par élève.',
    ],
    [
      'Le docteur reçoit trente patients par jour au cabinet.',
      'Chaque jour, trente patients passent au cabinet du docteur.',
    ],
    ['Le phare est contrôlé deux fois par an par les gardiens.', 'Les gardiens contrôlent le phare tous les six mois.'],
    [
      'Le phare est contrôlé tous les trois mois par les gardiens.',
      'Les gardiens font un contrôle trimestriel du phare.',
    ],
    ['Le phare est contrôlé tous les 2 ans par les gardiens.', 'Les gardiens contrôlent le phare tous les deux ans.'],
  ])('is said otherwise: %s → %s', (source, article) => expect(told(source, article)).toEqual([]));
});
