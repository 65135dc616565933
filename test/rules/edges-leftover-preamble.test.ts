import { describe, expect, it } from 'vitest';
import { story } from '../support/story.ts';

describe('leftover-preamble', () => {
  it.each([
    ['D’accord, voici le pain que la mairie du bourg a choisi.', []],
    ['D’accord, votre article parle du pain.', ['1:1 opening excerpt D’accord, votre article parle du pain.']],
    ['Parfait :\n\n# Le pain', ['1:1 opening excerpt Parfait :']],
    ['Parfait, le pain lève.', []],
    ['Parfait ! Le pain lève.', ['1:1 opening excerpt Parfait ! Le pain lève.']],
    ['Bonjour ! Le pain lève.', []],
    ['Bonjour ! Voici l’article.', ['1:1 opening excerpt Bonjour ! Voici l’article.']],
    ['Bonjour', []],
    ['Parfait', ['1:1 opening excerpt Parfait']],
    ['Parfait.', ['1:1 opening excerpt Parfait.']],
    ['Parfait. Le pain lève.', []],
    ['Great, the bread rises.', ['1:1 opening excerpt Great, the bread rises.']],
    ['Certainly, bread.', []],
    ['Certainly! Let me bake.', ['1:1 opening excerpt Certainly! Let me bake.']],
    ['« Parfait ! »', []],
    ['« Parfait, le pain ! » dit-il.', []],
    ['Le pain est « d’accord, c’est bien » ! Voici l’article réécrit.', []],
    ['| a |\n| --- |\n| Voici l’article réécrit |', []],
    ['Un.\n\nDeux.\n\nTrois.\n\nParfait !\n\nQuatre.\n\nCinq.\n\nSix.', []],
    [
      'Un.\n\nDeux.\n\nTrois.\n\nVoici l’article réécrit.\n\nQuatre.\n\nCinq.\n\nSix.',
      ['7:1 opening excerpt Voici l’article réécrit.'],
    ],
    [
      'Un.\n\nDeux.\n\nTrois.\n\nJe continue l’article.\n\nQuatre.\n\nCinq.\n\nSix.',
      ['7:1 continued excerpt Je continue l’article.'],
    ],
    ['Un.\n\nDeux.\n\nTrois.\n\nPuis-je vous aider ?\n\nQuatre.\n\nCinq.\n\nSix.', []],
    ['Puis-je vous aider ?', ['1:1 closing excerpt Puis-je vous aider ?']],
    [
      'N’hésitez pas à me dire si le ton vous plaît.',
      ['1:1 closing excerpt N’hésitez pas à me dire si le ton vous plaît.'],
    ],
    ['N’hésitez pas à me dire si le pain vous plaît.', []],
    ['N’hésitez pas à me dire en commentaire si le ton vous plaît.', []],
    ['Voici l’article :', ['1:1 opening excerpt Voici l’article :']],
    ['Voici l’article de la loi :', []],
    ['Ci-dessous l’article.', ['1:1 opening excerpt Ci-dessous l’article.']],
    ['Article réécrit :', ['1:1 opening excerpt Article réécrit :']],
    ['J’ai conservé le ton.', ['1:1 opening excerpt J’ai conservé le ton.']],
    ['J’ai conservé le pain.', []],
    ['Ce texte a été optimisé pour Google.', ['1:1 opening excerpt Ce texte a été optimisé pour Google.']],
    [
      'Voici l’article réécrit, dans lequel le boulanger du bourg raconte comment il nourrit son levain chaque matin avec de la farine de seigle et de l’eau du puits, avant que la pâte ne monte au fond du fournil et que les premiers clients n’attendent sur le trottoir de la grande rue qui mène à la mairie du bourg, même en hiver.',
      [],
    ],
    [
      'Voici l’article réécrit, dans lequel le boulanger du bourg raconte comment il nourrit son levain chaque matin avec de la farine de seigle et de l’eau du puits, avant que la pâte ne monte au fond du fournil et que les premiers clients n’attendent sur le trottoir de la grande rue qui mène à la mairie du bourg, et en hiver.',
      [],
    ],
    ['Les propositions du maire tiennent.', []],
    ['(à suivre)', ['1:1 continued excerpt (à suivre)']],
    [
      'Voici l’article réécrit, le boulanger du bourg raconte comment il nourrit son levain chaque matin avec de la farine de seigle et de l’eau du puits, avant que la pâte ne monte au fond du fournil et que les premiers clients attendent sur le trottoir de la grande rue qui mène à la mairie du bourg même en hiver avec leurs.',
      ['1:1 opening excerpt Voici l’article réécrit, le boulanger du bourg raconte…'],
    ],
    [
      'Voici l’article réécrit, le boulanger du bourg raconte comment il nourrit son levain chaque matin avec de la farine de seigle et de l’eau du puits, avant que la pâte ne monte au fond du fournil et que les premiers clients attendent sur le trottoir de la grande rue qui mène à la mairie du bourg même en hiver avec leurs..',
      [],
    ],
    ['Parfait : le pain lève.', ['1:1 opening excerpt Parfait : le pain lève.']],
    ['D’accord. Le pain lève.', []],
    ['Voici le texte de la loi que la mairie a votée.', []],
  ])('%j', (markdown, expected) => {
    expect(story('leftover-preamble', markdown)).toEqual(expected);
  });
});
