import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

/** What a source affirms or denies, what an article makes of it, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'which sentences are compared': [
    // Quoted words and cells are not the article’s own.
    [
      'Le conseil approuve la piscine neuve du vieux bourg.',
      'Le conseil n’approuve pas « la piscine neuve du vieux bourg ».',
      [],
    ],
    [
      '| Conseil | Piscine |\n| - | - |\n| Le conseil approuve la piscine du bourg. | oui |',
      '| Conseil | Piscine |\n| - | - |\n| Le conseil n’approuve pas la piscine du bourg. | oui |',
      [],
    ],
    // Little in common: something else is spoken of.
    [
      'La mairie du bourg promet des bancs, des arbres, une fontaine, un kiosque et des jeux : le car roule le soir.',
      'Au musée, on expose des toiles, des bustes, des vases et des masques, et le car ne roule pas le soir.',
      [],
    ],
    // Much in common: the next best source sentence is another story.
    [
      'Le car du bourg roule le soir jusqu’au stade. La nuit, le car ne roule pas au bourg.',
      'Le car du bourg roule le soir jusqu’au stade.',
      [],
    ],
    [
      'La maire parle du car bleu au conseil. Le car ne roule pas la nuit au stade neuf.',
      'La maire dit au conseil que le car bleu roule la nuit.',
      [],
    ],
  ],
  'denials on both sides, and double ones': [
    ['Le conseil approuve la piscine.', 'Le conseil ne peut pas ne pas approuver la piscine.', []],
    ['Le car roule au bourg sans phare et sans frein.', 'Le car ne roule pas au bourg.', []],
    ['Le car ne roule pas au bourg.', 'Le car roule au bourg sans phare et sans frein.', []],
    ['Le car part du bourg le soir sans bruit ni aucun phare.', 'Le car part du bourg le soir sans bruit.', []],
  ],
  'no more, in the very same form': [
    [
      'Le car ne circule plus dans le bourg.',
      'Le car circule dans le bourg.',
      ['warning fact-negation 1:8-15 affirmed found=Le car circule dans le bourg. sourceLine=3'],
    ],
    ['Le car ne circule plus dans le bourg.', 'Le car circulait dans le bourg.', []],
    [
      'Le car circule dans le bourg.',
      'Le car ne circule plus dans le bourg.',
      ['warning fact-negation 1:11-18 negated found=Le car ne circule plus dans le bourg. sourceLine=3'],
    ],
    ['Le car circulait dans le bourg.', 'Le car ne circule plus dans le bourg.', []],
  ],
  'rarer words that deny': [
    [
      'Le voisin trouve un sac dans la rue du bourg.',
      'Le voisin ne trouve nul sac dans la rue du bourg.',
      ['warning fact-negation 1:14-20 negated found=Le voisin ne trouve nul sac dans la rue du bourg. sourceLine=3'],
    ],
    [
      'Le car roule dans la rue du bourg.',
      'Le car ne roule nullement dans la rue du bourg.',
      ['warning fact-negation 1:11-16 negated found=Le car ne roule nullement dans la rue du bourg. sourceLine=3'],
    ],
    [
      'Le car ne roule aucunement dans la rue du bourg.',
      'Le car roule dans la rue du bourg.',
      ['warning fact-negation 1:8-13 affirmed found=Le car roule dans la rue du bourg. sourceLine=3'],
    ],
    [
      'L’aide est accordée à la mairie du bourg.',
      'L’aide est niée à la mairie du bourg.',
      ['warning fact-negation 1:1-38 negated found=L’aide est niée à la mairie du bourg. sourceLine=3'],
    ],
    [
      'Les aides sont accordées aux mairies du bourg.',
      'Les aides sont niées aux mairies du bourg.',
      ['warning fact-negation 1:1-43 negated found=Les aides sont niées aux mairies du bourg. sourceLine=3'],
    ],
    ['Le voisin ne trouve aucun sac dans la rue du bourg.', 'Le voisin ne trouve nul sac dans la rue du bourg.', []],
  ],
  'subjects that deny': [
    [
      'Rien de tout cela ne bouge dans le bourg.',
      'Tout cela bouge dans le bourg.',
      ['warning fact-negation 1:11-16 affirmed found=Tout cela bouge dans le bourg. sourceLine=3'],
    ],
    [
      'Aucun des élus du bourg ne bouge demain soir.',
      'Un des élus du bourg bouge demain soir.',
      ['warning fact-negation 1:22-27 affirmed found=Un des élus du bourg bouge demain soir. sourceLine=3'],
    ],
    [
      'Aucun des élus du petit bourg ne bouge demain soir.',
      'Un des élus du petit bourg bouge demain soir.',
      ['warning fact-negation 1:1-46 affirmed found=Un des élus du petit bourg bouge demain soir. sourceLine=3'],
    ],
    ['Rien ne bouge, on ne sort pas du bourg.', 'Tout bouge, on sort du bourg.', []],
    // In another clause, as a noun or as an adjective they are none.
    ['Rien de neuf : le maire ne vote que la loi du bourg.', 'Le maire vote la loi du bourg.', []],
    ['Rien de neuf ; le maire ne vote que la loi du bourg.', 'Le maire vote la loi du bourg.', []],
    ['La personne du bourg ne paie que deux euros.', 'La personne du bourg paie deux euros.', []],
    [
      'Une personne âgée du petit bourg ne paie que deux euros.',
      'Une personne âgée du petit bourg paie deux euros.',
      [],
    ],
    ['Le match nul du soir n’arrange que le club du bourg.', 'Le match nul du soir arrange le club du bourg.', []],
    [
      'Nul car du soir n’arrange le club du bourg.',
      'Le car du soir arrange le club du bourg.',
      ['warning fact-negation 1:16-23 affirmed found=Le car du soir arrange le club du bourg. sourceLine=3'],
    ],
    [
      'Dans le bourg, personne ne paie deux euros.',
      'Dans le bourg, le maire paie deux euros.',
      ['warning fact-negation 1:25-29 affirmed found=Dans le bourg, le maire paie deux euros. sourceLine=3'],
    ],
  ],
  'the verb of something else': [
    [
      'La piscine du bourg, avec ses bassins, son toboggan, sa terrasse et son sauna, ouvre demain matin.',
      'La piscine du bourg, avec ses bassins et son toboggan, plaît, mais la buvette voisine trop chère pour les familles modestes n’ouvre pas.',
      [],
    ],
  ],
  'the same words but for a denial': [
    [
      'Le car roule le dimanche matin au bourg.',
      'Le car n’ouvre pas le dimanche matin au bourg.',
      ['warning fact-negation 1:1-47 negated found=Le car n’ouvre pas le dimanche matin au bourg. sourceLine=3'],
    ],
    [
      'Le conseil décide de vendre la piscine du bourg.',
      'Le conseil « municipal » refuse de vendre la piscine du bourg.',
      ['info fact-quote-invented 1:12-25 term found=municipal'],
    ],
    [
      'Le car part avec phare rouge et neuf.',
      'Le car part sans phare rouge.',
      ['warning fact-direction 1:13-17 turned found=sans expected=avec sourceLine=3'],
    ],
    // Names are no words in common, wherever they stand.
    [
      'Odette Marsan décide de vendre la piscine du bourg.',
      'Odette Marsan refuse de vendre la piscine du bourg.',
      ['warning fact-negation 1:1-52 negated found=Odette Marsan refuse de vendre la piscine du bourg. sourceLine=3'],
    ],
    [
      'Le conseil décide de vendre la piscine du bourg à Odette Marsan.',
      'Le conseil refuse de vendre la piscine du bourg à Odette Marsan.',
      [
        'warning fact-negation 1:1-65 negated found=Le conseil refuse de vendre la piscine du bourg à Odette Marsan. sourceLine=3',
      ],
    ],
    [
      'Odette Marsan et Régis Faugère aiment dimanche la piscine neuve du bourg.',
      'Odette Marsan et Régis Faugère refusent dimanche la piscine du bourg.',
      [],
    ],
  ],
};

describe.each(Object.entries(CASES))('negations: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
