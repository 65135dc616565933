import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

/** What a source says, what an article makes of it, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'what was changed': [
    [
      'Le club aligne 148 équipes de jeunes, et 12 bus.',
      'Le club aligne 149 équipes de jeunes.',
      ['error fact-number-changed 1:16-19 changed found=149 expected=148 sourceLine=3'],
    ],
    [
      'Le club aligne 148 équipes de jeunes, et 12 bus.',
      'Le club aligne 13 bus.',
      ['error fact-number-changed 1:16-18 changed found=13 expected=12 sourceLine=3'],
    ],
    [
      'Le club aligne 148 équipes de jeunes, et 12 bus.',
      'Le club aligne 148 équipes de jeunes, et 13 bus.',
      ['error fact-number-changed 1:42-44 changed found=13 expected=12 sourceLine=3'],
    ],
    [
      'Le club attend 8 h 30 pour jouer.',
      'Le club attend deux ans pour jouer.',
      ['error fact-number-invented 1:16-24 invented found=deux ans kind=time value=63072000'],
    ],
    [
      'Le club attend deux jours pour jouer.',
      'Le club attend cinq ans pour jouer.',
      ['error fact-number-invented 1:16-24 invented found=cinq ans kind=time value=157680000'],
    ],
    [
      'Le club attend deux mois pour jouer.',
      'Le club attend cinq ans pour jouer.',
      ['error fact-number-changed 1:16-24 changed found=cinq ans expected=deux mois sourceLine=3'],
    ],
    [
      'Le club mange 3 kg de pain.',
      'Le club fait trois gestes de pain.',
      ['info fact-number-invented 1:14-19 invented found=trois kind=number value=3'],
    ],
    [
      'Le club mange 4 kg de pain.',
      'Le club fait quatre gestes de pain.',
      ['error fact-number-changed 1:14-20 unit found=quatre expected=4 kg sourceLine=3'],
    ],
    [
      'Le club finit 4e du tournoi.',
      'Le club joue 5 fois au tournoi.',
      ['error fact-number-invented 1:14-15 invented found=5 kind=number value=5'],
    ],
    [
      'Le club a doublé ses recettes.',
      'Le club a 23 recettes.',
      ['error fact-number-invented 1:11-13 invented found=23 kind=number value=23'],
    ],
    [
      'Le club a des milliers de fans.',
      'Le club a 23 fans.',
      ['error fact-number-invented 1:11-13 invented found=23 kind=number value=23'],
    ],
    [
      'Le club perd 45 euros au tournoi.',
      'Le club perd 45 kg au tournoi.',
      ['error fact-number-changed 1:14-19 unit found=45 kg expected=45 euros sourceLine=3'],
    ],
    [
      'Le club perd 45 % des jeunes.',
      'Le club perd 45 points au tournoi.',
      ['error fact-number-changed 1:14-23 unit found=45 points expected=45 % sourceLine=3'],
    ],
    [
      'Le club joue depuis un an.',
      'Le club joue depuis deux ans.',
      ['error fact-number-changed 1:21-29 changed found=deux ans expected=un an sourceLine=3'],
    ],
    [
      'Le club joue depuis deux ans.',
      'Le club joue depuis un an.',
      ['error fact-number-changed 1:21-26 changed found=un an expected=deux ans sourceLine=3'],
    ],
    ['Le club joue trois matchs.', 'Le club joue un match.', []],
    [
      'Le club gagne par 3 buts à 2.',
      'Le club gagne par 4 buts à 2.',
      ['error fact-number-changed 1:19-20 changed found=4 expected=3 sourceLine=3'],
    ],
    [
      'Le club gagne le deuxième tournoi.',
      'Le club gagne le troisième tournoi.',
      ['warning fact-number-changed 1:18-27 changed found=troisième expected=deuxième sourceLine=3'],
    ],
    [
      'Le club gagne le cinquième tournoi.',
      'Le club gagne le sixième tournoi.',
      ['error fact-number-changed 1:18-25 changed found=sixième expected=cinquième sourceLine=3'],
    ],
    [
      'Le club aligne deux équipes.',
      'Le club aligne trois équipes.',
      ['error fact-number-changed 1:16-21 changed found=trois expected=deux sourceLine=3'],
    ],
    [
      'Le club en aligne deux.',
      'Le club en aligne trois.',
      ['info fact-number-changed 1:19-24 changed found=trois expected=deux sourceLine=3'],
    ],
    [
      'Le club habite la salle 45.',
      'Le club habite la salle 46.',
      ['error fact-number-changed 1:25-27 changed found=46 expected=45 sourceLine=3'],
    ],
  ],
  'derived, changed or both': [
    [
      'Le club a 148 joueurs et 131 joueuses.',
      'Le club a 17 joueurs de plus que de joueuses.',
      ['warning fact-number-invented 1:11-13 derived found=17 formula=148 − 131 kind=number'],
    ],
    [
      'Le club compte 148 équipes, contre 131 en 2023.',
      'Le club compte 148 équipes, 17 de plus qu’en 2023.',
      ['warning fact-number-invented 1:29-31 derived found=17 formula=148 − 131 kind=number'],
    ],
    [
      'Le club compte 148 équipes, contre 131 en 2023.',
      'Le club compte 148 équipes, soit 17 équipes en plus.',
      ['warning fact-number-invented 1:34-36 derived found=17 formula=148 − 131 kind=number'],
    ],
    [
      'Le club compte 148 équipes, contre 131 en 2023.',
      'Le club compte 148 équipes, soit 17 équipes rouges en plus.',
      ['warning fact-number-invented 1:34-36 derived found=17 formula=148 − 131 kind=number'],
    ],
    [
      'Le club compte 148 équipes, contre 131 en 2023.',
      'Le club gagne 17 équipes en un an.',
      [
        'warning fact-number-invented 1:15-17 derived found=17 formula=148 − 131 kind=number',
        'warning fact-number-invented 1:29-34 invented found=un an kind=time value=31536000',
      ],
    ],
    [
      'Le club compte 148 équipes, contre 131 en 2023.',
      'Le club gagne près de 17 équipes en un an.',
      [
        'warning fact-number-invented 1:23-25 derived found=17 formula=148 − 131 kind=number',
        'warning fact-number-invented 1:37-42 invented found=un an kind=time value=31536000',
      ],
    ],
    [
      'Le club compte 148 équipes, contre 131 en 2023.',
      'Le club affiche un gain de 17 équipes.',
      ['warning fact-number-invented 1:28-30 derived found=17 formula=148 − 131 kind=number'],
    ],
    [
      'Le club compte 148 équipes, contre 131 en 2023.',
      'Le club affiche un gain net de quelque 17 équipes.',
      ['warning fact-number-invented 1:40-42 derived found=17 formula=148 − 131 kind=number'],
    ],
    [
      'Le club compte 148 équipes, contre 131 en 2023.',
      'Le club affiche un gain de plus de 16 équipes.',
      ['error fact-number-changed 1:36-38 changed found=16 expected=148 sourceLine=3'],
    ],
    [
      'Le club compte 148 équipes, contre 131 en 2023.',
      'Le club compte 17 équipes.',
      ['warning fact-number-invented 1:16-18 derived found=17 formula=148 − 131 kind=number'],
    ],
    [
      'Le club compte 148 équipes, contre 131 en 2023.',
      'Le club aligne 279 équipes en deux ans.',
      [
        'warning fact-number-invented 1:16-19 derived found=279 formula=148 + 131 kind=number',
        'error fact-number-invented 1:31-39 invented found=deux ans kind=time value=63072000',
      ],
    ],
    [
      'Le club a versé 45 euros, puis 90 euros.',
      'Le club a versé 135 euros.',
      ['warning fact-number-invented 1:17-26 derived found=135 euros formula=45 euros + 90 euros kind=money'],
    ],
    [
      'Le club a versé 45 euros, puis 90 euros.',
      'Le club a versé 45 euros, puis 135 euros.',
      ['error fact-number-changed 1:32-41 changed found=135 euros expected=90 euros sourceLine=3'],
    ],
    [
      'Le club a versé 45 euros, puis 90 euros.',
      'Le club a versé 45 euros, puis 45 euros de plus, soit 135 euros.',
      ['error fact-number-changed 1:55-64 changed found=135 euros expected=90 euros sourceLine=3'],
    ],
    [
      'Le club compte 62 % de filles.',
      'Le club finit 38e.',
      ['error fact-number-invented 1:15-18 invented found=38e kind=ordinal value=38'],
    ],
    [
      'Le club vise 12 buts. Le club marque 15 buts et en perd 27.',
      'Le club vise 42 buts.',
      ['error fact-number-changed 1:14-16 changed found=42 expected=12 sourceLine=3'],
    ],
  ],
  'told by context, again': [
    ['Le bal dure du 5 au 31 mai.', 'Le bal dure en mai, du 5 au 31.', []],
    ['Le bal dure du 5 au 31 mai.', 'Le bal dure en mai, dès le 5.', []],
    [
      'Le bal dure du 5 au 31 mai.',
      'En mai, le bal dure sous 5 tilleuls.',
      ['error fact-number-invented 1:26-27 invented found=5 kind=number value=5'],
    ],
    [
      'Le bal dure du 5 au 31 mai.',
      'Le bal réunit en mai bleu 31 couples.',
      ['error fact-number-invented 1:27-29 invented found=31 kind=number value=31'],
    ],
    ['Le bal occupe 840 hectares, puis 610 hectares.', 'Le bal en perd 610, puis 840 hectares.', []],
    ['Le bal coûte 5 millions d’euros, puis 7 millions d’euros.', 'Le bal coûte 5 millions d’euros, puis 7.', []],
    [
      'Le bal coûte 5 millions d’euros, puis 7 millions d’euros.',
      'Le bal coûte 5 millions d’euros, puis 8.',
      ['error fact-number-changed 1:39-40 changed found=8 expected=7 millions d’euros sourceLine=3'],
    ],
    ['Le plan bimestriel plaît.', 'Le plan revient tous les deux mois.', []],
    ['La fête bisannuelle plaît.', 'La fête revient tous les deux ans.', []],
    ['Le rendez-vous quotidien plaît.', 'Le rendez-vous revient chaque jour, en 24 heures.', []],
    ['On boit 5 litres par repas du soir.', 'Un repas du soir : 5 litres.', []],
    ['On boit 5 litres chaque jour au bal.', 'Un jour au bal : 5 litres.', []],
    ['On boit 5 litres dans le jour au bal.', 'Un jour au bal : 5 litres.', []],
    ['On boit 5 litres en jour de bal.', 'Un jour de bal : 5 litres.', []],
  ],
  'ratios, again': [
    ['Un élève sur trois chante au bal.', 'Au bal, un élève sur trois chante.', []],
    [
      'Un élève sur trois chante au bal.',
      'Au bal, un élève sur quatre chante.',
      ['error fact-number-changed 1:9-28 changed found=un élève sur quatre expected=Un élève sur trois sourceLine=3'],
    ],
    [
      'Le bac part 5 jours.',
      'Le bac part 5 jours sur 7.',
      ['error fact-number-invented 1:25-26 invented found=7 kind=number value=7'],
    ],
    [
      'Le bac part 6 jours.',
      'Le bac part 5 jours sur 7.',
      [
        'error fact-number-invented 1:13-26 invented found=5 jours sur 7 kind=percent value=71.42857142857143',
        'error fact-number-invented 1:13-20 invented found=5 jours kind=time value=432000',
        'error fact-number-invented 1:25-26 invented found=7 kind=number value=7',
      ],
    ],
    [
      'Le bac part 5 jours.',
      'Le bac part 5 jours sur 8.',
      [
        'error fact-number-invented 1:13-26 invented found=5 jours sur 8 kind=percent value=62.5',
        'error fact-number-invented 1:25-26 invented found=8 kind=number value=8',
      ],
    ],
    ['Le bal a perdu 50 % de sa piste.', 'Le bal a été réduit de moitié.', []],
    [
      'Le bal a perdu 30 % de sa piste.',
      'Le bal a triplé.',
      ['warning fact-number-invented 1:10-16 invented found=triplé kind=factor value=3'],
    ],
    [
      'Le bal a quadruplé.',
      'Le bal a doublé.',
      ['warning fact-number-invented 1:10-16 invented found=doublé kind=factor value=2'],
    ],
  ],
};

describe.each(Object.entries(CASES))('numbers: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
