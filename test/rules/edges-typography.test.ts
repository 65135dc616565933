import { describe, expect, it } from 'vitest';
import { story } from '../support/story.ts';

describe('typo-unbalanced', () => {
  it.each([
    ['« Un.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.\n\nSix.\n\nSept. »', []],
    ['« Un.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.\n\nSix.\n\nSept.\n\nHuit. »', []],
    ['« Un.\n\nDeux. »', []],
    ['« Un.\n\nDeux. » Trois. »', ['3:16 alone sign », partner «']],
    ['« Un.\n\nDeux « trois » quatre.', ['1:1 alone sign «, partner »']],
    ['« Un.\n\nDeux « trois » quatre. »', ['1:1 alone sign «, partner »', '3:24 alone sign », partner «']],
    ['« Un.\n\n« Deux.\n\nTrois. »', []],
    ['« Un.\n\n« Deux. »\n\nTrois. »', ['5:8 alone sign », partner «']],
    ['« Un.\n\n« Deux » et trois.', []],
    ['« Un.\n\n« Deux » et « trois.', ['3:13 alone sign «, partner »']],
    ['« Un.\n\n» Deux (trois.', ['1:1 alone sign «, partner »', '3:8 alone sign (, partner )']],
    ['« Un.\n\n```\n»\n```\n\nDeux. »', []],
    ['« Un.\n\n![« x](x.png)\n\nDeux. »', []],
    ['« Un « deux.', ['1:1 alone sign «, partner »', '1:6 alone sign «, partner »']],
    ['« Un » deux » trois.', ['1:13 alone sign », partner «']],
    ['Elle dit "oui” puis “non.', ['1:21 alone sign “, partner ”']],
    ['Elle dit "oui" puis “non.', ['1:21 alone sign “, partner ”']],
    ['Il dit “oui et "non.', []],
    ['Un ] et un ) seuls.', ['1:4 alone sign ], partner [', '1:12 alone sign ), partner (']],
    ['Un ” seul.', ['1:4 alone sign ”, partner “']],
    ['| a |\n| --- |\n| « b |\n| c » |', []],
    ['# « Un\n\nDeux »', []],
    ['« Un.\n\n« Deux » et (trois.', ['3:13 alone sign (, partner )']],
    ['« Un.\n\n« Deux.\n\nTrois.', ['1:1 alone sign «, partner »']],
    ['« Un.\n\n2\n\n3\n\n4\n\n5\n\n6\n\n« Sept.\n\n8\n\n9\n\n10\n\n11\n\n12\n\n13 »', []],
    [
      '« Un.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.\n\nSix.\n\nSept.\n\nHuit.\n\nNeuf. »',
      ['1:1 alone sign «, partner »', '17:7 alone sign », partner «'],
    ],
    ['« Un (deux.\n\nTrois. »', ['1:6 alone sign (, partner )']],
    ['« Un.\n\n» Deux « trois.', ['3:8 alone sign «, partner »']],
    ['Un écran de 15" (plat.', ['1:17 alone sign (, partner )']],
  ])('%j', (markdown, expected) => {
    expect(story('typo-unbalanced', markdown)).toEqual(expected);
  });
});

describe('typo-numbers', () => {
  it.each([
    [
      'Il coûte 1.250.000 habitants, 12.345.678 en tout et 0.125.000 ici.',
      ['1:10 dots where 1.250.000', '1:31 dots where 12.345.678'],
    ],
    ['Le code 1.250.000a ou 1.250.000.5 et 1.250.000.', ['1:9 dots where 1.250.000', '1:38 dots where 1.250.000']],
    [
      'Il vend 100.000 pommes, 1234.567 €, 12.500 €, 12.500€, 9.999 %, 100.000 $ et 100.000 £.',
      [
        '1:33 space before ·, after ⎵, sign €, where 1234.567 €, 32-33 «\u00a0»',
        '1:37 dots where 12.500',
        '1:43 space before ·, after ⎵, sign €, where 12.500 €, 42-43 «\u00a0»',
        '1:47 dots where 12.500',
        '1:53 space after ⎵, sign €, where 12.500€, 52-52 «\u00a0»',
        '1:56 dots where 9.999',
        '1:61 space before ·, after ⎵, sign %, where 9.999 %, 60-61 «\u00a0»',
        '1:65 dots where 100.000',
        '1:72 space before ·, after ⎵, sign $, where 100.000 $ 71-72 «\u00a0»',
        '1:78 dots where 100.000',
        '1:85 space before ·, after ⎵, sign £, where 100.000 £. 84-85 «\u00a0»',
      ],
    ],
    [
      'Il vend v1.250 €, 1,5.250 €, 3/1.250 € et 3-1.250 €.',
      [
        '1:26 space before ·, after ⎵, sign €, where 1,5.250 €, 25-26 «\u00a0»',
        '1:50 space before ·, after ⎵, sign €, where 3-1.250 €. 49-50 «\u00a0»',
      ],
    ],
    [
      'Il y a 12.000 personnes, 12.000 personnesx, 12.000 km, 12.000 kmh et 12.000 m².',
      [
        '1:8 dots where 12.000',
        '1:45 dots where 12.000',
        '1:51 space before ·, after ⎵, sign k, where 12.000 km, 50-51 «\u00a0»',
        '1:70 dots where 12.000',
        '1:76 space before ·, after ⎵, sign m, where 12.000 m². 75-76 «\u00a0»',
      ],
    ],
    [
      'Il pèse 3.5 kg, 3.5 kgs, 1234.5 kg, 3.567 kg, 3.5kg, 12.5 °C et 3.55 litres.',
      [
        '1:9 decimal where 3.5',
        '1:12 space before ·, after ⎵, sign k, where 3.5 kg, 11-12 «\u00a0»',
        '1:32 space before ·, after ⎵, sign k, where 1234.5 kg, 31-32 «\u00a0»',
        '1:42 space before ·, after ⎵, sign k, where 3.567 kg, 41-42 «\u00a0»',
        '1:54 decimal where 12.5',
        '1:58 space before ·, after ⎵, sign °, where 12.5 °C 57-58 «\u00a0»',
        '1:65 decimal where 3.55',
      ],
    ],
    [
      'Il vaut 3.5%, 3.5 %, 3.5€, 3.5 points, a3.5 %, 1.3.5 %, 1,3.5 % et 2-3.5 %.',
      [
        '1:9 decimal where 3.5',
        '1:12 space after ⎵, sign %, where 3.5%, 11-11 «\u00a0»',
        '1:15 decimal where 3.5',
        '1:18 space before ·, after ⎵, sign %, where 3.5 %, 17-18 «\u00a0»',
        '1:22 decimal where 3.5',
        '1:25 space after ⎵, sign €, where 3.5€, 24-24 «\u00a0»',
        '1:28 decimal where 3.5',
        '1:44 space before ·, after ⎵, sign %, where a3.5 %, 43-44 «\u00a0»',
        '1:62 space before ·, after ⎵, sign %, where 1,3.5 % 61-62 «\u00a0»',
        '1:73 space before ·, after ⎵, sign %, where 2-3.5 %. 72-73 «\u00a0»',
      ],
    ],
    [
      'Il paie $12 ou €12,50 ou £1 200 ou $1 200 300 ou $1 20 ou US$12 ou 5$12 et $ 12 net.',
      [
        '1:9 currency where $12',
        '1:16 currency where €12,50',
        '1:26 currency where £1 200',
        '1:28 space before ·, after ⍽, sign 2, where £1 200 27-28 «\u202f»',
        '1:36 currency where $1 200 300',
        '1:38 space before ·, after ⍽, sign 2, where $1 200 37-38 «\u202f»',
        '1:42 space before ·, after ⍽, sign 3, where 200 300 41-42 «\u202f»',
        '1:50 currency where $1',
        '1:76 currency where $ 12',
      ],
    ],
    ['Le `$12` et [le prix](https://a.fr/$12) et $1.5 net.', ['1:44 currency where $1.5']],
    [
      'The price of the bread is $12 and it is the best of all the breads that we have in the town, said the baker of the street to the people who came by.',
      [],
    ],
  ])('%j', (markdown, expected) => {
    expect(story('typo-numbers', markdown)).toEqual(expected);
  });
});

describe('typo-ordinals', () => {
  it.each([
    [
      'Au 12e siècle, au 3è siècle, au 5ème siècle, au 9ᵉ siècles, au 112e siècle.',
      [
        '1:4 century info',
        '1:19 century info',
        '1:33 century info',
        '1:34 ending before ème, after e, sign e, where 5ème siècle, 33-36 «e»',
        '1:49 century info',
      ],
    ],
    ['Le 12e sièclement, un x12e siècle et le 12e  siècle.', []],
    ['Le `12e siècle` et 12e siècle.', ['1:20 century info']],
  ])('%j', (markdown, expected) => {
    expect(story('typo-ordinals', markdown)).toEqual(expected);
  });
});

describe('typo-english-quotes', () => {
  it.each([
    ['Un écran 15" et un "mot.', ['1:20 unpaired']],
    ['Un mot" seul.', ['1:7 unpaired']],
    [
      'Il vaut a="b et dit x"y z.',
      [
        '1:11 quotes before ", after «⍽, sign «, where a="b 10-11 ««\u202f»',
        '1:22 quotes before ", after ⍽», sign », where x"y 21-22 «\u202f»»',
      ],
    ],
    ['Le mot « oui" et fin.', ['1:13 unpaired']],
    [
      'He said "the best way to bake bread is to wait for it and never to hurry with the bread of the town, which is what the baker said.',
      ['1:9 unpaired'],
    ],
    ['Un "mot" et un autre" seul.', ['1:4 unpaired']],
    ['The best way to bake good bread is to wait for it and never hurry, says the baker of the town".', []],
    ['" Un.', ['1:1 unpaired']],
    ['Un mot"a.', []],
    [
      'Il dit ="a" puis.',
      [
        '1:9 quotes before ", after «⍽, sign «, where ="a" 8-9 ««\u202f»',
        '1:11 quotes before ", after ⍽», sign », where ="a" puis. 10-11 «\u202f»»',
      ],
    ],
  ])('%j', (markdown, expected) => {
    expect(story('typo-english-quotes', markdown)).toEqual(expected);
  });
});

describe('typo-dash', () => {
  it.each([
    ['Un — deux — trois — quatre.', {}, []],
    ['— Un — deux — trois — quatre — cinq.', {}, []],
    ['Un — deux — trois — quatre — cinq.', { mostPer300Words: 240 }, []],
    ['Un — deux — trois — quatre — cinq.', { mostPer300Words: 239 }, ['1:1 many info found 4, words 5']],
    ['Un — deux — trois.\n\nQuatre — cinq — six.', {}, ['1:1 many info found 4, words 6']],
    ['Le pain — très attendu — part. `a — b — c`.', {}, ['1:1 many info found 4, words 8']],
    ['Un — deux — trois — quatre — cinq—', {}, ['1:1 many info found 5, words 5']],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('typo-dash', markdown, options)).toEqual(expected);
  });
});

describe('typo-spacing', () => {
  it.each([
    [
      'Il est venu dimanchetandis que tout dormait.',
      {},
      ['1:13 glued word dimanchetandis, first dimanche, second tandis'],
    ],
    [
      'Il est venu dimanchetandis que tout dormait  ici.',
      { gluedWords: false },
      ['1:44 space before ··, after ·, sign i, where dormait  ici. 43-45 « »'],
    ],
    ['Il est venu `dimanchetandis` ici.', {}, []],
    [
      'Un [lien](https://a.fr/dimanchetandis) et [x](y) dimanchetandis.',
      {},
      ['1:50 glued word dimanchetandis, first dimanche, second tandis'],
    ],
    [
      'Un pain ,puis deux.',
      {},
      ['1:8 space before ·, sign ,, where pain ,puis 7-8', '1:10 space after ·, sign p, where ,puis 9-9 « »'],
    ],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('typo-spacing', markdown, options)).toEqual(expected);
  });
});

describe('typo-high-punct', () => {
  it.each([
    [
      'Quoi ? Oui ! Non ; si.',
      {},
      [
        '1:5 narrow before ·, after ⍽, sign ?, where Quoi ? 4-5 «\u202f»',
        '1:11 narrow before ·, after ⍽, sign !, where Oui ! 10-11 «\u202f»',
        '1:17 narrow before ·, after ⍽, sign ;, where Non ; 16-17 «\u202f»',
      ],
    ],
    [
      'Quoi? Oui! Non; si.',
      {},
      [
        '1:5 narrow after ⍽, sign ?, where Quoi? 4-4 «\u202f»',
        '1:10 narrow after ⍽, sign !, where Oui! 9-9 «\u202f»',
        '1:15 narrow after ⍽, sign ;, where Non; 14-14 «\u202f»',
      ],
    ],
    [
      'Quoi? Oui ! Non ; si.',
      { spaces: 'nbsp' },
      [
        '1:5 noBreak after ⎵, sign ?, where Quoi? 4-4 «\u00a0»',
        '1:10 noBreak before ·, after ⎵, sign !, where Oui ! 9-10 «\u00a0»',
        '1:16 noBreak before ·, after ⎵, sign ;, where Non ; 15-16 «\u00a0»',
      ],
    ],
    [
      'Quoi ? Oui ! Non; si.',
      { locale: 'fr-CA' },
      ['1:5 none before ·, sign ?, where Quoi ? 4-5', '1:11 none before ·, sign !, where Oui ! 10-11'],
    ],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('typo-high-punct', markdown, options)).toEqual(expected);
  });
});

describe('typo-colon', () => {
  it.each([
    [
      'Le prix: 3, le **sel** : 4, l’eau : 5.',
      [
        '1:8 space after ⎵, sign :, where prix: 7-7 «\u00a0»',
        '1:23 space before ·, after ⎵, sign :, where sel : 22-23 «\u00a0»',
        '1:34 space before ·, after ⎵, sign :, where l’eau : 33-34 «\u00a0»',
      ],
    ],
    [
      'Une consigne\u202f: arroser.',
      ['1:13 narrow info before ⍽, after ⎵, sign :, where consigne\u202f: 12-13 «\u00a0»'],
    ],
    [
      'Un mot-composé-très-long-et-sans-espaces-du-tout: arroser-le-soir-avec-de-l’eau-du-puits-voisin-du-bourg.',
      ['1:49 space after ⎵, sign :, where s-long-et-sans-espaces-du-tout: 48-48 «\u00a0»'],
    ],
  ])('%j', (markdown, expected) => {
    expect(story('typo-colon', markdown)).toEqual(expected);
  });
});

describe('typo-guillemets', () => {
  it.each([
    [
      'Il dit «oui», « non » et d’ « or ».',
      [
        '1:9 space after ⍽, sign o, where «oui», 8-8 «\u202f»',
        '1:12 space after ⍽, sign », where «oui», 11-11 «\u202f»',
        '1:16 space before ·, after ⍽, sign n, where « non 15-16 «\u202f»',
        '1:20 space before ·, after ⍽, sign », where non » 19-20 «\u202f»',
        '1:28 space before ·, sign «, where d’ « 27-28',
        '1:30 space before ·, after ⍽, sign o, where « or 29-30 «\u202f»',
        '1:33 space before ·, after ⍽, sign », where or ». 32-33 «\u202f»',
      ],
    ],
  ])('%j', (markdown, expected) => {
    expect(story('typo-guillemets', markdown)).toEqual(expected);
  });
});

describe('typo-apostrophe', () => {
  it.each([
    [
      "L'herbe d'hier et aujourd'hui.",
      [
        "1:2 straight before ', after ’, sign ’, where L'herbe 1-2 «’»",
        "1:10 straight before ', after ’, sign ’, where d'hier 9-10 «’»",
        "1:26 straight before ', after ’, sign ’, where aujourd'hui. 25-26 «’»",
      ],
    ],
  ])('%j', (markdown, expected) => {
    expect(story('typo-apostrophe', markdown)).toEqual(expected);
  });
});

describe('typo-ellipsis', () => {
  it.each([
    [
      'Oui... Non.... Des choux, etc... et des raves, etc….',
      [
        '1:4 dots before ..., after …, sign …, where Oui... Non.... 3-6 «…»',
        '1:30 etc before ..., after ., sign ., where etc... et 29-32 «.»',
        '1:51 etc before …., after ., sign ., where etc…. 50-52 «.»',
      ],
    ],
  ])('%j', (markdown, expected) => {
    expect(story('typo-ellipsis', markdown)).toEqual(expected);
  });
});

describe('typo-capital-accents', () => {
  it.each([
    [
      'A la fin, Etat et Ecole. « A la fin », dit-il.',
      [
        '1:1 accent before A, after À, sign À, where A la 0-1 «À»',
        '1:11 accent before E, after É, sign É, where fin, Etat 10-11 «É»',
        '1:19 accent before E, after É, sign É, where et Ecole. 18-19 «É»',
        '1:28 accent info before A, after À, sign À, where « A la',
      ],
    ],
  ])('%j', (markdown, expected) => {
    expect(story('typo-capital-accents', markdown)).toEqual(expected);
  });
});
