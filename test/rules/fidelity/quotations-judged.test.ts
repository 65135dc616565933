import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

/** What a source says, what an article makes of it, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'figures that are quoted': [
    ...['7', '16', '60', '61'].map(
      (figure): Row => [
        '« Nous avons semé 6 % des prairies au printemps », raconte Odile Ravel.',
        `« Nous avons semé ${figure} % des prairies au printemps », raconte Odile Ravel.`,
        [
          `error fact-quote-altered 1:1-${figure.length + 49} altered found=Nous avons semé ${figure} % des prairies au printemps expected=Nous avons semé 6 % des prairies au printemps sourceLine=3`,
        ],
      ],
    ),
    [
      '« Nous avons semé 6 % des prairies au printemps », raconte Odile Ravel.',
      'Odile Ravel raconte avoir « semé 6 % des prairies ».',
      [],
    ],
    [
      '« Nous avons semé 6.5 % des 1200 hectares au printemps », raconte Odile Ravel.',
      '« Nous avons semé 6,5 % des 1 200 hectares au printemps », raconte Odile Ravel.',
      [],
    ],
  ],
  'words of the source': [
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chante bien fort ce soir. »',
      [],
    ],
    ['« Le pain chante bien fort ce soir », dit Léa Morel.', 'Léa Morel le dit : « Le pain chante bien fort. »', []],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain […] bien fort ce soir. »',
      [],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain (…) bien fort ce soir. »',
      [],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Bien fort ce soir […] le pain chante. »',
      [
        'error fact-quote-altered 1:20-61 altered found=Bien fort ce soir […] le pain chante. expected=bien fort ce soir sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « [Notre] pain chante bien fort ce soir. »',
      [],
    ],
    [
      '« Le pain [de seigle] chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chante bien fort ce soir. »',
      [],
    ],
    [
      '« Le pain, dit Léa Morel, chante bien fort ce soir. »',
      'Léa Morel le dit : « Le pain chante bien fort ce soir. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel. « La pâte dort toute la nuit. »',
      'Léa Morel le dit : « Le pain chante bien fort. La pâte dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel. Le four est chaud. La cave est fraîche. « La pâte dort toute la nuit. »',
      'Léa Morel le dit : « Le pain chante bien fort. La pâte dort toute la nuit. »',
      [
        'error fact-quote-altered 1:20-77 altered found=Le pain chante bien fort. La pâte dort toute la nuit. expected=Le pain chante bien fort sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel. Le four est chaud. La cave est fraîche. « La pâte dort toute la nuit. »',
      'Léa Morel le dit : « Le pain chante bien fort. […] La pâte dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel. Le four est chaud. La cave est fraîche. « La pâte dort toute la nuit. »',
      'Léa Morel le dit : « La pâte dort toute la nuit. […] Le pain chante bien fort. »',
      [
        'error fact-quote-altered 1:20-81 altered found=La pâte dort toute la nuit. […] Le pain chante bien fort. expected=La pâte dort toute la nuit sourceLine=3',
      ],
    ],
  ],
  'altered, invented, terms': [
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chante très fort ce soir. »',
      [
        'error fact-quote-altered 1:20-57 altered found=Le pain chante très fort ce soir. expected=Le pain chante bien fort ce soir sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chante moins fort ce matin. »',
      [
        'error fact-quote-altered 1:20-59 altered found=Le pain chante moins fort ce matin. expected=Le pain chante bien fort ce sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le four dort moins bien ce matin. »',
      ['error fact-quote-invented 1:20-57 invented found=Le four dort moins bien ce matin.'],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Une pâte levée sort du four. »',
      ['error fact-quote-invented 1:20-52 invented found=Une pâte levée sort du four.'],
    ],
    ['« Le pain chante bien fort ce soir », dit Léa Morel.', 'Léa Morel parle de « pain chante ».', []],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel parle de « pâte levée ».',
      ['info fact-quote-invented 1:20-34 term found=pâte levée'],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel parle de « pain bien fort ».',
      ['info fact-quote-invented 1:20-38 term found=pain bien fort'],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel parle de « pâte bien levée ici ».',
      ['error fact-quote-invented 1:20-43 invented found=pâte bien levée ici'],
    ],
    ['« Le pain chante bien fort ce soir », dit Léa Morel.', 'Léa Morel se tait « … ».', []],
    [
      '« Le pain chantte bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chante bien fort ce soir. »',
      [],
    ],
    [
      '« Le paain chantte bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chante bien fort ce soir. »',
      [
        'error fact-quote-altered 1:20-57 altered found=Le pain chante bien fort ce soir. expected=Le paain chantte bien fort ce soir sourceLine=3',
      ],
    ],
    [
      '« Le pain chanttteex bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chante bien fort ce soir. »',
      [
        'error fact-quote-altered 1:20-57 altered found=Le pain chante bien fort ce soir. expected=Le pain chanttteex bien fort ce soir sourceLine=3',
      ],
    ],
    ['« Le pain chante bien fort ce soir », dit Léa Morel.', '> Le pain chante bien fort ce soir. — Léa Morel', []],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      '> La pâte lève dans la cave. — Léa Morel',
      ['error fact-quote-invented 1:3-29 invented found=La pâte lève dans la cave.'],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      '> Une pâte levée',
      ['info fact-quote-invented 1:3-17 term found=Une pâte levée'],
    ],
  ],
  'told, not quoted': [
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. La pâte dort toute la nuit.',
      'Léa Morel le dit : « La pâte dort toute la nuit. »',
      [
        'error fact-quote-altered 1:20-51 indirect found=La pâte dort toute la nuit. expected=La pâte dort toute la nuit sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. La pâte dort toute la nuit.',
      'On le sait : « La pâte dort toute la nuit. »',
      [
        'warning fact-quote-altered 1:14-45 indirect found=La pâte dort toute la nuit. expected=La pâte dort toute la nuit sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. La pâte dort toute la nuit.',
      '« La pâte dort toute la nuit. »',
      [
        'warning fact-quote-altered 1:1-32 indirect found=La pâte dort toute la nuit. expected=La pâte dort toute la nuit sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. La pâte dort toute la nuit.',
      'On évoque « la pâte dort ».',
      [],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. Notre pâte dort toute la nuit.',
      'Léa Morel le dit : « Notre pâte dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. Je dors. La pâte dort toute la nuit.',
      'Léa Morel le dit : « La pâte dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.\n\n## La pâte dort toute la nuit',
      'Léa Morel le dit : « La pâte dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.\n\nJe me lève. J’ouvre le four.\n\nMoi, je dors.\n\nLa pâte dort toute la nuit.',
      'Léa Morel le dit : « La pâte dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.\n\nMoi, je dors.\n\nLa pâte dort toute la nuit.',
      'Léa Morel le dit : « La pâte dort toute la nuit. »',
      [
        'error fact-quote-altered 1:20-51 indirect found=La pâte dort toute la nuit. expected=La pâte dort toute la nuit sourceLine=7',
      ],
    ],
    [
      'La pâte dort toute la nuit.',
      'Léa Morel le dit : « La pâte dort toute la nuit. »',
      ['error fact-name-invented 1:1-10 invented found=Léa Morel words=Léa Morel'],
    ],
  ],
  'who speaks': [
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. Max Dorval sourit.',
      '« Le pain chante bien fort ce soir », dit Max Dorval.',
      [
        'error fact-quote-attribution 1:1-37 other found=Max Dorval expected=Léa Morel sourceLine=3',
        'error fact-role 1:43-53 person found=Max Dorval expected=Léa Morel sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. Max Dorval sourit.',
      '« Le pain chante bien fort ce soir », dit Morel à Max Dorval.',
      [],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. Max Dorval sourit.',
      'Max Dorval sourit. « Le pain chante bien fort ce soir. »',
      ['warning fact-quote-attribution 1:20-57 other found=Max Dorval expected=Léa Morel sourceLine=3'],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. Max Dorval sourit.',
      'Léa Morel et Max Dorval sourient. « Le pain chante bien fort ce soir. »',
      [],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. Max Dorval sourit.',
      'Léa Morel entre.\n\nMax Dorval sourit. « Le pain chante bien fort ce soir. »',
      [],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. Max Dorval sourit.',
      'Léa Morel entre.\n\nLe four chauffe.\n\nIl fait nuit.\n\nMax Dorval sourit. « Le pain chante bien fort ce soir. »',
      ['warning fact-quote-attribution 7:20-57 other found=Max Dorval expected=Léa Morel sourceLine=3'],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Il fait nuit. « Le pain chante bien fort ce soir. »',
      ['warning fact-quote-attribution 1:15-52 nobody found= expected=Léa Morel sourceLine=3'],
    ],
    ['« Le pain chante bien fort ce soir », dit Léa Morel.', '## « Le pain chante bien fort ce soir »', []],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel dort.\n\nIl fait nuit. « Le pain chante bien fort ce soir. »',
      [],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      '« Le pain chante bien fort ce soir », dit Zoé Kerlou.',
      ['error fact-name-invented 1:43-53 invented found=Zoé Kerlou words=Zoé Kerlou'],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. Max Dorval sourit.',
      '« Le pain chante très fort ce soir », dit Max Dorval.',
      [
        'error fact-quote-altered 1:1-37 altered found=Le pain chante très fort ce soir expected=Le pain chante bien fort ce soir sourceLine=3',
        'error fact-quote-attribution 1:1-37 other found=Max Dorval expected=Léa Morel sourceLine=3',
        'error fact-role 1:43-53 person found=Max Dorval expected=Léa Morel sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel. Max Dorval sourit.',
      '« Le pain chante », dit Max Dorval.',
      [],
    ],
    [
      'Max Dorval sourit. Léa Morel entre. « Le pain chante bien fort ce soir. »',
      '« Le pain chante bien fort ce soir », dit Max Dorval.',
      ['error fact-role 1:43-53 person found=Max Dorval expected=Léa Morel sourceLine=3'],
    ],
    [
      'Max Dorval sourit.\n\nIl pleut.\n\nIl vente.\n\nIl fait nuit.\n\nLéa Morel entre. « Le pain chante bien fort ce soir. »',
      '« Le pain chante bien fort ce soir », dit Max Dorval.',
      [
        'error fact-quote-attribution 1:1-37 other found=Max Dorval expected=Léa Morel sourceLine=11',
        'error fact-role 1:43-53 person found=Max Dorval expected=Léa Morel sourceLine=11',
      ],
    ],
    [
      'Max Dorval sourit.\n\nIl pleut.\n\nIl vente.\n\nLéa Morel entre. « Le pain chante bien fort ce soir. »',
      '« Le pain chante bien fort ce soir », dit Max Dorval.',
      ['error fact-role 1:43-53 person found=Max Dorval expected=Léa Morel sourceLine=9'],
    ],
    [
      '« Le prix est vraiment correct », juge la Fédération nationale des coopératives laitières. Max Dorval sourit.',
      '« Le prix est vraiment correct », juge la FNCL.',
      [],
    ],
    [
      '« Le prix est vraiment correct », juge la FNCL. Max Dorval sourit.',
      '« Le prix est vraiment correct », juge la Fédération nationale des coopératives laitières.',
      [],
    ],
    [
      'Léa Morel parle à Max Dorval.\n\nJe me lève tôt.\n\nJe pétris la pâte.\n\nJ’allume le four de pierre.',
      '« J’allume le four de pierre », dit Max Dorval.',
      [],
    ],
    [
      'Léa Morel parle à Max Dorval.\n\nJe me lève tôt.\n\nJe pétris la pâte.\n\nJ’allume le four de pierre.',
      '« J’allume le four de pierre », dit Léa Morel.',
      [],
    ],
  ],
};

describe.each(Object.entries(CASES))('quotations: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
