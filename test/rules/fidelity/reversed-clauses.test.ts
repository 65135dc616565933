import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

const told = (source: string, article: string) =>
  tellings(source, article).filter((line) => /fact-negation/.test(line));

describe('a clause that says the contrary', () => {
  it.each([
    [
      'Onze départs à la retraite sur dix-huit ne seront pas remplacés.',
      'La ville ne compensera pas tous les départs à la retraite : sur dix-huit, onze seront remplacés.',
    ],
    [
      'Aucun accord n’a été trouvé à ce jour entre les deux clubs.',
      'Pour l’heure, un accord a été conclu entre les deux clubs.',
    ],
    [
      'Le spectre révèle du dioxyde de soufre, mais pas de vapeur d’eau.',
      'De la vapeur d’eau a été détectée dans le spectre.',
    ],
    [
      'Le syndic n’a jamais transmis les factures, et l’expert n’a pas visité la cave de l’immeuble.',
      'L’expert a visité la cave de l’immeuble ; le syndic n’a jamais transmis les factures.',
    ],
    [
      'L’expert a visité la cave ; le syndic n’a jamais transmis les factures de l’immeuble.',
      'L’expert n’a pas visité la cave ; le syndic n’a jamais transmis les factures de l’immeuble.',
    ],
    [
      'Le prix de l’abonnement mensuel sera réduit de moitié, à 39 euros. Mais les vélos ne seront pas admis à bord.',
      'Côté tarifs, l’abonnement mensuel coûtera deux fois moins cher, à 39 euros. Il sera par ailleurs possible d’emporter son vélo.',
    ],
    [
      'Chez les malades atteints de troubles cognitifs, soit 27 % des participants, le bénéfice n’a pas pu être démontré.',
      'Pour les personnes souffrant de troubles cognitifs, l’essai a bien permis de prouver un bénéfice.',
    ],
  ])('%s → %s', (source, article) => expect(told(source, article)).toHaveLength(1));

  it.each([
    [
      'Onze départs à la retraite sur dix-huit ne seront pas remplacés.',
      'La ville ne compensera pas tous les départs à la retraite : sur dix-huit, onze resteront sans remplaçant.',
    ],
    [
      'Onze départs à la retraite sur dix-huit ne seront pas remplacés.',
      'La ville ne remplacera pas tous les départs à la retraite : sur dix-huit, onze ne seront pas remplacés.',
    ],
    [
      'Aucun accord n’a été trouvé à ce jour entre les deux clubs.',
      'Pour l’heure, rien n’est conclu entre les deux clubs.',
    ],
    [
      'Le spectre révèle du dioxyde de soufre, mais pas de vapeur d’eau.',
      'Aucune vapeur d’eau n’a été détectée dans le spectre.',
    ],
    [
      'Aucun accord n’a été trouvé au printemps entre les clubs. Un accord a été signé lundi.',
      'Lundi, un accord a été signé entre les clubs.',
    ],
    [
      'Le maire n’a pas signé la pétition, que les riverains n’ont jamais reçue.',
      'La pétition, que les riverains n’ont jamais reçue, attend la signature du maire.',
    ],
    [
      'Le syndic n’a jamais transmis les factures, et l’expert n’a pas visité la cave de l’immeuble.',
      'La cave de l’immeuble n’a pas été visitée par l’expert ; les factures n’ont jamais été transmises.',
    ],
    [
      'L’hôtel ne rouvrira pas cet été, et le bar ne rouvrira qu’en mai.',
      'Le bar rouvrira en mai, mais l’hôtel ne rouvrira pas cet été.',
    ],
    [
      'La commune n’a pas vendu le moulin, et n’a jamais vendu la grange.',
      'La commune, qui n’a jamais vendu la grange, refuse de vendre le moulin.',
    ],
    [
      'L’usine ne fabrique pas seulement des cartons à Brévin, elle n’a jamais cessé d’y imprimer.',
      'L’usine de Brévin fabrique des cartons et n’a jamais cessé d’y imprimer.',
    ],
    [
      'Si le bac ne passe pas le matin, les élèves ne vont pas au collège du port.',
      'Quand le bac passe le matin, aucun élève ne manque le collège du port.',
    ],
    [
      'Le prix de l’abonnement mensuel sera réduit de moitié, à 39 euros. Mais les vélos ne seront pas admis à bord.',
      'Côté tarifs, l’abonnement mensuel coûtera deux fois moins cher, à 39 euros. Il ne sera pas possible d’emporter son vélo.',
    ],
    [
      'Chez les malades atteints de troubles cognitifs, soit 27 % des participants, le bénéfice n’a pas pu être démontré.',
      'Pour les personnes souffrant de troubles cognitifs, aucun bénéfice n’est prouvé.',
    ],
    [
      'Chez les malades atteints de troubles cognitifs, soit 27 % des participants, le bénéfice n’a pas pu être démontré.',
      'Pour les personnes souffrant de troubles cognitifs, le bénéfice reste à prouver.',
    ],
    [
      'Chez les malades atteints de troubles cognitifs, soit 27 % des participants, le bénéfice n’a pas pu être démontré.',
      'Pour les personnes souffrant de troubles cognitifs, l’essai a échoué à prouver un bénéfice.',
    ],
    [
      'L’étude démontre un bénéfice chez les malades les plus jeunes.',
      'Le bénéfice est prouvé chez les malades les plus jeunes, selon l’étude.',
    ],
    [
      'L’étude démontre un bénéfice chez les jeunes, mais pas chez les malades âgés.',
      'Chez les malades âgés, l’étude n’a prouvé aucun bénéfice.',
    ],
  ])('is said otherwise: %s → %s', (source, article) => expect(told(source, article)).toEqual([]));
});
