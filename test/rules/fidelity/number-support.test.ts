import { describe, expect, it } from 'vitest';
import { supportFor } from '../../../src/rules/fidelity/number-support.ts';
import { comparing } from './told.ts';

/** What the source says, what the article says, and how each of its numbers is carried: number, how, by which numbers of the source. */
const CASES: Readonly<Record<string, readonly (readonly [source: string, article: string, carried: string])[]>> = {
  times: [
    ['Le film dure une heure.', 'Le film dure 61 minutes.', '61 minutes | none'],
    ['Le film dure une heure.', 'Le film dure 60 minutes.', '60 minutes | same | une heure'],
    ['Le stage dure un an.', 'Le stage dure 12 mois.', '12 mois | same | un an'],
    ['Le stage dure un an.', 'Le stage dure 52 semaines.', '52 semaines | same | un an'],
    ['Le stage dure un an.', 'Le stage dure 51 semaines.', '51 semaines | none'],
    ['Le stage dure deux ans.', 'Le stage dure 24 mois.', '24 mois | same | deux ans'],
    ['Elle gagne en 2 h 14 min 37 s.', 'Elle gagne en 2 h 14 min.', '2 h 14 min | same | 2 h 14 min 37 s'],
    ['Elle gagne en 2 h 14 min 37 s.', 'Elle gagne en 2 h.', '2 h | same | 2 h 14 min 37 s'],
    ['Elle gagne en 2 h 14 min 37 s.', 'Elle gagne en 2 h 15 min.', '2 h 15 min | none'],
    ['Elle gagne en 2 h 14 min.', 'Elle gagne en plus de 2 h.', '2 h | same | 2 h 14 min'],
    ['Le bac part à 5 h 10.', 'Le bac part à 5 h environ.', '5 h | none'],
    ['Le bac met 112 minutes.', 'Le bac met 110 minutes.', '110 minutes | rounded | 112 minutes'],
    ['Le bac met 112 minutes.', 'Le bac met 115 minutes.', '115 minutes | none'],
    ['Le bac met 1,9 heure.', 'Le bac met 2 heures.', '2 heures | rounded | 1,9 heure'],
    ['Le bac met 119 minutes.', 'Le bac met 2 heures.', '2 heures | none'],
  ],
  'money and plain numbers': [
    ['Le fonds a 342 millions d’euros.', 'Le fonds a 342 millions.', '342 millions | same | 342 millions d’euros'],
    ['Le fonds a 342 millions.', 'Le fonds a 342 millions d’euros.', '342 millions d’euros | same | 342 millions'],
    ['Le fonds a 342 millions de dollars.', 'Le fonds a 342 millions d’euros.', '342 millions d’euros | none'],
    ['Le fonds a 100 000.', 'Le fonds a 100 000 euros.', '100 000 euros | same | 100 000'],
    ['Le fonds a 99 999.', 'Le fonds a 99 999 euros.', '99 999 euros | none'],
    ['Le fonds a 99 999 sous.', 'Le fonds a 99 999 euros.', '99 999 euros | none'],
    ['Le fonds a 386 euros.', 'Le fonds a 386.', '386 | same | 386 euros'],
    ['Le fonds a 386 dollars.', 'Le fonds a 386.', '386 | same | 386 dollars'],
    ['Le fonds a 386 kg.', 'Le fonds a 386.', '386 | same | 386 kg'],
    ['Le fonds a 386 km.', 'Le fonds a 386.', '386 | same | 386 km'],
    ['Le fonds a 386 m².', 'Le fonds a 386.', '386 | same | 386 m²'],
    ['Le fonds a 38 %.', 'Le fonds a 38.', '38 | same | 38 %'],
    ['Le fonds a 38 jours.', 'Le fonds a 38.', '38 | same | 38 jours'],
    ['Le fonds a 38 secondes.', 'Le fonds a 38.', '38 | same | 38 secondes'],
    ['Le fonds a 38 litres.', 'Le fonds a 38.', '38 | same | 38 litres'],
    ['Le fonds a 38 livres.', 'Le fonds a 38.', '38 | same | 38'],
    ['Le fonds a 386 livres.', 'Le fonds a 386 euros.', '386 euros | none'],
  ],
  shortened: [
    ['En euros, le fonds a 386.', 'Le fonds a 386 euros.', '386 euros | same | 386'],
    ['En dollars, le fonds a 386.', 'Le fonds a 386 euros.', '386 euros | none'],
    ['En €, le fonds a 386.', 'Le fonds a 386 €.', '386 € | same | 386'],
    ['Le nombre de jours : 118.', 'Il y a 118 jours.', '118 jours | same | 118'],
    ['Le nombre de jour : 118.', 'Il y a 118 jours.', '118 jours | same | 118'],
    ['Le nombre de journées : 118.', 'Il y a 118 jours.', '118 jours | none'],
    ['Le nombre de jours : 118 perdus.', 'Il y a 118 jours.', '118 jours | same | 118'],
    ['Le nombre de jours : 118 finies.', 'Il y a 118 jours.', '118 jours | same | 118'],
    ['Le nombre de jours : 118 passés.', 'Il y a 118 jours.', '118 jours | same | 118'],
    ['Le nombre de jours : 118 chats.', 'Il y a 118 jours.', '118 jours | none'],
    ['Le nombre de jours : 118.', 'Il y a 119 jours.', '119 jours | none'],
    ['Le nombre d’heures : 8.', 'Il part à 8 h 30.', '8 h 30 | none'],
    ['Il y a 265 parties par million, contre 421.', 'Il y a 421 ppm.', '421 ppm | same | 421'],
    ['Contre 421, il y a 265 parties par million.', 'Il y a 421 ppm.', '421 ppm | none'],
    ['Il y a 265 grammes, contre 421.', 'Il y a 421 ppm.', '421 ppm | none'],
    ['Il y a 265 grammes, contre 421.', 'Il y a 421 kg.', '421 kg | none'],
    ['Il y a 265 grammes, contre 421.', 'Il y a 421 g.', '421 g | same | 421'],
    ['Il y a 265 euros, contre 421.', 'Il y a 421 euros.', '421 euros | same | 421'],
    ['Il y a 265 euros, contre 421 chats.', 'Il y a 421 euros.', '421 euros | none'],
    ['Il fait 18 km par jour.', 'Il marche en une journée.', 'une journée | same | 18 km'],
    ['Il fait 18 km.', 'Il marche en une journée.', 'une journée | none'],
    ['Il fait 18 km par jour.', 'Il marche en une heure.', 'une heure | none'],
    ['Il fait 18 km par jour.', 'Il marche un mètre.', 'un mètre | none'],
  ],
  hedged: [
    ['Le club a 500 fans.', 'Le club a environ 500 fans.', '500 | same | 500'],
    ['Le club a 510 fans.', 'Le club a environ 500 fans.', '500 | same | 510'],
    ['Le club a 530 fans.', 'Le club a environ 500 fans.', '500 | none'],
    ['Le club a 510 fans.', 'Le club a environ 490 fans.', '490 | none'],
    ['Le club a une dizaine de fans.', 'Le club a environ 9 fans.', '9 | none'],
    ['Le club a 500 fans.', 'Le club a environ 510 fans.', '510 | none'],
    ['Le club a 499 fans.', 'Le club a moins de 500 fans.', '500 | same | 499'],
    ['Le club a 460 fans.', 'Le club a moins de 500 fans.', '500 | same | 460'],
    ['Le club a 459 fans.', 'Le club a moins de 500 fans.', '500 | none'],
    ['Le club a 540 fans.', 'Le club a plus de 500 fans.', '500 | same | 540'],
    ['Le club a 541 fans.', 'Le club a plus de 500 fans.', '500 | none'],
    ['Le club a 45 fans.', 'Le club a une cinquantaine de fans.', 'une cinquantaine | same | 45'],
    ['Le club a 55 fans.', 'Le club a une cinquantaine de fans.', 'une cinquantaine | same | 55'],
    ['Le club a 56 fans.', 'Le club a une cinquantaine de fans.', 'une cinquantaine | none'],
    ['Le club a 44 fans.', 'Le club a une cinquantaine de fans.', 'une cinquantaine | none'],
    ['Le club a 65 fans.', 'Le club a plus d’une cinquantaine de fans.', 'une cinquantaine | same | 65'],
    ['Le club a 70 fans.', 'Le club a plus d’une cinquantaine de fans.', 'une cinquantaine | none'],
    ['Le club a 35 fans.', 'Le club a moins d’une cinquantaine de fans.', 'une cinquantaine | same | 35'],
    ['Le club arrive 31e.', 'Le club arrive environ 30e.', '30e | none'],
    ['Le fort dure 45 jours.', 'Le fort dure environ un mois et demi.', 'un mois et demi | same | 45 jours'],
    ['Le fort dure 52 jours.', 'Le fort dure environ un mois et demi.', 'un mois et demi | same | 52 jours'],
    ['Le fort dure 54 jours.', 'Le fort dure environ un mois et demi.', 'un mois et demi | none'],
    ['Le fort dure 39 jours.', 'Le fort dure environ un mois et demi.', 'un mois et demi | same | 39 jours'],
    ['Le fort dure 37 jours.', 'Le fort dure environ un mois et demi.', 'un mois et demi | none'],
    ['Le fort dure 41 jours.', 'Le fort dure un mois et demi.', 'un mois et demi | none'],
    ['Le fort dure 41 jours.', 'Le fort dure plus d’un mois et demi.', 'un mois et demi | none'],
  ],
  shares: [
    ['La moitié des élèves rit.', '50 % des élèves rient.', '50 % | same | moitié'],
    ['Un tiers des élèves rit.', '33,5 % des élèves rient.', '33,5 % | same | Un tiers'],
    ['Un tiers des élèves rit.', '33,9 % des élèves rient.', '33,9 % | none'],
    ['Un quart des élèves rit.', '25,5 % des élèves rient.', '25,5 % | same | Un quart'],
    ['Un quart des élèves rit.', '25,6 % des élèves rient.', '25,6 % | none'],
    ['Un quart des élèves rit.', 'Environ 26,5 % des élèves rient.', '26,5 % | same | Un quart'],
    ['Un quart des élèves rit.', 'Environ 26,6 % des élèves rient.', '26,6 % | none'],
    ['26 % des élèves rient.', 'Un quart des élèves rit.', 'Un quart | same | 26 %'],
    ['26,1 % des élèves rient.', 'Un quart des élèves rit.', 'Un quart | none'],
    ['27,5 % des élèves rient.', 'Environ un quart des élèves rit.', 'un quart | same | 27,5 %'],
    ['27,6 % des élèves rient.', 'Environ un quart des élèves rit.', 'un quart | none'],
    ['26 % des élèves rient.', '25 % des élèves rient.', '25 % | none'],
  ],
  rounded: [
    ['Le lac a 7,92 hectares.', 'Le lac a 7,9 hectares.', '7,9 hectares | rounded | 7,92 hectares'],
    ['Le lac a 7,92 hectares.', 'Le lac a 8 hectares.', '8 hectares | rounded | 7,92 hectares'],
    ['Le lac a 7,94 hectares.', 'Le lac a 7,95 hectares.', '7,95 hectares | none'],
    ['Le lac a 792 000 euros.', 'Le lac a 790 000 euros.', '790 000 euros | rounded | 792 000 euros'],
    ['Le lac a 792 000 euros.', 'Le lac a 800 000 euros.', '800 000 euros | rounded | 792 000 euros'],
    ['Le lac a 792 000 euros.', 'Le lac a 0,8 million d’euros.', '0,8 million d’euros | rounded | 792 000 euros'],
    ['Le lac a 79 euros.', 'Le lac a 80 euros.', '80 euros | none'],
    ['Le lac a 105 euros.', 'Le lac a 100 euros.', '100 euros | rounded | 105 euros'],
    ['Le lac a 104 euros.', 'Le lac a 100 euros.', '100 euros | rounded | 104 euros'],
    ['Le lac a 149 euros.', 'Le lac a 150 euros.', '150 euros | rounded | 149 euros'],
    ['Le lac a 1,4 hectare.', 'Le lac a 1 hectare.', '1 hectare | none'],
    ['Le lac est 104e.', 'Le lac est 100e.', '100e | none'],
    ['L’article 104 vaut.', 'L’article 100 vaut.', '100 | none'],
  ],
  'bare numbers and labels': [
    ['Le fonds a 386 euros.', 'La salle 386 reçoit.', '386 | none'],
    ['Le fonds a 386 euros.', 'Le fonds a 386 chats.', '386 | none'],
    ['Le fonds a 9,4 millions d’euros.', 'Le fonds a 9,4.', '9,4 | same | 9,4 millions d’euros'],
    ['Le fonds a 9,4 millions d’euros.', 'Le fonds a 94.', '94 | none'],
    ['Le fonds a deux mille livres.', 'Le fonds a 2 000 livres.', '2 000 | same | deux mille'],
    ['Le fonds a 2.300 livres.', 'Le fonds a 2 300 livres.', '2 300 | same | 2.300'],
    ['Le fonds a 2 300 livres.', 'Le fonds a 2.300 livres.', '2.300 | same | 2 300'],
  ],
};

function carried(source: string, article: string): string {
  const { article: side, index } = comparing(source, article);
  return side.passages
    .flatMap(({ facts }) => facts.quantities)
    .map((quantity) => {
      const { how, from } = supportFor(quantity, index);
      return [quantity.raw, how, ...from.map(({ fact }) => fact.raw)].join(' | ');
    })
    .join(' ; ');
}

describe.each(Object.entries(CASES))('support for numbers: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, expected) => {
    expect(carried(source, article)).toBe(expected);
  });
});
