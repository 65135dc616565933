import { describe, expect, it } from 'vitest';
import { tellings } from './told.ts';

type Row = readonly [source: string, article: string, told: readonly string[]];

/** What a source says, what an article makes of it, and all that the rules find. */
const CASES: Readonly<Record<string, readonly Row[]>> = {
  'invented, and how grave': [
    [
      'La pluie tombe.',
      'La pluie tombe sur Zélie.',
      ['error fact-name-invented 1:20-25 invented found=Zélie words=Zélie'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe en France.',
      ['warning fact-name-invented 1:19-25 invented found=France words=France'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe, dit Zélie Dorval.',
      ['error fact-name-invented 1:21-33 invented found=Zélie Dorval words=Zélie Dorval'],
    ],
    [
      'La pluie tombe.',
      '« La pluie de Zélie Dorval tombe fort », dit-on.',
      ['error fact-quote-invented 1:1-40 invented found=La pluie de Zélie Dorval tombe fort'],
    ],
    [
      'La pluie tombe sur Corlay.',
      'La pluie tombe sur le Président Corlay.',
      ['warning fact-name-invented 1:23-39 invented found=Président Corlay words=Président'],
    ],
    [
      'La pluie tombe sur Corlay.',
      'La pluie tombe sur Rose Corlay.',
      ['error fact-name-invented 1:20-31 invented found=Rose Corlay words=Rose'],
    ],
    [
      'La pluie tombe.',
      '## Un Château sous la pluie\n\nLa pluie tombe.',
      ['warning fact-name-invented 1:7-14 invented found=Château words=Château'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe sur un Château.',
      ['error fact-name-invented 1:23-30 invented found=Château words=Château'],
    ],
    [
      'La pluie tombe.',
      '| Lieu | Pluie |\n| - | - |\n| Zélie | forte |',
      ['warning fact-name-invented 3:3-8 invented found=Zélie words=Zélie'],
    ],
    [
      'La pluie tombe.',
      '| Lieu | Pluie |\n| - | - |\n| À Zélie | forte |',
      ['error fact-name-invented 3:5-10 invented found=Zélie words=Zélie'],
    ],
  ],
  'carried as a whole': [
    ['L’équipe de Bas van Opheusden avance.', 'Van Opheusden avance.', []],
    ['L’équipe de Calvin French-Owen avance.', 'French-Owen et Owen avancent.', []],
    ['L’équipe du Val Doré avance.', 'L’équipe du Val-Doré avance.', []],
    ['Le Courtadins avance.', 'Le Courtadin avance.', []],
    ['Le Courtadin avance.', 'Les Courtadins avancent.', []],
    ['L’Orb monte.', 'L’Orbs monte.', []],
  ],
  'translated, spelled out, a people': [
    ['Le train va de London à Milano.', 'Le train va de Londres à Milan.', []],
    ['Le train va de Londres à Milan.', 'Le train va de London à Milano.', []],
    ['Le train va à Nantes.', 'Le Nantais prend le train.', []],
    ['Le Nantais prend le train.', 'Le train va à Nantes.', []],
    ['L’Organisation mondiale de la santé alerte.', 'L’OMS alerte.', []],
    ['L’OMS alerte.', 'L’Organisation mondiale de la santé alerte.', []],
    [
      'L’OMS alerte.',
      'L’Organisation mondiale du commerce alerte.',
      ['error fact-name-invented 1:3-15 invented found=Organisation words=Organisation'],
    ],
    ['Une élue européenne parle.', 'Les Européens parlent.', []],
    ['La candidatureEsguerra avance.', 'La candidature Esguerra avance.', []],
    [
      'La candidatureEsguerra avance.',
      'La candidature Esguerro avance.',
      ['error fact-name-invented 1:16-24 invented found=Esguerro words=Esguerro'],
    ],
  ],
  altered: [
    [
      'Selon Bas van Opheusden, tout va.',
      'Selon Opheusen, tout va.',
      ['error fact-name-altered 1:7-15 altered found=Opheusen expected=Bas van Opheusden sourceLine=3'],
    ],
    [
      'Selon Bas van Opheusden, tout va.',
      'Selon Opheuden, tout va.',
      ['error fact-name-altered 1:7-15 altered found=Opheuden expected=Bas van Opheusden sourceLine=3'],
    ],
    [
      'Selon Bas van Opheusden, tout va.',
      'Selon Opheused, tout va.',
      ['error fact-name-altered 1:7-15 altered found=Opheused expected=Bas van Opheusden sourceLine=3'],
    ],
    [
      'Selon Bas van Opheusden, tout va.',
      'Selon Opheuse, tout va.',
      ['error fact-name-altered 1:7-14 altered found=Opheuse expected=Bas van Opheusden sourceLine=3'],
    ],
    [
      'Selon Léa Dorval, tout va.',
      'Selon Léa Dorvel, tout va.',
      ['error fact-name-altered 1:11-17 altered found=Dorvel expected=Léa Dorval sourceLine=3'],
    ],
    [
      'Selon Léa Dorval, tout va.',
      'Selon Léo Dorval, tout va.',
      ['error fact-name-altered 1:7-10 altered found=Léo expected=Léa Dorval sourceLine=3'],
    ],
    ['Selon Léa Dorval, tout va.', 'Selon Mme Dorval, tout va.', []],
    [
      'Selon Léa Dorval, tout va.',
      'Selon Maître Dorval, tout va.',
      ['warning fact-name-invented 1:7-20 invented found=Maître Dorval words=Maître'],
    ],
    [
      'Selon Zoé Kerl, tout va.',
      'Selon Zoé Kert, tout va.',
      ['error fact-name-altered 1:11-15 altered found=Kert expected=Zoé Kerl sourceLine=3'],
    ],
    [
      'Selon Zoé Kerl, tout va.',
      'Selon Zoé Kart, tout va.',
      ['warning fact-name-invented 1:7-15 invented found=Zoé Kart words=Kart'],
    ],
    [
      'Selon Zoé Kerlo, tout va.',
      'Selon Kerla, tout va.',
      ['error fact-name-altered 1:7-12 altered found=Kerla expected=Zoé Kerlo sourceLine=3'],
    ],
    [
      'Selon Zoé Kerlo, tout va.',
      'Selon Karla, tout va.',
      ['error fact-name-invented 1:7-12 invented found=Karla words=Karla'],
    ],
    [
      'Selon Zoé Kerlou, tout va.',
      'Selon Karlau, tout va.',
      ['error fact-name-altered 1:7-13 altered found=Karlau expected=Zoé Kerlou sourceLine=3'],
    ],
    [
      'Selon Zoé Kerlou, tout va.',
      'Selon Zerlau, tout va.',
      ['error fact-name-invented 1:7-13 invented found=Zerlau words=Zerlau'],
    ],
    [
      'Selon Zoé Kerlou, tout va.',
      'Selon Ekrlou, tout va.',
      ['error fact-name-altered 1:7-13 altered found=Ekrlou expected=Zoé Kerlou sourceLine=3'],
    ],
    [
      'Selon Huggingface, tout va.',
      'Selon Hugginface, tout va.',
      ['error fact-name-altered 1:7-17 altered found=Hugginface expected=Huggingface sourceLine=3'],
    ],
    [
      'Selon HuggingFace, tout va.',
      'Selon Hugging Face, tout va.',
      ['warning fact-name-altered 1:7-19 spelling found=Hugging Face expected=HuggingFace sourceLine=3'],
    ],
    [
      'Le lac de Léa Dorval monte.',
      'Le lac de Zélie Dorval monte.',
      ['error fact-name-altered 1:11-16 altered found=Zélie expected=Léa Dorval sourceLine=3'],
    ],
    [
      'Le comte de Dorval monte.',
      'Zélie Dorval monte.',
      ['error fact-name-invented 1:1-13 invented found=Zélie Dorval words=Zélie'],
    ],
    [
      'La famille Dorval monte.',
      'Zélie Dorval monte.',
      ['error fact-name-invented 1:1-13 invented found=Zélie Dorval words=Zélie'],
    ],
  ],
  spelling: [
    [
      'La société Héliavent recrute.',
      'Là, Heliavent recrute.',
      ['warning fact-name-altered 1:5-14 spelling found=Heliavent expected=Héliavent sourceLine=3'],
    ],
    [
      'La société Heliavent recrute.',
      'Là, Héliavent recrute.',
      ['warning fact-name-altered 1:5-14 spelling found=Héliavent expected=Heliavent sourceLine=3'],
    ],
    ['La mairie d’Évreux recrute.', 'La mairie d’Evreux recrute.', []],
    ['La mairie d’Evreux recrute.', 'La mairie d’Évreux recrute.', []],
    ['La mairie de Saint-Évron recrute.', 'La mairie de Saint-Evron recrute.', []],
    ['La société Héliavent ou Heliavent recrute.', 'Là, Heliavent recrute.', []],
  ],
  recombined: [
    [
      'Odette Marsan a parlé, puis Régis Faugère.',
      'Hier, Odette Faugère a parlé.',
      ['error fact-name-altered 1:7-21 recombined found=Odette Faugère expected=Odette Marsan sourceLine=3'],
    ],
    [
      'Odette Marsan a parlé, puis Régis Faugère.',
      'Hier, Régis Marsan a parlé.',
      ['error fact-name-altered 1:7-19 recombined found=Régis Marsan expected=Régis Faugère sourceLine=3'],
    ],
    ['Odette Marsan a parlé, puis Régis Faugère.', 'Hier, Odette-Faugère a parlé.', []],
    ['Odette Marsan a parlé, puis Régis Faugère.', 'Hier, Odette Marsan puis Faugère ont parlé.', []],
    [
      'Odette Marsan a parlé, puis Régis Faugère à Rose-Ville.',
      'Hier, Rose Faugère a parlé.',
      ['error fact-name-altered 1:7-11 altered found=Rose expected=Régis Faugère sourceLine=3'],
    ],
    [
      'La rose de Régis Faugère a plu.',
      'Hier, Rose Faugère a parlé.',
      ['error fact-name-altered 1:7-11 altered found=Rose expected=Régis Faugère sourceLine=3'],
    ],
    ['Le maire Régis Faugère a plu.', 'Hier, le Maire Faugère a parlé.', []],
    [
      'Odette de Marsan a parlé, puis Régis Faugère.',
      'Hier, Odette Faugère a parlé.',
      ['error fact-name-altered 1:7-13 altered found=Odette expected=Régis Faugère sourceLine=3'],
    ],
    ['Odette Marsan et Odette Faugère ont parlé.', 'Hier, Odette Faugère a parlé.', []],
  ],
  'a first name before a surname': [
    [
      'Selon Léa Dorval, tout va.',
      'Selon Zélie Anne Dorval, tout va.',
      ['error fact-name-invented 1:7-24 invented found=Zélie Anne Dorval words=Zélie Anne'],
    ],
    [
      'Selon Léa Dorval, tout va.',
      'Selon Zélie Dorval Corlay, tout va.',
      ['error fact-name-invented 1:7-26 invented found=Zélie Dorval Corlay words=Zélie Corlay'],
    ],
    [
      'Selon Léa Dorval, tout va.',
      'Selon Dorval Zélie, tout va.',
      ['error fact-name-invented 1:7-19 invented found=Dorval Zélie words=Zélie'],
    ],
    [
      'Selon Léa de Dorval, tout va.',
      'Selon Zélie Dorval, tout va.',
      ['error fact-name-invented 1:7-19 invented found=Zélie Dorval words=Zélie'],
    ],
    [
      'Selon Léa d’Orval, tout va.',
      'Selon Zélie Orval, tout va.',
      ['error fact-name-invented 1:7-18 invented found=Zélie Orval words=Zélie'],
    ],
    [
      'Selon Léa du Dorval, tout va.',
      'Selon Zélie Dorval, tout va.',
      ['error fact-name-invented 1:7-19 invented found=Zélie Dorval words=Zélie'],
    ],
    [
      'Selon Léa Dorval Corlay, tout va.',
      'Selon Zélie Dorval, tout va.',
      ['error fact-name-invented 1:7-19 invented found=Zélie Dorval words=Zélie'],
    ],
    ['Selon Léa Dorval, tout va.', 'Selon Madame Dorval, tout va.', []],
    [
      'Selon Léa Dorval, tout va.',
      'Selon Zélie-Anne Dorval, tout va.',
      ['error fact-name-altered 1:7-17 altered found=Zélie-Anne expected=Léa Dorval sourceLine=3'],
    ],
  ],
  'joined from two people': [
    [
      'Odette Marsan, Régis Faugère et Louis Corlay ont parlé.',
      'Hier, Jean Odette Faugère a parlé.',
      ['error fact-name-invented 1:7-26 invented found=Jean Odette Faugère words=Jean'],
    ],
    ['Odette Marsan, Régis Faugère et Louis Corlay ont parlé.', 'Hier, Marsan Odette a parlé.', []],
    [
      'Odette Marsan, Régis Faugère et Louis Corlay ont parlé.',
      'Hier, Marsan Faugère a parlé.',
      ['error fact-name-altered 1:7-13 altered found=Marsan expected=Régis Faugère sourceLine=3'],
    ],
    ['Odette Marsan, Régis Faugère et Louis Corlay ont parlé.', 'Hier, Odette Odette a parlé.', []],
    ['Odette Marsan, Régis Faugère et Louis Corlay ont parlé.', 'Hier, Odette de Faugère a parlé.', []],
    [
      'Odette Marsan, Régis Faugère et Louis Corlay ont parlé.',
      'Hier, Odette\u00a0Faugère a parlé.',
      ['error fact-name-altered 1:7-21 recombined found=Odette\u00a0Faugère expected=Odette Marsan sourceLine=3'],
    ],
    ['Odette Marsan et Régis Faugère ont parlé. Faugère Odette est un lieu.', 'Hier, Odette Faugère a parlé.', []],
    [
      'Odette et Régis Faugère ont parlé.',
      'Hier, Odette Faugère a parlé.',
      ['error fact-name-altered 1:7-13 altered found=Odette expected=Régis Faugère sourceLine=3'],
    ],
    [
      'La place Odette et Régis Faugère plaisent.',
      'Hier, Odette Faugère a parlé.',
      ['error fact-name-altered 1:7-13 altered found=Odette expected=Régis Faugère sourceLine=3'],
    ],
    ['Odette Marsan et Faugère ont parlé.', 'Hier, Odette Faugère a parlé.', []],
    [
      'Le Maire Odette Marsan et Régis Faugère ont parlé.',
      'Hier, le Maire Faugère a parlé.',
      ['error fact-name-altered 1:10-23 recombined found=Maire Faugère expected=Maire Odette Marsan sourceLine=3'],
    ],
    [
      'Odette du Marsan et Régis Faugère ont parlé.',
      'Hier, Odette Faugère a parlé.',
      ['error fact-name-altered 1:7-13 altered found=Odette expected=Régis Faugère sourceLine=3'],
    ],
    [
      'Odette Marsan Roy et Régis Faugère ont parlé.',
      'Hier, Marsan Faugère a parlé.',
      ['error fact-name-altered 1:7-21 recombined found=Marsan Faugère expected=Odette Marsan Roy sourceLine=3'],
    ],
  ],
  'accents and capitals': [
    ['Le lac d’Élan dort.', 'Le lac d’Elan dort.', []],
    [
      'Le lac Élan dort.',
      'Le lac Élân dort.',
      ['warning fact-name-altered 1:8-12 spelling found=Élân expected=Élan sourceLine=3'],
    ],
    ['Le lac de Val-Élan dort.', 'Le lac de Val-Elan dort.', []],
    [
      'Le lac de Val-Élan dort.',
      'Le lac de Val-Élân dort.',
      ['warning fact-name-altered 1:11-19 spelling found=Val-Élân expected=Val-Élan sourceLine=3'],
    ],
    ['Le lac L’Élan dort.', "Le lac L'Élan dort.", []],
    ['Le lac Val‑Élan dort.', 'Le lac Val-Élan dort.', []],
    ['Le lac ÉLAN dort.', 'Le lac Élan dort.', []],
    [
      'Le bourg de Kerélan dort.',
      'Le bourg de Kerelan dort.',
      ['warning fact-name-altered 1:13-20 spelling found=Kerelan expected=Kerélan sourceLine=3'],
    ],
  ],
  'how grave': [
    [
      'La pluie tombe.',
      'La pluie tombe sur Paris Corlay.',
      ['error fact-name-invented 1:20-32 invented found=Paris Corlay words=Paris Corlay'],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe en France et en Europe.',
      [
        'warning fact-name-invented 1:19-25 invented found=France words=France',
        'warning fact-name-invented 1:32-38 invented found=Europe words=Europe',
      ],
    ],
    [
      'La pluie tombe.',
      'La pluie tombe sur la Société Courtadin.',
      ['error fact-name-invented 1:23-40 invented found=Société Courtadin words=Société Courtadin'],
    ],
    [
      'La pluie tombe sur Courtadin.',
      'La pluie tombe sur la Société Rose Courtadin.',
      ['error fact-name-invented 1:23-45 invented found=Société Rose Courtadin words=Société Rose'],
    ],
    [
      'La pluie tombe.',
      '---\ntitle: Un Château sous la pluie\n---\n\nLa pluie tombe.',
      ['warning fact-name-invented 2:1-32 invented found=Château words=Château'],
    ],
    [
      'La pluie tombe.',
      '| Un Château | Pluie |\n| - | - |\n| là | forte |',
      ['warning fact-name-invented 1:6-13 invented found=Château words=Château'],
    ],
    [
      'La pluie tombe.',
      '## Ici, Rose sous la pluie\n\nLa pluie tombe.',
      ['error fact-name-invented 1:9-13 invented found=Rose words=Rose'],
    ],
  ],
  'peoples and places, again': [
    ['Le train va à Lyon.', 'Le Lyonnais prend le train.', []],
    ['Le train va à Lyon.', 'La Lyonnaise prend le train.', []],
    ['Le train va à Lyon.', 'Les Lyonnaises prennent le train.', []],
    [
      'Le train va à Lyon.',
      'Les Parisiennes prennent le train.',
      ['error fact-name-invented 1:5-16 invented found=Parisiennes words=Parisiennes'],
    ],
    ['Le train va à Paris.', 'Les Parisiennes prennent le train.', []],
    ['Une Parisienne prend le train.', 'Le train va à Paris.', []],
    ['Le Lyonnais prend le train.', 'Le train va à Lyon.', []],
    ['Le train va à Angers.', 'L’Angevin prend le train.', []],
    ['Le train va à Caen.', 'Le Caennais prend le train.', []],
    ['Une équipe rennaise prend le train.', 'Le train va à Rennes.', []],
    ['Le train va à Lens.', 'Le Lensois prend le train.', []],
    ['Les États-Unis votent.', 'Les USA votent.', []],
    ['L’intelligence artificielle vote.', 'L’IA vote.', []],
    ['L’Union européenne vote.', 'L’UE vote.', []],
    [
      'L’Union européenne vote.',
      'Selon l’UEX, on vote.',
      ['error fact-name-invented 1:9-12 invented found=UEX words=UEX'],
    ],
    ['L’Agence du Bois de Corlay vote.', 'Selon l’ABC, on vote.', []],
    ['L’Agence du Bois vote.', 'Selon l’AB, on vote.', []],
    [
      'L’Agence du Bois de Corlay vote.',
      'Selon l’Abc, on vote.',
      ['error fact-name-invented 1:9-12 invented found=Abc words=Abc'],
    ],
    ['L’ABC vote.', 'Selon l’Agence du Bois de Corlay, on vote.', []],
    [
      'L’ABC vote.',
      'Selon l’Agence du Pain de Corlay, on vote.',
      ['error fact-name-invented 1:9-33 invented found=Agence du Pain de Corlay words=Agence Pain Corlay'],
    ],
    [
      'Le Val dort.',
      'Le Val-Corlay dort.',
      ['error fact-name-invented 1:4-14 invented found=Val-Corlay words=Val-Corlay'],
    ],
    ['La Rue dort.', 'Le Rues dort.', []],
    ['Le Bus dort.', 'Le Bu dort.', []],
  ],
};

describe.each(Object.entries(CASES))('names: %s', (_, rows) => {
  it.each(rows)('« %s » → « %s »', (source, article, told) => {
    expect(tellings(source, article)).toEqual(told);
  });
});
