import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

const TEAMS = 'Le club aligne 148 équipes de jeunes au tournoi.\n\nLa ville emploie 212 équipes de voirie.';
const VOTE =
  'Le conseil municipal vote le budget de la halle le 3 mars. Le comité des fêtes donne son bal annuel le 5 avril.';
const NEIGHBOUR = 'Un voisin, Max Dorval, dit : « On peut le faire, nous le croyons tous ici. »';
const CROP = 'La récolte nourrit toute la famille Corlay depuis vingt ans';
const BUDGET = '« Le budget de la commune est tenu depuis six ans », a rétorqué Jean Corlay, l’adjoint aux finances.';

/** What a source says, what an article makes of it, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'a number taken from another sentence': [
    [
      TEAMS,
      'Le club aligne 212 équipes de jeunes au tournoi.',
      ['error fact-number-changed 1:16-19 changed found=212 expected=148 sourceLine=3'],
    ],
    [TEAMS, 'Le club aligne 148 équipes de jeunes au tournoi, la ville emploie 212 équipes de voirie.', []],
    [
      'Le club aligne 320,6 équipes de jeunes au tournoi.\n\nLa ville emploie 320 équipes de voirie.',
      'Le club aligne 320 équipes de jeunes au tournoi.',
      [],
    ],
  ],
  'ratios and hedged shares': [
    [
      'Le navire a effectué 64 escales sur 171 au port.',
      'Le navire a effectué 64 escales sur 172 au port.',
      [
        'error fact-number-changed 1:22-40 changed found=64 escales sur 172 expected=64 escales sur 171 sourceLine=3',
        'error fact-number-changed 1:37-40 changed found=172 expected=171 sourceLine=3',
      ],
    ],
    ['Le navire a effectué 64 escales sur 171 au port.', 'Au port, 64 escales sur 171 ont été effectuées.', []],
    ['Le comité compte 171 escales, dont 64 de nuit.', 'Le comité compte 64 escales de nuit sur 171.', []],
    ['58 % des habitants approuvent.', 'Six habitants sur dix, environ, approuvent.', []],
    [
      '49 % des habitants approuvent le projet.',
      'Plus de la moitié des habitants approuvent le projet.',
      ['error fact-number-changed 1:12-18 changed found=moitié expected=49 % sourceLine=3'],
    ],
    ['51 % des habitants approuvent le projet.', 'Plus de la moitié des habitants approuvent le projet.', []],
    [
      '51 % des habitants approuvent le projet.',
      'Moins de la moitié des habitants approuvent le projet.',
      ['error fact-number-changed 1:13-19 changed found=moitié expected=51 % sourceLine=3'],
    ],
    ['49 % des habitants approuvent le projet.', 'Près de la moitié des habitants approuvent le projet.', []],
  ],
  'a range of weekdays that begins on a Sunday': [
    ['La piscine ouvre du dimanche au jeudi.', 'La piscine ouvre cinq jours par semaine.', []],
    ['La piscine ouvre du dimanche au jeudi.', 'La piscine ouvre le mardi.', []],
    [
      'La piscine ouvre du dimanche au jeudi.',
      'La piscine ouvre le samedi.',
      ['error fact-date-invented 1:21-27 changed found=samedi expected=dimanche formula= sourceLine=3'],
    ],
  ],
  'an elided first person': [
    [`${CROP}, j’en suis fier.\n\n${NEIGHBOUR}`, `« ${CROP}. »`, []],
    [`J’ai grandi au port.\n\n${CROP}.\n\nJ’écris ici.\n\n${NEIGHBOUR}`, `« ${CROP}. »`, []],
    [
      'Le port dort, il m’ennuie depuis toujours.\n\nIci, Max Dorval dit : « On peut le faire, nous le croyons tous. »',
      '« Le port dort, il m’ennuie depuis toujours. »',
      [],
    ],
    [
      `${CROP}, il en est fier.\n\n${NEIGHBOUR}`,
      `« ${CROP}. »`,
      [`warning fact-quote-altered 1:1-65 indirect found=${CROP}. expected=${CROP} sourceLine=3`],
    ],
  ],
  'denials and sayings': [
    [
      'Le conseil municipal approuve le projet de halle couverte.',
      'Aucun conseil n’approuve le projet de halle couverte.',
      [
        'warning fact-negation 1:17-25 negated found=Aucun conseil n’approuve le projet de halle couverte. sourceLine=3',
      ],
    ],
    [
      'Aucun conseil n’approuve le projet de halle couverte.',
      'Le projet de halle couverte, aucun conseil ne l’approuve.',
      [],
    ],
    [
      'La librairie Corlay ouvre ses portes rue Haute à Valbrume.',
      'La librairie Corlay met la clé sous la porte rue Haute à Valbrume.',
      ['warning fact-direction 1:28-31 turned found=clé expected=ouvre sourceLine=3'],
    ],
    [
      'La librairie Corlay ouvre ses portes rue Haute à Valbrume.',
      'La clé de la porte de la librairie Corlay, rue Haute à Valbrume.',
      [],
    ],
    [
      'La piscine Corlay ne ferme pas le dimanche matin en été.',
      'La piscine Corlay ouvre le dimanche matin en été.',
      [],
    ],
    [
      'La piscine Corlay ne ferme pas le dimanche matin en été.',
      'La piscine Corlay ferme le dimanche matin en été.',
      ['warning fact-negation 1:19-24 affirmed found=La piscine Corlay ferme le dimanche matin en été. sourceLine=3'],
    ],
  ],
  'sums of money and things counted': [
    [
      'La ville a dépensé 100 000 euros pour ses allées.',
      'La ville a planté 100 000 arbres dans ses allées.',
      ['error fact-number-changed 1:19-26 unit found=100 000 expected=100 000 euros sourceLine=3'],
    ],
    [
      'La ville a planté 100 000 arbres dans ses allées.',
      'La ville a dépensé 100 000 euros pour ses allées.',
      ['error fact-number-changed 1:20-33 unit found=100 000 euros expected=100 000 sourceLine=3'],
    ],
    [
      'La ville a versé 2 millions d’euros pour ses allées.',
      'La ville a planté 2 millions d’arbres pour ses allées.',
      ['error fact-number-changed 1:19-29 unit found=2 millions expected=2 millions d’euros sourceLine=3'],
    ],
    ['La ville a versé 2 millions d’euros d’aides.', 'La ville a versé 2 millions d’aides.', []],
    ['La ville a versé 2 millions d’euros.', 'Les 2 millions versés par la ville servent.', []],
    [
      'La séance commence à 21 h et le train part à 8 h du matin.',
      'La séance dure 29 h.',
      ['error fact-number-invented 1:16-20 invented found=29 h kind=time value=104400'],
    ],
    [
      'Le magasin tient 12 h lundi et 15 h mardi.',
      'Le magasin tient 27 h.',
      ['warning fact-number-invented 1:18-22 derived found=27 h formula=12 h + 15 h kind=time'],
    ],
    [
      'Le musée présente 148 tableaux. La ville compte 131 agents.',
      'Le musée présente 279 œuvres.',
      ['error fact-number-changed 1:19-22 changed found=279 expected=148 sourceLine=3'],
    ],
  ],
  'dates in the place of others': [
    [
      VOTE,
      'Le conseil municipal vote le budget de la halle le 5 avril.',
      ['warning fact-role 1:52-59 number found=5 avril expected=3 mars sourceLine=3'],
    ],
    [
      VOTE,
      'Le conseil municipal vote le budget de la halle le 5 avril. Le comité des fêtes donne son bal annuel le 3 mars.',
      [
        'warning fact-role 1:52-59 number found=5 avril expected=3 mars sourceLine=3',
        'warning fact-role 1:105-111 number found=3 mars expected=5 avril sourceLine=3',
      ],
    ],
    [VOTE, 'Le 3 mars, le conseil municipal vote le budget de la halle. Le bal annuel suit le 5 avril.', []],
    [VOTE, 'Le conseil municipal vote le budget de la halle le 3 mars et non le 5 avril.', []],
    [
      'Le club de rugby gagne la coupe régionale en mars 1998. Le club de rugby perd la coupe régionale en 2004. En 1998, il neige.',
      'Le club de rugby gagne la coupe régionale en 1998.',
      [],
    ],
    [
      'Le club de rugby gagne la coupe régionale en 1998. La mairie rénove la vieille piscine en 2004.',
      'Le club de rugby gagne la coupe régionale en 2004.',
      ['warning fact-role 1:46-50 number found=2004 expected=1998 sourceLine=3'],
    ],
    [
      'Le club compte 1 994 membres et joue au stade.',
      'Le club joue au stade depuis 1994.',
      ['error fact-date-invented 1:30-34 invented found=1994 expected= formula= sourceLine=0'],
    ],
    [
      'Le club Corlay, fondé en 1987, gagne en 2004 la coupe de la ville.',
      'Le club Corlay gagne en 2005 la coupe de la ville.',
      ['error fact-date-invented 1:25-29 changed found=2005 expected=2004 formula= sourceLine=3'],
    ],
  ],
  'names in another form': [
    ['Le groupe bordelais Corlay recrute ici.', 'À Bordeaux, le groupe Corlay recrute.', []],
    ['Le groupe de Bordeaux recrute vingt personnes.', 'Le groupe recrute vingt Bordelaises.', []],
    ['Une entreprise caennaise recrute ici.', 'À Caen, une entreprise recrute.', []],
    ['Les enfants de Rome vont à l’école.', 'Les petits Romains vont à l’école.', []],
    ['Les petits Romains vont à l’école.', 'Les enfants de Rome vont à l’école.', []],
    [
      'La ville de Rome dort.',
      'Ici, Romain dort.',
      ['error fact-name-invented 1:6-12 invented found=Romain words=Romain'],
    ],
    [
      'La société Hugging Face recrute.',
      'La société HuggingFace recrute.',
      ['warning fact-name-altered 1:12-23 spelling found=HuggingFace expected=Hugging Face sourceLine=3'],
    ],
    [BUDGET, '« Le budget de la commune est tenu depuis six ans », a rétorqué l’adjoint aux finances.', []],
    [
      BUDGET,
      '« Le budget de la commune est tenu depuis six ans », a rétorqué l’opposante.',
      ['warning fact-quote-attribution 1:1-52 nobody found= expected=Jean Corlay sourceLine=3'],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
