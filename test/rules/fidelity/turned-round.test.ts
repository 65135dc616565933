import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

/** What a source says, what an article makes of it, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'opposite words': [
    [
      'Les loyers augmentent de 3 % en ville.',
      'Les loyers baissent de 3 % en ville.',
      ['warning fact-direction 1:12-20 turned found=baissent expected=augmentent sourceLine=3'],
    ],
    [
      'Les loyers augmentent de 3 % en ville.',
      'Les loyers n’augmentent pas de 3 % en ville.',
      ['warning fact-negation 1:14-24 negated found=Les loyers n’augmentent pas de 3 % en ville. sourceLine=3'],
    ],
    ['Les loyers n’augmentent pas de 3 % en ville.', 'Les loyers baissent de 3 % en ville.', []],
    [
      'Les loyers n’augmentent pas encore en ville.',
      'Les loyers augmentent déjà en ville.',
      ['warning fact-negation 1:12-22 affirmed found=Les loyers augmentent déjà en ville. sourceLine=3'],
    ],
    ['Les loyers augmentent et baissent de 3 % en ville.', 'Les loyers baissent de 3 % en ville.', []],
    [
      'Les loyers augmentent de 3 % en ville.',
      'Les loyers « baissent de 3 % en ville ».',
      ['error fact-quote-altered 1:12-40 altered found=baissent de 3 % en ville expected=de 3 % en ville sourceLine=3'],
    ],
    ['Les loyers augmentent de 3 % en ville.', 'Le chat de la voisine baisse la tête.', []],
    ['Le musée vend une toile à la ville.', 'La ville achète une toile au musée.', []],
    [
      'Le musée vend une toile à la ville.',
      'Le musée achète une toile à la ville.',
      ['warning fact-direction 1:10-16 turned found=achète expected=vend sourceLine=3'],
    ],
    ['Le club gagne la finale. La ville perd un train.', 'Le club perd la finale.', []],
    [
      'La Poste a baissé le rideau en 2016.',
      'La Poste a ouvert en 2016.',
      ['warning fact-direction 1:12-18 turned found=ouvert expected=baissé sourceLine=3'],
    ],
    [
      'La Poste a levé le rideau en 2016.',
      'La Poste a fermé en 2016.',
      ['warning fact-direction 1:12-17 turned found=fermé expected=levé sourceLine=3'],
    ],
    [
      'Le maire donne son feu vert au projet de piscine.',
      'Le maire rejette le projet de piscine.',
      ['warning fact-direction 1:10-17 turned found=rejette expected=feu sourceLine=3'],
    ],
    [
      'Le maire vote oui au projet de piscine.',
      'Le maire rejette le projet de piscine.',
      [
        'warning fact-negation 1:1-39 negated found=Le maire rejette le projet de piscine. sourceLine=3',
        'warning fact-direction 1:10-17 turned found=rejette expected=vote sourceLine=3',
      ],
    ],
    [
      'Le maire vote contre le projet de piscine.',
      'Le maire accepte le projet de piscine.',
      ['warning fact-direction 1:10-17 turned found=accepte expected=vote sourceLine=3'],
    ],
    ['Le musée ferme à 20 heures le jeudi.', 'Le musée ouvre jusqu’à 20 heures le jeudi.', []],
    [
      'Le port du nord reçoit les ferrys.',
      'Le port du sud reçoit les ferrys.',
      ['warning fact-direction 1:12-15 turned found=sud expected=nord sourceLine=3'],
    ],
    [
      'La ville interdit les vélos au parc.',
      'La ville autorise les vélos au parc.',
      [
        'warning fact-negation 1:1-37 affirmed found=La ville autorise les vélos au parc. sourceLine=3',
        'warning fact-direction 1:10-18 turned found=autorise expected=interdit sourceLine=3',
      ],
    ],
    [
      'Sans permis, on entre au parc.',
      'Avec permis, on entre au parc.',
      ['warning fact-direction 1:1-5 turned found=Avec expected=Sans sourceLine=3'],
    ],
  ],
  'small words': [
    [
      'Le train du soir est plus cher que le bus.',
      'Le train du soir est moins cher que le bus.',
      ['warning fact-direction 1:22-27 turned found=moins expected=plus sourceLine=3'],
    ],
    [
      'Le train du soir est moins cher que le bus.',
      'Le train du soir est plus cher que le bus.',
      ['warning fact-direction 1:22-26 turned found=plus expected=moins sourceLine=3'],
    ],
    ['Le train du soir est plus cher, le bus moins cher.', 'Le train du soir est moins cher que le bus.', []],
    ['Le train du soir est plus lent que le bus.', 'Le train du soir est moins cher que le bus.', []],
    ['Le train n’est plus cher ce soir.', 'Le train est moins cher ce soir.', []],
    [
      'Le bac part avant la marée du soir.',
      'Le bac part après la marée du soir.',
      ['warning fact-direction 1:13-18 turned found=après expected=avant sourceLine=3'],
    ],
    [
      'Le gâteau se mange avec sucre ici.',
      'Le gâteau se mange sans sucre ici.',
      ['warning fact-direction 1:20-24 turned found=sans expected=avec sourceLine=3'],
    ],
  ],
  'numbers that go the other way': [
    [
      'La facture passe de 342 à 386 euros.',
      'La facture baisse de 342 à 386 euros.',
      ['warning fact-direction 1:12-18 turned found=baisse expected=342 → 386 euros sourceLine=3'],
    ],
    [
      'La facture passe de 386 à 342 euros.',
      'La facture augmente de 386 à 342 euros.',
      ['warning fact-direction 1:12-20 turned found=augmente expected=386 → 342 euros sourceLine=3'],
    ],
    ['La facture passe de 342 à 386 euros.', 'La facture augmente de 342 à 386 euros.', []],
    ['La facture passe de 342 à 386 euros.', 'La facture, qui augmente ou baisse, va de 342 à 386 euros.', []],
    [
      'La facture passe de 342 à 386 euros.',
      'La baisse étonne, car la facture du mois de juin passe de 342 à 386 euros.',
      ['error fact-date-invented 1:45-49 invented found=juin expected= formula= sourceLine=0'],
    ],
    ['La facture passe de 342 à 342 euros.', 'La facture baisse de 342 à 342 euros.', []],
    [
      'La facture passe de 342 à 386 euros.',
      'La facture baisse de 342 euros à 386 euros.',
      ['warning fact-direction 1:12-18 turned found=baisse expected=342 euros → 386 euros sourceLine=3'],
    ],
    ['Le club passe de 3e à 5e.', 'Le club chute de 3e à 5e.', []],
  ],
  'denied and affirmed': [
    [
      'Le conseil approuve la piscine du bourg.',
      'Le conseil n’approuve pas la piscine du bourg.',
      ['warning fact-negation 1:14-22 negated found=Le conseil n’approuve pas la piscine du bourg. sourceLine=3'],
    ],
    [
      'Le conseil n’approuve pas la piscine du bourg.',
      'Le conseil approuve la piscine du bourg.',
      ['warning fact-negation 1:12-20 affirmed found=Le conseil approuve la piscine du bourg. sourceLine=3'],
    ],
    [
      'Le conseil n’a jamais approuvé la piscine du bourg.',
      'Le conseil a approuvé la piscine du bourg.',
      ['warning fact-negation 1:14-22 affirmed found=Le conseil a approuvé la piscine du bourg. sourceLine=3'],
    ],
    ['Le conseil n’approuve que la piscine du bourg.', 'Le conseil approuve la piscine du bourg.', []],
    ['Le conseil approuve la piscine du bourg.', 'Le conseil n’approuve que la piscine du bourg.', []],
    [
      'Le conseil approuve la piscine du bourg.',
      'Le conseil « n’approuve pas la piscine » du bourg.',
      [
        'error fact-quote-altered 1:12-41 altered found=n’approuve pas la piscine expected=approuve la piscine sourceLine=3',
      ],
    ],
    [
      'Rien n’a bougé sur le port du bourg.',
      'Tout a bougé sur le port du bourg.',
      ['warning fact-negation 1:8-13 affirmed found=Tout a bougé sur le port du bourg. sourceLine=3'],
    ],
    ['Le conseil refuse de vendre la piscine du bourg.', 'Le conseil ne veut pas vendre la piscine du bourg.', []],
    [
      'Le conseil refuse de vendre la piscine du bourg.',
      'Le conseil décide de vendre la piscine du bourg.',
      ['warning fact-negation 1:1-49 affirmed found=Le conseil décide de vendre la piscine du bourg. sourceLine=3'],
    ],
    [
      'Le conseil interdit la piscine aux enfants du bourg.',
      'Le conseil ouvre la piscine aux enfants du bourg.',
      ['warning fact-negation 1:1-50 affirmed found=Le conseil ouvre la piscine aux enfants du bourg. sourceLine=3'],
    ],
    [
      'Le car roule sans bruit dans le bourg.',
      'Le car roule avec bruit dans le bourg.',
      ['warning fact-direction 1:14-18 turned found=avec expected=sans sourceLine=3'],
    ],
    ['Le car n’est plus rouge dans le bourg.', 'Le car est rouge dans le bourg.', []],
    [
      'Le car ne roule plus dans le bourg.',
      'Le car roule dans le bourg.',
      ['warning fact-negation 1:8-13 affirmed found=Le car roule dans le bourg. sourceLine=3'],
    ],
    ['Le car ne roule plus dans le bourg.', 'Le car roulait dans le bourg.', []],
    ['Le car ne roule pas et ne sonne pas au bourg.', 'Le car roule et sonne au bourg.', []],
    [
      'Le car ne roule ni ne sonne au bourg.',
      'Le car roule et sonne au bourg.',
      ['warning fact-negation 1:8-13 affirmed found=Le car roule et sonne au bourg. sourceLine=3'],
    ],
    [
      'Le conseil n’approuve pas la piscine du bourg. La pluie tombe.',
      'La pluie tombe. Le conseil approuve la piscine du bourg.',
      ['warning fact-negation 1:28-36 affirmed found=Le conseil approuve la piscine du bourg. sourceLine=3'],
    ],
    [
      'Personne ne dort dans le vieux moulin du bourg.',
      'Le meunier dort dans le vieux moulin du bourg.',
      ['warning fact-negation 1:12-16 affirmed found=Le meunier dort dans le vieux moulin du bourg. sourceLine=3'],
    ],
    [
      '| Conseil | Piscine |\n| - | - |\n| Le conseil approuve la piscine du bourg | oui |',
      '| Conseil | Piscine |\n| - | - |\n| Le conseil n’approuve pas la piscine du bourg | oui |',
      [],
    ],
  ],
  'near misses': [
    ['Le loyer rouge du vieux port monte.', 'Le loyer vert du grand bourg baisse.', []],
    ['Les loyers de la ville ont monté hier.', 'Les loyers de la ville ont baissé hier, puis monté.', []],
    ['Le loyer du port monte. La taxe du port chute.', 'Le loyer du port baisse.', []],
    [
      'Le port vend une toile.',
      'Le port achète une toile.',
      ['warning fact-direction 1:9-15 turned found=achète expected=vend sourceLine=3'],
    ],
    ['Vend une toile du port.', 'Achète une toile du port.', []],
    [
      'Le port, ce matin, vend la toile bleue.',
      'Le maire, ce matin, achète la toile bleue.',
      ['warning fact-direction 1:21-27 turned found=achète expected=vend sourceLine=3'],
    ],
    [
      'Le port est favorable au projet du pont.',
      'Le port est défavorable au projet du pont.',
      ['warning fact-direction 1:13-24 turned found=défavorable expected=favorable sourceLine=3'],
    ],
    [
      'Le port dépense davantage le soir.',
      'Le port dépense moins le soir.',
      ['warning fact-direction 1:17-22 turned found=moins expected=davantage sourceLine=3'],
    ],
    ['Le port est plus ou moins cher le soir.', 'Le port est moins cher le soir.', []],
    [
      'Le port a plus de 3 trains le soir.',
      'Le port a moins de 3 trains le soir.',
      [
        'error fact-number-changed 1:20-21 direction found=3 expected=3 sourceLine=3',
        'warning fact-direction 1:11-16 turned found=moins expected=plus sourceLine=3',
      ],
    ],
    [
      'Le port est plus à la mode le soir.',
      'Le port est moins à la mode le soir.',
      ['warning fact-direction 1:13-18 turned found=moins expected=plus sourceLine=3'],
    ],
    [
      'Il ne ferme pas plus tard le soir au port.',
      'Il ne ferme pas moins tard le soir au port.',
      ['warning fact-direction 1:17-22 turned found=moins expected=plus sourceLine=3'],
    ],
    ['Le port, « plus cher » le soir, plaît.', 'Le port, moins cher le soir, plaît.', []],
    ['Le port est plus cher le soir. Le bac est plus lent. Le pont est moins cher.', 'Le bac est moins cher.', []],
  ],
  'numbers that go the other way, again': [
    [
      'La taxe va de 3 à 5 euros.',
      'La taxe recule de 3 à 5 euros.',
      ['warning fact-direction 1:9-15 turned found=recule expected=3 → 5 euros sourceLine=3'],
    ],
    [
      'La taxe va de 5 à 3 euros.',
      'La taxe grimpe de 5 à 3 euros.',
      ['warning fact-direction 1:9-15 turned found=grimpe expected=5 → 3 euros sourceLine=3'],
    ],
    ['La taxe va de 5 à 3 euros.', 'La taxe tombe de 5 à 3 euros.', []],
    [
      'La taxe va de 3 à 5 euros.',
      'La taxe descend de 3 à 5 euros.',
      ['warning fact-direction 1:9-16 turned found=descend expected=3 → 5 euros sourceLine=3'],
    ],
    [
      'La taxe va de 3 à 5 euros.',
      'La taxe perd de 3 à 5 euros.',
      ['warning fact-direction 1:9-13 turned found=perd expected=3 → 5 euros sourceLine=3'],
    ],
    ['La taxe va de 3 à 5 euros.', 'La baisse de la taxe du bourg et des ports voisins va de 3 à 5 euros.', []],
    ['La taxe va de 3 à 5 euros.', 'La taxe baisse entre 3 et 5 euros.', []],
    [
      'La taxe va de 3 à 5 euros.',
      'La taxe baisse, de 3 à 5 euros.',
      ['warning fact-direction 1:9-15 turned found=baisse expected=3 → 5 euros sourceLine=3'],
    ],
    ['La taxe va de 3 à 5 euros.', 'La taxe va de 3 à 5 euros avant de baisser.', []],
    ['La taxe va de 3 euros à 5 kg.', 'La taxe baisse de 3 euros à 5 kg.', []],
    ['La taxe va de 1000 à 1001 euros.', 'La taxe baisse de 1000 à 1001 euros.', []],
    ['La taxe va de 1000 à 1002 euros.', 'La taxe baisse de 1000 à 1002 euros.', []],
    [
      'Il pleut.',
      'La taxe baisse de 3 à 5 euros.',
      [
        'error fact-number-invented 1:19-20 invented found=3 kind=money value=3',
        'error fact-number-invented 1:23-30 invented found=5 euros kind=money value=5',
      ],
    ],
  ],
  'denials, again': [
    [
      'Le conseil approuve la piscine du bourg.',
      'Nul conseil n’approuve la piscine du bourg.',
      ['warning fact-negation 1:15-23 negated found=Nul conseil n’approuve la piscine du bourg. sourceLine=3'],
    ],
    ['Le conseil n’approuve qu’une piscine du bourg.', 'Le conseil approuve une piscine du bourg.', []],
    [
      'Le conseil approuve une piscine du bourg.',
      'Le conseil n’approuve qu’une piscine du bourg, pas deux.',
      ['info fact-number-invented 1:52-56 invented found=deux kind=number value=2'],
    ],
    [
      'Le conseil a renoncé à la piscine du bourg.',
      'Le conseil a songé à la piscine du bourg.',
      ['warning fact-negation 1:1-42 affirmed found=Le conseil a songé à la piscine du bourg. sourceLine=3'],
    ],
    [
      'Le conseil nie le coût de la piscine du bourg.',
      'Le conseil dit le coût de la piscine du bourg.',
      ['warning fact-negation 1:1-47 affirmed found=Le conseil dit le coût de la piscine du bourg. sourceLine=3'],
    ],
    [
      'Le conseil interdit aux jeunes la piscine du bourg.',
      'Le conseil montre aux jeunes la piscine du bourg.',
      ['warning fact-negation 1:1-50 affirmed found=Le conseil montre aux jeunes la piscine du bourg. sourceLine=3'],
    ],
    [
      'Le conseil a échoué sur la piscine du bourg.',
      'Le conseil a tenu sur la piscine du bourg.',
      ['warning fact-negation 1:1-43 affirmed found=Le conseil a tenu sur la piscine du bourg. sourceLine=3'],
    ],
    [
      'Le conseil voit les personnels de la piscine du bourg.',
      'Le conseil ne voit les personnels de la piscine du bourg.',
      [],
    ],
    [
      'Le conseil approuve la piscine.',
      'Le conseil n’approuve pas la piscine.',
      ['warning fact-negation 1:14-22 negated found=Le conseil n’approuve pas la piscine. sourceLine=3'],
    ],
    [
      'Léa Morel approuve.',
      'Léa Morel n’approuve pas.',
      ['warning fact-negation 1:13-21 negated found=Léa Morel n’approuve pas. sourceLine=3'],
    ],
    ['Odette Marsan et Régis Faugère dorment ici.', 'Odette Marsan et Régis Faugère ne rient pas ici.', []],
    [
      'Le car roule le soir dans le bourg. La nuit, le car ne roule pas dans le bourg.',
      'Le car roule le soir dans le bourg.',
      [],
    ],
    [
      'Le car roule le soir dans le bourg. La nuit, le car ne roule pas dans le bourg.',
      'La nuit, le car roule dans le bourg.',
      ['warning fact-negation 1:17-22 affirmed found=La nuit, le car roule dans le bourg. sourceLine=3'],
    ],
    [
      'Le car a roulé hier sans phare ni frein au bourg.',
      'Le car a roulé hier avec phare et frein au bourg.',
      [
        'warning fact-negation 1:1-50 affirmed found=Le car a roulé hier avec phare et frein au bourg. sourceLine=3',
        'warning fact-direction 1:21-25 turned found=avec expected=sans sourceLine=3',
      ],
    ],
    [
      'Le car ne part point du bourg ce soir.',
      'Le car part du bourg ce soir.',
      ['warning fact-negation 1:8-12 affirmed found=Le car part du bourg ce soir. sourceLine=3'],
    ],
    [
      'Le car ne part guère du bourg ce soir.',
      'Le car part du bourg ce soir.',
      ['warning fact-negation 1:8-12 affirmed found=Le car part du bourg ce soir. sourceLine=3'],
    ],
    [
      'Le car n’est pas parti du bourg ce soir.',
      'Le car est parti du bourg ce soir.',
      ['warning fact-negation 1:12-17 affirmed found=Le car est parti du bourg ce soir. sourceLine=3'],
    ],
    [
      'Personne de sérieux au bourg ne dort dans le moulin.',
      'Le meunier du bourg dort dans le moulin.',
      ['warning fact-negation 1:21-25 affirmed found=Le meunier du bourg dort dans le moulin. sourceLine=3'],
    ],
    ['Personne de bien sérieux au bourg ne dort dans le moulin.', 'Le meunier du bourg dort dans le moulin.', []],
    ['Rien de ce qui se passe au bourg ne dort dans le moulin.', 'Le meunier du bourg dort dans le moulin.', []],
  ],
};

describe.each(Object.entries(CASES))('statements turned round: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
