import { describe, expect, it } from 'vitest';
import { spoken } from './spoken.ts';

describe('who speaks, told after the quotation', () => {
  it.each([
    ['« Oui », a expliqué Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui » , a expliqué Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui »\u00a0,\u00a0a\u00a0expliqué Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui »,a expliqué Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », ont zorbé Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », avait zorbé Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », a zorbé Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », a zorbi Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », a zorbu Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », a zorbis Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », a zorbit Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », a zorbert Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », a zorbat Léa Morel.', ['Oui — nobody']],
    ['« Oui », a zorbéx Léa Morel.', ['Oui — nobody']],
    ['« Oui », a vite zorbé Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », a très vite zorbé Léa Morel.', ['Oui — nobody']],
    ['« Oui », l’a zorbé Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », s’a zorbé Léa Morel.', ['Oui — Léa Morel named']],
    ["« Oui », m'a zorbé Léa Morel.", ['Oui — Léa Morel named']],
    ['« Oui », lui a zorbé Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », se\u00a0a zorbé Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », nous a zorbé Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », vous a zorbé Léa Morel.', ['Oui — nobody']],
    ['« Oui » puis, a zorbé Léa Morel.', ['Oui — nobody']],
    ['« Oui », zorbe Léa Morel.', ['Oui — nobody']],
    ['« Oui », selon Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », d’après Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », zorbant ici et encore là, selon Léa Morel.', ['Oui — nobody']],
    ['« Oui » (dit Léa Morel).', ['Oui — Léa Morel named']],
    ['« Oui ». – Dit Léa Morel.', ['Oui — nobody']],
    ['« Oui » / dit Léa Morel.', ['Oui — nobody']],
    ['« Oui » 3 dit Léa Morel.', ['Oui — nobody']],
    ['« Oui », dit-il avec Léa Morel.', ['Oui — nobody']],
    ['« Oui », dit-il. Léa Morel rit.', ['Oui — nobody']],
    ['« Oui », dit-elle, Léa Morel.', ['Oui — nobody']],
    ['« Oui », s’exclame-t-on, Léa Morel.', ['Oui — nobody']],
    ['« Oui », leur a enfin dit-il, Léa Morel.', ['Oui — nobody']],
    ['« Oui », leur a enfin bien vite redit-il, Léa Morel.', ['Oui — nobody']],
    ['« Oui », expliquent-ils, Léa Morel.', ['Oui — nobody']],
    ['« Oui », dit-ilot, Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », dit Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », dit à Léa Morel Jean Roux.', ['Oui — nobody']],
    ['« Oui », dit la maire à Léa Morel.', ['Oui — nobody']],
    ['« Oui », dit la maire aux Morel.', ['Oui — nobody']],
    ['« Oui », dit la maire du Morel.', ['Oui — nobody']],
    ['« Oui », dit la maire d’Odile.', ['Oui — nobody']],
    ["« Oui », dit la maire d'Odile.", ['Oui — nobody']],
    ['« Oui », dit la maire de la Morel.', ['Oui — nobody']],
    ['« Oui », dit la maire de\u00a0Morel.', ['Oui — nobody']],
    ['« Oui », dit la maire de l’Odile.', ['Oui — nobody']],
    ['« Oui », dit la maire de les Morel.', ['Oui — nobody']],
    ['« Oui », dit la maire chez Morel.', ['Oui — nobody']],
    ['« Oui », dit la maire face à Morel.', ['Oui — nobody']],
    ['« Oui », dit la maire et Morel.', ['Oui — nobody']],
    ['« Oui », dit la maire contre le Morel.', ['Oui — nobody']],
    ['« Oui », dit la maire, Morel.', ['Oui — Morel named']],
    ['« Oui » , a zorbé Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui »,a zorbé Léa Morel.', ['Oui — Léa Morel named']],
    ['« Oui », dit Léa Morel, dit-elle.', ['Oui — Léa Morel named']],
    ['« Oui », dit-elle. Léa Morel rit. « Non », dit Jean Roux.', ['Oui — nobody', 'Non — Jean Roux named']],
  ])('%s', (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });
});

describe('who speaks, told before the quotation', () => {
  it.each([
    ['Léa Morel dit : « Oui. »', ['Oui. — Léa Morel named']],
    ['Léa Morel dit :« Oui. »', ['Oui. — Léa Morel named']],
    ['Léa Morel dit « Oui. »', ['Oui. — Léa Morel named']],
    ['Léa Morel zorbe, « Oui. »', ['Oui. — Léa Morel named']],
    ['Léa Morel zorbe « Oui. »', ['Oui. — Léa Morel near']],
    ['Léa Morel zorbe\u00a0:\u00a0« Oui. »', ['Oui. — Léa Morel named']],
    ['Léa Morel: zorbe « Oui. »', ['Oui. — Léa Morel near']],
    ['Selon Léa Morel, « oui ».', ['oui — Léa Morel named']],
    ['Selon la Morel, « oui ».', ['oui — Morel named']],
    ['Selon l’Odile, « oui ».', ['oui — Odile named']],
    ['Selon le\u00a0Morel, « oui ».', ['oui — Morel named']],
    ['Pour la maire, Léa Morel, « oui ».', ['oui — Léa Morel named']],
    ['Pour une maire très bien vue ici Léa Morel, « oui ».', ['oui — Léa Morel named']],
    ['D’après Léa Morel, « oui ».', ['oui — Léa Morel named']],
    ['Aux yeux d’Odile Morel, « oui ».', ['oui — Odile Morel named']],
    ['De l’avis de Léa Morel, « oui ».', ['oui — Léa Morel named']],
    ['De l’avis d’Odile Morel, « oui ».', ['oui — Odile Morel named']],
    ['Jean Roux, selon Léa Morel, « oui ».', ['oui — Léa Morel named']],
    ['Jean Roux, selon la maire Léa Morel, « oui ».', ['oui — Léa Morel named']],
    ['Jean Roux, selon le\u00a0Morel, « oui ».', ['oui — Morel named']],
    ['Jean Roux, selon la\u00a0Morel, « oui ».', ['oui — Morel named']],
    ['Jean Roux, selon l’Odile, « oui ».', ['oui — Odile named']],
    ['Jean Roux, pour la maire, très émue, Léa Morel, « oui ».', ['oui — Léa Morel named']],
    ['Jean Roux rit, selon (voix) Léa Morel, « oui ».', ['oui — Jean Roux named']],
    ['Elle zorbe : « Oui », Léa Morel.', ['Oui — nobody']],
    ['Léa Morel zorbe :« Oui. »', ['Oui. — Léa Morel named']],
    ['Selon Jean Roux et Léa Morel, « oui ».', ['oui — Jean Roux named']],
    ['À Léa Morel : « Oui. »', ['Oui. — nobody']],
    ['Jean Roux sourit. Il voit Léa Morel. « Oui. »', ['Oui. — Léa Morel near']],
    ['Jean Roux sourit. Il va chez Léa Morel. « Oui. »', ['Oui. — Jean Roux near']],
    ['Il va chez Léa Morel. « Oui. »', ['Oui. — nobody']],
    ['Jean Roux sourit. P. « Oui. »', ['Oui. — Jean Roux near']],
    ['Zorba sourit. « Oui. »', ['Oui. — Zorba near']],
    ['Il va à Zorba. « Oui. »', ['Oui. — nobody']],
    ['Zorba sourit. Jean Roux dit bien. « Oui. »', ['Oui. — Jean Roux near']],
    ['Jean Roux sourit. Zorba dit bien. « Oui. »', ['Oui. — Jean Roux near']],
    ['« Oui. » Jean Roux.', ['Oui. — nobody']],
  ])('%s', (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });
});

describe('the nearest person', () => {
  const others = Array.from({ length: 30 }, (_, index) => `Zorb${'aeiou'.charAt(index % 5)}${'x'.repeat(index)} rit.`);

  it.each([
    ['who is free', 'Léa Morel rit. Jean Roux sourit. Il va chez Léa Morel. « Oui. »', 'Jean Roux near'],
    ['governed, where none is free', 'Il va chez Léa Morel. « Oui. » Léa Morel rit. Léa Morel dort.', 'Léa Morel near'],
    ['the last of three', 'Ana Luz rit. Jean Roux rit. Léa Morel rit. « Oui. »', 'Léa Morel near'],
    [
      'a longer name of the same family',
      'Jean Roux rit. Ana Zoé Luz Mia Roux rit. « Oui. »',
      'Ana Zoé Luz Mia Roux near',
    ],
    ['no letter', 'Zorba rit. Il lit P. « Oui. »', 'Zorba near'],
    ['any name, where there is no person', 'Zorba rit. Zut rit. Zou rit. « Oui. »', 'Zou near'],
    ['after many names', `${others.slice(0, 12).join(' ')} Jean Roux rit. « Oui. »`, 'Jean Roux near'],
    [
      'not before many names',
      `Jean Roux rit. ${others.slice(0, 24).join(' ')} « Oui. »`,
      `${'Zorbo'}${'x'.repeat(23)} near`,
    ],
    ['just not too far', `Jean Roux rit. ${others.slice(0, 23).join(' ')} « Oui. »`, 'Jean Roux near'],
  ])('%s', (_title, text, speaker) => {
    expect(spoken(text)).toEqual([`Oui. — ${speaker}`]);
  });
});
