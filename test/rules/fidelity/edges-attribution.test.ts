import { describe, expect, it } from 'vitest';
import { factQuoteAttribution } from '../../../src/rules/fidelity/fact-quote-attribution.ts';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

const SAID = '« Le pain chante bien fort ce soir », dit Léa Morel. Max Dorval sourit.';
const BUDGET =
  '« Le budget de la commune est tenu depuis six ans », a rétorqué Jean Corlay, adjoint et comptable du bourg.';
const DIRECTRICE =
  '« Le budget de la commune est tenu depuis six ans », a rétorqué Jeanne Corlay, directrice du bourg.';
const ADJOINT =
  '« Le budget de la commune est tenu depuis six ans », a rétorqué Jean Corlay, l’adjoint aux finances, devant un comptable.';
const LIGUE = '« Le prix est vraiment correct », juge la Ligue des usagers de Caen. Luc sourit.';
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'by the title of the speaker': [
    [BUDGET, '« Le budget de la commune est tenu depuis six ans », a rétorqué l’adjoint.', []],
    [BUDGET, '« Le budget de la commune est tenu depuis six ans », a rétorqué un\u00a0adjoint.', []],
    [BUDGET, '« Le budget de la commune est tenu depuis six ans », a rétorqué un adjoint.', []],
    [BUDGET, '« Le budget de la commune est tenu depuis six ans », a rétorqué le comptable.', []],
    [
      BUDGET,
      '« Le budget de la commune est tenu depuis six ans », a rétorqué des adjoint.',
      ['warning fact-quote-attribution 1:1-52 nobody found= expected=Jean Corlay sourceLine=3'],
    ],
    [
      BUDGET,
      '« Le budget de la commune est tenu depuis six ans », a rétorqué la dame.',
      ['warning fact-quote-attribution 1:1-52 nobody found= expected=Jean Corlay sourceLine=3'],
    ],
    [BUDGET, 'L’adjoint rétorque : « Le budget de la commune est tenu depuis six ans ».', []],
    [BUDGET, 'Il pleut. L’adjoint rétorque : « Le budget de la commune est tenu depuis six ans ». Il vente.', []],
    [
      BUDGET,
      'L’adjoint rétorque hier. Il pleut : « Le budget de la commune est tenu depuis six ans ».',
      ['warning fact-quote-attribution 1:37-88 nobody found= expected=Jean Corlay sourceLine=3'],
    ],
    [
      BUDGET,
      'L’adjoint rétorque. « Le budget de la commune est tenu depuis six ans »',
      ['warning fact-quote-attribution 1:21-72 nobody found= expected=Jean Corlay sourceLine=3'],
    ],
    [
      BUDGET,
      'L’adjoint sourit. On l’a dit : « Le budget de la commune est tenu depuis six ans ».',
      ['warning fact-quote-attribution 1:32-83 nobody found= expected=Jean Corlay sourceLine=3'],
    ],
    [
      BUDGET,
      'Sous l’œil de l’adjoint, « Le budget de la commune est tenu depuis six ans ».',
      ['warning fact-quote-attribution 1:26-77 nobody found= expected=Jean Corlay sourceLine=3'],
    ],
    [
      BUDGET,
      '« Le budget de la commune est tenu depuis six ans ». Il pleut. L’adjoint rétorque.',
      ['warning fact-quote-attribution 1:1-52 nobody found= expected=Jean Corlay sourceLine=3'],
    ],
    [BUDGET, '« Le budget de la commune est tenu depuis six ans. » L’adjoint rétorque ainsi.', []],
    [BUDGET, '« Le budget de la commune est tenu depuis six ans ! » rétorque l’adjoint.', []],
    [ADJOINT, '« Le budget de la commune est tenu depuis six ans », a rétorqué l’adjoint.', []],
    [
      ADJOINT,
      '« Le budget de la commune est tenu depuis six ans », a rétorqué le comptable.',
      ['warning fact-quote-attribution 1:1-52 nobody found= expected=Jean Corlay sourceLine=3'],
    ],
    ...[
      'Devant un comptable, l’adjoint aux finances Jean Corlay sourit. « Le budget de la commune est tenu depuis six ans », a rétorqué Jean Corlay.',
      'Adjoint aux finances, Jean Corlay rétorque : « Le budget de la commune est tenu depuis six ans ».',
      'Jean Corlay est l’adjoint aux finances.\n\n« Le budget de la commune est tenu depuis six ans », a rétorqué Jean Corlay.',
      'Jean Corlay (adjoint aux finances) rétorque : « Le budget de la commune est tenu depuis six ans ».',
      'Il pleut. L’adjoint sourit. « Le budget de la commune est tenu depuis six ans », a rétorqué Jean Corlay.',
    ].map((source): Row => [source, '« Le budget de la commune est tenu depuis six ans », a rétorqué l’adjoint.', []]),
    [DIRECTRICE, '« Le budget de la commune est tenu depuis six ans », a rétorqué la directrice.', []],
    [DIRECTRICE, '« Le budget de la commune est tenu depuis six ans », a rétorqué une directrice.', []],
    [DIRECTRICE, '« Le budget de la commune est tenu depuis six ans », a rétorqué une\u00a0directrice.', []],
    [
      DIRECTRICE,
      '« Le budget de la commune est tenu depuis six ans », a rétorqué cette directrice.',
      ['warning fact-quote-attribution 1:1-52 nobody found= expected=Jeanne Corlay sourceLine=3'],
    ],
  ],
  'by another who stands in the sentence': [
    [SAID, 'Léa Morel écoute, « Le pain chante bien fort ce soir », dit Max Dorval.', []],
    [SAID, '« Le pain chante bien fort ce soir », dit Max Dorval à Léa Morel', []],
    [SAID, 'Devant Léa Morel, « Le pain chante bien fort ce soir », dit Max Dorval. Il pleut.', []],
    [SAID, 'Il pleut. « Le pain chante bien fort ce soir », dit Max Dorval à Léa Morel. Il vente.', []],
    [
      SAID,
      'Léa Morel écoute. « Le pain chante bien fort ce soir », dit Max Dorval.',
      ['error fact-quote-attribution 1:19-55 other found=Max Dorval expected=Léa Morel sourceLine=3'],
    ],
    [SAID, '« Le pain chante bien fort ce soir », dit Zoé Morel.', []],
  ],
  'of several sentences, or with a name in it': [
    [
      '« Je suis Léa Morel et je chante fort », dit Léa Morel. Max Dorval sourit.',
      '« Je suis Léa Morel et je chante fort », dit Max Dorval.',
      ['error fact-quote-attribution 1:1-40 other found=Max Dorval expected=Léa Morel sourceLine=3'],
    ],
    [
      '« Le pain chante bien. La pâte dort ici », dit Léa Morel. Max Dorval sourit.',
      '« Le pain chante bien. La pâte dort ici », dit Max Dorval à Léa Morel.',
      [],
    ],
    [
      '« Le pain chante bien. La pâte dort ici », dit Léa Morel. Max Dorval sourit.',
      '« Le pain chante bien. La pâte dort ici », dit Max Dorval. Léa Morel rit.',
      ['error fact-quote-attribution 1:1-42 other found=Max Dorval expected=Léa Morel sourceLine=3'],
    ],
  ],
  'by one named further off': [
    [
      SAID,
      'Max Dorval sourit. « Le pain chante bien fort ce soir », dit-il.',
      ['warning fact-quote-attribution 1:20-56 other found=Max Dorval expected=Léa Morel sourceLine=3'],
    ],
    [SAID, 'Max Dorval sourit.\n\n« Le pain chante bien fort ce soir », dit-il.', []],
    [
      'Léa Morel entre.\n\n« Le pain chante bien fort ce soir », dit-elle.\n\nMax Dorval sourit.',
      'Max Dorval sourit. « Le pain chante bien fort ce soir », dit-il.',
      [],
    ],
    [
      '« Le pain chante bien fort ce soir », dit la boulangère. Max Dorval sourit.',
      '« Le pain chante bien fort ce soir », dit Max Dorval.',
      [],
    ],
    [SAID, '« Le pain chante moins haut ici demain », dit Max Dorval.', []],
  ],
  'by a body and its acronym': [
    [LIGUE, '« Le prix est vraiment correct », juge la LUC.', []],
    [
      LIGUE,
      '« Le prix est vraiment correct », juge Luc.',
      ['error fact-quote-attribution 1:1-33 other found=Luc expected=Ligue sourceLine=3'],
    ],
    [
      'La Ligue dort. « Le prix est vraiment correct », juge la Ligue des usagers de Caen. Luc sourit.',
      '« Le prix est vraiment correct », juge la LUC.',
      [],
    ],
    [
      'La LUC dort. « Le prix est vraiment correct », juge la Ligue des usagers de Caen. Luc sourit.',
      '« Le prix est vraiment correct », juge la LUC.',
      [],
    ],
    [
      'La LUCE dort. « Le prix est vraiment correct », juge la Ligue des usagers de Caen. Luc sourit.',
      '« Le prix est vraiment correct », juge la LUCE.',
      ['error fact-quote-attribution 1:1-33 other found=LUCE expected=Ligue sourceLine=3'],
    ],
  ],
};

describe.each(Object.entries(CASES))('quotations given to somebody: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article, [factQuoteAttribution])).toEqual(told);
  });
});
