import { describe, expect, it } from 'vitest';
import { story } from '../support/story.ts';
import type { SubjectSetting } from '../support/subject.ts';

describe('leftover-labels', () => {
  it.each<[string, Record<string, unknown>, SubjectSetting, string[]]>([
    ['> Meta description : le levain.', {}, {}, []],
    ['# Le pain\n\n(Environ 850 mots)', {}, {}, ['3:1 field label (Environ 850 mots)']],
    ['# Le pain\n\nIl lève.\n**Total : 850 mots**', {}, {}, ['4:3 field label Total : 850 mots']],
    ['# Le pain\n\nIl lève en 850 mots.', {}, {}, []],
    ['# La pâte (H2)', {}, {}, ['1:11 rank label (H2)']],
    ['# La pâte (H2) lève', {}, {}, []],
    ['La pâte (H2)', {}, {}, []],
    [
      '# La pâte [H3]\n\n## [H2] La pâte\n\n### H4 - La pâte\n\n### H4 la pâte',
      {},
      {},
      ['1:11 rank label [H3]', '3:4 rank label [H2]', '5:5 rank label H4'],
    ],
    ['Slug : le pain\nlève\nMots-clés : pain', {}, {}, ['1:1 field label Slug', '3:1 field label Mots-clés']],
    [
      '# Le pain\n\nIl lève. Accroche : oui.\n\nAccroche : oui.\n\nUn.\n\nDeux.\n\nTrois.',
      {},
      {},
      ['5:1 field warning label Accroche'],
    ],
    ['# Le pain\n\nSlug : pain\n\nAccroche : oui.', {}, {}, ['3:1 field label Slug', '5:1 field label Accroche']],
    [
      'Titre : oui.\n\nUn.\n\nDeux.\n\nTitre : non.\n\nTrois.\n\nQuatre.\n\nCinq.',
      {},
      {},
      ['1:1 field label Titre', '7:1 field warning label Titre'],
    ],
    ['- Titre : Le Levain\n- Autrice : Inès\n\nUn.', {}, {}, []],
    ['- Titre : Le Levain\n- Slug : pain\n\nUn.', {}, {}, ['1:3 field label Titre', '2:3 field label Slug']],
    ['- Slug : pain\n- Titre : Le Levain\n\nUn.', {}, {}, ['1:3 field label Slug', '2:3 field label Titre']],
    ['- Autrice : Inès\n- Titre : Le Levain\n\nUn.', {}, {}, []],
    ['Autrice : Inès\n\n- Titre : Le Levain\n\nDurée : une heure', {}, {}, ['3:3 field label Titre']],
    [
      '- Autrice de tout ce que le bourg a lu pendant l’année : Inès\n- Titre : Le Levain',
      {},
      {},
      ['2:3 field label Titre'],
    ],
    ['Titre : Le Levain\nAutrice : Inès Marchadier', {}, {}, ['1:1 field label Titre']],
    ['Titre : Le Levain\nAutrice : Inès Marchadier\nDurée : une heure', {}, {}, []],
    ['Titre : Le Levain\nAutrice : Inès Marchadier\nDurée d’une heure', {}, {}, ['1:1 field label Titre']],
    [
      'Un.\n\nDeux.\n\nTrois.\n\nRemarque : il faut du temps.\n\nQuatre.\n\nCinq.\n\nSix.',
      {},
      {},
      ['7:1 note info label Remarque'],
    ],
    [
      'Un.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nRemarque : il faut du temps.\n\nCinq.\n\nSix.',
      {},
      {},
      ['9:1 note info label Remarque'],
    ],
    [
      'Un.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.\n\nRemarque : il faut du temps.\n\nSix.',
      {},
      {},
      ['11:1 note warning label Remarque'],
    ],
    [
      'Un.\n\nDeux.\n\nTrois.\n\nRemarque : cet article a été réécrit.\n\nQuatre.\n\nCinq.\n\nSix.',
      {},
      {},
      ['7:1 note label Remarque'],
    ],
    ['Remarque : il faut du temps.', {}, { source: 'Remarque : il faut du temps.' }, []],
    ['Remarque : il faut du temps.', {}, { source: 'Un pain. Il lève.' }, ['1:1 note info label Remarque']],
    [
      '# Le SEO\n\n## H2 : la balise\n\nMots-clés : pain.\n\nTitre : pain.\n\nNote : le SEO.',
      {},
      {},
      ['5:1 field label Mots-clés', '7:1 field label Titre', '9:1 note label Note'],
    ],
    [
      '# Le SEO\n\nUn.\n\nDeux.\n\nMots-clés : pain.\n\n850 mots\n\nTitre : non.\n\nNote : le SEO.\n\nTrois.\n\nQuatre.\n\nCinq.',
      {},
      {},
      ['13:1 note label Note'],
    ],
    ['# L’hydrogene\n\n## H2 : le gaz\n\nSlug : gaz', {}, {}, ['5:1 field label Slug']],
    ['Le cœur de l’œuvre lève. Il est bon.\nSlug : l’œuvre', {}, {}, ['2:1 field label Slug']],
    ['## H2  : La  pâte\n\nslug   : x', {}, {}, ['1:4 rank label H2', '3:1 field label slug']],
    [
      'Le pain  lève ;\nil\nest bon.\nSlug : x\nMots-clés : y',
      {},
      {},
      ['4:1 field label Slug', '5:1 field label Mots-clés'],
    ],
    [
      '# Le pain\n\nUn.\n\nDeux.\n\nTrois.\n\n| Slug : x |\n| --- |\n| 850 mots |',
      {},
      {},
      ['9:3 field label Slug', '11:3 field label 850 mots'],
    ],
    ['- 1) Slug : x\n- * Slug : y\n- Le slug : z', {}, {}, ['1:6 field label Slug', '2:5 field label Slug']],
    ['Le pain lève.\nIl est bon.\nIl est cuit.\nSlug : pain', {}, {}, ['4:1 field label Slug']],
  ])('%j %j %j', (markdown, options, setting, expected) => {
    expect(story('leftover-labels', markdown, options, setting)).toEqual(expected);
  });
});
