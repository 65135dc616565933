import { describe, expect, it } from 'vitest';
import { type UnderlinedSetting, underlined } from '../support/underlined.ts';

describe('what is underlined, and the order', () => {
  it.each<[string, string, UnderlinedSetting, string[]]>([
    [
      'repeat-paragraph',
      'Le boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.\n\nLe boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.',
      {},
      [
        '3:1 Le boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte. | repeated line 1, share 100 | Supprimer ou récrire ce paragraphe\u00a0: il répète celui de la ligne 1.',
      ],
    ],
    [
      'repeat-paragraph',
      'Le boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.\n\nLe boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.',
      { options: { error: 1, warn: 1 } },
      [
        '3:1 Le boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte. | repeated line 1, share 100 | Supprimer ou récrire ce paragraphe\u00a0: il répète celui de la ligne 1.',
      ],
    ],
    [
      'repeat-paragraph',
      'Le boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.\n\nChaque matin, le boulanger du bourg nourrit donc son levain avec de la farine de blé, et il attend que la pâte monte.',
      {},
      [
        '3:1 Chaque matin, le boulanger du bourg nourrit donc son levain avec de la farine de blé, et il attend que la pâte monte. | repeated line 1, share 82 | Supprimer ou récrire ce paragraphe\u00a0: il répète celui de la ligne 1.',
      ],
    ],
    [
      'repeat-paragraph',
      'Le boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.\n\nChaque matin, le boulanger du bourg nourrit donc son levain avec de la farine de blé, et il attend que la pâte monte.',
      { options: { error: 0.9, warn: 0.9 } },
      [],
    ],
    [
      'repeat-paragraph',
      'Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente cent mille.\n\nUn deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente cent mille.',
      {},
      [
        '3:1 Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente cent mille. | repeated line 1, share 100 | Supprimer ou récrire ce paragraphe\u00a0: il répète celui de la ligne 1.',
      ],
    ],
    [
      'repeat-paragraph',
      'Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente cent.\n\nUn deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente cent.',
      {},
      [],
    ],
    [
      'repeat-sentence',
      'Le four chauffe dès l’aube ici. Oui. Le four chauffe dès l’aube ici. Le four chauffe dès l’aube ici.',
      {},
      [
        '1:38 Le four chauffe dès l’aube ici. | equal line 1 | Supprimer la phrase «\u202fLe four chauffe dès l’aube ici.\u202f»\u00a0: elle figure déjà ligne 1.',
        '1:70 Le four chauffe dès l’aube ici. | equal line 1 | Supprimer la phrase «\u202fLe four chauffe dès l’aube ici.\u202f»\u00a0: elle figure déjà ligne 1.',
      ],
    ],
    [
      'repeat-sentence',
      'Le four chauffe dès ce soir. Non. Le four chauffe dès ce soir.',
      {},
      [
        '1:35 Le four chauffe dès ce soir. | equal line 1 | Supprimer la phrase «\u202fLe four chauffe dès ce soir.\u202f»\u00a0: elle figure déjà ligne 1.',
      ],
    ],
    ['repeat-sentence', 'Le four chauffe tout seul. Non. Le four chauffe tout seul.', {}, []],
    [
      'repeat-sentence',
      '- Le four chauffe dès l’aube ici.\n\nLe four chauffe dès l’aube ici.',
      {},
      [
        '3:1 Le four chauffe dès l’aube ici. | equal line 1 | Supprimer la phrase «\u202fLe four chauffe dès l’aube ici.\u202f»\u00a0: elle figure déjà ligne 1.',
      ],
    ],
    [
      'repeat-sentence',
      'Le four chauffe dès l’aube ici.\n\n- Le four chauffe dès l’aube ici.',
      {},
      [
        '3:3 Le four chauffe dès l’aube ici. | equal line 1 | Supprimer la phrase «\u202fLe four chauffe dès l’aube ici.\u202f»\u00a0: elle figure déjà ligne 1.',
      ],
    ],
    [
      'repeat-sentence',
      'Il dit « Le four chauffe dès l’aube ici. » puis « Le four chauffe dès l’aube ici. » encore.',
      {},
      [],
    ],
    [
      'repeat-sentence',
      '« Oui », dit-il, le four chauffe dès l’aube. Oui, dit-il, le four chauffe dès l’aube. Dit-il, le four chauffe dès l’aube.',
      {},
      [
        '1:87 Dit-il, le four chauffe dès l’aube. | equal line 1 | Supprimer la phrase «\u202fDit-il, le four chauffe dès l’aube.\u202f»\u00a0: elle figure déjà ligne 1.',
      ],
    ],
    [
      'repeat-sentence',
      '## En bref\n\nLe four chauffe dès l’aube ici.\n\n### Détail\n\nLe four chauffe dès l’aube ici.\n\n## Four\n\nLe four chauffe dès l’aube ici.',
      {},
      [
        '7:1 Le four chauffe dès l’aube ici. | equal line 3 | Supprimer la phrase «\u202fLe four chauffe dès l’aube ici.\u202f»\u00a0: elle figure déjà ligne 3.',
      ],
    ],
    [
      'repeat-sentence',
      'Le blé tendre du bourg évolue vite dans la région. Le blé tendre du bourg évolue mal dans la région.',
      {},
      [
        '1:52 Le blé tendre du bourg évolue mal dans la région. | warning alike line 1 | Supprimer ou récrire la phrase «\u202fLe blé tendre du bourg évolue mal dans la région.\u202f»\u00a0: elle redit celle de la ligne 1.',
      ],
    ],
    [
      'repeat-sentence',
      'Le blé tendre du bourg évolue vite dans la région. Le blé tendre du bourg évolue mal dans la région.',
      { options: { similar: 0.8 } },
      [
        '1:52 Le blé tendre du bourg évolue mal dans la région. | warning alike line 1 | Supprimer ou récrire la phrase «\u202fLe blé tendre du bourg évolue mal dans la région.\u202f»\u00a0: elle redit celle de la ligne 1.',
      ],
    ],
    ['repeat-sentence', 'Le blé du bourg évolue vite ici. Le blé du bourg évolue bien ici.', {}, []],
    [
      'repeat-sentence',
      'Le boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.\n\nLe boulanger du bourg nourrit son levain chaque matin avec de la farine de seigle, puis il attend que la pâte monte.',
      {},
      [],
    ],
    ['repeat-sentence', 'Le pain du jour lève. Le pain du jour dore. Le pain du jour plaît. Le pain du jour.', {}, []],
    [
      'repeat-sentence',
      'Le pain du jour lève. Le pain du jour dore. Le pain du jour plaît. Le pain du jour sèche.',
      {},
      [
        '1:1 Le pain du jour lève. | info opening found 4, words Le pain du jour | Varier le début des phrases\u00a0: 4 commencent par «\u202fLe pain du jour\u202f».',
      ],
    ],
    [
      'repeat-sentence',
      'Le pain du jour lève. Le pain du jour dore.',
      { options: { openings: 2 } },
      [
        '1:1 Le pain du jour lève. | info opening found 2, words Le pain du jour | Varier le début des phrases\u00a0: 2 commencent par «\u202fLe pain du jour\u202f».',
      ],
    ],
    [
      'style-ai-tell',
      'Force est de constater que le four chauffe. En fin de compte, le pain lève. Plus que jamais, le sel compte.',
      {},
      [
        '1:1 Force est de constater | info opening excerpt Force est de constater | Ouvrir l’article sur un fait, et non sur «\u202fForce est de constater\u202f».',
      ],
    ],
    [
      'style-ai-tell',
      'Force est de constater que le four chauffe. En fin de compte, le pain lève. Plus que jamais, le sel compte. Le four change la donne.',
      {},
      [
        '1:1 Force est de constater | many found 4, excerpt Force est de constater | Remplacer les tournures toutes faites par des faits\u00a0: «\u202fForce est de constater », « En fin de compte », « Plus que jamais\u202f».',
      ],
    ],
    [
      'style-ai-tell',
      'Force est de constater que le four chauffe. En fin de compte, le pain lève. Plus que jamais, le sel compte. Le four sert, offrant du répit.',
      {},
      [
        '1:1 Force est de constater | many found 4, excerpt Force est de constater | Remplacer les tournures toutes faites par des faits\u00a0: «\u202fForce est de constater », « En fin de compte », « Plus que jamais\u202f».',
      ],
    ],
    [
      'style-ai-tell',
      'Force est de constater qu’il chauffe vite. En fin de compte, le pain lève. Plus que jamais, le sel compte. Le four change la donne.',
      { options: { perThousand: 160 } },
      [
        '1:1 Force est de constater | info opening excerpt Force est de constater | Ouvrir l’article sur un fait, et non sur «\u202fForce est de constater\u202f».',
      ],
    ],
    [
      'style-ai-tell',
      'Force est de constater qu’il chauffe vite. En fin de compte, le pain lève. Plus que jamais, le sel compte. Le four change la donne.',
      { options: { perThousand: 159 } },
      [
        '1:1 Force est de constater | many found 4, excerpt Force est de constater | Remplacer les tournures toutes faites par des faits\u00a0: «\u202fForce est de constater », « En fin de compte », « Plus que jamais\u202f».',
      ],
    ],
    [
      'style-ai-tell',
      'Le four sert, offrant du répit. Il dure, offrant du répit. Il plaît, rendant la vie douce. Il chauffe, créant du lien.',
      {},
      [
        '1:13 , offrant du répit. | many found 4, excerpt offrant du répit. | Remplacer les tournures toutes faites par des faits\u00a0: «\u202foffrant du répit. », « rendant la vie douce. », « créant du lien.\u202f».',
      ],
    ],
    [
      'style-ai-tell',
      'Le four sert, offrant du répit. Il dure, offrant du répit. Il plaît, rendant la vie douce.',
      {},
      [
        '1:13 , offrant du répit. | info participles found 3, excerpt offrant du répit. | Varier la fin des phrases\u00a0: 3 se ferment sur un participe présent.',
      ],
    ],
    ['style-ai-tell', 'Le four sert, offrant du répit. Il dure, offrant du répit.', {}, []],
    ['style-ai-tell', 'Oui. Force est de constater que le four chauffe.', {}, []],
    [
      'style-ai-tell',
      '# Oui\n\nForce est de constater que le four chauffe.\n\nForce est de constater que le pain lève.',
      {},
      [
        '3:1 Force est de constater | info opening excerpt Force est de constater | Ouvrir l’article sur un fait, et non sur «\u202fForce est de constater\u202f».',
      ],
    ],
    [
      'repeat-sentence',
      '« Oui », dit-elle. « Le four chauffe dès l’aube ici. »\n\nLe four chauffe dès l’aube ici.',
      {},
      [],
    ],
    [
      'repeat-sentence',
      'Il n’a pas été dans le four avec le pain. Il n’a pas été dans le bourg avec le sel.',
      { options: { similar: 0.5 } },
      [],
    ],
    [
      'style-ai-tell',
      'Ce n’est pas seulement un four, mais aussi un lieu. Force est de constater. En fin de compte, oui. Plus que jamais, non.',
      {},
      [
        '1:4 n’est pas seulement un four, mais aussi | many found 4, excerpt n’est pas seulement un four, mais aussi | Remplacer les tournures toutes faites par des faits\u00a0: «\u202fn’est pas seulement un four, mais aussi », « Force est de constater », « En fin de compte\u202f».',
      ],
    ],
    [
      'style-ai-tell',
      'Force est de constater. Ce n’est pas seulement un four, mais aussi un lieu. En fin de compte, oui. Plus que jamais, non.',
      {},
      [
        '1:1 Force est de constater | many found 4, excerpt Force est de constater | Remplacer les tournures toutes faites par des faits\u00a0: «\u202fForce est de constater », « n’est pas seulement un four, mais aussi », « En fin de compte\u202f».',
      ],
    ],
    [
      'repeat-sentence',
      'Le blé tendre du bourg évolue vite ici. Le blé tendre du bourg évolue bien ici.',
      {},
      [
        '1:41 Le blé tendre du bourg évolue bien ici. | warning alike line 1 | Supprimer ou récrire la phrase «\u202fLe blé tendre du bourg évolue bien ici.\u202f»\u00a0: elle redit celle de la ligne 1.',
      ],
    ],
  ])('%s in %j %j', (id, markdown, setting, expected) => {
    expect(underlined(id, markdown, setting)).toEqual(expected);
  });
});
