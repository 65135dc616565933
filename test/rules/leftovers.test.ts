import { describe, expect, it } from 'vitest';
import { story } from '../support/story.ts';

describe('leftover-placeholder', () => {
  it.each([
    ['Voir [Vidéo] et [source].', ['1:17 placeholder excerpt [source]']],
    ['# [Photos] Le pain', []],
    ['[Nom de la ville](https://a.fr)', []],
    [
      'Le prix est de [xx] euros, [à compléter], [?].',
      ['1:16 placeholder excerpt [xx]', '1:28 placeholder excerpt [à compléter]', '1:43 placeholder excerpt [?]'],
    ],
    ['Le prix est de [XXX] euros.', ['1:16 placeholder excerpt [XXX]']],
    ['Louis XXX et le chapitre XX, puis XX pains.', ['1:35 placeholder excerpt XX']],
    [
      'Le XXe siècle, en 19XX, le JJ/MM/AAAA.',
      ['1:19 placeholder excerpt 19XX', '1:28 placeholder excerpt JJ/MM/AAAA'],
    ],
    ['Voir TODO-list et TODO.', ['1:19 placeholder excerpt TODO']],
    ['À compléter', ['1:1 placeholder excerpt À compléter']],
    ['À compléter par le maire demain matin, dit-il.', []],
    [
      'Le texte (à vérifier) dit (insérer ici la photo) tout.',
      ['1:10 placeholder excerpt (à vérifier)', '1:27 placeholder excerpt (insérer ici la photo)'],
    ],
    ['Écrire à jean@exemple.fr ou à jean@mairie.fr.', ['1:10 placeholder excerpt jean@exemple.fr']],
    ['Voir www.votre-site.fr pour en savoir plus sur le pain.', ['1:6 placeholder excerpt www.votre-site.fr']],
    [
      'Le %NOM% et {ville} et {{ nom }} et {a_b}.',
      [
        '1:4 placeholder excerpt %NOM%',
        '1:13 placeholder excerpt {ville}',
        '1:24 placeholder excerpt {{ nom }}',
        '1:37 placeholder excerpt {a_b}',
      ],
    ],
    ['Le {prix} de `{ville}` et « {ville} ».', ['1:4 placeholder excerpt {prix}']],
    ['Le code `TODO` et `[à compléter]` restent.', []],
    ['Dire <votre nom> ici.', ['1:6 placeholder excerpt <votre nom>']],
    ['<nom>\n\nLe pain.', ['1:1 placeholder excerpt <nom>']],
    ['```\nTODO [à compléter]\n```', []],
  ])('%j', (markdown, expected) => {
    expect(story('leftover-placeholder', markdown)).toEqual(expected);
  });
});

describe('leftover-truncated', () => {
  it.each([
    ['Le pain est bon et', ['1:18 hanging excerpt Le pain est bon et']],
    ['Le pain est très bon et', ['1:23 hanging excerpt Le pain est très bon et']],
    ['Le pain de la ville sort du four noir', ['1:37 unfinished excerpt Le pain de la ville sort du four noir']],
    ['Le pain de la ville sort du four', ['1:32 unfinished excerpt Le pain de la ville sort du four']],
    ['Le pain de la ville sort du four noir 🚀', []],
    ['**Le pain de la ville sort du four noir**', []],
    ['Le Pain de la Ville sort du Four Noir', []],
    ['Le pain de la ville sort du four noir.\n\nÉcrire à la mairie par courriel pour nous, a@b.fr', []],
    ['Le pain est bon,\n\n## Suite\n\nOui.', []],
    ['Le pain est bon, bon,\n\nOui.', []],
    [
      '- le pain et le\n- le sel et la\n\nOui.',
      ['1:15 hanging excerpt le pain et le', '2:14 hanging excerpt le sel et la'],
    ],
    ['Il faut pour ce pain de la\n\n- farine', []],
    ['Le pain est bon, aujourd’\n\nOui.', ['1:25 hanging excerpt Le pain est bon, aujourd’']],
    ['Oui et\n\nOui.', []],
    ['Le pain de la ville sort du four noir\n\n![x](x.png)', []],
    [
      'Le pain de la ville sort du four noir\n\n<!-- fin -->',
      ['1:37 unfinished excerpt Le pain de la ville sort du four noir'],
    ],
    [
      'Le pain de la ville sort du four noir\n\n# Fin',
      ['1:37 unfinished excerpt Le pain de la ville sort du four noir'],
    ],
    [
      'Le très bon pain de la petite ville de province sort du four chaque matin et le',
      ['1:79 hanging excerpt sort du four chaque matin et le'],
    ],
  ])('%j', (markdown, expected) => {
    expect(story('leftover-truncated', markdown)).toEqual(expected);
  });
});

describe('leftover-tool-token', () => {
  it.each([
    [
      'Le pain :contentReference[oaicite:0]{index=0} est bon citeturn0search1.',
      ['1:9 token excerpt :contentReference[oaicite:0]{index=0}', '1:55 token excerpt citeturn0search1'],
    ],
    [
      'Le pain【12†source】 et <|im_end|> et [INST] et [cite: 1, 2].',
      [
        '1:8 token excerpt 【12†source】',
        '1:23 token excerpt <|im_end|>',
        '1:37 token excerpt [INST]',
        '1:47 token excerpt [cite: 1, 2]',
      ],
    ],
    ['Le `<|im_end|>` reste.', []],
    ['## Response:\n\nOui.\n\n## Réponse :', ['1:1 token excerpt Response:']],
    [
      'Voir [le site](https://a.fr/?utm_source=chatgpt.com) et https://b.fr/?utm_source=openai',
      ['1:6 tracked excerpt ?utm_source=chatgpt.com', '1:70 tracked excerpt ?utm_source=openai'],
    ],
    ['<think>Je réfléchis.</think>\n\nOui.', ['1:1 token excerpt <think>', '1:21 token excerpt </think>']],
  ])('%j', (markdown, expected) => {
    expect(story('leftover-tool-token', markdown)).toEqual(expected);
  });
});

describe('leftover-fence-html', () => {
  it.each([
    [
      'Un\\n\\nDeux et &nbsp; puis ** gras** et fin. ## Titre',
      ['1:3 newline excerpt \\n\\n', '1:34 bold excerpt **', '1:45 hashes excerpt ##'],
    ],
    [
      '<div>Un</div>\n\n<p class="x">Deux</p>\n\n<b>Trois</b> <b>Quatre</b> <sup>5</sup>',
      ['1:1 html tag div, count 1', '3:1 html info tag p, count 1', '5:1 html warning tag b, count 2'],
    ],
    ['<!-- insérer la photo -->\n\n<!-- relu -->\n\n<!-- more -->\n\nOui.', ['1:1 html warning tag !-- … --, count 1']],
    ['| a |\n| --- |\n| b<br>c |\n\nd<br>e', ['5:2 html warning tag br, count 1']],
    ['<a id="x"></a> <a name="y"></a> <a href="z">z</a>', ['1:33 html warning tag a, count 1']],
    ['<!-- wp:paragraph -->\n<p>Un</p>\n<!-- /wp:paragraph -->', []],
    ['```markdown\n# Le pain\n\nUn pain.\n```', ['1:1 fence']],
    ['```\n```\n\nUn.\n\nDeux.\n\nTrois.', ['1:1 fence']],
    ['```js\nlet a = 1\n```\n\nUn.\n\nDeux.\n\nTrois.', []],
    ['```html Un texte\n\nDeux.', ['1:1 fence']],
    ['“`html Un texte', ['1:1 fence']],
  ])('%j', (markdown, expected) => {
    expect(story('leftover-fence-html', markdown)).toEqual(expected);
  });
});

describe('a fence around prose', () => {
  it.each([
    [`Un.\n\nDeux.\n\nTrois.\n\n\`\`\`\nLe pain ${'lève bien ici '.repeat(13)}le soir.\n\`\`\`\n\nFin.`, ['7:1 fence']],
    [`Un.\n\nDeux.\n\nTrois.\n\n\`\`\`\nLe pain ${'lève bien ici '.repeat(9)}le soir.\n\`\`\`\n\nFin.`, []],
    [`Un.\n\nDeux.\n\nTrois.\n\n\`\`\`js\nLe pain ${'lève bien ici '.repeat(13)}le soir.\n\`\`\`\n\nFin.`, []],
    [`Un.\n\nDeux.\n\nTrois.\n\n\`\`\`\nLe pain ${'lève bien ici '.repeat(13)}le soir\n\`\`\`\n\nFin.`, []],
    [
      `Le pain ${'lève bien ici '.repeat(30)}le soir.\n\nDeux.\n\nTrois.\n\n\`\`\`\nLe pain ${'lève bien ici '.repeat(13)}le soir.\n\`\`\`\n\nFin.`,
      [],
    ],
    [
      `Le pain ${'lève bien ici '.repeat(30)}le soir.\n\nDeux.\n\nTrois.\n\n\`\`\`\nLe pain ${'lève bien ici '.repeat(13)}le soir.`,
      ['7:1 fence'],
    ],
    [
      `Le pain ${'lève bien ici '.repeat(30)}le soir.\n\nDeux.\n\nTrois.\n\n~~~\nLe pain ${'lève bien ici '.repeat(13)}le soir.\n~~~`,
      [],
    ],
    ['Un.\n\n```yaml\na: b\n```', []],
    ['    Un code\n\nDeux.', []],
  ])('%j', (markdown, expected) => {
    expect(story('leftover-fence-html', markdown)).toEqual(expected);
  });
});
