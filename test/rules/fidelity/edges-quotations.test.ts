import { describe, expect, it } from 'vitest';
import { factQuoteAltered } from '../../../src/rules/fidelity/fact-quote-altered.ts';
import { factQuoteInvented } from '../../../src/rules/fidelity/fact-quote-invented.ts';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

const SOURCE = '« Le pain chante bien fort ce soir », dit Léa Morel.';
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'a blockquote without marks and its credit': [
    [SOURCE, '> Le pain chante bien fort ce soir.   — Léa Morel', []],
    [SOURCE, '> Le pain chante bien fort ce soir.—Léa Morel', []],
    [
      SOURCE,
      '> Le pain chante bien fort ce soir. — Léa. Morel',
      [
        'error fact-quote-altered 1:3-49 altered found=Le pain chante bien fort ce soir. — Léa. Morel expected=Le pain chante bien fort ce soir », dit Léa Morel sourceLine=3',
      ],
    ],
    [
      SOURCE,
      '> Une pâte levée ici – Léa Morel',
      ['error fact-quote-invented 1:3-21 invented found=Une pâte levée ici'],
    ],
    [SOURCE, '> Une pâte  levée', ['info fact-quote-invented 1:3-18 term found=Une pâte  levée']],
    [SOURCE, '> — Léa Morel', []],
    [SOURCE, '> Le pain chante bien fort ce soir. — une amie', []],
    [SOURCE, '> Le pain chante bien fort ce soir ! – une amie de Léa', []],
    [
      SOURCE,
      '> Le pain chante bien fort ce soir — et la pâte',
      [
        'error fact-quote-altered 1:3-48 altered found=Le pain chante bien fort ce soir — et la pâte expected=Le pain chante bien fort ce soir sourceLine=3',
      ],
    ],
    [
      SOURCE,
      '> Le pain chante bien fort à Saint-Denis ce soir',
      [
        'error fact-quote-altered 1:3-49 altered found=Le pain chante bien fort à Saint-Denis ce soir expected=Le pain chante bien fort ce soir sourceLine=3',
      ],
    ],
  ],
  'slips of the pen put right': [
    [
      '« Le pain chhantte bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chante bien fort ce soir. »',
      [],
    ],
    [
      '« Le pain chhanttte bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chante bien fort ce soir. »',
      [
        'error fact-quote-altered 1:20-57 altered found=Le pain chante bien fort ce soir. expected=Le pain chhanttte bien fort ce soir sourceLine=3',
      ],
    ],
    [
      '« Le pain chantte bien fort ce soir », dit Léa Morel.',
      'Léa Morel le dit : « Le pain chante bien fort ce beau soir. »',
      [
        'error fact-quote-altered 1:20-62 altered found=Le pain chante bien fort ce beau soir. expected=Le pain chantte bien fort ce soir sourceLine=3',
      ],
    ],
  ],
  'a telling that speaks to somebody': [
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. Tu dors aussi.',
      'On le sait : « Le pain dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. J’en ris.',
      'On le sait : « Le pain dort toute la nuit. »',
      [],
    ],
    [
      "« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. J'en ris.",
      'On le sait : « Le pain dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. Vos amis aussi.',
      'On le sait : « Le pain dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. Tes amis aussi.',
      'On le sait : « Le pain dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. Moi aussi.',
      'On le sait : « Le pain dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. Mes amis aussi.',
      'On le sait : « Le pain dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. Votre four aussi.',
      'On le sait : « Le pain dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. Jeudi aussi.',
      'On le sait : « Le pain dort toute la nuit. »',
      [
        'warning fact-quote-altered 1:14-45 indirect found=Le pain dort toute la nuit. expected=Le pain dort toute la nuit sourceLine=5',
      ],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. Les tests aussi.',
      'On le sait : « Le pain dort toute la nuit. »',
      [
        'warning fact-quote-altered 1:14-45 indirect found=Le pain dort toute la nuit. expected=Le pain dort toute la nuit sourceLine=5',
      ],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit. Les mesures aussi.',
      'On le sait : « Le pain dort toute la nuit. »',
      [
        'warning fact-quote-altered 1:14-45 indirect found=Le pain dort toute la nuit. expected=Le pain dort toute la nuit sourceLine=5',
      ],
    ],
  ],
  'a telling in the first person': [
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort chez moi toute la nuit.',
      'On le sait : « Le pain dort chez moi toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain dort toute la nuit et me plaît.',
      'On le sait : « Le pain dort toute la nuit et me plaît. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain m’attend toute la nuit.',
      'On le sait : « Le pain m’attend toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nNotre pain dort toute la nuit.',
      'On le sait : « Notre pain dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nNos pains dorment toute la nuit.',
      'On le sait : « Nos pains dorment toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nMa pâte dort toute la nuit.',
      'On le sait : « Ma pâte dort toute la nuit. »',
      [],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe pain même dort toute la nuit.',
      'On le sait : « Le pain même dort toute la nuit. »',
      [
        'warning fact-quote-altered 1:14-50 indirect found=Le pain même dort toute la nuit. expected=Le pain même dort toute la nuit sourceLine=5',
      ],
    ],
    [
      '« Le pain chante bien fort », dit Léa Morel.\n\nLe forum dort toute la nuit.',
      'On le sait : « Le forum dort toute la nuit. »',
      [
        'warning fact-quote-altered 1:14-46 indirect found=Le forum dort toute la nuit. expected=Le forum dort toute la nuit sourceLine=5',
      ],
    ],
  ],
  'quotations run together': [
    [
      '« Le pain chante », dit Léa Morel. Il pleut ici. On dort bien. « La pâte dort. » On rit ici. On dort bien. « Le four gronde. »',
      'Léa Morel le dit : « Le pain chante. La pâte dort. Le four gronde. »',
      [
        'error fact-quote-altered 1:20-69 altered found=Le pain chante. La pâte dort. Le four gronde. expected=Le pain chante sourceLine=3',
      ],
    ],
    [
      '« Le pain chante », dit Léa Morel. Il pleut ici. On dort bien. « La pâte dort. » On rit ici. On dort bien. « Le four gronde. » On rit ici. On dort bien. « Le chat ronfle. »',
      'Léa Morel le dit : « Le pain chante. La pâte dort. Le four gronde. Le chat ronfle. »',
      [
        'error fact-quote-invented 1:20-85 invented found=Le pain chante. La pâte dort. Le four gronde. Le chat ronfle.',
      ],
    ],
  ],
  'how much is the source’s': [
    [
      SOURCE,
      'Léa Morel le dit : « Le pain dort moins bien. »',
      [
        'error fact-quote-altered 1:20-48 altered found=Le pain dort moins bien. expected=Le pain chante bien sourceLine=3',
      ],
    ],
    [
      SOURCE,
      'Léa Morel le dit : « Le pain dort bien moins vite. »',
      ['error fact-quote-invented 1:20-53 invented found=Le pain dort bien moins vite.'],
    ],
    [
      SOURCE,
      'Léa Morel parle de « chante moins fort ».',
      ['info fact-quote-invented 1:20-41 term found=chante moins fort'],
    ],
  ],
};

describe.each(Object.entries(CASES))('quotations: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article, [factQuoteAltered, factQuoteInvented])).toEqual(told);
  });
});
