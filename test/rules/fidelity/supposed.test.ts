import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

const told = (source: string, article: string) =>
  tellings(source, article).filter((line) => /fact-certainty/.test(line));

describe('what is supposed, told with another verb', () => {
  it.each([
    [
      'La Haute Autorité de santé, qui doit actualiser ses recommandations d’ici à 2026, pourrait s’appuyer sur ces résultats.',
      'Ces résultats nourriront les prochaines recommandations de la Haute Autorité de santé, dont la mise à jour est prévue en 2026.',
    ],
    [
      'Un industriel italien aurait visité l’usine à deux reprises en septembre, mais la direction refuse de confirmer.',
      'Un industriel venu d’Italie s’est rendu deux fois à l’usine en septembre.',
    ],
    [
      'Le trésorier du club aurait vidé la caisse pendant le tournoi de juin.',
      'Pendant le tournoi de juin, le trésorier du club a pris l’argent de la caisse.',
    ],
    [
      'Le conseil du village devrait se prononcer en mai sur la vente du moulin communal.',
      'Le conseil du village votera en mai la vente du moulin communal.',
    ],
  ])('%s → %s', (source, article) => expect(told(source, article)).toHaveLength(1));

  it.each([
    [
      'La Haute Autorité de santé, qui doit actualiser ses recommandations d’ici à 2026, pourrait s’appuyer sur ces résultats.',
      'Ces résultats nourriront peut-être les prochaines recommandations de la Haute Autorité de santé.',
    ],
    [
      'La Haute Autorité de santé, qui doit actualiser ses recommandations d’ici à 2026, pourrait s’appuyer sur ces résultats.',
      'La Haute Autorité de santé actualisera d’ici à 2026 ses recommandations.',
    ],
    [
      'La Haute Autorité de santé, qui doit actualiser ses recommandations d’ici à 2026, pourrait s’appuyer sur ces résultats.',
      'Ces résultats pourraient nourrir les recommandations que la Haute Autorité de santé actualisera d’ici à 2026.',
    ],
    [
      'Un industriel italien aurait visité l’usine à deux reprises en septembre, mais la direction refuse de confirmer.',
      'Selon plusieurs salariés, un industriel italien s’est rendu deux fois à l’usine en septembre.',
    ],
    [
      'Un industriel italien aurait visité l’usine à deux reprises en septembre, mais la direction refuse de confirmer.',
      'La direction refuse de confirmer la visite de l’usine par un industriel italien en septembre.',
    ],
    [
      'L’entraîneur du club aurait préféré garder son buteur une saison de plus.',
      'L’entraîneur du club a gardé son buteur une saison de plus.',
    ],
    [
      'Sans ce prêt, la coopérative du bourg aurait fermé son atelier de fromage en mars.',
      'La coopérative du bourg a sauvé son atelier de fromage en mars.',
    ],
    [
      'Le maire a dit que la halle du bourg aurait rouvert avant la foire de mai.',
      'La halle du bourg a rouvert avant la foire de mai.',
    ],
    [
      'La fanfare du bourg devrait jouer dimanche sur le parvis. Elle a joué samedi à la halle.',
      'La fanfare du bourg a joué samedi à la halle.',
    ],
    [
      'Le conseil du village devrait se prononcer en mai sur la vente du moulin communal.',
      'Le conseil du village doit se prononcer en mai sur la vente du moulin communal.',
    ],
    [
      'Le chantier du pont pourrait durer un an, estime la mairie, qui publiera un calendrier en mai.',
      'En mai, la mairie publiera un calendrier du chantier du pont.',
    ],
  ])('is said otherwise: %s → %s', (source, article) => expect(told(source, article)).toEqual([]));
});

describe('the same verb in a sentence less alike', () => {
  const SOURCE =
    'Alors que les robots devraient trier des millions de colis dans les dépôts du fleuve, la poste forme aussi des conducteurs de drones, avec une prime pour ceux qui savent réparer les moteurs.';

  it('is told', () => {
    expect(told(SOURCE, 'D’un côté, les robots ont déjà trié des millions de colis.')).toHaveLength(1);
  });

  it.each([
    'D’un côté, les robots devraient trier des millions de colis.',
    'Les robots pourraient bientôt trier des millions de colis.',
    'La poste prévoit que les robots trient des millions de colis.',
    'Des millions de colis passent par les dépôts du fleuve.',
  ])('is said otherwise: %s', (article) => {
    expect(told(SOURCE, article)).toEqual([]);
  });
});

it('what somebody supposes in a quotation is no fact', () => {
  const source =
    '« Cela pourrait priver certains canards, comme le fuligule nain, d’une graine plus grasse », avertit Anders Lund.';
  const article = 'Certains canards, tel le fuligule nain, vont être privés d’une graine plus grasse.';
  expect(told(source, article)).toHaveLength(1);
  expect(told(source, article.replace('vont', 'pourraient'))).toEqual([]);
});
