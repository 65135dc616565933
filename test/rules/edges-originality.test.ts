import { describe, expect, it } from 'vitest';
import { type UnderlinedSetting, underlined } from '../support/underlined.ts';

describe('what is underlined, and the order', () => {
  it.each<[string, string, UnderlinedSetting, string[]]>([
    [
      'orig-containment',
      'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      [
        '1:1 Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude | shared percent 100, shared 16, grams 16 | Reformuler les passages repris de la source, à commencer par « Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude ».',
      ],
    ],
    [
      'orig-containment',
      'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude. Personne ne le voit, sauf la voisine qui ouvre ses volets pour son chat.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      [
        '1:1 Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude | shared percent 53, shared 16, grams 30 | Reformuler les passages repris de la source, à commencer par « Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude ».',
      ],
    ],
    [
      'orig-containment',
      'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
      {
        source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
        options: { warn: 1, error: 1 },
      },
      [
        '1:1 Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude | shared percent 100, shared 16, grams 16 | Reformuler les passages repris de la source, à commencer par « Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude ».',
      ],
    ],
    [
      'orig-containment',
      'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
      {
        source: 'Le soleil se lève. Le boulanger sort son pain du four avant six heures du matin.',
        options: { warn: 0.1, error: 0.9 },
      },
      [
        '1:1 Le boulanger sort son pain du four avant six heures du matin | warning shared percent 50, shared 8, grams 16 | Reformuler les passages repris de la source, à commencer par « Le boulanger sort son pain du four avant six heures du matin ».',
      ],
    ],
    [
      'orig-containment',
      'Il sort son pain du four avant la nuit. Le chat dort toute la journée sur la chaise. La rue sent la croûte chaude et le bois. Le maire passe devant la porte du fournil. Elle dit que tout va bien.',
      {
        source:
          'On sort son pain du four avant midi. Un chat dort toute la journée sur un banc. Ici la rue sent la croûte chaude aussi. Un maire passe devant la porte du moulin.',
      },
      [
        '1:4 sort son pain du four avant | warning shared percent 22, shared 8, grams 37 | Reformuler les passages repris de la source, à commencer par « sort son pain du four avant » ; « chat dort toute la journée sur » ; « La rue sent la croûte chaude ».',
      ],
    ],
    ['orig-containment', 'Le pain lève.', { source: 'Le pain lève.' }, []],
    [
      'orig-containment',
      '---\nai: { generated: false }\n---\n\nLe boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      ['info laidOut | Reformuler le texte avant de le présenter comme une réécriture.'],
    ],
    [
      'orig-containment',
      '---\nai: { generated: true }\n---\n\nLe boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      [
        '5:1 Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude | shared percent 100, shared 16, grams 16 | Reformuler les passages repris de la source, à commencer par « Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude ».',
      ],
    ],
    [
      'orig-containment',
      '---\nai: null\n---\n\nLe boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      [
        '5:1 Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude | shared percent 100, shared 16, grams 16 | Reformuler les passages repris de la source, à commencer par « Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude ».',
      ],
    ],
    [
      'orig-containment',
      '---\nai: oui\n---\n\nLe boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      [
        '5:1 Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude | shared percent 100, shared 16, grams 16 | Reformuler les passages repris de la source, à commencer par « Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude ».',
      ],
    ],
    [
      'orig-containment',
      '# Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.\n\nOui.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      [],
    ],
    [
      'orig-longest-run',
      'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      [
        '1:1 Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude | copied words 20, found Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude, source Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude., sourceLine 1 | Reformuler « Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude », repris mot pour mot de la source.',
      ],
    ],
    [
      'orig-longest-run',
      'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
      {
        source:
          'Le soleil. Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude. Fin.',
        options: { warn: 20, error: 20 },
      },
      [
        '1:1 Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude | copied words 20, found Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude, source Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude., sourceLine 1 | Reformuler « Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude », repris mot pour mot de la source.',
      ],
    ],
    [
      'orig-longest-run',
      'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
      {
        source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
        options: { warn: 19, error: 20 },
      },
      [
        '1:1 Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude | copied words 20, found Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude, source Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude., sourceLine 1 | Reformuler « Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude », repris mot pour mot de la source.',
      ],
    ],
    [
      'orig-longest-run',
      'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
      {
        source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
        options: { warn: 21, error: 22 },
      },
      [],
    ],
    [
      'orig-longest-run',
      'Il sort son pain du four puis son pain du four chauffe.',
      { source: 'Elle sort son pain du four ; on sait que son pain du four chauffe.', options: { warn: 5, error: 8 } },
      [
        '1:4 sort son pain du four | warning copied words 5, found sort son pain du four, source Elle sort son pain du four ; on sait que son pain du four chauffe., sourceLine 1 | Reformuler « sort son pain du four », repris mot pour mot de la source.',
        '1:31 son pain du four chauffe | warning copied words 5, found son pain du four chauffe, source Elle sort son pain du four ; on sait que son pain du four chauffe., sourceLine 1 | Reformuler « son pain du four chauffe », repris mot pour mot de la source.',
      ],
    ],
    [
      'orig-longest-run',
      'Un pain du four avant six. Le pain du four avant six heures.',
      { source: 'Le pain du four avant six heures. Un pain du four avant six.', options: { warn: 5, error: 50 } },
      [
        '1:1 Un pain du four avant six | warning copied words 6, found Un pain du four avant six, source Un pain du four avant six., sourceLine 1 | Reformuler « Un pain du four avant six », repris mot pour mot de la source.',
        '1:28 Le pain du four avant six heures | warning copied words 7, found Le pain du four avant six heures, source Le pain du four avant six heures., sourceLine 1 | Reformuler « Le pain du four avant six heures », repris mot pour mot de la source.',
      ],
    ],
    [
      'orig-longest-run',
      'Le pain du Paris avant six heures, le four de Lyon chauffe bien ce soir.',
      {
        source: 'Le pain du Paris avant six heures, le four de Lyon chauffe bien ce soir.',
        options: { warn: 5, error: 50 },
      },
      [
        '1:18 avant six heures, le four de | warning copied words 6, found avant six heures, le four de, source Le pain du Paris avant six heures, le four de Lyon chauffe bien ce soir., sourceLine 1 | Reformuler « avant six heures, le four de », repris mot pour mot de la source.',
      ],
    ],
    [
      'orig-longest-run',
      'Le pain sort du four à six\n\nheures du matin et la rue sent bon.',
      { source: 'Le pain sort du four à six heures du matin et la rue sent bon.', options: { warn: 5, error: 50 } },
      [
        '1:1 Le pain sort du four à six | warning copied words 7, found Le pain sort du four à six, source Le pain sort du four à six heures du matin et la rue sent bon., sourceLine 1 | Reformuler « Le pain sort du four à six », repris mot pour mot de la source.',
        '3:1 heures du matin et la rue sent bon | warning copied words 8, found heures du matin et la rue sent bon, source Le pain sort du four à six heures du matin et la rue sent bon., sourceLine 1 | Reformuler « heures du matin et la rue sent bon », repris mot pour mot de la source.',
      ],
    ],
    [
      'orig-longest-run',
      'Il dit « le pain sort du four à six heures » du matin et la rue sent bon.',
      {
        source: 'Il dit « le pain sort du four à six heures » du matin et la rue sent bon.',
        options: { warn: 5, error: 50 },
      },
      [
        '1:46 du matin et la rue sent bon | warning copied words 7, found du matin et la rue sent bon, source Il dit « le pain sort du four à six heures » du matin et la rue sent bon., sourceLine 1 | Reformuler « du matin et la rue sent bon », repris mot pour mot de la source.',
      ],
    ],
    [
      'orig-longest-run',
      'Il dit « le pain » du matin et la rue sent bon.',
      { source: 'Il dit « le pain » du matin et la rue sent bon.', options: { warn: 5, error: 50 } },
      [
        '1:1 Il dit « le pain » du matin et la rue sent bon | warning copied words 11, found Il dit « le pain » du matin et la rue sent bon, source Il dit « le pain » du matin et la rue sent bon., sourceLine 1 | Reformuler « Il dit « le pain » du matin et la rue sent bon », repris mot pour mot de la source.',
      ],
    ],
    [
      'orig-longest-run',
      '---\nai: { generated: false }\n---\n\nLe boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      [],
    ],
    [
      'orig-sentence-copied',
      'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      [
        '1:1 Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude. | copied found Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude., percent 100, source Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude., sourceLine 1 | Reformuler « Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude. », repris de la source.',
      ],
    ],
    [
      'orig-sentence-copied',
      'Le boulanger sort son pain du four avant six heures du matin et toute la ville sent la croûte froide.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      [
        '1:1 Le boulanger sort son pain du four avant six heures du matin et toute la ville sent la croûte froide. | copied found Le boulanger sort son pain du four avant six heures du matin et toute la ville sent la croûte froide., percent 90, source Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude., sourceLine 1 | Reformuler « Le boulanger sort son pain du four avant six heures du matin et toute la ville sent la croûte froide. », repris de la source.',
      ],
    ],
    [
      'orig-sentence-copied',
      'Le boulanger sort son pain du four avant six heures du matin et toute la ville sent la mie froide.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      [
        '1:1 Le boulanger sort son pain du four avant six heures du matin et toute la ville sent la mie froide. | warning close count 1, total 1 | Reformuler davantage ces phrases : « Le boulanger sort son pain du four avant six heures du matin et toute la ville sent la mie froide. ».',
      ],
    ],
    [
      'orig-sentence-copied',
      'Le boulanger sort son pain du four avant six heures du matin et toute la ville sent la mie froide. Personne ne le voit, sauf la voisine qui ouvre ses volets.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      [
        '1:1 Le boulanger sort son pain du four avant six heures du matin et toute la ville sent la mie froide. | warning close count 1, total 2 | Reformuler davantage ces phrases : « Le boulanger sort son pain du four avant six heures du matin et toute la ville sent la mie froide. ».',
      ],
    ],
    [
      'orig-sentence-copied',
      'Le boulanger sort son pain du four avant six heures du matin et toute la ville sent la mie froide. Personne ne le voit, sauf la voisine qui ouvre ses volets.',
      {
        source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.',
        options: { share: 0.5 },
      },
      [],
    ],
    [
      'orig-sentence-copied',
      'Le boulanger sort son pain du four avant.',
      { source: 'Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude.' },
      [
        '1:1 Le boulanger sort son pain du four avant. | copied found Le boulanger sort son pain du four avant., percent 100, source Le boulanger sort son pain du four avant six heures du matin et toute la rue sent la croûte chaude., sourceLine 1 | Reformuler « Le boulanger sort son pain du four avant. », repris de la source.',
      ],
    ],
    [
      'orig-sentence-copied',
      'Le boulanger sort son pain du four chaud.',
      { source: 'Le boulanger sort son pain du four chaud.' },
      [
        '1:1 Le boulanger sort son pain du four chaud. | copied found Le boulanger sort son pain du four chaud., percent 100, source Le boulanger sort son pain du four chaud., sourceLine 1 | Reformuler « Le boulanger sort son pain du four chaud. », repris de la source.',
      ],
    ],
    [
      'orig-sentence-copied',
      'Le boulanger sort son pain du four.',
      { source: 'Le boulanger sort son pain du four.' },
      [],
    ],
    [
      'orig-sentence-copied',
      'Il dit « sort son pain du four avant » et le boulanger du matin dort.',
      { source: 'Il dit « sort son pain du four avant » et le boulanger du matin dort.' },
      [
        '1:1 Il dit « sort son pain du four avant » et le boulanger du matin dort. | copied found Il dit « sort son pain du four avant » et le boulanger du matin dort., percent 100, source Il dit « sort son pain du four avant » et le boulanger du matin dort., sourceLine 1 | Reformuler « Il dit « sort son pain du four avant » et le boulanger du matin dort. », repris de la source.',
      ],
    ],
    [
      'orig-sentence-copied',
      'Il dit « sort son pain du four avant six heures du matin » et dort.',
      { source: 'Il dit « sort son pain du four avant six heures du matin » et dort.' },
      [],
    ],
    [
      'orig-title',
      '---\ntitle: Le pain du bourg au matin\n---\n\n# Le pain du bourg au matin\n\nOui.',
      { source: 'Le pain du bourg au matin\n\nUn texte.' },
      [
        '2:1 title: Le pain du bourg au matin | title | Trouver un autre titre que « Le pain du bourg au matin », celui de la source.',
        '5:1 # Le pain du bourg au matin | heading | Trouver un autre titre principal que « Le pain du bourg au matin », celui de la source.',
      ],
    ],
    [
      'orig-longest-run',
      'Ici le pain sort du four à six heures.',
      { source: 'Il dit « le pain sort du four à six heures ».', options: { warn: 5, error: 50 } },
      [
        '1:5 le pain sort du four à six heures | warning copied words 8, found le pain sort du four à six heures, source Il dit « le pain sort du four à six heures »., sourceLine 1 | Reformuler « le pain sort du four à six heures », repris mot pour mot de la source.',
      ],
    ],
    [
      'orig-longest-run',
      'Le pain « est cuit au feu de bois dehors » sort du four ce soir.',
      { source: 'Le pain sort du four ce soir.', options: { warn: 5, error: 50 } },
      [
        '1:44 sort du four ce soir | warning copied words 5, found sort du four ce soir, source Le pain sort du four ce soir., sourceLine 1 | Reformuler « sort du four ce soir », repris mot pour mot de la source.',
      ],
    ],
    [
      'orig-longest-run',
      'Le pain de Paris sort du four chaud, dit-il : « Le pain chante quand il sort du four. »',
      {
        source: 'Le pain de Paris sort du four chaud, dit-il : « Le pain chante quand il sort du four. »',
        options: { warn: 5, error: 50 },
      },
      [
        '1:18 sort du four chaud, dit-il | warning copied words 5, found sort du four chaud, dit-il, source Le pain de Paris sort du four chaud, dit-il : « Le pain chante quand il sort du four. », sourceLine 1 | Reformuler « sort du four chaud, dit-il », repris mot pour mot de la source.',
      ],
    ],
    [
      'orig-sentence-copied',
      'Il dit « sort son pain du four avant » et le boulanger dort.',
      { source: 'Il dit « sort son pain du four avant » et le boulanger dort.' },
      [],
    ],
    [
      'orig-sentence-copied',
      'Le boulanger sort son chat gris vers midi.',
      { source: 'Le boulanger sort son pain blanc hier soir.', options: { alike: 0.5, share: 0 } },
      [
        '1:1 Le boulanger sort son chat gris vers midi. | warning close count 1, total 1 | Reformuler davantage ces phrases : « Le boulanger sort son chat gris vers midi. ».',
      ],
    ],
    [
      'orig-sentence-copied',
      'Le boulanger sort son chat gris vers midi.',
      { source: 'Le boulanger sort son pain blanc hier soir.', options: { share: 0 } },
      [],
    ],
    [
      'orig-sentence-copied',
      'Le boulanger tire son gros pain du four avant six heures du matin.\n\nLa voisine ferme ses volets verts chaque jour pour son chien.',
      {
        source:
          'Le boulanger sort son pain du four avant six heures du matin.\n\nLa voisine ouvre ses volets verts chaque jour pour son chat.',
      },
      [
        '1:1 Le boulanger tire son gros pain du four avant six heures du matin. | warning close count 2, total 2 | Reformuler davantage ces phrases : « Le boulanger tire son gros pain du four avant six heures du matin. » ; « La voisine ferme ses volets verts chaque jour pour son chien. ».',
      ],
    ],
    [
      'orig-structure',
      'Un four chauffe ici.\n\nSa pâte lève vite.\n\nLa croûte chante fort.',
      { source: 'Le four chauffe.\n\nLa pâte lève.\n\nEt la croûte chante.\n\nPuis le client arrive.' },
      [],
    ],
    [
      'orig-structure',
      'Un four chauffe ici.\n\nSa pâte lève vite.\n\nLa croûte chante fort.',
      { source: 'Le four chauffe.\n\nLa pâte lève.\n\nEt la croûte chante.' },
      ['mirror count 3 | Réorganiser l’article : regrouper les faits par thème, changer l’ordre des parties.'],
    ],
    [
      'orig-structure',
      'Un four chauffe ici.\n\nSa pâte lève vite.',
      { source: 'Le four chauffe.\n\nLa pâte lève.' },
      [],
    ],
    [
      'orig-structure',
      'Un four chauffe ici.\n\nSa pâte lève vite.\n\nLa croûte chante fort.',
      { source: 'La pâte lève.\n\nLe four chauffe.\n\nEt la croûte chante.' },
      [],
    ],
    [
      'orig-sentence-copied',
      'Il dit « le pain chaud » au gros boulanger.',
      { source: 'Il dit « le pain chaud » au gros boulanger.' },
      [
        '1:1 Il dit « le pain chaud » au gros boulanger. | copied found Il dit « le pain chaud » au gros boulanger., percent 100, source Il dit « le pain chaud » au gros boulanger., sourceLine 1 | Reformuler « Il dit « le pain chaud » au gros boulanger. », repris de la source.',
      ],
    ],
    [
      'orig-sentence-copied',
      'Il dit « le bon pain chaud » au boulanger.',
      { source: 'Il dit « le bon pain chaud » au boulanger.' },
      [],
    ],
  ])('%s in %j %j', (id, markdown, setting, expected) => {
    expect(underlined(id, markdown, setting)).toEqual(expected);
  });
});
