import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

/** What a source says, what an article makes of it, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'invented, changed, completed': [
    [
      'Le vote a lieu à la mairie.',
      'Le vote a lieu en mars.',
      ['error fact-date-invented 1:19-23 invented found=mars expected= formula= sourceLine=0'],
    ],
    [
      'Le vote a lieu à la mairie.',
      'Léon dit : « Le vote a lieu en mars 2024, ici. »',
      [
        'error fact-name-invented 1:1-5 invented found=Léon words=Léon',
        'error fact-quote-invented 1:12-49 invented found=Le vote a lieu en mars 2024, ici.',
      ],
    ],
    [
      'Le vote a lieu le 3 mars.',
      'Le vote a lieu le 4 mars.',
      ['error fact-date-invented 1:19-25 changed found=4 mars expected=3 mars formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu le 3 mars 2024.',
      'Le vote a lieu le 3 mars 2025.',
      ['error fact-date-invented 1:19-30 changed found=3 mars 2025 expected=3 mars 2024 formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu le 3 mars.',
      'Le vote a lieu le 3 mars 2025.',
      ['error fact-date-invented 1:19-30 completed found=3 mars 2025 expected=3 mars formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu le 3 mars.',
      'Le vote a lieu en mars 2025.',
      ['error fact-date-invented 1:19-28 completed found=mars 2025 expected=3 mars formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu en mars 2024.',
      'Le vote a lieu le 3 mars 2024.',
      ['error fact-date-invented 1:19-30 changed found=3 mars 2024 expected=mars 2024 formula= sourceLine=3'],
    ],
    ['Le vote a lieu le 3 mars 2024.', 'Le vote a lieu en mars.', []],
    ['Le vote a lieu le 3 mars 2024.', 'Le vote a lieu en 2024.', []],
    [
      'Le vote a lieu le 3 mars. Le bal a lieu en avril 2024.',
      'Le vote a lieu le 3 mars 2024.',
      ['error fact-date-invented 1:19-30 completed found=3 mars 2024 expected=3 mars formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu le 3 mars. Le bal a lieu le 5 avril.',
      'Le vote a lieu le 5 mars.',
      ['error fact-date-invented 1:19-25 changed found=5 mars expected=3 mars formula= sourceLine=3'],
    ],
    ['Le vote a lieu en 1994.', 'Le vote a lieu dans les années 1990.', []],
    ['Le vote a lieu en 1999.', 'Le vote a lieu dans les années 1990.', []],
    [
      'Le vote a lieu en 2000.',
      'Le vote a lieu dans les années 1990.',
      ['error fact-date-invented 1:25-36 changed found=années 1990 expected=2000 formula= sourceLine=3'],
    ],
    ['Le vote a lieu en 1990.', 'Le vote a lieu dans les années 1990.', []],
    [
      'Le vote a lieu dans les années 1990.',
      'Le vote a lieu en 1994.',
      ['error fact-date-invented 1:19-23 changed found=1994 expected=années 1990 formula= sourceLine=3'],
    ],
  ],
  'computed years': [
    [
      'Le club naît en 1347 et ferme cinq ans plus tard.',
      'Le club ferme en 1352.',
      ['warning fact-date-invented 1:18-22 computed found=1352 expected=1347 formula=1347 + cinq ans sourceLine=3'],
    ],
    [
      'Le club naît en 1347 et ouvre cinq ans plus tôt.',
      'Le club ouvre en 1342.',
      ['warning fact-date-invented 1:18-22 computed found=1342 expected=1347 formula=1347 − cinq ans sourceLine=3'],
    ],
    [
      'Le club naît en 1347 et ferme cinq ans plus tard.',
      'Le club ferme en 1353.',
      ['error fact-date-invented 1:18-22 changed found=1353 expected=1347 formula= sourceLine=3'],
    ],
    [
      'Le club naît en 1347 et ferme cinq ans plus tard.',
      'Le club ferme dans les années 1350.',
      ['error fact-date-invented 1:24-35 changed found=années 1350 expected=1347 formula= sourceLine=3'],
    ],
    [
      'Le club naît en 1347. La ville fête ses cinq ans.',
      'Le club ferme en 1352.',
      ['error fact-date-invented 1:18-22 changed found=1352 expected=1347 formula= sourceLine=3'],
    ],
  ],
  weekdays: [
    ['Le vote a lieu le lundi 3 juin.', 'Le vote a lieu lundi 3 juin.', []],
    [
      'Le vote a lieu le lundi 3 juin.',
      'Le vote a lieu mardi 3 juin.',
      ['error fact-date-invented 1:16-28 weekday found=mardi 3 juin expected=lundi 3 juin formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu le 3 juin 2024.',
      'Le vote a lieu lundi 3 juin.',
      ['warning fact-date-invented 1:16-28 derived found=lundi 3 juin expected=3 juin 2024 formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu le 3 juin 2024.',
      'Le vote a lieu dimanche 3 juin.',
      ['error fact-date-invented 1:16-31 weekday found=dimanche 3 juin expected=3 juin 2024 formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu le 2 juin 2024.',
      'Le vote a lieu dimanche 2 juin 2024.',
      [
        'warning fact-date-invented 1:16-36 derived found=dimanche 2 juin 2024 expected=2 juin 2024 formula= sourceLine=3',
      ],
    ],
    [
      'Le vote a lieu le 3 juin.',
      'Le vote a lieu lundi 3 juin.',
      ['error fact-date-invented 1:16-28 weekday found=lundi 3 juin expected=3 juin formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu le 3 juin, le bal lundi 10 juin.',
      'Le vote a lieu lundi 3 juin.',
      ['warning fact-date-invented 1:16-28 derived found=lundi 3 juin expected=3 juin formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu le 3 juin, le bal lundi 10 juin.',
      'Le vote a lieu mardi 3 juin.',
      ['error fact-date-invented 1:16-28 weekday found=mardi 3 juin expected=3 juin formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu le 16 juin, le bal lundi 10 juin.',
      'Le vote a lieu dimanche 16 juin.',
      ['warning fact-date-invented 1:16-32 derived found=dimanche 16 juin expected=16 juin formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu le 9 juin, le bal lundi 10 juin.',
      'Le vote a lieu dimanche 9 juin.',
      ['warning fact-date-invented 1:16-31 derived found=dimanche 9 juin expected=9 juin formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu lundi.',
      'Le vote a lieu mardi.',
      ['error fact-date-invented 1:16-21 changed found=mardi expected=lundi formula= sourceLine=3'],
    ],
    [
      'Le vote a lieu à midi.',
      'Le vote a lieu mardi.',
      ['error fact-date-invented 1:16-21 invented found=mardi expected= formula= sourceLine=0'],
    ],
    ['Le vote a lieu le 3 juin 2024.', 'Le vote a lieu lundi.', []],
    [
      'Le vote a lieu le 3 juin 2024.',
      'Le vote a lieu mardi.',
      ['error fact-date-invented 1:16-21 invented found=mardi expected= formula= sourceLine=0'],
    ],
    ['Le vote a lieu le week-end.', 'Le vote a lieu samedi.', []],
    ['Le vote a lieu en fin de semaine.', 'Le vote a lieu dimanche.', []],
    [
      'Le vote a lieu le week-end.',
      'Le vote a lieu vendredi.',
      ['error fact-date-invented 1:16-24 invented found=vendredi expected= formula= sourceLine=0'],
    ],
    ['Le bac part du mardi au samedi.', 'Le bac part jeudi.', []],
    ['Le bac part du mardi au samedi.', 'Le bac part mardi.', []],
    ['Le bac part du mardi au samedi.', 'Le bac part samedi.', []],
    [
      'Le bac part du mardi au samedi.',
      'Le bac part lundi.',
      ['error fact-date-invented 1:13-18 changed found=lundi expected=mardi formula= sourceLine=3'],
    ],
    [
      'Le bac part du mardi au samedi.',
      'Le bac part dimanche.',
      ['error fact-date-invented 1:13-21 changed found=dimanche expected=mardi formula= sourceLine=3'],
    ],
    ['Le bac part du samedi au mardi.', 'Le bac part lundi.', []],
    [
      'Le bac part du samedi au mardi.',
      'Le bac part jeudi.',
      ['error fact-date-invented 1:13-18 changed found=jeudi expected=samedi formula= sourceLine=3'],
    ],
  ],
  seasons: [
    ['Le bal a lieu au printemps.', 'Le bal a lieu au printemps.', []],
    ['Le bal a lieu en mai.', 'Le bal a lieu au printemps.', []],
    ['Le bal a lieu en mars.', 'Le bal a lieu au printemps.', []],
    ['Le bal a lieu en juin.', 'Le bal a lieu cet été.', []],
    ['Le bal a lieu en septembre.', 'Le bal a lieu cet automne.', []],
    ['Le bal a lieu en décembre.', 'Le bal a lieu cet hiver.', []],
    [
      'Le bal a lieu en avril.',
      'Le bal a lieu cet hiver.',
      ['error fact-date-invented 1:19-24 changed found=hiver expected=avril formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu au printemps.',
      'Le bal a lieu cet hiver.',
      ['error fact-date-invented 1:19-24 changed found=hiver expected=printemps formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu au musée.',
      'Le bal a lieu cet hiver.',
      ['warning fact-date-invented 1:19-24 invented found=hiver expected= formula= sourceLine=0'],
    ],
    [
      'Le bal a lieu en 2024.',
      'Le bal a lieu cet hiver.',
      ['warning fact-date-invented 1:19-24 invented found=hiver expected= formula= sourceLine=0'],
    ],
    [
      'Le bal réunit les élèves du bourg.\n\nLa mairie rouvre la piscine en mai.',
      'Le bal des élèves a lieu cet hiver.',
      ['warning fact-date-invented 1:30-35 invented found=hiver expected= formula= sourceLine=0'],
    ],
  ],
  'relative dates': [
    ['Le bal a lieu l’an dernier.', 'Le bal a lieu l’année dernière.', []],
    [
      'Le bal a lieu l’an dernier.',
      'Le bal a lieu l’an prochain.',
      ['error fact-date-invented 1:17-28 changed found=an prochain expected=an dernier formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu la semaine prochaine.',
      'Le bal a lieu la semaine dernière.',
      [
        'error fact-date-invented 1:18-34 changed found=semaine dernière expected=semaine prochaine formula= sourceLine=3',
      ],
    ],
    [
      'Le bal a lieu au musée.',
      'Le bal a lieu la semaine dernière.',
      ['warning fact-date-invented 1:18-34 invented found=semaine dernière expected= formula= sourceLine=0'],
    ],
    ['Le bal a lieu au musée.', 'Le bal a lieu hier.', []],
    [
      'Le bal a lieu hier.',
      'Le bal a lieu demain.',
      ['error fact-date-invented 1:15-21 changed found=demain expected=hier formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu hier.',
      'Le bal a lieu la semaine prochaine.',
      ['warning fact-date-invented 1:18-35 invented found=semaine prochaine expected= formula= sourceLine=0'],
    ],
  ],
  counterparts: [
    [
      'Le vote a lieu le 3 mars, le bal le 12 mai.',
      'Le vote a lieu le 4 mars, le bal le 13 mai.',
      [
        'error fact-date-invented 1:19-25 changed found=4 mars expected=3 mars formula= sourceLine=3',
        'error fact-date-invented 1:37-43 changed found=13 mai expected=12 mai formula= sourceLine=3',
      ],
    ],
    [
      'Le vote a lieu le 3 mars, le bal le 12 mai.',
      'Le vote a lieu le 3 mars, le bal le 13 mai.',
      ['error fact-date-invented 1:37-43 changed found=13 mai expected=12 mai formula= sourceLine=3'],
    ],
    [
      'Le club naît en 1998 et gagne en 2004.',
      'Le club naît en 1997 et gagne en 2004.',
      ['error fact-date-invented 1:17-21 changed found=1997 expected=1998 formula= sourceLine=3'],
    ],
    [
      'Le vote de la piscine a lieu le 3 mars.\n\nLe bal du musée a lieu le 12 mai.',
      'Le bal du musée a lieu le 12 mars.',
      ['error fact-date-invented 1:27-34 changed found=12 mars expected=12 mai formula= sourceLine=5'],
    ],
    [
      'Le vote de la piscine a lieu le 3 mars.\n\nLe bal du musée a lieu le 12 mai.',
      'Le bal du musée a lieu le 14 juillet.',
      ['error fact-date-invented 1:27-37 changed found=14 juillet expected=12 mai formula= sourceLine=5'],
    ],
  ],
  'neighbours and counterparts': [
    [
      'Le bal a lieu le 9 juin. Lundi 10 mai, il pleut.',
      'Le bal a lieu dimanche 9 juin.',
      ['error fact-date-invented 1:15-30 weekday found=dimanche 9 juin expected=9 juin formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu le 9 juin. Lundi 10 juin, il pleut. En juin 2023, il vente.',
      'Le bal a lieu dimanche 9 juin.',
      ['warning fact-date-invented 1:15-30 derived found=dimanche 9 juin expected=9 juin formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu le 9 juin. Le 8 juin 2024, il pleut.',
      'Le bal a lieu dimanche 9 juin.',
      ['error fact-date-invented 1:15-30 weekday found=dimanche 9 juin expected=9 juin formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu le 3 juin. Il a eu lieu le 3 juillet 2024.',
      'Le bal a lieu mercredi 3 juin.',
      ['error fact-date-invented 1:15-30 weekday found=mercredi 3 juin expected=3 juin formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu le 3 juin. Mardi 4 juin, il pleut. Un lundi de juin, il vente.',
      'Le bal a lieu lundi 3 juin.',
      ['warning fact-date-invented 1:15-27 derived found=lundi 3 juin expected=3 juin formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu en juin 2024.',
      'Le bal a lieu lundi.',
      ['error fact-date-invented 1:15-20 invented found=lundi expected= formula= sourceLine=0'],
    ],
    [
      'Le bal a lieu le 3 juin.',
      'Le bal a lieu lundi.',
      ['error fact-date-invented 1:15-20 invented found=lundi expected= formula= sourceLine=0'],
    ],
    [
      'Le bal a lieu en 2024.',
      'Le bal a lieu lundi.',
      ['error fact-date-invented 1:15-20 invented found=lundi expected= formula= sourceLine=0'],
    ],
    ['Le bal a lieu le weekend.', 'Le bal a lieu samedi.', []],
    ['Le bal a lieu le week-end.', 'Le bal a lieu dimanche.', []],
    [
      'Le bal a lieu les fins de semaines.',
      'Le bal a lieu dimanche.',
      ['error fact-date-invented 1:15-23 invented found=dimanche expected= formula= sourceLine=0'],
    ],
    [
      'Le bal a lieu en mai.',
      'Le bal a lieu le 3.',
      ['info fact-number-invented 1:18-19 invented found=3 kind=number value=3'],
    ],
    [
      'Le bal a lieu en mai.',
      'Le bal a lieu en juin.',
      ['error fact-date-invented 1:18-22 changed found=juin expected=mai formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu en mai 2024. Le concert a lieu en juin 2023.',
      'Le bal a lieu en mai 2023.',
      ['error fact-date-invented 1:18-26 changed found=mai 2023 expected=mai 2024 formula= sourceLine=3'],
    ],
    ['Le bal a lieu le 4 mai 2024. Le concert a lieu le 5 mai.', 'Le bal a lieu le 5 mai 2024.', []],
    [
      'Le bal a lieu le 4 mai 2024. Le concert a lieu le 5 mai.',
      'Le bal a lieu le 5 mai 2023.',
      ['error fact-date-invented 1:18-28 completed found=5 mai 2023 expected=5 mai formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu le 4 mai 2024. Le concert a lieu le 5 juin.',
      'Le bal a lieu le 5 mai 2024.',
      ['error fact-date-invented 1:18-28 changed found=5 mai 2024 expected=4 mai 2024 formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu le 4 mai. Le concert a lieu en 2024.',
      'Le bal a lieu le 4 mai 2024.',
      ['error fact-date-invented 1:18-28 completed found=4 mai 2024 expected=4 mai formula= sourceLine=3'],
    ],
    [
      'Le chat dort le 4 mai.\n\nLe maire parle du budget.',
      'Une fleur pousse le 7 juillet.',
      ['error fact-date-invented 1:21-30 invented found=7 juillet expected= formula= sourceLine=0'],
    ],
    [
      'Le chat dort lundi.\n\nLe maire parle du budget.',
      'Une fleur pousse mardi.',
      ['error fact-date-invented 1:18-23 invented found=mardi expected= formula= sourceLine=0'],
    ],
    [
      'Le chat dort en 2001.\n\nLe maire parle du budget.',
      'Une fleur pousse en 1998.',
      ['error fact-date-invented 1:21-25 invented found=1998 expected= formula= sourceLine=0'],
    ],
    [
      'Le chat dort le 4 mai 2001.\n\nLe maire parle du budget.',
      'Une fleur pousse le 4 juin 2001.',
      ['error fact-date-invented 1:21-32 changed found=4 juin 2001 expected=4 mai 2001 formula= sourceLine=3'],
    ],
    [
      'Le bal a lieu cet hiver.\n\nLe chat dort en été.',
      'Le chat dort au printemps.',
      ['error fact-date-invented 1:17-26 changed found=printemps expected=été formula= sourceLine=5'],
    ],
    [
      'Le bal a lieu la semaine dernière.\n\nLe chat dort la semaine prochaine.',
      'Le chat dort il y a deux semaines.',
      ['error fact-number-invented 1:21-34 invented found=deux semaines kind=time value=1209600'],
    ],
    [
      'Le bal a lieu dans les années 1990.',
      'Le bal a lieu dans les années 1980.',
      ['error fact-date-invented 1:24-35 changed found=années 1980 expected=années 1990 formula= sourceLine=3'],
    ],
    [
      'Le bal naît en 1347 et ferme cinq ans plus tard, en mai.',
      'Le bal ferme en mai 1352.',
      ['error fact-date-invented 1:17-25 completed found=mai 1352 expected=mai formula= sourceLine=3'],
    ],
    [
      'Le bal naît en 1347. La ville fête les cinq ans du bal.',
      'Le bal ferme en 1352.',
      ['error fact-date-invented 1:17-21 changed found=1352 expected=1347 formula= sourceLine=3'],
    ],
    [
      'Le bal naît en mai. Il ferme cinq ans plus tard.',
      'Le bal ferme en 1352.',
      ['error fact-date-invented 1:17-21 invented found=1352 expected= formula= sourceLine=0'],
    ],
  ],
};

describe.each(Object.entries(CASES))('dates: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
