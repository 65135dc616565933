import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

const CASES: Readonly<Record<string, readonly Row[]>> = {
  'clauses exchanged': [
    [
      'Le Canton a retiré 70 000 francs de son aide ; la Commune, elle, a gardé la sienne.',
      'La Commune a retiré 70 000 francs, tandis que le Canton donne autant qu’avant.',
      ['warning fact-role 1:21-34 number found=Commune, 70 000 francs expected=Canton, 70 000 francs sourceLine=3'],
    ],
    [
      'Le Canton a retiré 70 000 francs de son aide ; la Commune, elle, a gardé la sienne.',
      'La Commune donne autant qu’avant, mais le Canton a retiré 70 000 francs.',
      [],
    ],
    [
      'Le phare a été payé aux trois quarts par le ministère de la Mer et pour le reste par la fondation Brisants.',
      'La fondation Brisants a payé les trois quarts du phare, le ministère de la Mer ayant versé le reste.',
      ['warning fact-role 1:34-46 number found=fondation, trois quarts expected=ministère, trois quarts sourceLine=3'],
    ],
    [
      'Absent depuis huit semaines en raison d’une blessure à la cheville, le gardien reviendra à la barre.',
      'Touché à la cheville, le gardien ne tient plus la barre depuis huit semaines.',
      [],
    ],
  ],
  'functions beside names': [
    [
      'La directrice, Odile Varin, 52 ans, défend le phare. « Il tient bon », sourit Maud Lestrade, 33 ans, biologiste au port.',
      'La directrice Maud Lestrade, 33 ans, sourit : « Il tient bon ».',
      ['warning fact-role 1:4-14 person found=directrice (Maud Lestrade) expected=Odile Varin sourceLine=3'],
    ],
    [
      'La directrice, Odile Varin, 52 ans, défend le phare. Maud Lestrade, 33 ans, dirigera le port en mai.',
      'La directrice Maud Lestrade, 33 ans, arrivera au port en mai. Odile Varin, 52 ans, défend le phare.',
      [],
    ],
    [
      'La directrice, Odile Varin, défend le phare. Maud Lestrade, vice-directrice, sourit.',
      'Odile Varin défend le phare. La directrice Maud Lestrade sourit.',
      [],
    ],
  ],
  conditions: [
    [
      'Le gardien doit déclarer sa barque, sauf s’il loge au port.',
      'Le gardien doit déclarer sa barque, même s’il loge au port.',
      ['warning fact-direction 1:37-59 turned found=même s’il loge au port expected=s’il loge au port sourceLine=3'],
    ],
    [
      'Le gardien doit déclarer sa barque, sauf s’il loge au port.',
      'Le gardien doit déclarer sa barque, à moins qu’il ne loge au port.',
      [],
    ],
    [
      'Les marins paieront 4 euros s’ils réservent la veille.',
      'Les marins paieront 4 euros, qu’ils aient réservé ou non.',
      [
        'warning fact-direction 1:30-57 turned found=qu’ils aient réservé ou non expected=s’ils réservent la veille sourceLine=3',
      ],
    ],
    [
      'Les marins paieront 4 euros s’ils réservent la veille.',
      'Les marins paieront 4 euros, même si la mer est forte.',
      [],
    ],
  ],
  'what an infinitive denies': [
    [
      'La patronne espère vendre 300 barques d’ici l’été, sans s’y engager fermement.',
      'La patronne en a pris l’engagement ferme : elle vendra 300 barques d’ici l’été.',
      [
        'warning fact-negation 1:1-80 affirmed found=La patronne en a pris l’engagement ferme : elle vendra 300 barques d’ici l’été. sourceLine=3',
      ],
    ],
    [
      'La patronne espère vendre 300 barques d’ici l’été, sans s’y engager fermement.',
      'La patronne espère vendre 300 barques d’ici l’été. Elle se garde d’un engagement ferme.',
      [],
    ],
    [
      'Le marin touche la prime à condition de ne pas avoir loué de barque étrangère.',
      'Pour toucher la prime, le marin doit :\n\n- avoir loué une barque étrangère.',
      ['warning fact-negation 3:9-13 affirmed found=avoir loué une barque étrangère. sourceLine=3'],
    ],
    [
      'Le marin touche la prime à condition de ne pas avoir loué de barque étrangère.',
      'Pour toucher la prime, le marin doit :\n\n- renoncer à louer une barque étrangère.',
      [],
    ],
  ],
  'months that end something': [
    [
      'Le stock de cordages suffira aux barques jusqu’en avril. Le chanvre coûte plus cher qu’en juin.',
      'Jusqu’en juin, on équipera les barques avec ce qui reste en réserve de cordages.',
      ['warning fact-role 1:10-14 number found=juin expected=avril sourceLine=3'],
    ],
    [
      'Le stock de cordages suffira aux barques jusqu’en avril. Le chanvre coûte plus cher qu’en juin.',
      'Jusqu’en avril, le stock de cordages suffira aux barques.',
      [],
    ],
  ],
  'what comes first': [
    [
      'Deuxième règle : ne jamais vendre sa barque avant d’avoir signé ailleurs.',
      'Avant de signer ailleurs, il faut avoir vendu sa barque.',
      ['warning fact-direction 1:10-16 turned found=signer expected=signé sourceLine=3'],
    ],
    [
      'Deuxième règle : ne jamais vendre sa barque avant d’avoir signé ailleurs.',
      'Avant de vendre sa barque, il faut avoir signé ailleurs.',
      [],
    ],
  ],
  'what is suggested': [
    [
      'Une étude parue lundi dans la revue du port suggère que le sel use les cordages.',
      'C’est ce que démontre une étude parue lundi dans la revue du port.',
      [
        'warning fact-certainty 1:14-22 asserted found=C’est ce que démontre une étude parue lundi dans la revue du port. supposed=suggère sourceLine=3',
      ],
    ],
    [
      'Une étude parue lundi dans la revue du port suggère que le sel use les cordages. La preuve en est faite à Brest.',
      'C’est ce que démontre une étude parue lundi dans la revue du port.',
      [],
    ],
  ],
  'what may be': [
    [
      'Le chantier voisin pourrait commander une trentaine de barques par an si la cale obtient un agrément.',
      'Le chantier voisin va faire construire une trentaine de barques par an.',
      [
        'warning fact-certainty 1:20-22 asserted found=Le chantier voisin va faire construire une trentaine de barques par an. supposed=pourrait sourceLine=3',
      ],
    ],
    [
      'Le chantier voisin pourrait commander une trentaine de barques par an si la cale obtient un agrément.',
      'Le chantier voisin commandera une trentaine de barques par an si la cale a son agrément.',
      [],
    ],
  ],
  actors: [
    [
      'Le barème est publié par l’association Vigies. Odile Varin parle pour le Comptoir des cordages. L’association réclame de son côté un registre obligatoire des barques.',
      'Le Comptoir demande pour sa part un registre obligatoire des barques.',
      ['warning fact-role 1:4-12 person found=Comptoir expected=Vigies sourceLine=3'],
    ],
    [
      'Le barème est publié par l’association Vigies. Odile Varin parle pour le Comptoir des cordages. L’association réclame de son côté un registre obligatoire des barques.',
      'Vigies demande pour sa part un registre obligatoire des barques.',
      [],
    ],
  ],
};

describe.each(Object.entries(CASES))('exchanged or overstated: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
