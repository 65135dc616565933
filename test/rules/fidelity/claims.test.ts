import { describe, expect, it } from 'vitest';
import { claimVerdicts } from '../../../src/rules/fidelity/claims/claim-verdicts.ts';
import { comparing, tellings } from './told.ts';

/** A statement turned round by another verb than that of the source, or by its numbers, and the rule that tells. */
const TURNED: readonly (readonly [source: string, article: string, rule: string])[] = [
  [
    'Le syndicat des taxis rejette la nouvelle grille tarifaire. La mairie de Saulieu-le-Bas la présentera lundi.',
    'La mairie de Saulieu-le-Bas présentera lundi ses tarifs. Les taxis, par la voix de leur syndicat, approuvent cette grille.',
    'fact-direction',
  ],
  [
    'Interrogé par la presse, le préfet a démenti la fermeture prochaine de la maternité.',
    'Devant la presse, le préfet a reconnu que la fermeture de la maternité approchait.',
    'fact-negation',
  ],
  [
    'La cour d’appel n’a pas annulé le permis de construire de la marina.',
    'Le permis de construire de la marina a été annulé par les juges d’appel.',
    'fact-negation',
  ],
  [
    'Le laboratoire n’exclut pas une contamination par l’eau du puits.',
    'Une contamination par l’eau du puits est exclue, selon le laboratoire.',
    'fact-negation',
  ],
  [
    'Aucun élève n’a été blessé dans l’incendie du gymnase, indiquent les pompiers.',
    'Les pompiers confirment que des élèves ont été blessés dans l’incendie du gymnase.',
    'fact-negation',
  ],
  [
    'Le club refuse de vendre son gardien, Ilan Morvezen, avant la fin de la saison.',
    'Avant la fin de la saison, le club accepte de céder son gardien, Ilan Morvezen.',
    'fact-direction',
  ],
  [
    'La commune a renoncé à la vidéosurveillance dans le quartier des Tanneurs.',
    'Dans le quartier des Tanneurs, la commune maintient la vidéosurveillance.',
    'fact-negation',
  ],
  [
    'Le fabricant conteste toute faute dans la conception du frein.',
    'Le fabricant admet une erreur de conception : sa responsabilité est engagée dans le défaut du frein.',
    'fact-negation',
  ],
  [
    'Le nombre de visiteurs a atteint 61 000, contre 52 000 en 2023.',
    'Avec 61 000 visiteurs, le site en compte 9 000 de moins qu’en 2023.',
    'fact-direction',
  ],
  [
    'La commission autorise l’emploi du produit dans les vergers jusqu’en juin.',
    'La commission interdit l’usage de ce produit dans les vergers.',
    'fact-negation',
  ],
  [
    'La ministre s’oppose à la réouverture de la mine de Combenoire.',
    'Pour la ministre, la réouverture de la mine de Combenoire est possible.',
    'fact-negation',
  ],
  [
    'L’entraîneur Marius Le Goff dirige les juniors. Sa collègue Aude Trévidic s’occupe des minimes.',
    'Aude Le Goff dirige les juniors.',
    'fact-name-altered',
  ],
  [
    'Le tribunal a rejeté la demande de remise en liberté de l’armateur Hervé Salaün. Son avocate fera appel.',
    'Hervé Salaün, armateur, a obtenu gain de cause : le tribunal accepte sa demande de remise en liberté. Son avocate fera appel.',
    'fact-direction',
  ],
  [
    'L’entreprise nie avoir licencié des salariés grévistes.',
    'L’entreprise reconnaît le licenciement de salariés grévistes.',
    'fact-negation',
  ],
  [
    'Les chercheurs n’ont trouvé aucun lien entre le vaccin et les malaises.',
    'Les chercheurs confirment un lien entre le vaccin et les malaises.',
    'fact-negation',
  ],
  [
    'La région suspend sa subvention à la ligne aérienne de Castres.',
    'À Castres, la ligne aérienne garde sa subvention : la région la maintient.',
    'fact-negation',
  ],
  [
    'Le sélectionneur ne compte pas écarter Mathis Oudin du groupe.',
    'Mathis Oudin sera écarté du groupe par le sélectionneur.',
    'fact-negation',
  ],
  [
    'Les négociations sur les salaires ont échoué jeudi soir.',
    'Jeudi soir, les négociations sur les salaires ont réussi.',
    'fact-direction',
  ],
  [
    'La loi n’empêche pas les communes de fixer un quota de meublés.',
    'Avec cette loi, il est impossible aux communes de fixer un quota de meublés.',
    'fact-negation',
  ],
  [
    'Le musée n’a jamais cessé d’acheter des toiles de Corvin.',
    'Le musée a cessé d’acheter des toiles de Corvin.',
    'fact-negation',
  ],
  [
    'La directrice écarte l’idée d’un internat au lycée Vauban.',
    'La directrice prévoit un internat au lycée Vauban.',
    'fact-negation',
  ],
  [
    'Le tarif passe à 12 euros, contre 9 euros l’an dernier.',
    'Le tarif baisse : 12 euros au lieu de 9.',
    'fact-direction',
  ],
  [
    'Le maire, Jules Arnaudet, inaugure la salle. L’architecte, Paul Verdelhan, était présent.',
    'Jules Verdelhan, maire, a inauguré la salle.',
    'fact-name-altered',
  ],
  [
    'Personne n’a contesté le classement de la course de côte.',
    'Le classement de la course de côte a été contesté.',
    'fact-negation',
  ],
  [
    'Le conseil ne s’oppose pas à la vente de l’ancien moulin.',
    'Le conseil s’oppose à la vente de l’ancien moulin.',
    'fact-negation',
  ],
  [
    'Que va devenir le lavoir ? Il ne sera pas conservé en place, dit la mairie de Lurcy.',
    'À Lurcy, la mairie dit que le lavoir sera préservé.',
    'fact-negation',
  ],
  [
    'Les fouilleurs n’y voient pas la trace d’un incendie. La cave daterait de 1420, selon Odette Marsan.',
    'Faut-il y voir un incendie ? Oui, répondent les fouilleurs. Odette Marsan date la cave de 1420.',
    'fact-negation',
  ],
  [
    'La préfecture, saisie en mai, a refusé le permis de la carrière. La Ligue l’a appris le 12 mai.',
    'Saisie en mai, la préfecture de la carrière a répondu favorablement.',
    'fact-negation',
  ],
  [
    'Le promoteur, Belcor, qui annonçait des emplois, ne renonce pas.',
    'Belcor renonce à son projet de promoteur.',
    'fact-negation',
  ],
  [
    'Le semis se fait à 180 kg par hectare, contre 150 avant, car la levée est moins bonne.',
    'La levée étant moins bonne, les frères réduisent la dose : 180 kg par hectare au lieu de 150.',
    'fact-direction',
  ],
  [
    'Les ventes ont atteint 8,4 millions d’euros en 2024, contre 2,6 millions un an plus tôt.',
    'En 2024, les ventes ont représenté 8,4 millions d’euros, trois fois moins que l’année d’avant, à 2,6 millions.',
    'fact-direction',
  ],
  [
    '« Semez tôt », avertit Damien Lagorce, l’aîné. Florian Lagorce tient les comptes.',
    'L’aîné, Florian, conseille de semer tôt.',
    'fact-role',
  ],
  [
    'Yannick Le Dantec possède le voilier. Erwan Quéméneur commande le canot.',
    'Erwan Le Dantec possède le voilier.',
    'fact-name-altered',
  ],
];

/** The same in other words: another verb, two denials, the contrary denied. */
const FAIR: readonly (readonly [source: string, article: string])[] = [
  [
    'Le syndicat des taxis rejette la nouvelle grille tarifaire. La mairie de Saulieu-le-Bas la présentera lundi.',
    'Les taxis ne veulent pas de cette grille, dit leur syndicat. La mairie de Saulieu-le-Bas la présente lundi.',
  ],
  [
    'Interrogé par la presse, le préfet a démenti la fermeture prochaine de la maternité.',
    'La maternité ne fermera pas bientôt : le préfet l’a assuré à la presse.',
  ],
  [
    'La cour d’appel n’a pas annulé le permis de construire de la marina.',
    'Le permis de construire de la marina est maintenu par la cour d’appel.',
  ],
  [
    'Le laboratoire n’exclut pas une contamination par l’eau du puits.',
    'Pour le laboratoire, une contamination par l’eau du puits reste possible.',
  ],
  [
    'Aucun élève n’a été blessé dans l’incendie du gymnase, indiquent les pompiers.',
    'Les pompiers confirment que les élèves sont sortis indemnes de l’incendie du gymnase.',
  ],
  [
    'Le club refuse de vendre son gardien, Ilan Morvezen, avant la fin de la saison.',
    'Ilan Morvezen, le gardien, restera au club jusqu’à la fin de la saison : pas question de le laisser partir.',
  ],
  [
    'La commune a renoncé à la vidéosurveillance dans le quartier des Tanneurs.',
    'Il n’y aura pas de vidéosurveillance aux Tanneurs, la commune ayant abandonné l’idée.',
  ],
  [
    'Le fabricant conteste toute faute dans la conception du frein.',
    'Le fabricant ne reconnaît aucune erreur : il rejette la responsabilité du défaut du frein.',
  ],
  [
    'Le nombre de visiteurs a atteint 61 000, contre 52 000 en 2023.',
    'Avec 61 000 visiteurs, le site en compte 9 000 de plus qu’en 2023.',
  ],
  [
    'La commission autorise l’emploi du produit dans les vergers jusqu’en juin.',
    'Jusqu’en juin, les vergers pourront recevoir le produit, que la commission n’a pas interdit.',
  ],
  [
    'La ministre s’oppose à la réouverture de la mine de Combenoire.',
    'La ministre ne veut pas rouvrir la mine de Combenoire.',
  ],
  [
    'L’entraîneur Marius Le Goff dirige les juniors. Sa collègue Aude Trévidic s’occupe des minimes.',
    'Marius Le Goff entraîne les juniors, Aude Trévidic les minimes.',
  ],
  [
    'Le tribunal a rejeté la demande de remise en liberté de l’armateur Hervé Salaün. Son avocate fera appel.',
    'L’armateur Hervé Salaün reste en prison : le tribunal n’a pas fait droit à sa demande de remise en liberté. Son avocate conteste la décision.',
  ],
  [
    'L’entreprise nie avoir licencié des salariés grévistes.',
    'Aucun gréviste n’a perdu son poste, affirme l’entreprise, qui réfute tout licenciement.',
  ],
  [
    'Les chercheurs n’ont trouvé aucun lien entre le vaccin et les malaises.',
    'Selon les chercheurs, rien ne relie les malaises au vaccin. Ils l’ont confirmé.',
  ],
  [
    'La région suspend sa subvention à la ligne aérienne de Castres.',
    'La ligne aérienne de Castres perd sa subvention : la région ne la verse plus.',
  ],
  [
    'Le sélectionneur ne compte pas écarter Mathis Oudin du groupe.',
    'Mathis Oudin restera dans le groupe, le sélectionneur le confirme.',
  ],
  [
    'Les négociations sur les salaires ont échoué jeudi soir. La direction maintient son offre de 2 %.',
    'Pas d’accord sur les salaires jeudi soir. La direction n’a pas relevé son offre de 2 %.',
  ],
  [
    'La loi n’empêche pas les communes de fixer un quota de meublés. L’État l’encourage.',
    'La loi permet aux communes de fixer un quota de meublés.',
  ],
  ['Le musée n’a jamais cessé d’acheter des toiles de Corvin.', 'Le musée continue d’acheter des toiles de Corvin.'],
  [
    'La directrice écarte l’idée d’un internat au lycée Vauban. Les parents la réclamaient.',
    'Les parents voulaient un internat au lycée Vauban. La directrice ne l’envisage pas.',
  ],
  [
    'Le juge autorise la vente du moulin, mais interdit toute démolition.',
    'Le moulin pourra être vendu. Le juge refuse en revanche qu’on le démolisse.',
  ],
  [
    'Le ministère a refusé d’abandonner le projet de canal. Les riverains s’y opposent.',
    'Le ministère maintient le projet de canal, que les riverains refusent.',
  ],
  [
    'Personne n’a contesté le classement de la course de côte.',
    'Le classement de la course de côte a été accepté par tous.',
  ],
  [
    'Le port a traité 486 000 boîtes en 2024. C’est 31 % de plus qu’en 2023, et deux fois le trafic de 2019, qui plafonnait à 212 000.',
    'Le port a traité 486 000 boîtes en 2024, 31 % de plus qu’en 2023, et deux fois le trafic de 2019, qui plafonnait à 212 000.',
  ],
  ['Elle refuse deux fois le prix, puis accepte.', 'Elle décline deux fois le prix avant de dire oui.'],
  [
    'Le trésorier de l’association a été reconnu coupable. Il ne dirigera plus d’association.',
    'Le trésorier ne dirigera plus d’association.',
  ],
  ['Le conseil ne s’oppose pas à la vente du moulin.', 'Le conseil ne rejette pas la vente du moulin.'],
  [
    'La préfecture a refusé le permis de la carrière le 12 mai.',
    'La préfecture a répondu par la négative, le 12 mai, pour le permis de la carrière.',
  ],
  ['La mairie maintient la fête du stade.', 'Si la mairie annule la fête du stade, le club partira.'],
  [
    'La pièce casse au bout de 3 500 pliages, alors que la norme en exige 10 000.',
    'La pièce casse après 3 500 pliages, trois fois moins que les 10 000 de la norme.',
  ],
  [
    'Le semis se fait à 180 kg par hectare, contre 150 avant.',
    'Les frères augmentent la dose : 180 kg par hectare au lieu de 150.',
  ],
  [
    '« Semez tôt », avertit Damien Lagorce, l’aîné. Florian Lagorce tient les comptes.',
    'L’aîné, Damien, conseille de semer tôt.',
  ],
];

/** A number that follows from the source is told apart. */
const rulesTelling = (source: string, article: string): string[] =>
  tellings(source, article)
    .map((telling) => telling.split(' ')[1] ?? '')
    .filter((rule) => rule !== 'fact-number-invented');

describe('what a source affirms or denies, told by other words', () => {
  it.each(TURNED)('turned round: « %s » → « %s »', (source, article, rule) => {
    expect(rulesTelling(source, article)).toContain(rule);
  });

  it.each(FAIR)('fair: « %s » → « %s »', (source, article) => {
    expect(rulesTelling(source, article)).toEqual([]);
  });

  it('takes linear time over endless claims', () => {
    const comparison = comparing(
      'Le maire refuse la vente, la mairie confirme le prêt. '.repeat(1_000),
      'La mairie confirme la vente, le maire refuse le prêt. '.repeat(1_000),
    );
    const start = performance.now();
    claimVerdicts(comparison);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
