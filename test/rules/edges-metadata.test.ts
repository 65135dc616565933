import { describe, expect, it } from 'vitest';
import { type UnderlinedSetting, underlined } from '../support/underlined.ts';

describe('what is underlined, and the order', () => {
  it.each<[string, string, UnderlinedSetting, string[]]>([
    ['keywords-list', '---\nkeywords: "pain , ; four;  sel"\n---\n\nLe pain, le four, le sel.', {}, []],
    ['keywords-list', '---\nkeywords: [pain, 12, sel]\n---\n\nLe pain, 12 fours, le sel.', {}, []],
    ['keywords-list', '---\nkeywords: 12\n---\n\nLe pain.', {}, []],
    [
      'keywords-list',
      '---\nkeywords: []\n---\n\nLe pain.',
      {},
      ['2:1 keywords: [] | few found 0, expected 3 | Donner de 3 à 8 mots-clés.'],
    ],
    [
      'keywords-list',
      '---\nkeywords: [pain de seigle, seigle et pain, four]\n---\n\nLe pain de seigle, le four.',
      {},
      [
        '2:1 keywords: [pain de seigle, seigle et pain, four] | repeated keyword seigle et pain, other pain de seigle | Retirer le mot-clé «\u202fseigle et pain\u202f»\u00a0: «\u202fpain de seigle\u202f» suffit.',
      ],
    ],
    [
      'keywords-list',
      '---\nkeywords: [pain seigle, painseigle, four]\n---\n\nLe pain de seigle, painseigle, le four.',
      {},
      [],
    ],
    [
      'keywords-list',
      '---\nkeywords: [pain, four, sel]\n---\n\nLe pain.\n\n```\nfour\n```\n\n<div>sel</div>',
      {},
      [
        '2:1 keywords: [pain, four, sel] | absent keyword four | Remplacer le mot-clé «\u202ffour\u202f» par une expression du texte.',
        '2:1 keywords: [pain, four, sel] | absent keyword sel | Remplacer le mot-clé «\u202fsel\u202f» par une expression du texte.',
      ],
    ],
    ['keywords-list', '---\nkeywords: [le, la, les]\n---\n\nLe pain.', {}, []],
    [
      'keywords-list',
      '---\nkeywords: [un pain de seigle doux, un bon pain de seigle doux, four]\n---\n\nUn bon pain de seigle doux, le four.',
      {},
      [
        '2:1 keywords: [un pain de seigle doux, un bon pain de seigle doux, four] | wordy found 6, keyword un bon pain de seigle doux | Raccourcir le mot-clé «\u202fun bon pain de seigle doux\u202f» à 5 mots au plus.',
      ],
    ],
    [
      'keywords-list',
      '---\nkeywords: [a1, b2, c3, d4, e5, f6, g7, h8, i9]\n---\n\nLes a1 b2 c3 d4 e5 f6 g7 h8 i9.',
      {},
      [
        '2:1 keywords: [a1, b2, c3, d4, e5, f6, g7, h8, i9] | many found 9, expected 8 | Ne garder que 8 mots-clés au plus.',
      ],
    ],
    [
      'keywords-list',
      '---\nkeywords: [pain, four, sel]\nai: {}\n---\n\nLe pain, le four, le sel.',
      { keyphrase: 'pain' },
      [],
    ],
    ['keywords-list', '---\nkeywords: [pain, four, sel]\nai: oui\n---\n\nLe pain, le four, le sel.', {}, []],
    [
      'title-h1-coherence',
      '---\ntitle: Pain four sel blé eau levain miche croûte mie farine\n---\n\n# Pain four sel table chaise lampe porte mur toit sol',
      {},
      [],
    ],
    [
      'title-h1-coherence',
      '---\ntitle: Pain four sel blé eau levain miche croûte mie farine\n---\n\n# Pain four lustre table chaise lampe porte mur toit sol',
      {},
      [
        '2:1 title: Pain four sel blé eau levain miche croûte mie farine | apart | Accorder le titre (title) avec le titre principal «\u202fPain four lustre table chaise lampe porte mur toit sol\u202f»\u00a0: ils doivent nommer le même sujet.',
      ],
    ],
    ['title-h1-coherence', '---\ntitle: Le la les\n---\n\n# Le pain', {}, []],
    [
      'title-h1-coherence',
      '---\ntitle: Le pain en 2024, en 12024, en 2024,5 et en 1.2025\n---\n\n# Le pain',
      {},
      [
        '2:1 title: Le pain en 2024, en 12024, en 2024,5 et en 1.2025 | year year 2024 | Retirer 2024 du titre (title)\u00a0: le texte n’en parle pas.',
      ],
    ],
    [
      'title-h1-coherence',
      '---\ntitle: Le pain de 2024 à 2025. En 1998\n---\n\n# Le pain de 2024\n\nEn 1998.',
      {},
      [
        '2:1 title: Le pain de 2024 à 2025. En 1998 | year year 2024 | Retirer 2024 du titre (title)\u00a0: le texte n’en parle pas.',
        '2:1 title: Le pain de 2024 à 2025. En 1998 | year year 2025 | Retirer 2025 du titre (title)\u00a0: le texte n’en parle pas.',
      ],
    ],
    [
      'title-h1-coherence',
      '---\ntitle: Le pain de 2024 et 2025\n---\n\n# Le pain',
      { source: 'Le pain de 2025\n\nEn mars 2024.' },
      [],
    ],
    ['title-h1-coherence', '---\ntitle: Le pain | du four\n---\n\n# Le pain', {}, []],
    ['title-h1-coherence', '---\ntitle: Le vélo\n---\n\n## Le pain\n\n# Le vélo', {}, []],
    [
      'meta-description-length',
      '---\ndescription: 12\n---\n\nUn pain.',
      {},
      [
        '2:1 description: 12 | short found 2, expected 120 | Allonger la description à 120 signes au moins\u00a0: elle en compte 2.',
        '2:1 description: 12 | warning unfinished | Terminer la description par une phrase complète et son point.',
      ],
    ],
    [
      'title-h1-coherence',
      '---\ntitle: Four, pain, le pain, du pain\n---\n\n# Le pain',
      {},
      [
        '2:1 title: Four, pain, le pain, du pain | stuffed word pain, found 3 | Récrire le titre (title) en une phrase naturelle, sans répéter le même mot.',
      ],
    ],
    [
      'title-h1-coherence',
      '---\ntitle: Le pain de 2024 5 fois\n---\n\n# Le pain',
      {},
      [
        '2:1 title: Le pain de 2024 5 fois | year year 2024 | Retirer 2024 du titre (title)\u00a0: le texte n’en parle pas.',
      ],
    ],
    [
      'keywords-list',
      '---\nkeywords: "pain, ; four"\n---\n\nLe pain, le four.',
      {},
      ['2:1 keywords: "pain, ; four" | few found 2, expected 3 | Donner de 3 à 8 mots-clés.'],
    ],
    [
      'keywords-list',
      '---\nkeywords: "pain, four,  levain "\n---\n\nLe pain, le four.',
      {},
      [
        '2:1 keywords: "pain, four,  levain " | absent keyword levain | Remplacer le mot-clé «\u202flevain\u202f» par une expression du texte.',
      ],
    ],
    [
      'meta-description-length',
      '---\ndescription: Une tarte ratée.\n---\n\nUne tarte se réussit à four chaud.',
      { options: { hardMin: 0, min: 0 } },
      [],
    ],
    [
      'meta-description-length',
      '---\ndescription: Une tarte se réussit ...\n---\n\nUne tarte se réussit à four chaud.',
      { options: { hardMin: 0, min: 0 } },
      [
        '2:1 description: Une tarte se réussit ... | warning copied | Récrire la description\u00a0: elle recopie le début de l’article.',
      ],
    ],
    [
      'keyphrase-placement',
      'Du blé.\n\n## Le pain\n\nOui.',
      { keyphrase: 'pain' },
      ['1:1 Du blé. | intro keyphrase pain | Employer «\u202fpain\u202f» dans une phrase du chapô.'],
    ],
    ['keyphrase-placement', '## Le pain\n\nDu blé.', { keyphrase: 'pain' }, []],
  ])('%s in %j %j', (id, markdown, setting, expected) => {
    expect(underlined(id, markdown, setting)).toEqual(expected);
  });
});
