import { describe, expect, it } from 'vitest';
import { type UnderlinedSetting, underlined } from '../support/underlined.ts';

describe('what is underlined, and the order', () => {
  it.each<[string, string, UnderlinedSetting, string[]]>([
    [
      'meta-required-fields',
      '---\nai: {}\n---\n\nUn pain.',
      {},
      [
        '1:1-3:4 --- | missing field title | Compléter dans l’en-tête le champ title.',
        '1:1-3:4 --- | missing field description | Compléter dans l’en-tête le champ description.',
        '1:1-3:4 --- | missing field slug | Compléter dans l’en-tête le champ slug.',
        '1:1-3:4 --- | missing field lang | Compléter dans l’en-tête le champ lang.',
        '1:1-3:4 --- | missing field source.file | Compléter dans l’en-tête le champ source.file.',
        '1:1-3:4 --- | missing field review.status | Compléter dans l’en-tête le champ review.status.',
        '2:1 ai: {} | missing field ai.generated | Compléter dans l’en-tête le champ ai.generated.',
        '2:1 ai: {} | missing field ai.engine | Compléter dans l’en-tête le champ ai.engine.',
        '2:1 ai: {} | missing field ai.tool | Compléter dans l’en-tête le champ ai.tool.',
      ],
    ],
    [
      'meta-required-fields',
      '---\ntitle: " "\ndescription: 3\nslug: pain\nlang: français\nsource: { file: "", title: Pain }\nai: { generated: oui, model: x, tool: seo }\nreview: { status: reviewed }\n---\n\nUn pain.',
      {},
      [
        '2:1 title: " " | missing field title | Compléter dans l’en-tête le champ title.',
        '3:1 description: 3 | missing field description | Compléter dans l’en-tête le champ description.',
        '5:1 lang: français | missing field lang | Compléter dans l’en-tête le champ lang.',
        '7:1 ai: { generated: oui, model: x, tool: seo } | missing field ai.generated | Compléter dans l’en-tête le champ ai.generated.',
      ],
    ],
    [
      'meta-required-fields',
      '---\ntitle: Pain\ndescription: Pain\nslug: pain\nlang: FR_ca\nsource: { file: pain }\nai: { generated: true, engine: x, tool: seo }\nreview: { status: fini }\n---\n\nUn pain.',
      {},
      ['8:1 review: { status: fini } | missing field review.status | Compléter dans l’en-tête le champ review.status.'],
    ],
    [
      'meta-required-fields',
      '---\ntitle: Pain\ndescription: Pain\nslug: pain\nlang: frioulan\nsource: pain.txt\nai: { generated: true, engine: x, tool: " " }\nreview: draft\n---\n\nUn pain.',
      {},
      [
        '5:1 lang: frioulan | missing field lang | Compléter dans l’en-tête le champ lang.',
        '6:1 source: pain.txt | missing field source.file | Compléter dans l’en-tête le champ source.file.',
        '7:1 ai: { generated: true, engine: x, tool: " " } | missing field ai.tool | Compléter dans l’en-tête le champ ai.tool.',
        '8:1 review: draft | missing field review.status | Compléter dans l’en-tête le champ review.status.',
      ],
    ],
    [
      'meta-required-fields',
      '---\ntitle: Pain\ndescription: Pain\nslug: pain\nlang: fr\nsource: { file: pain }\nai: { generated: true, engine: x, tool: seo, date: 2026-03-04T10:00:00 }\nreview: { status: draft }\nauthor: [La rédaction, L’équipe de la rédaction, Inès Marchadier, Équipe, de la rédaction, GPT-4.1, Jean Dupont fils]\npublisher: { name: La Gazette, url: https://a.fr }\nimage: { url: https://a.fr/x.png }\ndatePublished: "2026-03-04"\n---\n\nUn pain.',
      {},
      [
        '9:1 author: [La rédaction, L’équipe de la rédaction, Inès Marchadier, Équipe, de la rédaction, GPT-4.1, Jean Dupont fils] | invented field author, value La rédaction | Retirer de l’en-tête le champ author\u00a0: personne n’a fourni «\u202fLa rédaction\u202f».',
        '9:1 author: [La rédaction, L’équipe de la rédaction, Inès Marchadier, Équipe, de la rédaction, GPT-4.1, Jean Dupont fils] | invented field author, value L’équipe de la rédaction | Retirer de l’en-tête le champ author\u00a0: personne n’a fourni «\u202fL’équipe de la rédaction\u202f».',
        '9:1 author: [La rédaction, L’équipe de la rédaction, Inès Marchadier, Équipe, de la rédaction, GPT-4.1, Jean Dupont fils] | warning unfounded field author, value Inès Marchadier | Retirer de l’en-tête le champ author\u00a0: personne n’a fourni «\u202fInès Marchadier\u202f».',
        '9:1 author: [La rédaction, L’équipe de la rédaction, Inès Marchadier, Équipe, de la rédaction, GPT-4.1, Jean Dupont fils] | invented field author, value Équipe | Retirer de l’en-tête le champ author\u00a0: personne n’a fourni «\u202fÉquipe\u202f».',
        '9:1 author: [La rédaction, L’équipe de la rédaction, Inès Marchadier, Équipe, de la rédaction, GPT-4.1, Jean Dupont fils] | invented field author, value de la rédaction | Retirer de l’en-tête le champ author\u00a0: personne n’a fourni «\u202fde la rédaction\u202f».',
        '9:1 author: [La rédaction, L’équipe de la rédaction, Inès Marchadier, Équipe, de la rédaction, GPT-4.1, Jean Dupont fils] | invented field author, value GPT-4.1 | Retirer de l’en-tête le champ author\u00a0: personne n’a fourni «\u202fGPT-4.1\u202f».',
        '9:1 author: [La rédaction, L’équipe de la rédaction, Inès Marchadier, Équipe, de la rédaction, GPT-4.1, Jean Dupont fils] | warning unfounded field author, value Jean Dupont fils | Retirer de l’en-tête le champ author\u00a0: personne n’a fourni «\u202fJean Dupont fils\u202f».',
        '10:1 publisher: { name: La Gazette, url: https://a.fr } | warning unfounded field publisher, value La Gazette | Retirer de l’en-tête le champ publisher\u00a0: personne n’a fourni «\u202fLa Gazette\u202f».',
        '11:1 image: { url: https://a.fr/x.png } | warning unfounded field image, value https://a.fr/x.png | Retirer de l’en-tête le champ image\u00a0: personne n’a fourni «\u202fhttps://a.fr/x.png\u202f».',
        '12:1 datePublished: "2026-03-04" | invented field datePublished, value 2026-03-04 | Retirer de l’en-tête le champ datePublished\u00a0: personne n’a fourni «\u202f2026-03-04\u202f».',
      ],
    ],
    [
      'meta-required-fields',
      '---\ntitle: Pain\ndescription: Pain\nslug: pain\nlang: fr\nsource: { file: pain }\nai: { generated: true, engine: x, tool: seo }\nreview: { status: draft }\nauthor: "  Inès Marchadier "\ndatePublished: 2026-03-05\npublisher: 3\nimage: {}\n---\n\nUn pain.',
      {},
      [
        '9:1 author: "  Inès Marchadier " | warning unfounded field author, value Inès Marchadier | Retirer de l’en-tête le champ author\u00a0: personne n’a fourni «\u202fInès Marchadier\u202f».',
        '10:1 datePublished: 2026-03-05 | warning unfounded field datePublished, value 2026-03-05 | Retirer de l’en-tête le champ datePublished\u00a0: personne n’a fourni «\u202f2026-03-05\u202f».',
      ],
    ],
    [
      'meta-required-fields',
      '---\ntitle: Pain\ndescription: Pain\nslug: pain\nlang: fr\nsource: { file: pain }\nai: { generated: true, engine: x, tool: seo, date: 2026-03-04 }\nreview: { status: draft }\nauthor: Inès Marchadier\npublisher: La Gazette\ndatePublished: 2026-03-04\n---\n\nUn pain.',
      { source: 'Un texte d’Inès MARCHADIER pour la mairie.' },
      [
        '10:1 publisher: La Gazette | warning unfounded field publisher, value La Gazette | Retirer de l’en-tête le champ publisher\u00a0: personne n’a fourni «\u202fLa Gazette\u202f».',
        '11:1 datePublished: 2026-03-04 | invented field datePublished, value 2026-03-04 | Retirer de l’en-tête le champ datePublished\u00a0: personne n’a fourni «\u202f2026-03-04\u202f».',
      ],
    ],
    [
      'meta-required-fields',
      '---\ntitle: Pain\ndescription: Pain\nslug: pain\nlang: fr\nsource: { file: pain }\nai: { generated: true, engine: x, tool: seo }\nreview: { status: reviewed, by: Inès }\nauthor: rédaction\npublisher: La Gazette\n---\n\nUn pain.',
      {},
      [
        '9:1 author: rédaction | invented field author, value rédaction | Retirer de l’en-tête le champ author\u00a0: personne n’a fourni «\u202frédaction\u202f».',
      ],
    ],
    [
      'source-credit',
      '---\nai: {}\nsource: { publisher: " ", site: La Gazette }\n---\n\nUn pain.',
      {},
      [
        '3:1 source: { publisher: " ", site: La Gazette } | missing publisher La Gazette | Ajouter en fin d’article une ligne «\u202fSource\u00a0: La Gazette\u202f».',
      ],
    ],
    ['source-credit', '---\nai: {}\nsource: La Gazette\n---\n\nUn pain.', {}, []],
    ['source-credit', '---\nai: {}\nsource: null\n---\n\nUn pain.', {}, []],
    [
      'source-credit',
      '---\nai: {}\nsource: { publisher: La Gazette }\n---\n\nUn pain.\n\nSources: la gazette et le Journal',
      {},
      [],
    ],
    [
      'source-credit',
      '---\nai: {}\nsource: { publisher: La Gazette }\n---\n\nUn pain.\n\nSources la gazette',
      {},
      [
        '3:1 source: { publisher: La Gazette } | missing publisher La Gazette | Ajouter en fin d’article une ligne «\u202fSource\u00a0: La Gazette\u202f».',
      ],
    ],
    [
      'source-credit',
      '---\nai: {}\nsource: { publisher: La Gazette }\n---\n\nUn pain.\n\nLa source : la Gazette',
      {},
      [
        '3:1 source: { publisher: La Gazette } | missing publisher La Gazette | Ajouter en fin d’article une ligne «\u202fSource\u00a0: La Gazette\u202f».',
      ],
    ],
    [
      'source-credit',
      '---\nai: {}\nsource: { publisher: La Gazette }\n---\n\nUn pain.\n\nSource : la Gazette\n\nUn.\n\nDeux.\n\nTrois.',
      {},
      [],
    ],
    [
      'source-credit',
      '---\nai: {}\nsource: { publisher: La Gazette }\n---\n\nUn pain.\n\nSource : la Gazette\n\nUn.\n\nDeux.\n\nTrois.\n\nQuatre.',
      {},
      [
        '3:1 source: { publisher: La Gazette } | missing publisher La Gazette | Ajouter en fin d’article une ligne «\u202fSource\u00a0: La Gazette\u202f».',
      ],
    ],
    [
      'source-credit',
      '---\nai: {}\nsource: { publisher: La Gazette }\n---\n\nUn pain.\n\nSource : le web.',
      {},
      [
        '8:1 Source : le web. | vague credit Source : le web. | Remplacer «\u202fSource : le web.\u202f» par le nom de l’éditeur, ou retirer la ligne.',
      ],
    ],
    ['source-credit', '---\nai: {}\n---\n\nUn pain.\n\nSource : le web et la presse', {}, []],
    ['source-credit', '---\nai: {}\n---\n\nUn pain.\n\nLa source : le web', {}, []],
    [
      'ai-disclosure',
      '---\nai: { generated: true }\nreview: { status: reviewed, by: " " }\n---\n\nUn pain.',
      {},
      [
        '3:1 review: { status: reviewed, by: " " } | unnamed | Indiquer dans l’en-tête qui a relu le texte (review.by), ou le laisser à l’état de brouillon.',
      ],
    ],
    [
      'ai-disclosure',
      '---\nai: { generated: true }\nreview: { status: reviewed, by: 3 }\n---\n\nUn pain.',
      {},
      [
        '3:1 review: { status: reviewed, by: 3 } | unnamed | Indiquer dans l’en-tête qui a relu le texte (review.by), ou le laisser à l’état de brouillon.',
      ],
    ],
    [
      'ai-disclosure',
      '---\nai: { generated: true }\nreview: { status: draft, by: Inès }\n---\n\nUn pain.',
      {},
      [
        '2:1 ai: { generated: true } | undisclosed | Ajouter en dernière ligne\u00a0: «\u202fCet article a été réécrit à l’aide d’une intelligence artificielle.\u202f»',
      ],
    ],
    ['ai-disclosure', '---\nai: { generated: "true" }\n---\n\nUn pain.', {}, []],
    ['ai-disclosure', '---\nai: { generated: true }\n---\n\nUn pain.', { options: { visible: false } }, []],
    [
      'ai-disclosure',
      '---\nai: { generated: true, disclosure: visible }\n---\n\nUn pain.',
      {},
      [
        '2:1 ai: { generated: true, disclosure: visible } | undisclosed | Ajouter en dernière ligne\u00a0: «\u202fCet article a été réécrit à l’aide d’une intelligence artificielle.\u202f»',
      ],
    ],
    [
      'ai-disclosure',
      '---\nai: { generated: true }\n---\n\n# Cet article a été réécrit à l’aide d’une intelligence artificielle.\n\nUn pain.',
      {},
      [
        '2:1 ai: { generated: true } | undisclosed | Ajouter en dernière ligne\u00a0: «\u202fCet article a été réécrit à l’aide d’une intelligence artificielle.\u202f»',
      ],
    ],
    [
      'ai-disclosure',
      '---\nai: { generated: true }\n---\n\nUn.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCet article a été réécrit à l’aide d’une intelligence artificielle.\n\nCinq.\n\nSix.\n\nSept.\n\nHuit.\n\nNeuf.',
      {},
      [
        '2:1 ai: { generated: true } | undisclosed | Ajouter en dernière ligne\u00a0: «\u202fCet article a été réécrit à l’aide d’une intelligence artificielle.\u202f»',
      ],
    ],
    [
      'ai-disclosure',
      '---\nai: { generated: true }\n---\n\nCet article a été réécrit à l’aide d’une machine.',
      {},
      [
        '2:1 ai: { generated: true } | undisclosed | Ajouter en dernière ligne\u00a0: «\u202fCet article a été réécrit à l’aide d’une intelligence artificielle.\u202f»',
      ],
    ],
    [
      'ai-disclosure',
      '---\nai: { generated: true }\n---\n\nUn pain a été réécrit à l’aide d’une intelligence artificielle.',
      {},
      [
        '2:1 ai: { generated: true } | undisclosed | Ajouter en dernière ligne\u00a0: «\u202fCet article a été réécrit à l’aide d’une intelligence artificielle.\u202f»',
      ],
    ],
    [
      'meta-required-fields',
      '---\ntitle: Pain\ndescription: Pain\nslug: pain\nlang: xfr\nsource: { file: pain }\nai: { generated: true, engine: x, tool: seo }\nreview: { status: draft }\nauthor: Marie de la rédaction\n---\n\nUn pain.',
      {},
      [
        '5:1 lang: xfr | missing field lang | Compléter dans l’en-tête le champ lang.',
        '9:1 author: Marie de la rédaction | warning unfounded field author, value Marie de la rédaction | Retirer de l’en-tête le champ author\u00a0: personne n’a fourni «\u202fMarie de la rédaction\u202f».',
      ],
    ],
  ])('%s in %j %j', (id, markdown, setting, expected) => {
    expect(underlined(id, markdown, setting)).toEqual(expected);
  });
});
