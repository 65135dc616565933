import { describe, expect, it } from 'vitest';
import { story } from '../support/story.ts';

describe('leftover-placeholder', () => {
  it.each([
    ['Le {{ nom du maire }} et {{site.nom}} et {{nom}.', ['1:4 placeholder excerpt {{ nom du maire }}']],
    [
      'Le {{nom-du_maire 2}} et {{ }} et {{}}.',
      ['1:4 placeholder excerpt {{nom-du_maire 2}}', '1:26 placeholder excerpt {{ }}'],
    ],
    [
      'Le {nom_du_maire}, le {nom2}, le { titre }, le {ville}} et {{ville}.',
      ['1:4 placeholder excerpt {nom_du_maire}', '1:34 placeholder excerpt { titre }'],
    ],
    [`Le \${prix.total}, le \${} et le $prix.`, [`1:4 placeholder excerpt \${prix.total}`]],
    [
      'Le %NOM%, le %%PRIX_TTC%%, le %AB%, le %nom% et 5 %N.',
      ['1:4 placeholder excerpt %NOM%', '1:14 placeholder excerpt %%PRIX_TTC%%'],
    ],
    [
      'Il y a XX pains, XXX pains, X pains, aXX pains et XXa pains.',
      ['1:8 placeholder excerpt XX', '1:18 placeholder excerpt XXX'],
    ],
    ['Au XX e siècle, au XXe siècle et XX et moi.', ['1:34 placeholder excerpt XX']],
    [
      'En 19XX, en 20XX, en 18XX, en 20XXX et en 120XX.',
      ['1:4 placeholder excerpt 19XX', '1:13 placeholder excerpt 20XX'],
    ],
    ['TODO puis TODOS, todo et TODO list puis TODOlist.', ['1:1 placeholder excerpt TODO']],
    ['TBD puis TBDA, FIXME puis FIXMEA.', ['1:1 placeholder excerpt TBD', '1:16 placeholder excerpt FIXME']],
    [
      'Le JJ/MM, le DD/MM/YYYY, le JJ/MM/AA et le JJ/MM/A.',
      [
        '1:4 placeholder excerpt JJ/MM',
        '1:14 placeholder excerpt DD/MM/YYYY',
        '1:29 placeholder excerpt JJ/MM/AA',
        '1:44 placeholder excerpt JJ/MM',
      ],
    ],
    [
      'Le Lorem ipsum et xlorem ipsum.',
      ['1:4 placeholder excerpt Lorem ipsum', '1:19 placeholder excerpt xlorem ipsum'],
    ],
    ['Louis XX et Jean XX et chapitre XX et Marie XX.', ['1:45 placeholder excerpt XX']],
    ['Louis\u00a0XX, tome 19XX.', ['1:16 placeholder excerpt 19XX']],
    [
      'Le [XX] et [à définir : XX] et le XX.',
      ['1:4 placeholder excerpt [XX]', '1:12 placeholder excerpt [à définir : XX]', '1:35 placeholder excerpt XX'],
    ],
    ['Le « XX » et `XX` et [x](https://a.fr/XX).', []],
    ['> Il y a XX pains.', []],
    ['[Photos] [Vidéo] [photo] [vidéo de la mairie]', ['1:26 placeholder excerpt [vidéo de la mairie]']],
    ['À compléter.', ['1:1 placeholder excerpt À compléter.']],
    ['À compléter plus tard avec elle', []],
    ['À rédiger !!!', ['1:1 placeholder excerpt À rédiger !!!']],
    ['Un mot à compléter', []],
    [
      'Voir votresite.fr, votre-domaine.com et monsite.fr.',
      ['1:6 placeholder excerpt votresite.fr', '1:20 placeholder excerpt votre-domaine.com'],
    ],
    ['Écrire à contact@exemple.fr.', ['1:10 placeholder excerpt contact@exemple.fr']],
    ['Écrire à [contact](mailto:contact@votre-site.fr).', []],
    ['<insérer une photo> et <ville>.', ['1:1 placeholder excerpt <insérer une photo>']],
    ['<votre nom>', ['1:1 placeholder excerpt <votre nom>']],
    ['<date de la foire>\n\nOui.', ['1:1 placeholder excerpt <date de la foire>']],
    ['Le pain <span>nom</span> lève.', []],
    [
      '[Image : le four] et [lien vers le four] et [source : ici].',
      [
        '1:1 placeholder excerpt [Image : le four]',
        '1:22 placeholder excerpt [lien vers le four]',
        '1:45 placeholder excerpt [source : ici]',
      ],
    ],
    [
      'Elle [la ville] vend [...] du pain [sic] [1] [....] [__] [?] [??].',
      [
        '1:46 placeholder excerpt [....]',
        '1:53 placeholder excerpt [__]',
        '1:58 placeholder excerpt [?]',
        '1:62 placeholder excerpt [??]',
      ],
    ],
    ['Elle a dit [insérer une citation du maire](https://a.fr).', []],
    ['À compléter!!!!!!!!!!!!!!!!!!', ['1:1 placeholder excerpt À compléter!!!!!!!!!!!!!!!!!!']],
    ['À compléter!!!!!!!!!!!!!!!!!!!', []],
    ['Écrire à `contact@exemple.fr`.', []],
    [
      'Le prix (insérer le prix ici) et (insérer ici).',
      ['1:9 placeholder excerpt (insérer le prix ici)', '1:34 placeholder excerpt (insérer ici)'],
    ],
    ['Le `x`{ville}`y` et {ville}.', ['1:7 placeholder excerpt {ville}', '1:21 placeholder excerpt {ville}']],
  ])('%j', (markdown, expected) => {
    expect(story('leftover-placeholder', markdown)).toEqual(expected);
  });
});
