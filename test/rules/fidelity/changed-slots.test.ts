import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

const rolesIn = (source: string, article: string) =>
  tellings(source, article).filter((told) => told.includes('fact-role'));

const NETS =
  'La coopérative a reçu une vague de lettres après la tempête, a raconté jeudi Le Courrier du port. Le conseil se réunit mardi à la mairie.';
const BOAT =
  'Le patron du Goéland a vendu son chalut en mars. Deux mois plus tôt, il avait refusé une offre de la criée de Port-Navalo.';
const ROUND =
  'Le libraire envisage une tournée dans les hameaux au printemps. Un kiosque a été monté à l’automne sur le quai.';
const HELP = 'Le fournil a embauché une vendeuse à mi-temps, et la vague d’achats du début 2024 est retombée.';
const TESTS =
  'Les épreuves sur place durent plusieurs heures et portent sur la couture des voiles et la lecture des cartes.';

describe('one thing of a few', () => {
  it.each([
    [
      NETS,
      'Après la tempête, la coopérative a reçu une vague de lettres, a raconté mardi Le Courrier du port.',
      'warning fact-role 1:73-78 number found=mardi expected=jeudi sourceLine=3',
    ],
    [
      BOAT,
      'Deux mois plus tard, il refusait une offre de la criée de Port-Navalo.',
      'warning fact-role 1:11-20 number found=plus tard expected=plus tôt sourceLine=3',
    ],
    [
      ROUND,
      'Le libraire pourrait lancer une tournée dans les hameaux à l’automne.',
      'warning fact-role 1:62-69 number found=automne expected=printemps sourceLine=3',
    ],
    [
      HELP,
      'Une vendeuse est déjà là à plein temps.',
      'warning fact-role 1:28-39 number found=plein temps expected=mi-temps sourceLine=3',
    ],
    [
      HELP,
      'La vague d’achats de la fin de l’année 2024 est retombée.',
      'warning fact-role 1:25-28 number found=fin expected=début sourceLine=3',
    ],
    [
      TESTS,
      'Les épreuves prennent plusieurs jours. Elles portent sur la couture des voiles et la lecture des cartes.',
      'warning fact-role 1:23-38 number found=plusieurs jours expected=plusieurs heures sourceLine=3',
    ],
  ])('%s → %s', (source, article, told) => {
    expect(rolesIn(source, article)).toEqual([told]);
  });
});

describe('is said otherwise', () => {
  it.each([
    [NETS, 'Jeudi, Le Courrier du port a raconté que la coopérative avait reçu une vague de lettres.'],
    [NETS, 'Le conseil se réunit mardi, après la vague de lettres que la coopérative a reçue.'],
    [BOAT, 'Il avait refusé deux mois auparavant une offre de la criée de Port-Navalo.'],
    [
      BOAT,
      'Le patron du Goéland a vendu son chalut deux mois après avoir refusé une offre de la criée de Port-Navalo.',
    ],
    [ROUND, 'Une tournée dans les hameaux pourrait suivre au printemps, après le kiosque monté à l’automne.'],
    [HELP, 'Une vendeuse travaille à temps partiel ; les achats de début 2024 ont cessé.'],
    [TESTS, 'Les épreuves, longues de plusieurs heures, portent sur la couture des voiles.'],
  ])('%s → %s', (source, article) => {
    expect(rolesIn(source, article)).toEqual([]);
  });
});
