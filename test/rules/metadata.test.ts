import { describe, expect, it } from 'vitest';
import { story } from '../support/story.ts';

describe('slug-format', () => {
  it.each([
    ['---\nslug: un-deux-trois-quatre-cinq-six-sept-huit\n---\n', {}, []],
    ['---\nslug: un-deux-trois-quatre-cinq-six-sept-huit-neuf\n---\n', {}, ['2:1 long warning found 44, words 9']],
    [`---\nslug: ${'a'.repeat(60)}\n---\n`, {}, []],
    [`---\nslug: ${'a'.repeat(61)}\n---\n`, {}, ['2:1 long warning found 61, words 1']],
    ['---\nslug: a--b\n---\n', {}, ['2:1 malformed expected a-b 10-14 «a-b»']],
    ['---\nslug: Le Pain\n---\n', {}, ['2:1 malformed expected le-pain 10-17 «le-pain»']],
    ['---\nslug: /a/b/\n---\n', {}, []],
    ['---\nslug: /a//b\n---\n', {}, ['2:1 malformed expected a-b 10-15 «a-b»']],
    ['---\ntitle: x\nslug:   pain_noir  \n---\n', {}, ['3:1 malformed expected pain-noir 21-30 «pain-noir»']],
    ['---\nslug: >\n  Pain Noir\n---\n', {}, ['2:1 malformed expected pain-noir']],
    ['---\nslug: "«»"\n---\n', {}, ['2:1 malformed']],
    ['---\ntitle: Pain d’été\nslug: pain-dete\n---\n', {}, ['3:1 glued warning word dete']],
    ['---\ntitle: Pain d’été\nslug: pain-ete\n---\n', {}, []],
    [
      '---\ntitle: L’IA, l’été\nslug: /lia/lete\n---\n',
      {},
      ['3:1 glued warning word lia', '3:1 glued warning word lete'],
    ],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('slug-format', markdown, options)).toEqual(expected);
  });
});

describe('title-h1-coherence', () => {
  it.each([
    ['---\ntitle: Pain noir four\n---\n\n# Pain blanc froid\n', {}, []],
    ['---\ntitle: Pain noir four rond\n---\n\n# Pain blanc froid mou\n', {}, ['2:1 apart']],
    ['---\ntitle: Le la\n---\n\n# Pain\n', {}, []],
    ['---\ntitle: Pain, pains\n---\n\n# Pain\n', {}, []],
    ['---\ntitle: Pain, pains, le pain\n---\n\n# Pain\n', {}, ['2:1 stuffed word pain, found 3']],
    ['---\ntitle: Pain | four\n---\n\n# Pain\n', {}, []],
    ['---\ntitle: Pain | four | sel\n---\n\n# Pain\n', {}, ['2:1 list']],
    ['---\ntitle: Pain en 2024\n---\n\n# Pain en 2024\n\nRien.\n', {}, ['2:1 year year 2024']],
    ['---\ntitle: Pain en 2024\n---\n\n# Pain\n\nEn 2024.\n', {}, []],
    ['---\ntitle: Pain à 2024.5 et 2024,7 et 12024\n---\n\n# Pain\n\nRien.\n', {}, []],
    ['---\ntitle: Pain en 1999\n---\n\n## Pain\n\nRien.\n', {}, ['2:1 year year 1999']],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('title-h1-coherence', markdown, options)).toEqual(expected);
  });
});

describe('keywords-list', () => {
  it.each([
    ['---\nkeywords: [pain, four]\n---\n\nPain, four.\n', {}, ['2:1 few found 2, expected 3']],
    ['---\nkeywords: [pain, four, sel]\n---\n\nPain, four, sel.\n', {}, []],
    ['---\nkeywords: pain; four ,, sel\n---\n\nPain, four, sel.\n', {}, []],
    [
      '---\nkeywords: [un, deux, trois, quatre, cinq, six, sept, huit]\n---\n\nUn.\n',
      {},
      [
        '2:1 absent keyword deux',
        '2:1 absent keyword trois',
        '2:1 absent keyword quatre',
        '2:1 absent keyword cinq',
        '2:1 absent keyword six',
        '2:1 absent keyword sept',
        '2:1 absent keyword huit',
      ],
    ],
    [
      '---\nkeywords: [a1, a2, a3, a4, a5, a6, a7, a8, a9]\n---\n\na1 a2 a3 a4 a5 a6 a7 a8 a9\n',
      {},
      ['2:1 many found 9, expected 8'],
    ],
    ['---\nkeywords: [pain four sel eau lait, four, sel]\n---\n\nPain four sel eau lait.\n', {}, []],
    [
      '---\nkeywords: [pain four sel eau lait thé, four, sel]\n---\n\nPain four sel eau lait thé.\n',
      {},
      ['2:1 wordy found 6, keyword pain four sel eau lait thé'],
    ],
    [
      '---\nkeywords: [pain noir, noir pain, sel]\n---\n\nPain noir, sel.\n',
      {},
      ['2:1 repeated keyword noir pain, other pain noir'],
    ],
    ['---\nkeywords: [pain, four, sel]\n---\n\nPain, four.\n\n```\nsel\n```\n', {}, ['2:1 absent keyword sel']],
    ['---\nkeywords: 12\n---\n\nPain.\n', {}, []],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('keywords-list', markdown, options)).toEqual(expected);
  });
});

describe('meta-description-length', () => {
  it.each([
    [`---\ndescription: ${'a'.repeat(68)}.\n---\n`, {}, ['2:1 short found 69, expected 120']],
    [`---\ndescription: ${'a'.repeat(69)}.\n---\n`, {}, ['2:1 short warning found 70, expected 120']],
    [`---\ndescription: ${'a'.repeat(118)}.\n---\n`, {}, ['2:1 short warning found 119, expected 120']],
    [`---\ndescription: ${'ab '.repeat(39)}ab.\n---\n`, {}, []],
    [
      '---\ndescription: il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il.\n---\n',
      {},
      [],
    ],
    [
      '---\ndescription: il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il ill.\n---\n',
      {},
      ['2:1 long warning found 157, expected 156'],
    ],
    [
      '---\ndescription: il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il.\n---\n',
      {},
      ['2:1 long warning found 165, expected 156'],
    ],
    [
      '---\ndescription: il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il il ill.\n---\n',
      {},
      ['2:1 long found 166, expected 156'],
    ],
    [
      '---\ndescription: mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm mm.\n---\n',
      {},
      ['2:1 wide info found 1252'],
    ],
    ['---\nexcerpt: Un pain\n---\n', { hardMin: 0, min: 0 }, ['2:1 unfinished warning']],
    ['---\nsummary: Un pain ?\n---\n', { hardMin: 0, min: 0 }, []],
    ['---\nmeta_description: « Un pain ! »\n---\n', { hardMin: 0, min: 0 }, []],
    ['---\ndescription: Un pain…\n---\n\nUn pain noir.\n', { hardMin: 0, min: 0 }, ['2:1 copied warning']],
    ['---\ndescription: Un pain.\n---\n\nPain un.\n', { hardMin: 0, min: 0 }, []],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('meta-description-length', markdown, options)).toEqual(expected);
  });
});

describe('title-pixels', () => {
  it.each([
    ['---\ntitle: mmmmmmmmmmmmmmmmmmmmmmmmmmmmmm\n---\n', {}, []],
    ['---\ntitle: mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm\n---\n', {}, ['2:1 wide found 633, expected 580']],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('title-pixels', markdown, options)).toEqual(expected);
  });
});

describe('title-length', () => {
  it.each([
    [`---\ntitle: ${'a'.repeat(29)}\n---\n`, {}, ['2:1 short warning found 29, expected 30']],
    [`---\ntitle: ${'a'.repeat(30)}\n---\n`, {}, []],
    [`---\ntitle: ${'a'.repeat(60)}\n---\n`, {}, []],
    [`---\ntitle: ${'a'.repeat(61)}\n---\n`, {}, ['2:1 long warning found 61, expected 60']],
    [`---\ntitle: ${'a'.repeat(70)}\n---\n`, {}, ['2:1 long found 70, expected 60']],
    [`---\ntitle: ${'a'.repeat(71)}\n---\n`, {}, ['2:1 long found 71, expected 60']],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('title-length', markdown, options)).toEqual(expected);
  });
});
