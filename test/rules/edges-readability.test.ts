import { describe, expect, it } from 'vitest';
import { type UnderlinedSetting, underlined } from '../support/underlined.ts';

describe('what is underlined, and the order', () => {
  it.each<[string, string, UnderlinedSetting, string[]]>([
    [
      'sentence-max',
      'Le pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain lève.',
      {},
      [
        '1:1 Le pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain lève. | warning long found 41, expected 40 | Couper cette phrase de 41 mots en deux ou trois, sans perdre de fait\u00a0: «\u202fLe pain pain pain pain pain…\u202f».',
      ],
    ],
    [
      'sentence-max',
      'Le pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain lève.',
      {},
      [
        '1:1 Le pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain lève. | warning long found 60, expected 40 | Couper cette phrase de 60 mots en deux ou trois, sans perdre de fait\u00a0: «\u202fLe pain pain pain pain pain…\u202f».',
      ],
    ],
    [
      'sentence-max',
      'Le pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain lève.',
      {},
      [
        '1:1 Le pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain lève. | long found 61, expected 40 | Couper cette phrase de 61 mots en deux ou trois, sans perdre de fait\u00a0: «\u202fLe pain pain pain pain pain…\u202f».',
      ],
    ],
    [
      'sentence-max',
      '« Le pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain lève. »',
      {},
      [],
    ],
    [
      'passive-voice',
      'La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. Le fournil est racheté par la commune. Le fournil est racheté par la commune. Le fournil est racheté par la commune. ',
      {},
      [
        '1:218 Le fournil est racheté par la commune. | share found 30, expected 25 | Mettre à la voix active les phrases dont l’auteur de l’action est connu.',
      ],
    ],
    [
      'passive-voice',
      'La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. Le fournil est racheté par la commune. Le fournil est racheté par la commune. ',
      {},
      [
        '1:249 Le fournil est racheté par la commune. | info share found 20, expected 15 | Mettre à la voix active les phrases dont l’auteur de l’action est connu.',
      ],
    ],
    [
      'passive-voice',
      'La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. La commune rachète le fournil. ',
      { options: { advised: 0 } },
      [],
    ],
    [
      'transition-words',
      'Le pain sort du four. Le pain sort du four. Le pain sort du four. Le pain sort du four. Le pain sort du four. Le pain sort du four. Le pain sort du four. Le pain sort du four. Pourtant, le pain sort du four. Pourtant, le pain sort du four. ',
      {},
      [
        'info few found 20, expected 25 | Relier les phrases par des connecteurs logiques (en revanche, car, ainsi, par exemple…) là où le lien existe.',
      ],
    ],
    [
      'transition-words',
      'Le pain sort du four. Le pain sort du four. Le pain sort du four. Le pain sort du four. Le pain sort du four. Le pain sort du four. Le pain sort du four. Le pain sort du four. Le pain sort du four. Pourtant, le pain sort du four. ',
      {},
      [
        'few found 10, expected 20 | Relier les phrases par des connecteurs logiques (en revanche, car, ainsi, par exemple…) là où le lien existe.',
      ],
    ],
    [
      'transition-words',
      'Pourtant, le pain sort du four. Pourtant, le pain sort du four. Pourtant, le pain sort du four. Pourtant, le pain sort du four. Pourtant, le pain sort du four. Pourtant, le pain sort du four. Pourtant, le pain sort du four. Pourtant, le pain sort du four. Pourtant, le pain sort du four. Pourtant, le pain sort du four. ',
      {},
      ['many found 100, expected 60 | Retirer les connecteurs superflus\u00a0: le lien se comprend souvent sans eux.'],
    ],
    [
      'transition-words',
      'Le pain sort du four. Le pain cuit.\n\nPourtant, le pain sort du four. Le pain cuit.\n\nPourtant, le pain sort du four. Le pain cuit.\n\nPourtant, le pain sort du four. Le pain cuit.\n\nPourtant, le pain sort du four. Le pain cuit.\n\nPourtant, le pain sort du four. Le pain cuit.\n\nPourtant, le pain sort du four. Le pain cuit.\n\nLe pain cuit.',
      {},
      [
        '3:1 Pourtant, le pain sort du four. Le pain cuit. | mechanical found 6 | Varier le début des paragraphes\u00a0: retirer la plupart de ces connecteurs d’ouverture.',
      ],
    ],
    [
      'sentence-starts',
      'Oui. Il pétrit.\n\nIl cuit. Il vend.',
      {},
      [
        '1:6 Il pétrit. | same found 3, start il | Varier le début de ces 3 phrases qui commencent par «\u202fil\u202f».',
      ],
    ],
    [
      'sentence-starts',
      'Oui. Il pétrit. Il cuit. Il vend. Non.',
      {},
      [
        '1:6 Il pétrit. Il cuit. Il vend. | same found 3, start il | Varier le début de ces 3 phrases qui commencent par «\u202fil\u202f».',
      ],
    ],
    [
      'sentence-starts',
      'Le pain de seigle lève. Le pain de seigle dore. Le pain de blé plaît.',
      {},
      [
        '1:1 Le pain de seigle lève. Le pain de seigle dore. Le pain de blé plaît. | same found 3, start le pain | Varier le début de ces 3 phrases qui commencent par «\u202fle pain\u202f».',
      ],
    ],
    ['sentence-starts', 'Le pain lève. Le pain dore. Le pain plaît.', { options: { most: 3 } }, []],
    [
      'sentence-starts',
      'Le. Le. Le.',
      {},
      [
        '1:1 Le. Le. Le. | same found 3, start le | Varier le début de ces 3 phrases qui commencent par «\u202fle\u202f».',
      ],
    ],
    [
      'sentence-starts',
      'De la part du four. De la part du pain. De la part du sel.',
      {},
      [
        '1:1 De la part du four. De la part du pain. De la part du sel. | same found 3, start de la part | Varier le début de ces 3 phrases qui commencent par «\u202fde la part\u202f».',
      ],
    ],
    [
      'paragraph-length',
      'La pâte repose au frais. \n\nLa pâte repose au frais. \n\nLa pâte repose au frais. \n\nLa pâte repose au frais. \n\nLa pâte repose au frais. \n\nLa pâte repose au frais. \n\nLa pâte repose. Elle dort.\n\nLa pâte repose. Elle dort.\n\nLa pâte repose. Elle dort.\n\n',
      {},
      ['info choppy found 67 | Réunir les paragraphes d’une seule phrase qui traitent de la même idée.'],
    ],
    [
      'readability-lix',
      'Le pain sort du four à six heures.',
      { options: { most: 7, fewestWords: 8 } },
      [
        'heavy found 8, expected 7 | Couper les phrases les plus longues et remplacer les mots longs par de plus simples.',
      ],
    ],
    ['readability-lix', 'Le pain sort du four à six heures.', { options: { most: 7, fewestWords: 9 } }, []],
    ['readability-lix', 'Le pain sort du four à six heures.', { options: { most: 8, fewestWords: 8 } }, []],
    [
      'readability-kandel-moles',
      'La réglementation départementale conditionne systématiquement les autorisations administratives. Elle dure.',
      { options: { warnBelow: 100, infoBelow: 100, fewestWords: 11 } },
      [],
    ],
    [
      'readability-kandel-moles',
      'La réglementation départementale conditionne systématiquement les autorisations administratives. Elle dure.',
      { options: { warnBelow: 100, infoBelow: 100, fewestWords: 10 } },
      ['hard found 0, expected 100 | Raccourcir les phrases (5 mots en moyenne) et préférer des mots courts.'],
    ],
    [
      'sentence-max',
      'Le  pain  pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain lève.',
      {},
      [
        '1:1 Le  pain  pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain pain lève. | warning long found 42, expected 40 | Couper cette phrase de 42 mots en deux ou trois, sans perdre de fait\u00a0: «\u202fLe pain pain pain pain pain…\u202f».',
      ],
    ],
  ])('%s in %j %j', (id, markdown, setting, expected) => {
    expect(underlined(id, markdown, setting)).toEqual(expected);
  });
});
