import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

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
    const text = 'Le maire refuse la vente, la mairie confirme le prêt. '.repeat(3_000);
    const start = performance.now();
    tellings(text, text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
