import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

/** What a source says, what an article makes of it, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'pieces in order': [
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\n« La pâte dort toute la nuit », dit-elle.',
      'Léa Morel le dit : « Le pain chante bien fort […] la pâte dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\n« La pâte dort toute la nuit », dit-elle.',
      'Léa Morel le dit : « La pâte dort toute la nuit […] le pain chante bien fort. »',
      [
        'error fact-quote-altered 1:20-80 altered found=La pâte dort toute la nuit […] le pain chante bien fort. expected=La pâte dort toute la nuit sourceLine=5',
      ],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel. Il pleut ici. « La pâte, raconte Léa, dort la nuit. »',
      'Léa Morel le dit : « La pâte dort la nuit […] le pain chante bien fort. »',
      [],
    ],
  ],
  'run together': [
    [
      '« Le pain chante fort », dit Léa Morel. Le four est chaud. La cave est fraîche. « La pâte dort bien ici. » Il pleut. Il vente. « Le beurre fond vite. »',
      'Léa Morel le dit : « Le pain chante fort. La pâte dort bien ici. Le beurre fond vite. »',
      [
        'error fact-quote-altered 1:20-88 altered found=Le pain chante fort. La pâte dort bien ici. Le beurre fond vite. expected=Le pain chante fort sourceLine=3',
      ],
    ],
    [
      '« Le pain chante fort », dit Léa Morel. Le four est chaud. La cave est fraîche. Puis la pâte dort bien ici.',
      'Léa Morel le dit : « Le pain chante fort. La pâte dort bien ici. »',
      [
        'error fact-quote-altered 1:20-67 altered found=Le pain chante fort. La pâte dort bien ici. expected=Le four est chaud. La cave est fraîche. Puis la pâte dort bien ici sourceLine=3',
      ],
    ],
    [
      '« Le pain chante fort », dit Léa Morel. Le four est chaud. La cave est fraîche. « La pâte dort bien ici. » Il pleut.',
      'Léa Morel le dit : « Le pain chante fort. Bien ici. »',
      [
        'error fact-quote-altered 1:20-54 altered found=Le pain chante fort. Bien ici. expected=Le pain chante fort sourceLine=3',
      ],
    ],
  ],
  blockquotes: [
    ['« Le pain chante bien fort », dit Léa Morel.', '> Le pain chante bien fort – Léa Morel', []],
    ['« Le pain chante bien fort », dit Léa Morel.', '> Le pain chante bien fort —Léa', []],
    ['« Le pain chante bien fort », dit Léa Morel.', '> Léa dit : « Le pain chante bien fort. »', []],
    [
      '« Le pain chante bien fort », dit Léa Morel.',
      '> « Le pain dort bien » et le reste se tait dans la nuit',
      [
        'error fact-quote-altered 1:3-24 altered found=Le pain dort bien expected=Le pain chante bien sourceLine=3',
        'warning fact-quote-attribution 1:3-24 nobody found= expected=Léa Morel sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.',
      '> Le pain chante bien fort - un vrai régal',
      [
        'error fact-quote-altered 1:3-43 altered found=Le pain chante bien fort - un vrai régal expected=Le pain chante bien fort sourceLine=3',
        'warning fact-quote-attribution 1:3-43 nobody found= expected=Léa Morel sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.',
      '> 12 – 14',
      [
        'error fact-number-invented 1:3-5 invented found=12 kind=number value=12',
        'error fact-number-invented 1:8-10 invented found=14 kind=number value=14',
      ],
    ],
  ],
  'told by a narrator in the first person': [
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nMon pain dort toute la nuit.',
      'On le sait : « Pain dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit chez nous.',
      'On le sait : « Le pain dort toute la nuit chez nous. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. Vous aussi.',
      'On le sait : « Le pain dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. Jean aussi.',
      'On le sait : « Le pain dort toute la nuit. »',
      [
        'warning fact-quote-altered 1:14-45 indirect found=Le pain dort toute la nuit. expected=Le pain dort toute la nuit sourceLine=5',
      ],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. « Moi, je dors », dit-elle.',
      'On le sait : « Le pain dort toute la nuit. »',
      [
        'warning fact-quote-altered 1:14-45 indirect found=Le pain dort toute la nuit. expected=Le pain dort toute la nuit sourceLine=5',
      ],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\n« J’ai chaud », dit-elle.\n\n« J’ai froid », dit-elle.\n\nLe pain dort toute la nuit.',
      'On le sait : « Le pain dort toute la nuit. »',
      [
        'warning fact-quote-altered 1:14-45 indirect found=Le pain dort toute la nuit. expected=Le pain dort toute la nuit sourceLine=9',
      ],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\n## J’ai chaud\n\n## J’ai froid\n\nLe pain dort toute la nuit.',
      'On le sait : « Le pain dort toute la nuit. »',
      [
        'warning fact-quote-altered 1:14-45 indirect found=Le pain dort toute la nuit. expected=Le pain dort toute la nuit sourceLine=9',
      ],
    ],
    [
      '« Le pain chante », dit Léa Morel.\n\nLe pain dort toute la nuit.',
      'On le sait : « Le pain dort toute la nuit. »',
      [],
    ],
    [
      '> Le pain dort toute la nuit.\n\n« Le pain chante bien fort », dit Léa Morel.',
      'On le sait : « Le pain dort toute la nuit. »',
      [],
    ],
  ],
  'repaired slips': [
    [
      '« Le pain chante bien fort dans le vieux fournil du haut moulinn de pierrre grise », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chante bien fort dans le vieux fournil du haut moulin de pierre grise. »',
      [
        'error fact-quote-altered 1:20-102 altered found=Le pain chante bien fort dans le vieux fournil du haut moulin de pierre grise. expected=Le pain chante bien fort dans le vieux fournil du haut moulinn de pierrre grise sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort dans le vieux fournil du haut moulinn du bourg voisin où dort tout le pierrre gris », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chante bien fort dans le vieux fournil du haut moulin du bourg voisin où dort tout le pierre gris. »',
      [],
    ],
    [
      '« Le pain chantte bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chanterait bien fort ce soir. »',
      [
        'error fact-quote-altered 1:20-61 altered found=Le pain chanterait bien fort ce soir. expected=Le pain chantte bien fort ce soir sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chanta bien fort ce soir. »',
      [
        'error fact-quote-altered 1:20-57 altered found=Le pain chanta bien fort ce soir. expected=Le pain chante bien fort ce soir sourceLine=3',
      ],
    ],
  ],
  'who speaks, again': [
    [
      '« Le pain chante bien fort », dit Léa Morel. Max Dorval sourit.',
      '« Le pain chante bien fort », dit Dorval.',
      [
        'error fact-quote-attribution 1:1-29 other found=Dorval expected=Léa Morel sourceLine=3',
        'error fact-role 1:35-41 person found=Dorval expected=Léa Morel sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel. Max Dorval sourit.',
      '« Le pain chante bien fort », dit Zoé Dorval.',
      [
        'error fact-name-altered 1:35-38 altered found=Zoé expected=Max Dorval sourceLine=3',
        'error fact-quote-attribution 1:1-29 other found=Zoé Dorval expected=Léa Morel sourceLine=3',
        'error fact-role 1:35-45 person found=Zoé Dorval expected=Léa Morel sourceLine=3',
      ],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel. Max Dorval sourit.',
      'Devant Léa Morel, « le pain chante bien fort », dit Max Dorval.',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel. Max Dorval sourit.',
      'Léa Morel entre. « Le pain chante bien fort », dit Max Dorval.',
      ['error fact-quote-attribution 1:18-46 other found=Max Dorval expected=Léa Morel sourceLine=3'],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel. Max Dorval sourit.',
      '« Le pain chante bien fort », dit Max Dorval. Léa Morel sort.',
      ['error fact-quote-attribution 1:1-29 other found=Max Dorval expected=Léa Morel sourceLine=3'],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel. Max Dorval sourit.',
      '« Le pain chante bien fort », dit Max Dorval à Léa Morel.',
      [],
    ],
    ['« Le pain chante bien fort », dit-on. Max Dorval sourit.', '« Le pain chante bien fort », dit Max Dorval.', []],
    [
      'Léa Morel entre.\n\nElle sourit : « Le pain chante bien fort. » Max Dorval dort.',
      '« Le pain chante bien fort », dit Max Dorval.',
      [],
    ],
    [
      'Léa Morel entre.\n\nElle sourit : « Le pain chante bien fort. »\n\nPlus loin, Max Dorval dort.',
      '« Le pain chante bien fort », dit Max Dorval.',
      ['warning fact-quote-attribution 1:1-29 other found=Max Dorval expected=Léa Morel sourceLine=5'],
    ],
    [
      'Max Dorval dort.\n\nLéa Morel entre.\n\nElle sourit : « Le pain chante bien fort. »',
      '« Le pain chante bien fort », dit Max Dorval.',
      [],
    ],
    ['Léa Morel entre.\n\nElle sourit : « Le pain chante bien fort. »', 'Max rit. « Le pain chante bien fort. »', []],
    [
      'Léa Morel rit. « Le pain chante bien fort. » Plus loin, Max Dorval dort.',
      'Max Dorval rit. « Le pain chante bien fort. »',
      ['warning fact-quote-attribution 1:17-46 other found=Max Dorval expected=Léa Morel sourceLine=3'],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.',
      '---\ntitle: « Le pain chante bien fort »\n---\n\nIl fait nuit.',
      [],
    ],
    ['« Le pain chante bien fort », dit Léa Morel.', 'Léa dort.\n\n« Le pain chante bien fort. »', []],
    [
      '« Le pain chante bien fort », dit Léa Morel.',
      'Léa dort.\n\nIl pleut.\n\n« Le pain chante bien fort. »',
      ['warning fact-quote-attribution 5:1-30 nobody found= expected=Léa Morel sourceLine=3'],
    ],
    [
      'Léa Morel tient un journal.\n\nJe me lève tôt.\n\nJ’allume le vieux four de pierre.\n\nAilleurs dort Max Dorval.\n\nUn chat passe.\n\nIl pleut.\n\nIl vente.\n\nIl neige.\n\nIl gèle.',
      '« J’allume le vieux four de pierre », dit Max Dorval.',
      [],
    ],
    [
      'Léa Morel tient un journal.\n\nJe me lève tôt.\n\nJ’allume le vieux four de pierre.\n\nAilleurs dort Max Dorval.\n\nUn chat passe.\n\nIl pleut.\n\nIl vente.',
      '« J’allume le vieux four de pierre », dit Max Dorval.',
      ['error fact-quote-attribution 1:1-37 other found=Max Dorval expected=Léa Morel sourceLine=7'],
    ],
    [
      'Ici, Léa écrit.\n\nJe me lève tôt.\n\nJ’allume le vieux four de pierre.\n\nPlus loin, Max Dorval dort.',
      '« J’allume le vieux four de pierre », dit Max Dorval.',
      [],
    ],
  ],
};

describe.each(Object.entries(CASES))('quotations: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
