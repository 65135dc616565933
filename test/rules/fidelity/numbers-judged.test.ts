import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

/** What a source says, what an article makes of it, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'left out, and how grave': [
    [
      'La pluie tombe.',
      'Léa dit : « Il est tombé 80 millimètres hier soir. »',
      [
        'error fact-name-invented 1:1-4 invented found=Léa words=Léa',
        'error fact-quote-invented 1:11-53 invented found=Il est tombé 80 millimètres hier soir.',
      ],
    ],
    ['La pluie tombe.', 'La pluie tombe sur une place et un square.', []],
    [
      'La pluie tombe.',
      'La pluie tombe sur 2 places.',
      ['info fact-number-invented 1:20-21 invented found=2 kind=number value=2'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe sur deux places.',
      ['info fact-number-invented 1:20-24 invented found=deux kind=number value=2'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe sur quatre places.',
      ['warning fact-number-invented 1:20-26 invented found=quatre kind=number value=4'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe sur douze places.',
      ['warning fact-number-invented 1:20-25 invented found=douze kind=number value=12'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe sur treize places.',
      ['error fact-number-invented 1:20-26 invented found=treize kind=number value=13'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe depuis deux jours.',
      ['warning fact-number-invented 1:23-33 invented found=deux jours kind=time value=172800'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe depuis 2 jours.',
      ['error fact-number-invented 1:23-30 invented found=2 jours kind=time value=172800'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe depuis trois mois.',
      ['error fact-number-invented 1:23-33 invented found=trois mois kind=time value=7884000'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe depuis une heure.',
      ['warning fact-number-invented 1:23-32 invented found=une heure kind=time value=3600'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe pour la deuxième fois.',
      ['info fact-number-invented 1:24-32 invented found=deuxième kind=ordinal value=2'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe pour la quatrième fois.',
      ['warning fact-number-invented 1:24-33 invented found=quatrième kind=ordinal value=4'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe pour la 4e fois.',
      ['error fact-number-invented 1:24-26 invented found=4e kind=ordinal value=4'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe sur mille places.',
      ['error fact-number-invented 1:20-25 invented found=mille kind=number value=1000'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe deux fois plus.',
      ['warning fact-number-invented 1:16-25 invented found=deux fois kind=factor value=2'],
    ],
    [
      'La pluie tombe sur trois places.',
      'La pluie tombe sur deux places.',
      ['error fact-number-changed 1:20-24 changed found=deux expected=trois sourceLine=3'],
    ],
    [
      'La pluie tombe sur 3 places.',
      'La pluie tombe sur 2 places.',
      ['error fact-number-changed 1:20-21 changed found=2 expected=3 sourceLine=3'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe sur des milliers de places.',
      ['warning fact-number-invented 1:24-32 invented found=milliers kind=vague value=1000'],
    ],
    ['La pluie tombe.', 'La pluie tombe sur des dizaines de places.', []],
    ['La pluie tombe sur 4 200 places.', 'La pluie tombe sur des milliers de places.', []],
    [
      'La pluie tombe sur 990 places.',
      'La pluie tombe sur des milliers de places.',
      ['warning fact-number-invented 1:24-32 invented found=milliers kind=vague value=1000'],
    ],
    ['La pluie tombe sur 900 000 places.', 'La pluie tombe sur des milliers de places.', []],
    [
      'La pluie tombe sur 1 000 000 places.',
      'La pluie tombe sur des milliers de places.',
      ['warning fact-number-invented 1:24-32 invented found=milliers kind=vague value=1000'],
    ],
    [
      'La pluie tombe sur des millions de places.',
      'La pluie tombe sur des milliers de places.',
      ['warning fact-number-invented 1:24-32 invented found=milliers kind=vague value=1000'],
    ],
    [
      'La pluie tombe depuis 4 200 secondes.',
      'La pluie tombe sur des milliers de places.',
      ['warning fact-number-invented 1:24-32 invented found=milliers kind=vague value=1000'],
    ],
    [
      '1) La pluie tombe.',
      '1) La pluie tombe.\n\n12. La pluie tombe sur 13 places.',
      ['error fact-number-invented 3:24-26 invented found=13 kind=number value=13'],
    ],
  ],
  'hedges and rates': [
    [
      'Le refuge accueille plus de 500 chats.',
      'Le refuge accueille moins de 500 chats.',
      [
        'error fact-number-changed 1:30-33 direction found=500 expected=500 sourceLine=3',
        'warning fact-direction 1:21-26 turned found=moins expected=plus sourceLine=3',
      ],
    ],
    [
      'Le refuge accueille moins de 500 chats.',
      'Le refuge accueille plus de 500 chats.',
      [
        'error fact-number-changed 1:29-32 direction found=500 expected=500 sourceLine=3',
        'warning fact-direction 1:21-25 turned found=plus expected=moins sourceLine=3',
      ],
    ],
    ['Le refuge accueille plus de 500 chats.', 'Le refuge accueille 500 chats.', []],
    ['Le refuge accueille 500 chats.', 'Le refuge accueille moins de 500 chats.', []],
    [
      'Le refuge accueille plus de 500 chats. Le musée reçoit 500 visiteurs.',
      'Le refuge accueille moins de 500 chats.',
      [
        'error fact-number-changed 1:30-33 direction found=500 expected=500 sourceLine=3',
        'warning fact-direction 1:21-26 turned found=moins expected=plus sourceLine=3',
      ],
    ],
    [
      'Le refuge accueille plus de 500 chats. Le musée reçoit 500 visiteurs.',
      'Un lieu reçoit moins de 500 curieux.',
      ['warning fact-direction 1:16-21 turned found=moins expected=plus sourceLine=3'],
    ],
    [
      'Le puits fournit 18 litres par jour.',
      'Le puits fournit 18 litres par heure.',
      ['error fact-number-changed 1:18-27 rate found=18 litres expected=18 litres sourceLine=3'],
    ],
    ['Le puits fournit 18 litres par jour.', 'Le puits fournit 18 litres.', []],
    ['Le puits fournit 18 litres.', 'Le puits fournit 18 litres par heure.', []],
    [
      'Le puits fournit 18 litres par jour, la source 18 litres.',
      'Le puits fournit 18 litres par heure.',
      ['warning fact-number-changed 1:28-37 changed found=par heure expected=par jour sourceLine=3'],
    ],
    [
      'La Bretonne court à 16,2 km/h.',
      'La Bretonne court à moins de 16 km/h.',
      ['error fact-number-changed 1:30-37 direction found=16 km/h expected=16,2 km/h sourceLine=3'],
    ],
    ['La Bretonne court à 16,2 km/h.', 'La Bretonne court à plus de 16 km/h.', []],
    [
      'La Bretonne court à 15,8 km/h.',
      'La Bretonne court à plus de 16 km/h.',
      ['error fact-number-changed 1:29-36 direction found=16 km/h expected=15,8 km/h sourceLine=3'],
    ],
    ['La Bretonne court à 15,8 km/h.', 'La Bretonne court à moins de 16 km/h.', []],
  ],
  'told by context': [
    ['La salle occupe 840 hectares, puis 610 hectares.', 'La salle occupe 840 hectares, puis plus que 610.', []],
    [
      'La salle occupe 840 hectares, puis 620 hectares.',
      'La salle occupe 840 hectares, puis plus que 610.',
      ['error fact-number-changed 1:45-48 changed found=610 expected=620 hectares sourceLine=3'],
    ],
    [
      'Le canton a versé 342 millions d’euros, puis 386 millions d’euros.',
      'Le canton verse 342 millions d’euros, puis 386.',
      [],
    ],
    ['Le bal a lieu le 15 mai et le 30 mai.', 'Le bal a lieu en mai, le 15 et le 30.', []],
    [
      'Le bal a lieu le 15 mai et le 30 mai.',
      'Le bal a lieu en mai, le 15 et le 29.',
      ['error fact-number-invented 1:35-37 invented found=29 kind=number value=29'],
    ],
    [
      'Le bal a lieu le 15 mai.',
      'Le bal compte en mai 15 danses.',
      ['error fact-number-invented 1:22-24 invented found=15 kind=number value=15'],
    ],
    ['L’église fut rebâtie en 1188.', 'L’église fut rebâtie au XIIe siècle.', []],
    [
      'L’église fut rebâtie en 1188.',
      'L’église fut rebâtie au XIe siècle.',
      ['error fact-number-invented 1:25-28 invented found=XIe kind=ordinal value=11'],
    ],
    ['L’église fut rebâtie en 1200.', 'L’église fut rebâtie au XIIe siècle.', []],
    [
      'L’église fut rebâtie en 1201.',
      'L’église fut rebâtie au XIIe siècle.',
      ['error fact-number-invented 1:25-29 invented found=XIIe kind=ordinal value=12'],
    ],
    ['L’église fut rebâtie en 1188.', 'L’église fut rebâtie au douzième siècle.', []],
    ['Les versements sont trimestriels.', 'Les versements tombent tous les trois mois.', []],
    [
      'Les versements sont trimestriels.',
      'Les versements tombent tous les quatre mois.',
      ['error fact-number-invented 1:33-44 invented found=quatre mois kind=time value=10512000'],
    ],
    ['Les versements sont semestriels.', 'Les versements tombent tous les six mois.', []],
    ['Les versements sont bimestriels.', 'Les versements tombent tous les deux mois.', []],
    ['Les versements sont mensuels.', 'Les versements tombent tous les mois.', []],
    ['Le comptage est hebdomadaire.', 'Le comptage revient tous les sept jours.', []],
    ['La fête est biennale.', 'La fête revient tous les deux ans.', []],
    ['La fête est triennale.', 'La fête revient tous les trois ans.', []],
    ['Le plan est quinquennal.', 'Le plan dure cinq ans.', []],
    ['Le plan est décennal.', 'Le plan dure dix ans.', []],
    [
      'Le plan est décennal.',
      'Le plan dure neuf ans.',
      ['error fact-number-invented 1:14-22 invented found=neuf ans kind=time value=283824000'],
    ],
    ['Le bateau part du mardi au samedi.', 'Le bateau part cinq jours par semaine.', []],
    [
      'Le bateau part du mardi au samedi.',
      'Le bateau part six jours par semaine.',
      ['error fact-number-invented 1:16-25 invented found=six jours kind=time value=518400'],
    ],
    ['Le bateau part du samedi au mardi.', 'Le bateau part quatre jours par semaine.', []],
    [
      'Le bateau part le matin.',
      'Le bateau part cinq jours par semaine, du mardi au samedi.',
      [
        'error fact-date-invented 1:43-48 invented found=mardi expected= formula= sourceLine=0',
        'error fact-date-invented 1:52-58 invented found=samedi expected= formula= sourceLine=0',
      ],
    ],
    ['On compte 300 000 grains par millilitre.', 'Un millilitre compte 300 000 grains.', []],
    [
      'On compte 300 000 grains.',
      'Un millilitre compte 300 000 grains.',
      ['warning fact-number-invented 1:1-14 invented found=Un millilitre kind=measure value=0.001'],
    ],
  ],
  ratios: [
    ['Le port compte 64 escales sur 171.', 'Au port, 64 escales sur 171 comptent.', []],
    ['Le port compte 64 escales. Il compte 171 bateaux.', 'Au port, 64 bateaux sur 171 font escale.', []],
    [
      'Le port compte 64 escales.\n\nIl compte 171 bateaux.',
      'Au port, 64 bateaux sur 171 font escale.',
      ['error fact-number-invented 1:10-28 invented found=64 bateaux sur 171 kind=percent value=37.42690058479532'],
    ],
    ['Le bac part cinq jours.', 'Le bac part cinq jours sur sept.', []],
    [
      'Le bac part six jours.',
      'Le bac part cinq jours sur sept.',
      ['error fact-number-invented 1:13-32 invented found=cinq jours sur sept kind=percent value=71.42857142857143'],
    ],
    ['Le lac a doublé.', 'Le lac a doublé en surface.', []],
    [
      'Le lac a doublé.',
      'Le lac a triplé en surface.',
      ['warning fact-number-invented 1:10-16 invented found=triplé kind=factor value=3'],
    ],
    ['Le lac a perdu 50 % de sa surface.', 'Le lac a été divisé par deux.', []],
    [
      'Le lac a perdu 40 % de sa surface.',
      'Le lac a été divisé par deux.',
      ['warning fact-number-invented 1:14-29 invented found=divisé par deux kind=factor value=2'],
    ],
    ['Le lac passe de 10 à 30 hectares.', 'Le lac a triplé.', []],
    [
      'Le lac passe de 10 à 34 hectares.',
      'Le lac a triplé.',
      ['warning fact-number-invented 1:10-16 invented found=triplé kind=factor value=3'],
    ],
  ],
  derived: [
    [
      'Le musée compte 148 tableaux et 131 dessins.',
      'Le musée compte 279 œuvres.',
      ['warning fact-number-invented 1:17-20 derived found=279 formula=148 + 131 kind=number'],
    ],
    [
      'Le musée compte 148 tableaux et 131 dessins.',
      'Le musée compte 280 œuvres.',
      ['error fact-number-changed 1:17-20 changed found=280 expected=148 sourceLine=3'],
    ],
    [
      'Le musée compte 148 tableaux et 131 dessins.',
      'Le musée compte environ 280 œuvres.',
      ['error fact-number-changed 1:25-28 changed found=280 expected=148 sourceLine=3'],
    ],
    [
      'La facture passe de 342 à 386 euros.',
      'La facture gagne 44 euros.',
      ['warning fact-number-invented 1:18-26 derived found=44 euros formula=386 euros − 342 kind=money'],
    ],
    [
      'La facture passe de 386 à 342 euros.',
      'La facture perd 44 euros.',
      ['warning fact-number-invented 1:17-25 derived found=44 euros formula=386 − 342 euros kind=money'],
    ],
    [
      'La facture passe de 342 à 386 euros.',
      'La facture gagne 13 %.',
      ['warning fact-number-invented 1:18-22 derived found=13 % formula=(386 euros − 342) ÷ 342 kind=percent'],
    ],
    [
      'La facture passe de 386 à 342 euros.',
      'La facture perd 11 %.',
      ['warning fact-number-invented 1:17-21 derived found=11 % formula=(386 − 342 euros) ÷ 386 kind=percent'],
    ],
    [
      'La facture passe de 342 à 386 euros.',
      'La facture gagne 14 %.',
      ['error fact-number-invented 1:18-22 invented found=14 % kind=percent value=14'],
    ],
    [
      'Le port reçoit 80 bateaux, dont 20 voiliers.',
      'Le port reçoit 25 % de voiliers.',
      ['error fact-number-invented 1:16-20 invented found=25 % kind=percent value=25'],
    ],
    [
      'Le port reçoit 80 bateaux, dont 20 voiliers.',
      'Le port reçoit 26 % de voiliers.',
      ['error fact-number-invented 1:16-20 invented found=26 % kind=percent value=26'],
    ],
    [
      'Le port garde 62 % du lait et 12 % du miel.',
      'Le port vend 38 % du lait.',
      ['warning fact-number-invented 1:14-18 derived found=38 % formula=100 − 62 % kind=percent'],
    ],
    [
      'Le port garde 62 % du lait.',
      'Le port vend 38 % du lait.',
      ['warning fact-number-invented 1:14-18 derived found=38 % formula=100 − 62 % kind=percent'],
    ],
    [
      'Le port garde 62 % du lait.',
      'Le port vend 39 % du lait.',
      ['error fact-number-changed 1:14-18 changed found=39 % expected=62 % sourceLine=3'],
    ],
    [
      'Le port compte 12 voiliers, 15 canots et 23 barques.',
      'Le port compte 50 bateaux.',
      ['warning fact-number-invented 1:16-18 derived found=50 formula=12 + 15 + 23 kind=number'],
    ],
    [
      'Le port compte 12 voiliers, 15 canots et 23 barques.',
      'Le port compte 51 bateaux.',
      ['error fact-number-changed 1:16-18 changed found=51 expected=23 sourceLine=3'],
    ],
    [
      'Le car part à 21 h 07 et arrive à 8 h 32.',
      'Le car roule 11 h 25.',
      ['error fact-number-invented 1:14-21 invented found=11 h 25 kind=time value=41100'],
    ],
    [
      'Le car part à 8 h 32 et arrive à 21 h 07.',
      'Le car roule 12 h 35.',
      ['error fact-number-invented 1:14-21 invented found=12 h 35 kind=time value=45300'],
    ],
    [
      'Le chantier va de 2011 à 2024.',
      'Le chantier a duré treize ans.',
      ['warning fact-number-invented 1:20-30 derived found=treize ans formula=2024 − 2011 kind=time'],
    ],
    [
      'Le chantier va de 2011 à 2024.',
      'Le chantier a duré quatorze ans.',
      ['error fact-number-invented 1:20-32 invented found=quatorze ans kind=time value=441504000'],
    ],
    [
      'Le club naît en 1998. Il gagne en 2004.',
      'Le club naît six ans plus tôt.',
      ['warning fact-number-invented 1:14-21 derived found=six ans formula=2004 − 1998 kind=time'],
    ],
    [
      'Le club naît en 1998. Il gagne en 2004.',
      'Le club naît sept ans plus tôt.',
      ['warning fact-number-invented 1:14-22 derived found=sept ans formula=(2004 + 1) − 1998 kind=time'],
    ],
    [
      'Le club naît en 1998. Il gagne en 2004.',
      'Le club naît neuf ans plus tôt.',
      ['error fact-number-invented 1:14-22 invented found=neuf ans kind=time value=283824000'],
    ],
    [
      'L’abbaye naît en 862.',
      'L’abbaye a onze siècles.',
      ['warning fact-number-invented 1:12-24 derived found=onze siècles formula=2025 − 862 kind=time'],
    ],
    [
      'L’abbaye naît en 862.',
      'L’abbaye a douze siècles.',
      ['warning fact-number-invented 1:12-25 derived found=douze siècles formula=2025 − 862 kind=time'],
    ],
    [
      'L’abbaye naît en 862.',
      'L’abbaye a treize siècles.',
      ['error fact-number-invented 1:12-26 invented found=treize siècles kind=time value=40996800000'],
    ],
    [
      'L’abbaye naît au IXe siècle.',
      'L’abbaye a onze siècles.',
      ['warning fact-number-invented 1:12-24 derived found=onze siècles formula=2025 − 850 kind=time'],
    ],
  ],
  displaced: [
    ['Le club compte 148 équipes. La ville compte 212 bus.', 'Le club compte 148 équipes et 212 bus.', []],
    [
      'Le club compte 148 équipes en 2023.\n\nLa ville compte 212 bus.',
      'Le club compte 212 équipes en 2023.',
      ['error fact-number-changed 1:16-19 changed found=212 expected=148 sourceLine=3'],
    ],
    [
      'Le club a versé 45 euros aux juniors. Il a perçu 90 euros.',
      'Le club a versé 90 euros aux juniors.',
      ['warning fact-role 1:17-25 number found=90 euros expected=45 euros sourceLine=3'],
    ],
    [
      'La dette atteint 9,4 millions d’euros.',
      'La dette atteint 9,4 milliards d’euros.',
      [
        'error fact-number-changed 1:18-39 changed found=9,4 milliards d’euros expected=9,4 millions d’euros sourceLine=3',
      ],
    ],
    [
      'La boucle fait 5 km.',
      'La boucle fait 5 m.',
      ['error fact-number-changed 1:16-19 changed found=5 m expected=5 km sourceLine=3'],
    ],
    [
      'La directrice, 43 ans, part.',
      'La directrice, 44 ans, part.',
      ['error fact-number-changed 1:16-22 changed found=44 ans expected=43 ans sourceLine=3'],
    ],
    [
      'Le bac part à 8 h 30. Le car met deux ans.',
      'Le bac part à 8 h 15.',
      ['error fact-number-changed 1:15-21 changed found=8 h 15 expected=8 h 30 sourceLine=3'],
    ],
  ],
};

describe.each(Object.entries(CASES))('numbers that the source does not carry: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
