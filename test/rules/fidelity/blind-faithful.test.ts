import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string];

/** What a source says and what a faithful rewrite makes of it: no rule finds an error. */
const FAITHFUL: Readonly<Record<string, readonly Row[]>> = {
  scores: [
    ['Belmont a battu Oriolle 27 à 24 devant son public.', 'Belmont a dominé Oriolle 27-24 devant son public.'],
    ['Belmont a battu Oriolle 27-24, le 8 mars.', 'Vainqueur 27-24, le 8 mars, Belmont a battu Oriolle.'],
    ['Le tableau affichait 12 partout à la pause.', 'À la pause, le tableau affichait 12-12.'],
    ['Belmont mène en Division 2 depuis mars.', 'Belmont mène en D2 depuis mars.'],
  ],
  'units and scales': [
    ['La sonde a parcouru quatre millions de kilomètres.', 'La sonde a parcouru 4 millions de km.'],
    ['Le chantier vaut un milliard d’euros.', 'Le chantier vaut 1 Md€.'],
    ['Les ventes ont franchi le million d’euros en 2023.', 'En 2023, les ventes ont dépassé 1 M€.'],
    ['La surface est à 3 100 kelvins.', 'La surface est à 3 100 K.'],
    ['La marque compte 140 boutiques.', 'La marque compte 140 points de vente.'],
    [
      'Il attendait 690 euros et n’en a reçu que 220, sept semaines plus tard.',
      'Il a reçu 220 € sur les 690 € attendus, sept semaines plus tard.',
    ],
    ['L’étude suisse a coûté 890 000 francs suisses.', 'L’étude suisse a coûté 890 000 francs.'],
    ['L’étoile est à 48 années-lumière.', 'La lumière de l’étoile met 48 ans à venir.'],
    ['Le capteur a été porté quatorze nuits par élève.', 'Chaque élève a porté le capteur deux semaines.'],
  ],
  'results from far apart': [
    [
      'La scierie a perdu 412 000 euros en cinq ans.\n\nLa comptable a fait 187 virements.',
      'La comptable a fait 187 virements, soit environ 2 200 euros en moyenne.',
    ],
    [
      'Le groupe a vendu pour 684,2 millions d’euros.\n\nLa France, premier marché avec 273,7 millions, progresse.',
      'La France, premier marché, fait 40 % des ventes (273,7 M€).',
    ],
    [
      'L’étude a suivi 6 240 volontaires.\n\nPrès de 900 volontaires ont abandonné en hiver.',
      'Environ 900 participants, soit à peu près un sur sept, ont abandonné en hiver.',
    ],
    [
      'L’étude a suivi 6 240 volontaires.\n\nLa moitié d’entre eux marchait le soir.',
      'Une moitié de l’effectif, soit 3 120 personnes, marchait le soir.',
    ],
    [
      'La piscine coûtera 8,6 millions d’euros.\n\nUne neuve était estimée à 14,2 millions.',
      'Une neuve aurait coûté 14,2 M€, soit 5,6 M€ de plus que la piscine.',
    ],
    ['L’économie est évaluée à 84 000 euros par an.', 'L’économie est évaluée à 7 000 € par mois.'],
    ['Le club comptait 310 licenciés et n’en a plus que 120.', 'Le club a perdu 190 licenciés : il en reste 120.'],
    [
      'Le bénéfice s’établit à 38,3 millions, contre 41 millions.\n\nLa dette atteint 212 millions.',
      'Le bénéfice perd 2,7 M€ et se fixe à 38,3 M€.',
    ],
    ['Seul un quart des marcheurs portait un podomètre.', '75 % des marcheurs n’avaient pas de podomètre.'],
    [
      'Le chantier a coûté 19 millions, presque le double du devis.',
      'Le chantier a coûté 19 millions ; le devis en prévoyait à peine plus de la moitié.',
    ],
  ],
  'days of the week': [
    [
      'Fontarelle, le 21 octobre 2024. — La récolte est petite, selon le bilan présenté samedi par le syndicat. Il a gelé du 22 au 23 avril.',
      'Le syndicat a présenté son bilan le samedi 19 octobre 2024 : la récolte est petite. Il a gelé du 22 au 23 avril 2024.',
    ],
    [
      'Elle ouvrira le festival le 3 juillet à 21 h 30. Le lendemain, le chanteur fêtera ses trente ans de scène.',
      'Le vendredi 4 juillet, le chanteur fêtera ses trente ans de scène.',
    ],
    [
      'Quatorze allers-retours sont prévus en semaine, huit le samedi et le dimanche.',
      'Quatorze allers-retours sont prévus du lundi au vendredi, huit le samedi et le dimanche.',
    ],
  ],
  'products and differences': [
    [
      'Quatre rames à batterie, à 6,8 millions d’euros l’unité, sont commandées.',
      'Chaque rame à batterie coûte 6,8 millions d’euros, ce qui porte la commande à un peu plus de 27 millions.',
    ],
    [
      'La troupe donnera cinq représentations dans une salle de 410 places.',
      'La troupe joue cinq fois dans une salle de 410 places, soit 2 050 billets.',
    ],
    [
      'La récolte est de 78 400 hectolitres.\n\nEn 2023, elle était de 100 500 hectolitres.',
      'La récolte est de 78 400 hectolitres, soit environ 22 000 de moins qu’en 2023.',
    ],
    [
      'Sept Français sur dix le disent. Ils ne sont que 31 % à le faire.',
      'Sept Français sur dix le disent, 31 % le font : un décalage de 39 points.',
    ],
    [
      'L’équipe a compté 160 000 grains.\n\nElle avait pris 312 échantillons.',
      'Sur 312 échantillons, l’équipe a compté 160 000 grains, soit environ 500 par échantillon.',
    ],
    [
      'Le budget est de 186 millions d’euros.\n\nLe viaduc absorbera 31 millions d’euros.',
      'Le viaduc engloutit un sixième du budget. Il absorbera 31 millions d’euros.',
    ],
    [
      'Il a gelé sur 310 hectares.\n\nL’appellation compte 2 150 hectares.',
      'Il a gelé sur 310 hectares, à peu près un septième de l’appellation.',
    ],
  ],
  'spans of dates': [
    [
      'La dette est passée de 212 à 189 millions entre le 31 décembre et le 30 juin.',
      'En six mois, la dette est passée de 212 à 189 millions.',
    ],
    [
      'Le conseil a voté le 2 février 2026. La piscine rouvrira en septembre 2028.',
      'La piscine ne rouvrira pas avant deux ans et demi.',
    ],
    [
      'La ligne a 50 voyageurs en 1980 et ferme le 27 septembre 1987.',
      'La ligne a 50 voyageurs en 1980. Sept ans plus tard, elle ferme.',
    ],
    ['La fête a lieu les samedi 6 et dimanche 7 juin 2026.', 'La fête dure deux jours.'],
    [
      'Delrieu ouvrait le score (6e), Lagivala marquait (14e).',
      'Il a fallu six minutes à Delrieu pour ouvrir le score.',
    ],
    [
      'Deux pénalités de Delrieu (66e et 73e) comptent.',
      'Deux pénalités de Delrieu, à sept minutes d’intervalle, comptent.',
    ],
  ],
  'years of the context': [
    [
      'Le viaduc a failli disparaître en 1944. Dans la nuit du 16 au 17 août, il est miné.',
      'En août 1944, le viaduc est miné.',
    ],
    [
      'Le groupe a publié ses comptes jeudi 31 juillet 2025. La dette est de 189 millions au 30 juin.',
      'La dette était de 189 millions en juin 2025.',
    ],
    [
      'Le viaduc a failli disparaître en 1944.',
      'La Seconde Guerre mondiale a failli faire disparaître le viaduc en 1944.',
    ],
  ],
  'other names of countries': [
    ['Les ventes ont reculé en Allemagne.', 'Outre-Rhin, les ventes ont reculé.'],
    ['Un industriel italien a visité le site.', 'Un industriel venu d’Italie a visité le site.'],
    [
      'Les droits de douane américains montent.',
      'Une menace vient de Washington : les droits de douane américains montent.',
    ],
  ],
  'limits and titles': [
    [
      'Si elle cesse de verser au moins 450 euros par mois, le sursis tombe.',
      'Le sursis tombe si ses versements passent sous les 450 euros par mois.',
    ],
    [
      'La maire de Vaurenard, Corinne Delbreuil, a ouvert la séance.\n\nLe débat a duré.\n\nLa salle était pleine.\n\nLe public attendait.\n\nAntoine Rochebrune réclamait un référendum. La maire a refusé : « Les électeurs ont tranché en 2020, tout était dans notre programme. »',
      'Antoine Rochebrune réclamait un référendum. « Les électeurs ont tranché en 2020, tout était dans notre programme », lui a rétorqué Corinne Delbreuil.',
    ],
  ],
  'hours in words': [
    ['Le trajet prend une heure cinquante-cinq.', 'Le trajet prend 1 h 55.'],
    ['Il faut une heure cinquante-cinq pour y aller.', 'Il faut presque deux heures pour y aller.'],
    ['La messe est à midi et demi.', 'La messe est à 12 h 30.'],
    ['La séance s’ouvre à huit heures moins le quart.', 'La séance s’ouvre à 7 h 45.'],
    ['Le train part à minuit vingt.', 'Le train part à 0 h 20.'],
  ],
  'parts of a year': [
    ['Ils marchent au bout d’un mois et demi.', 'Au bout de six semaines, ils marchent.'],
    ['La formation dure douze semaines.', 'La formation dure trois mois.'],
    ['La formation dure trois mois.', 'La formation dure treize semaines.'],
  ],
  ranges: [
    ['La ligne ferme du lundi 2 mars au vendredi 2 octobre 2026.', 'La ligne ferme en mars 2026.'],
    ['La ligne ferme du lundi 2 mars au vendredi 2 octobre 2026.', 'Le lundi 2 mars 2026, la ligne ferme.'],
    ['Le salon se tient du 28 décembre au 3 janvier 2026.', 'Le salon s’ouvre le 28 décembre 2025.'],
  ],
  shares: [
    ['Le client représentait 22 % des ventes.', 'Le client assurait plus d’un cinquième des ventes.'],
    ['Neuf élèves sur dix ont un téléphone.', 'Les neuf dixièmes des élèves ont un téléphone.'],
    ['La région paie 45 % du pont, l’État 35 %.', 'La région et l’État paient les quatre cinquièmes du pont.'],
  ],
  differences: [
    [
      'Le trajet prend 1 h 20. Il sera ramené à une heure.',
      'Le trajet prendra soixante minutes, vingt de moins qu’avant.',
    ],
  ],
  hedges: [
    ['Le dépôt ne peut pas dépasser un mois de loyer.', 'Le dépôt est d’un mois de loyer au plus.'],
    ['La planète tourne en 3,6 jours.', 'La planète tourne en moins de quatre jours.'],
    ['La séance a duré trois heures et quart.', 'La séance a duré plus de trois heures.'],
    ['La laine se paie entre 8 et 12 centimes le kilo.', 'La laine se paie une dizaine de centimes le kilo.'],
    ['Le chômage des jeunes de 15 à 24 ans monte.', 'Le chômage des moins de 25 ans monte.'],
    [
      'Dans la construction, l’emploi varie ainsi : -1,9 % en trois mois.',
      'Dans la construction, l’emploi fond de 1,9 % en trois mois.',
    ],
  ],
  results: [
    [
      'Le chômage atteint 7,3 %, après 7,1 % au printemps.',
      'Le chômage atteint 7,3 %, soit 0,2 point de plus qu’au printemps.',
    ],
    [
      'L’abbaye accueille 22 000 visiteurs et espère le double.',
      'L’abbaye accueille 22 000 visiteurs et en espère 44 000.',
    ],
    [
      'La piscine coûtera 12,5 millions d’euros. La ville en paiera 30 %.',
      'La ville paiera 30 % des 12,5 millions d’euros de la piscine, soit 3,75 millions.',
    ],
    [
      'L’État apporte 40 % de la somme, la région 25 %, la ville 15 %.',
      'L’État apporte 40 % de la somme, la région 25 %, la ville 15 % et les mécènes les 20 % restants.',
    ],
    ['La planète mesure 1,3 fois le diamètre de la Terre.', 'La planète a un diamètre supérieur de 30 % à la Terre.'],
    ['Ils jouent le 15 mars, puis le 29 mars.', 'Ils jouent le 15 mars et, deux semaines plus tard, le 29 mars.'],
  ],
  'results of results': [
    [
      'L’objectif de 10 000 euros est dépassé : 14 800 euros sont versés. Ils paieront trois fauteuils, à 4 200 euros pièce. Le reste ira à la recherche.',
      'L’association espérait 10 000 euros et en a reçu 14 800, soit 4 800 de plus. Trois fauteuils seront payés, pour un total de 12 600 €. Ce qui reste, 2 200 €, ira à la recherche.',
    ],
    ['Le bailleur Habitat 73 a relogé 94 % des familles.', 'Selon Habitat 73, 6 % des familles ne sont pas relogées.'],
  ],
  moments: [
    ['Le feu a pris vers 3 h 40 dans un local.', 'Le feu a pris peu avant 4 heures dans un local.'],
    ['Elle est arrivée à 17 h 15 sous la pluie.', 'Elle est arrivée peu après 17 heures sous la pluie.'],
    ['On a évacué 112 logements sur 146.', 'Plus des trois quarts des logements ont été évacués.'],
  ],
  dates: [
    ['Le festival se tient du 4 au 6 juillet.', 'Le festival se tient les 4, 5 et 6 juillet.'],
    ['Le site ouvre tous les jours sauf le lundi.', 'Le site ouvre du mardi au dimanche.'],
    ['La piscine ouvrira à la rentrée 2028.', 'La piscine ouvrira en septembre 2028.'],
  ],
  names: [
    [
      'Bruno Tardieu, chef de file de l’opposition (LR), proteste.',
      'Bruno Tardieu, chef de file des élus Les Républicains, proteste.',
    ],
    ['Il louait un deux-pièces à Tours.', 'Il louait un T2 à Tours.'],
  ],
};

for (const [kind, rows] of Object.entries(FAITHFUL))
  describe(`faithful ${kind}`, () => {
    it.each(rows)('%s → %s', (source, article) => {
      expect(tellings(source, article).filter((line) => line.startsWith('error'))).toEqual([]);
    });
  });

/** The same, told wrong: the mends above excuse nothing. */
const WRONG: readonly (readonly [source: string, article: string, rule: string])[] = [
  ['Le trajet prend une heure cinquante-cinq.', 'Le trajet prend 1 h 25.', 'fact-number-changed'],
  ['Le trajet prend une heure cinquante-cinq.', 'Le trajet prend deux heures.', 'fact-number-changed'],
  ['Ils marchent au bout d’un mois et demi.', 'Ils marchent au bout de huit semaines.', 'fact-number-changed'],
  ['La ligne ferme du lundi 2 mars au vendredi 2 octobre 2026.', 'La ligne ferme en mars 2027.', 'fact-date-invented'],
  [
    'Le salon se tient du 28 décembre au 3 janvier 2026.',
    'Le salon s’ouvre le 28 décembre 2026.',
    'fact-date-invented',
  ],
  ['Le client représentait 22 % des ventes.', 'Le client assurait plus d’un quart des ventes.', 'fact-number-changed'],
  [
    'Le client représentait 22 % des ventes.',
    'Le client assurait moins d’un cinquième des ventes.',
    'fact-number-changed',
  ],
  [
    'Le trajet prend 1 h 20. Il sera ramené à une heure.',
    'Le trajet prendra soixante minutes, trente de moins qu’avant.',
    'fact-number-',
  ],
  [
    'Elle ouvrira le festival le 3 juillet. Le lendemain, le chanteur fêtera ses trente ans.',
    'Le 5 juillet, le chanteur fêtera ses trente ans.',
    'fact-date-invented',
  ],
  [
    'Fontarelle, le 21 octobre 2024. — Le bilan a été présenté samedi par le syndicat.',
    'Le syndicat a présenté son bilan le vendredi 18 octobre 2024.',
    'fact-date-invented',
  ],
  [
    'Paul Morel, né le 3 mars 1998 - un mardi -, a gagné. Il jouera le 5 avril.',
    'Paul Morel jouera le 5 avril 1998.',
    'fact-date-invented',
  ],
  [
    'La troupe donnera cinq représentations dans une salle de 410 places.',
    'La troupe joue cinq fois dans une salle de 410 places, soit 2 450 billets.',
    'fact-number-',
  ],
  [
    'La récolte est de 78 400 hectolitres.\n\nEn 2023, elle était de 100 500 hectolitres.',
    'La récolte est de 78 400 hectolitres, soit environ 32 000 de moins qu’en 2023.',
    'fact-number-',
  ],
  ['L’économie est évaluée à 84 000 euros par an.', 'L’économie est évaluée à 9 000 € par mois.', 'fact-number-'],
  ['Delrieu ouvrait le score (16e), Lagivala marquait (24e).', 'Lagivala marquait son 16e essai.', 'fact-number-'],
  ['Seul un quart des marcheurs portait un podomètre.', '75 % des marcheurs portaient un podomètre.', 'fact-number-'],
  [
    'Le club comptait 310 licenciés et n’en a plus que 120.',
    'Le club a perdu 230 licenciés : il en reste 120.',
    'fact-number-',
  ],
  [
    'Le chantier a coûté 19 millions, presque le double du devis.',
    'Le chantier a coûté 19 millions, presque le tiers du devis.',
    'fact-number-',
  ],
  ['La fête a lieu les samedi 6 et dimanche 7 juin 2026.', 'La fête dure quatre jours.', 'fact-number-'],
  [
    'Le viaduc a failli disparaître en 1944. Dans la nuit du 16 au 17 août, il est miné.',
    'En août 1943, le viaduc est miné.',
    'fact-date-',
  ],
  ['Le viaduc a été bâti en 1926.', 'La Seconde Guerre mondiale a vu bâtir le viaduc, en 1926.', 'fact-name-invented'],
  [
    'Les droits de douane américains montent.',
    'À Washington, les droits de douane américains montent.',
    'fact-name-invented',
  ],
  ['Les ventes ont reculé en Allemagne.', 'Outre-Manche, les ventes ont reculé.', 'fact-name-invented'],
  [
    'Si elle verse au moins 450 euros par mois, le sursis reste.',
    'Le sursis reste si elle verse moins de 450 euros par mois.',
    'fact-number-changed',
  ],
  [
    'Antoine Rochebrune réclamait un référendum. Son ami Luc Morel a répondu : « Les électeurs ont tranché en 2020, tout était dans notre programme. »',
    'Antoine Rochebrune a répondu : « Les électeurs ont tranché en 2020, tout était dans notre programme. »',
    'fact-quote-attribution',
  ],
  [
    'Le feu a pris vers 3 h 40 dans un local.',
    'Le feu a pris peu avant 5 heures dans un local.',
    'fact-number-changed',
  ],
  ['Elle est arrivée à 17 h 15 sous la pluie.', 'Elle est arrivée peu avant 17 heures.', 'fact-number-changed'],
  ['Ils paieront trois fauteuils, à 4 200 euros pièce.', 'Trois fauteuils coûteront 12 800 €.', 'fact-number-'],
  [
    'Belmont a battu Oriolle 27 à 24 devant son public.',
    'Belmont a dominé Oriolle 27-21 devant son public.',
    'fact-number-changed',
  ],
  ['Le tableau affichait 12 partout à la pause.', 'À la pause, le tableau affichait 12-14.', 'fact-number-'],
  ['Belmont mène en Division 2 depuis mars.', 'Belmont mène en D3 depuis mars.', 'fact-name-'],
  [
    'La sonde a parcouru quatre millions de kilomètres.',
    'La sonde a parcouru 4 milliards de km.',
    'fact-number-changed',
  ],
  ['Les ventes ont franchi le million d’euros en 2023.', 'En 2023, les ventes ont dépassé 1 Md€.', 'fact-number-'],
  ['L’étude suisse a coûté 890 000 francs suisses.', 'L’étude suisse a coûté 890 000 euros.', 'fact-number-changed'],
  [
    'Le dépôt ne peut pas dépasser un mois de loyer.',
    'Le dépôt est d’un mois de loyer au moins.',
    'fact-number-changed',
  ],
  ['La planète tourne en 3,6 jours.', 'La planète tourne en moins de trois jours.', 'fact-number-'],
  [
    'Dans la construction, l’emploi varie ainsi : -1,9 % en trois mois.',
    'Dans la construction, hausse de 1,9 % de l’emploi en trois mois.',
    'fact-number-',
  ],
  [
    'L’abbaye accueille 22 000 visiteurs et espère le double.',
    'L’abbaye accueille 22 000 visiteurs et en espère 46 000.',
    'fact-number-',
  ],
  ['Le festival se tient du 4 au 6 juillet.', 'Le festival se tient les 4, 5 et 7 juillet.', 'fact-date-invented'],
  [
    'Le site ouvre tous les jours sauf le lundi.',
    'Le site ouvre tous les jours, même le lundi 3 mars.',
    'fact-date-invented',
  ],
  ['La piscine ouvrira à la rentrée 2028.', 'La piscine ouvrira en mai 2028.', 'fact-date-invented'],
  ['L’abbaye fut relevée sous Louis XIII.', 'L’abbaye fut relevée sous Louis XIV.', 'fact-name-altered'],
  ['Le salaire est de 1 920 euros net par mois.', 'Le salaire est de 1 920 € brut par mois.', 'fact-number-changed'],
  ['La dette est de 812 euros par habitant.', 'La dette est de 812 € par foyer.', 'fact-number-changed'],
];

describe('unfaithful', () => {
  it.each(WRONG)('%s → %s', (source, article, rule) => {
    expect(tellings(source, article).filter((line) => line.startsWith(`error ${rule}`))).not.toEqual([]);
  });
});

describe('a number of other things in its place', () => {
  it('is told', () => {
    const source =
      'Une chute lui a valu sept points de suture au genou. Elle a crevé et dormi neuf nuits sous la tente.';
    const article = 'Tombée à Pornic, elle a eu 9 points de suture au genou.';
    expect(tellings(source, article).filter((line) => line.includes('fact-number-changed'))).toHaveLength(1);
    expect(tellings(source, article.replace('9', '7')).join()).not.toContain('fact-number');
  });
});

describe('one number, two ways', () => {
  it.each([
    ['Les ventes ont atteint 2 000 tonnes en 2023, en progression de 18 %.', 'En 2023, le tonnage perd 18 %.'],
    ['La somnolence des élèves a baissé de 2,4 points.', 'Chez les élèves, la somnolence gagne 2,4 points.'],
    ['Le festival attire un quart de plus qu’en 2023.', 'Le festival connaît une baisse de 25 %.'],
  ])('%s → %s', (source, article) => {
    expect(tellings(source, article).filter((line) => line.includes('fact-direction'))).not.toEqual([]);
  });

  it.each([
    ['Les ventes ont atteint 2 000 tonnes en 2023, en progression de 18 %.', 'En 2023, les ventes gagnent 18 %.'],
    ['Le taux est de 38 %, contre 45 % en 2023.', 'Le taux perd 7 points, à 38 %, contre 45 % en 2023.'],
    ['Les loyers gagnent 3 % en ville et perdent 3 % au village.', 'Au village, les loyers baissent de 3 %.'],
    ['Le budget ne recule pas de 5 %.', 'Le budget ne baisse pas de 5 %.'],
  ])('%s → %s is no contrary', (source, article) => {
    expect(tellings(source, article).filter((line) => line.includes('fact-direction'))).toEqual([]);
  });
});

describe('callings', () => {
  const SOURCE =
    'Sous le dallage, l’archéologue Yann Quéméneur a trouvé onze tombes. Le site est géré par une association, présidée par Bertrand Courcelle.';
  it('belong to whom the source calls so', () => {
    expect(tellings(SOURCE, 'Bertrand Courcelle, archéologue, a trouvé onze tombes.').join()).toContain('fact-role');
    expect(tellings(SOURCE, 'Yann Quéméneur, archéologue, a trouvé onze tombes.')).toEqual([]);
    expect(tellings(SOURCE, 'Bertrand Courcelle, président, gère le site.').join()).not.toContain('fact-role');
  });
});
