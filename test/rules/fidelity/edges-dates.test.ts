import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

/** The dates of a source, those that an article gives, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'days within a range': [
    ['Le salon dure du 4 au 6 juillet.', 'Le salon dure les 4, 5 et 6 juillet.', []],
    [
      'Le salon dure du 4 au 6 juillet.',
      'Le salon ouvre le 3 juillet.',
      ['error fact-date-invented 1:19-28 changed found=3 juillet expected=4 formula= sourceLine=3'],
    ],
    [
      'Le salon dure du 4 au 6 juillet.',
      'Le salon ouvre le 7 juillet.',
      ['error fact-date-invented 1:19-28 changed found=7 juillet expected=4 formula= sourceLine=3'],
    ],
    [
      'Le salon dure du 4 au 6 juillet.',
      'Le salon ouvre le 5 août.',
      ['error fact-date-invented 1:19-25 invented found=5 août expected= formula= sourceLine=0'],
    ],
    [
      'Le salon dure du 4 au 6 juillet.',
      'Le salon ouvre le 5 juillet 2024.',
      ['error fact-date-invented 1:19-33 changed found=5 juillet 2024 expected=4 formula= sourceLine=3'],
    ],
    ['Le salon dure du 4 au 8 juillet.', 'Le salon ouvre le 7 juillet.', []],
    // The weekday of an end gives those of the days between.
    ['Le salon dure du lundi 4 au mercredi 6 juillet.', 'Le salon ouvre le mardi 5 juillet.', []],
    ['Le salon dure du lundi 4 au mercredi 6 juillet 2022.', 'Le salon ouvre le mardi 5 juillet 2022.', []],
    [
      'Le salon dure du lundi 4 au mercredi 6 juillet.',
      'Le salon ouvre le jeudi 5 juillet.',
      ['error fact-date-invented 1:19-34 weekday found=jeudi 5 juillet expected=lundi 4 formula= sourceLine=3'],
    ],
    [
      'Le salon dure du 4 au 6 juillet 2022.',
      'Le salon ouvre le mardi 5 juillet.',
      ['warning fact-date-invented 1:19-34 derived found=mardi 5 juillet expected=4 formula= sourceLine=3'],
    ],
    [
      'Le salon dure du 4 au mercredi 6 juillet 2022.',
      'Le salon ouvre le mardi 5 juillet.',
      ['warning fact-date-invented 1:19-34 derived found=mardi 5 juillet expected=4 formula= sourceLine=3'],
    ],
    [
      'Le salon dure du 4 au 9 juillet.',
      'Le salon ouvre le 6 juillet.',
      ['error fact-date-invented 1:19-28 changed found=6 juillet expected=4 formula= sourceLine=3'],
    ],
    [
      'Le salon dure du 4 juillet au 6 août.',
      'Le salon ouvre le 5 juillet.',
      ['error fact-date-invented 1:19-28 changed found=5 juillet expected=4 juillet formula= sourceLine=3'],
    ],
    [
      'Le salon ouvre le 4 juillet. Il ferme le 6 juillet.',
      'Le salon ouvre le 5 juillet.',
      ['error fact-date-invented 1:19-28 changed found=5 juillet expected=4 juillet formula= sourceLine=3'],
    ],
    ['Le salon ouvre le 4 juillet\u00a0au 6 juillet.', 'Le salon ouvre le 5 juillet.', []],
    ['Le salon va du 4 juillet 2024 au 6 juillet 2024.', 'Le salon ouvre le 5 juillet 2024.', []],
    [
      'Le salon va du 4 juillet 2024 au 6 juillet 2024.',
      'Le salon ouvre le 5 juillet 2023.',
      ['error fact-date-invented 1:19-33 changed found=5 juillet 2023 expected=4 juillet 2024 formula= sourceLine=3'],
    ],
    ['Le salon va du 4 au 6 juillet, le bal du 10 au 12 août.', 'Le bal a lieu le 11 août, le salon le 5 juillet.', []],
  ],
  'months and years of dates': [
    [
      'Le salon naît en mars 1998. Le bal naît en 2004.',
      'Le salon naît en mars 2004.',
      ['error fact-date-invented 1:18-27 changed found=mars 2004 expected=mars 1998 formula= sourceLine=3'],
    ],
    [
      'Le salon naît en mars. Le bal naît en 2004.',
      'Le salon naît en mars 2004.',
      ['error fact-date-invented 1:18-27 completed found=mars 2004 expected=mars formula= sourceLine=3'],
    ],
    [
      'Le salon naît en mars 1998. Il renaît en mars.',
      'Le salon naît en mars 2004.',
      ['error fact-date-invented 1:18-27 changed found=mars 2004 expected=mars 1998 formula= sourceLine=3'],
    ],
    [
      'Le salon naît le 3 mars 1998. Il renaît le 3 mars.',
      'Le salon naît le 3 mars 2004.',
      ['error fact-date-invented 1:18-29 changed found=3 mars 2004 expected=3 mars 1998 formula= sourceLine=3'],
    ],
    [
      'Le salon naît le 3 mars 1998. Le bal naît le 3 avril.',
      'Le salon naît le 3 avril 1998.',
      ['error fact-date-invented 1:18-30 completed found=3 avril 1998 expected=3 avril formula= sourceLine=3'],
    ],
    // A year that stands alone is a number as well.
    ['| Année | Titres |\n| - | - |\n| 1998 | 3 |', 'Le salon naît en 1998.', []],
    ['Le total atteint 1 998.', 'Le salon naît en 1998.', []],
    [
      'La tour compte 1998 mètres.',
      'Le salon naît en 1998.',
      ['error fact-date-invented 1:18-22 invented found=1998 expected= formula= sourceLine=0'],
    ],
    [
      'Le salon a lieu en 1979 et en 1990.',
      'Le salon a lieu dans les années 1980.',
      ['error fact-date-invented 1:26-37 changed found=années 1980 expected=1979 formula= sourceLine=3'],
    ],
    ['Le salon a lieu en 1989.', 'Le salon a lieu dans les années 1980.', []],
  ],
  'the month of the new school year': [
    [
      'Le salon a lieu à la rentrée 2028.',
      'Le salon a lieu en septembre 2028.',
      [
        'warning fact-date-invented 1:20-34 computed found=septembre 2028 expected=2028 formula=rentrée 2028 sourceLine=3',
      ],
    ],
    [
      'Le salon a lieu à la rentrée 2028.',
      'Le salon a lieu en septembre 2029.',
      ['error fact-date-invented 1:20-34 changed found=septembre 2029 expected=2028 formula= sourceLine=3'],
    ],
    [
      'Le salon a lieu à la rentrée 2028.',
      'Le salon a lieu en octobre 2028.',
      ['error fact-date-invented 1:20-32 changed found=octobre 2028 expected=2028 formula= sourceLine=3'],
    ],
    [
      'Le salon a lieu à la rentrée 2028.',
      'Le salon a lieu le 3 septembre 2028.',
      ['error fact-date-invented 1:20-36 changed found=3 septembre 2028 expected=2028 formula= sourceLine=3'],
    ],
    [
      'Le salon a lieu à la rentrée, en mars 2028.',
      'Le salon a lieu en septembre 2028.',
      ['error fact-date-invented 1:20-34 changed found=septembre 2028 expected=mars 2028 formula= sourceLine=3'],
    ],
    [
      'Le salon a lieu en 2028, après la rentrée.',
      'Le salon a lieu en septembre 2028.',
      ['error fact-date-invented 1:20-34 changed found=septembre 2028 expected=2028 formula= sourceLine=3'],
    ],
  ],
  'years that are worked out': [
    [
      'Le club naît en 1347. Le bac a cinq ans et le port dix ans.',
      'Le club ferme en 1357.',
      ['error fact-date-invented 1:18-22 changed found=1357 expected=1347 formula= sourceLine=3'],
    ],
    [
      'Le club naît en mars 1347 et ferme cinq ans plus tard.',
      'Le club ferme en 1352.',
      [
        'warning fact-date-invented 1:18-22 computed found=1352 expected=mars 1347 formula=1347 + cinq ans sourceLine=3',
      ],
    ],
    [
      'Le club naît en 1347, compte 5 chats, et ferme six ans plus tard.',
      'Le club ferme en 1352.',
      ['error fact-date-invented 1:18-22 changed found=1352 expected=1347 formula= sourceLine=3'],
    ],
    [
      'Le club naît en 1347 et ferme cinq ans plus tard.',
      'Le club ferme en mars 1352.',
      ['error fact-date-invented 1:18-27 changed found=mars 1352 expected=1347 formula= sourceLine=3'],
    ],
  ],
  'in the place of another date': [
    [
      'Le conseil municipal vote le budget de la halle le 3 mars. Le comité des fêtes donne son bal annuel le 5 avril.',
      '| Séance |\n| - |\n| Le conseil municipal vote le budget de la halle le 5 avril. |',
      [],
    ],
    [
      'Le conseil municipal vote le budget de la halle le 3 mars. Le comité des fêtes donne son bal annuel le 5 avril 2023.',
      'Le conseil municipal vote le budget de la halle le 5 avril 2024.',
      ['error fact-date-invented 1:52-64 changed found=5 avril 2024 expected=5 avril 2023 formula= sourceLine=3'],
    ],
    [
      'Le conseil municipal vote le budget de la halle le 3 mars. Le comité des fêtes donne son bal annuel le 5 avril 2023.',
      'Le conseil municipal vote le budget de la halle le 5 avril.',
      ['warning fact-role 1:52-59 number found=5 avril expected=3 mars sourceLine=3'],
    ],
    // Days with days, months with months, years with years.
    [
      'Le conseil municipal vote le budget de la halle le 3 mars. Le comité des fêtes donne son bal annuel en avril.',
      'Le conseil municipal vote le budget de la halle en avril.',
      [],
    ],
    [
      'Le conseil municipal vote le budget de la halle en mars. Le comité des fêtes donne son bal annuel le 5 avril.',
      'Le conseil municipal vote le budget de la halle en avril.',
      ['warning fact-role 1:52-57 number found=avril expected=mars sourceLine=3'],
    ],
    [
      'Le conseil municipal vote le budget de la halle en mars. Le comité des fêtes donne son bal annuel en 2004.',
      'Le conseil municipal vote le budget de la halle en 2004.',
      [],
    ],
    [
      'Le conseil municipal vote le budget de la halle le 3 mars. Le comité des fêtes donne son bal annuel en 2004.',
      'Le conseil municipal vote le budget de la halle en 2004.',
      [],
    ],
    [
      'Le conseil municipal vote le budget de la halle en mars 2003. Le comité des fêtes donne son bal annuel en mai 2004.',
      'Le conseil municipal vote le budget de la halle en mai.',
      ['warning fact-role 1:52-55 number found=mai expected=mars 2003 sourceLine=3'],
    ],
    [
      'Le club de rugby gagne la coupe régionale en 1998. La mairie rénove la vieille piscine dans les années 1980.',
      'Le club de rugby gagne la coupe régionale dans les années 1980.',
      [],
    ],
    // Both dates are given here.
    [
      'Le conseil municipal vote le budget de la halle le 3 mars. Le comité des fêtes donne son bal annuel le 5 avril.',
      'Le conseil municipal vote le budget de la halle le 5 avril, et non le 3 mars.',
      [],
    ],
    // The closest words tell which date it should be.
    [
      'Le conseil municipal vote le budget de la halle le 3 mars. La halle du conseil ouvre le 9 juin. Le comité des fêtes donne son bal annuel le 5 avril.',
      'Le conseil municipal vote le budget de la halle le 5 avril.',
      ['warning fact-role 1:52-59 number found=5 avril expected=3 mars sourceLine=3'],
    ],
    [
      'Le conseil vote le budget de la piscine le 9 juin. Le conseil municipal vote le budget de la halle le 3 mars. Le comité des fêtes donne son bal annuel le 5 avril.',
      'Le conseil municipal vote le budget de la halle le 5 avril.',
      ['warning fact-role 1:52-59 number found=5 avril expected=3 mars sourceLine=3'],
    ],
    [
      'Le conseil municipal vote le budget de la halle le 3 mars. Le conseil vote le budget de la piscine le 9 juin. Le comité des fêtes donne son bal annuel le 5 avril.',
      'Le conseil municipal vote le budget de la halle le 5 avril.',
      ['warning fact-role 1:52-59 number found=5 avril expected=3 mars sourceLine=3'],
    ],
    [
      'Le budget de la halle grimpe. Le conseil municipal du budget grogne. Le conseil vote, la halle attend. Le conseil vote la halle le 3 mars, dans un beau silence. Le comité des fêtes donne son bal annuel le 5 avril.',
      'Le conseil municipal vote le budget de la halle le 5 avril.',
      [],
    ],
    // Two words in common are too few.
    [
      'On vote la halle le 3 mars. Le comité des fêtes donne son bal annuel le 5 avril.',
      'On vote la halle le 5 avril.',
      [],
    ],
    [
      'On vote la vieille halle le 3 mars. Le comité des fêtes donne son bal annuel le 5 avril.',
      'On vote la vieille halle le 5 avril.',
      ['warning fact-role 1:29-36 number found=5 avril expected=3 mars sourceLine=3'],
    ],
    // At the beginning of a sentence, and in the next one.
    [
      '3 mars : le conseil municipal vote le budget de la halle. 5 avril : le comité des fêtes donne son bal annuel.',
      '5 avril : le conseil municipal vote le budget de la halle.',
      ['warning fact-role 1:1-8 number found=5 avril expected=3 mars sourceLine=3'],
    ],
    [
      'Le conseil municipal vote le budget de la halle le 3 mars. Le comité des fêtes donne son bal annuel le 5 avril.',
      'Le conseil municipal vote le budget de la halle. Le 5 avril, il neige.',
      [],
    ],
  ],
};

describe.each(Object.entries(CASES))('dates: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
