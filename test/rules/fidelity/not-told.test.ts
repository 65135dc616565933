import { describe, expect, it } from 'vitest';
import { keyFacts } from '../../../src/rules/fidelity/coverage.ts';
import { comparisonOf } from '../../../src/rules/fidelity/reading/comparison.ts';
import { pairOf, tellings } from './told.ts';

describe('denials that deny nothing of the other sentence', () => {
  it.each([
    [
      'Cormil reste huitième avec 31 points, et ne compte plus que trois points de mieux que Vasnes.',
      'L’équipe de Cormil compte 31 points, trois de mieux que Vasnes.',
    ],
    [
      'Le chœur chantera samedi 8 mars à Orlay, sans Berthier, malade et remplacé.',
      'Le chœur chantera à Orlay samedi 8 mars.',
    ],
    [
      'Ce goût du silence marque toute la maison, la direction veillant à ne pas devenir la proie des rumeurs.',
      'Ce goût du silence marque toute la maison, car la direction redoute les rumeurs.',
    ],
    [
      'La mairie n’a pas répondu à une demande sur la question de savoir si elle a eu du mal à garder ses agents, ou comment elle envisage de répondre à la lettre du préfet.',
      'La mairie n’a pas davantage commenté ses difficultés à garder ses agents, ni la suite qu’elle entend donner à la lettre du préfet.',
    ],
    [
      'Les visiteurs ajoutent un second essai à la 46e par le centre Malo Guirec, non transformé.',
      'Le centre Malo Guirec a marqué à la 46e un second essai, que les visiteurs n’ont pas transformé.',
    ],
    [
      'Le transport des vélos est gratuit le dimanche, il coûte 5 euros la semaine.',
      'Le dimanche, le transport des vélos ne coûte rien.',
    ],
    ['La halle ouvre le 3 mai 1789.', 'Quand la halle ouvre, le 3 mai 1789, son auteur n’est plus là.'],
    [
      'À la gare de Malaval, le quai est trop court pour les fauteuils.',
      'À la gare de Malaval, le quai manque de longueur pour les fauteuils.',
    ],
  ])('« %s » → « %s »', (source, article) => {
    expect(tellings(source, article)).toEqual([]);
  });

  it.each([
    ['L’ouvrier a nettoyé la cuve du pressoir sans produit.', 'L’ouvrier a nettoyé la cuve du pressoir avec produit.'],
    [
      'Le conseil ne veut plus qu’on vende le bois de la commune.',
      'Le conseil veut qu’on vende le bois de la commune.',
    ],
  ])('what is turned round is told still: « %s » → « %s »', (source, article) => {
    expect(tellings(source, article)).toContainEqual(expect.stringMatching(/fact-negation/));
  });
});

describe('names that are none, or none that is new', () => {
  it.each([
    ['Le concert a lieu samedi.', 'Le jour J, samedi, le concert a lieu.'],
    ['Le maire a tweeté sa réponse samedi.', 'Samedi, le maire a donné sa réponse sur Twitter.'],
    [
      'Clarisse Morvel dirige la tannerie Morvel, fondée par son arrière-grand-père Anselme.',
      'La tannerie Morvel a été fondée par Anselme Morvel.',
    ],
  ])('« %s » → « %s »', (source, article) => {
    expect(tellings(source, article)).toEqual([]);
  });

  it('a network that the source does not speak of is told', () => {
    expect(tellings('Le maire a donné sa réponse samedi.', 'Samedi, le maire a donné sa réponse sur Twitter.')).toEqual(
      [expect.stringMatching(/^error fact-name-invented .*Twitter/)],
    );
  });

  it('a first name that nobody of the source has is told', () => {
    expect(tellings('Clarisse Morvel dirige la tannerie Morvel.', 'Anselme Morvel dirige la tannerie.')).toEqual([
      expect.stringMatching(/^error fact-name-altered .*Anselme/),
    ]);
  });
});

it('letters that stand near a quotation are no speakers', () => {
  expect(
    tellings(
      'Les vendeurs versent une prime (CEE). Si la PAC remplace une chaudière, le « coup de pouce chauffage » donne 4 000 €.',
      'Les vendeurs versent une prime (CEE). Pour une chaudière remplacée, le « coup de pouce chauffage » donne 4 000 €.',
    ),
  ).toEqual([]);
});

describe('key facts told otherwise', () => {
  it.each([
    ['La miche a pris dix centimes.', 'La miche coûte 1,30 euro contre 1,20 auparavant.'],
    ['Le dépôt a coûté 500 millions d’euros.', 'Le dépôt a coûté plus d’un demi-milliard d’euros.'],
    ['Le lac est gelé à 66 %.', 'Les deux tiers du lac sont gelés.'],
  ])('« %s » → « %s »', (source, article) => {
    const comparison = comparisonOf(pairOf(source, article));
    const lost = (comparison ? keyFacts(comparison) : []).filter(({ kept, kind }) => !kept && kind === 'number');
    expect(lost.map(({ text }) => text)).toEqual([]);
  });
});

describe('shares of what stands near', () => {
  it.each([
    [
      'Le club a perdu 231 000 euros. Elle rembourse 450 euros par mois et a rendu 20 300 euros.',
      'Le club a perdu 231 000 euros. Elle a déjà rendu 20 300 euros, soit moins de 10 % du préjudice.',
      '20 300 euros ÷ 231 000 euros',
    ],
    [
      'La mission a coûté 1,2 million d’euros. La sonde perdue, en août, valait 150 000 euros.',
      'La mission a coûté 1,2 million d’euros. La valeur de la sonde perdue en fait un peu plus de 12 %.',
      '150 000 euros ÷ 1,2 million d’euros',
    ],
    [
      'Plus de 560 salariés ont signé la lettre. La maison en compte 610.',
      'Rapporté aux 610 salariés de la maison, plus de neuf sur dix ont signé la lettre.',
      '560 ÷ 610',
    ],
  ])('« %s » → « %s »', (source, article, formula) => {
    expect(tellings(source, article)).toEqual([expect.stringContaining(`formula=${formula}`)]);
  });
});
