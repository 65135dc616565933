import { describe, expect, it } from 'vitest';
import { story } from '../support/story.ts';

/** So many words. */
const words = (count: number): string => `${'mot '.repeat(count - 1)}mot.`;

describe('heading-sentence-case', () => {
  it.each([
    ['# TOUT MONDE', {}, ['1:1 capitals warning']],
    ['# TOUT PAIN', {}, []],
    ['# Le TOUT MONDE', {}, ['1:1 capitals warning']],
    ['# TOUT MONDE qui part', {}, []],
    ['# SNCF, RATP, TOUT', {}, []],
    ['# TOUT LE PAIN\n\n## TOUT LE SEL\n\n## TOUT LE LAIT', {}, ['1:1 capitals', '3:1 capitals', '5:1 capitals']],
    ['# TOUT LE PAIN\n\n## TOUT LE SEL', {}, ['1:1 capitals warning', '3:1 capitals warning']],
    ['# Le Pain Complet', {}, ['1:1 title warning words Pain, Complet']],
    ['# Le Pain Complet\n\nOn vend le Pain Complet.', {}, []],
    ['# Le Pain Complet\n\nPain Complet est bon.', {}, []],
    ['# Le Pain Complet\n\nVoici : Pain Complet.', {}, []],
    ['# Le Pain levé de la ville Neuve', {}, []],
    ['# Pain : L’Avis Complet du Boulanger', {}, ['1:1 title warning words Complet, Boulanger']],
    ['# Pain – Son Prix', {}, []],
    ['# Le pain d’Été Complet', {}, ['1:1 title warning words Été, Complet']],
    ['# Le Pain Complet', { words: 3 }, []],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('heading-sentence-case', markdown, options)).toEqual(expected);
  });
});

describe('heading-empty-section', () => {
  it.each([
    [
      '# T\n\n## A\n\nUn deux.\n\n## Pourquoi ?\n\nUn deux.',
      { min: 3 },
      ['3:1 thin warning found 2, expected 3', '7:1 thin info found 2, expected 3'],
    ],
    ['# T\n\n## A\n\nUn.\n', { min: 3 }, ['3:1 thin warning found 1, expected 3']],
    ['# T\n\n## A\n\nUn.\n', { min: 4 }, ['3:1 thin found 1, expected 4']],
    ['# T\n\n### A\n\nUn.\n', { min: 4 }, ['3:1 thin warning found 1, expected 4']],
    ['# T\n\n## A\n\nUn. ![x](x.png)\n\n![y](y.png)\n', { min: 4 }, ['3:1 thin warning found 1, expected 4']],
    ['# T\n\n## A\n\n<!-- rien -->\n\n## B\n\nUn deux trois quatre.', { min: 4 }, ['3:1 empty found 0, expected 4']],
    [
      '# T\n\n## A\n\n```\ncode\n```\n\n## B\n\nUn deux trois quatre.',
      { min: 4 },
      ['3:1 thin warning found 0, expected 4'],
    ],
    [
      '# T\n\n## A\n\n### B\n\nUn deux.\n\n### C\n\nUn deux.\n\n## D\n\nUn deux trois quatre.',
      { min: 4 },
      [
        '3:1 stacked warning found 4, expected 4',
        '5:1 thin warning found 2, expected 4',
        '9:1 thin warning found 2, expected 4',
      ],
    ],
    ['# T\n\n## A\n\n### B ?\n\nUn deux trois quatre.', { min: 4 }, ['3:1 stacked info found 4, expected 4']],
    ['# T\n\n## A\n\n## B\n', { min: 4 }, ['3:1 empty found 0, expected 4', '5:1 empty found 0, expected 4']],
    [
      '# T\n\n## A\n\n#### B\n\nUn deux trois quatre.\n\n### C\n\nUn deux trois quatre.',
      { min: 4 },
      ['3:1 stacked warning found 8, expected 4'],
    ],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('heading-empty-section', markdown, options)).toEqual(expected);
  });
});

describe('heading-punctuation', () => {
  it.each([
    ['# ', {}, []],
    ['# …', {}, []],
    ['## La vie de M. K.\n\n## Chez Dupont et Cie.\n\n## Le B.', {}, ['3:22 final sign . 41-42']],
    [
      '## Le prix, hélas !\n\n## Le prix,\n\n## Le prix;',
      {},
      ['1:18 final sign ! 17-19', '3:11 final sign , 31-32', '5:11 final sign ; 44-45'],
    ],
    ['## Le prix #\n\n## Le prix \\#\n\n## Prix du F#\n\n## Prix fou##', {}, ['3:13 hash', '7:12 hash 55-57']],
    [
      '## Le prix 🚀\n\n## Le 🚀 prix\n\n## ❤️ Le prix\n\n## Le prix ❤️',
      {},
      ['1:1 emoji info', '5:1 emoji info', '7:1 emoji info'],
    ],
    [
      '## *Le prix*\n\n## __Le prix__\n\n## ***Le prix***\n\n## **Le** prix',
      {},
      ['1:1 bold 3-4 11-12', '3:1 bold 17-19 26-28', '5:1 bold 33-36 43-46'],
    ],
    ['## Jeopardy!\n\n## Yahoo !\n\n## Yahoo et moi !', {}, ['5:16 final sign ! 41-43']],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('heading-punctuation', markdown, options)).toEqual(expected);
  });
});

describe('heading-length', () => {
  it.each([
    [`# ${'a'.repeat(19)}`, {}, ['1:1 short found 19, words 1']],
    [`# ${'a'.repeat(20)}`, {}, []],
    [`# ${'a'.repeat(70)}`, {}, []],
    [`# ${'a'.repeat(71)}`, {}, ['1:1 long found 71, words 1']],
    ['## un aaaaaa', {}, ['1:1 short found 9, words 2']],
    ['## un aaaaaaa', {}, []],
    ['## aaaaaaaaaaaa', {}, ['1:1 short found 12, words 1']],
    ['## a b c d e f g h i j k l', {}, []],
    ['## a b c d e f g h i j k l m', {}, ['1:1 long found 25, words 13']],
    ['## a b c d e f g h i j k l m ?', {}, []],
    ['# a b c d e f g h i j k l m', {}, []],
    [`## ${'ab '.repeat(30)}?`, {}, ['1:1 long info found 91, words 30']],
    [`# ${'ab '.repeat(30)}?`, {}, ['1:1 long found 91, words 30']],
    ['##', {}, []],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('heading-length', markdown, options)).toEqual(expected);
  });
});

describe('h2-min', () => {
  it.each([
    [
      `# T\n\n## A\n\n${words(40)}\n\n## B\n\n${words(40)}`,
      {},
      ['1:1 few warning found 2, words 80, expected 3', '1:1 thin info found 40'],
    ],
    [`# T\n\n## A\n\n${words(60)}\n\n## B\n\n${words(60)}\n\n## C\n\n${words(60)}`, {}, []],
    [`# T\n\n## A\n\n${words(59)}\n\n## B\n\n${words(59)}\n\n## C\n\n${words(59)}`, {}, ['1:1 thin info found 59']],
    [
      `# T\n\n${words(200)}\n\n## A\n\n${words(10)}\n\n## B\n\n${words(10)}\n\n## C\n\n${words(10)}`,
      {},
      ['1:1 thin info found 10'],
    ],
    [`# T\n\n## A\n\n${words(700)}\n\n## B\n\n${words(194)}\n\n## C\n\nmot.`, {}, []],
    [
      `# T\n\n## A\n\n${words(700)}\n\n## B\n\n${words(200)}\n\n## C\n\nmot.`,
      {},
      ['1:1 few warning found 3, words 901, expected 4'],
    ],
    [`# T\n\n## A\n\n${words(70)}\n\n## B\n\n${words(70)}`, { expected: 2 }, []],
    ['# T\n\nmot', { min: 0, expected: 0 }, ['1:1 few warning found 0, words 1, expected 1']],
    [`## A\n\n${words(70)}`, {}, ['1:1 missing found 1, expected 2']],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('h2-min', markdown, options)).toEqual(expected);
  });
});

describe('section-max', () => {
  it.each([
    [`# T\n\n## A\n\n${words(300)}`, {}, []],
    [`# T\n\n## A\n\n${words(301)}`, {}, ['3:1 long warning found 301, expected 300']],
    [`# T\n\n## A\n\n${words(450)}`, {}, ['3:1 long warning found 450, expected 300']],
    [`# T\n\n## A\n\n${words(451)}`, {}, ['3:1 long found 451, expected 300']],
    [`# T\n\n${words(150)}\n\n## A\n\nmot`, {}, []],
    [`# T\n\n${words(151)}\n\n## A\n\nmot`, {}, ['1:1 intro warning found 151, expected 150']],
    [`${words(100)}\n\n# T\n\n${words(60)}\n\n## A\n\nmot`, {}, ['1:1 intro warning found 160, expected 150']],
    [`# T\n\n## A\n\n> ${words(200)}\n\n- ${words(101)}`, {}, ['3:1 long warning found 301, expected 300']],
    [`# T\n\n## A\n\n${words(290)}\n\n| a b c d e f g h i j k |\n| --- |\n| b b b b b b |`, {}, []],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('section-max', markdown, options)).toEqual(expected);
  });
});

describe('intro-present', () => {
  it.each([
    [`# T\n\n${words(29)}\n\n## A`, {}, ['3:1 short found 29, expected 30']],
    [`# T\n\n${words(30)}\n\n## A`, {}, []],
    [`# T\n\n${words(30)}`, {}, []],
    [`${words(30)}\n\n## A\n\nmot`, {}, []],
    [`# T\n\n## A\n\n${words(30)}`, {}, ['1:1 missing']],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('intro-present', markdown, options)).toEqual(expected);
  });
});

describe('heading-increment', () => {
  it.each([
    ['# T\n\n## A\n\n##### B\n\n###### C', {}, ['5:1 skipped found 5, expected 3', '7:1 skipped found 6, expected 4']],
    ['#### T', {}, ['1:1 skipped found 4, expected 1']],
    ['# T\n\n### A\n\n### B', {}, ['3:1 skipped found 3, expected 2']],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('heading-increment', markdown, options)).toEqual(expected);
  });
});

describe('heading-duplicate', () => {
  it.each([
    ['# T\n\n## Le prix\n\n## « Le prix » ?\n\n## Le prix !', {}, ['5:1 equal line 3', '7:1 equal line 3']],
    ['# T\n\n## !\n\n## ?', {}, []],
    [
      '# T\n\n## Les prix du pain en ville\n\n## Le pain en ville\n\n## Les prix des pains en ville',
      {},
      ['7:1 alike warning line 3'],
    ],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('heading-duplicate', markdown, options)).toEqual(expected);
  });
});

describe('h1-exactly-one', () => {
  it.each([
    ['#Le pain', {}, ['1:1 glued 1-1 « »']],
    ['mot\n\n#Le pain', {}, ['1:1 missing']],
    ['- #Le pain', {}, ['1:1 missing']],
    ['---\ntitle: "  "\n---\n\nmot', { frontMatterTitle: true }, ['1:1 missing']],
    ['---\ntitle: 12\n---\n\nmot', { frontMatterTitle: true }, ['1:1 missing']],
    ['---\ntitle: Le pain\n---\n\n# A\n\n# B', { frontMatterTitle: true }, ['7:1 several number 2']],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('h1-exactly-one', markdown, options)).toEqual(expected);
  });
});

describe('h1-first', () => {
  it.each([
    ['[a]: https://a.fr\n\n# T', {}, []],
    ['<!-- a -->\n<p>b</p>\n\n# T', {}, ['2:1 late']],
    ['<div>a</div>\n\n# T', {}, ['1:1 late']],
    ['<!-- a\nb -->\n\n# T', {}, []],
    ['+++\ntitle = "T"\n+++\n\n# T', {}, []],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('h1-first', markdown, options)).toEqual(expected);
  });
});

describe('heading-generic', () => {
  it.each([
    ['# Introduction\n\n## introduction …\n\n## RÉSUMÉ !\n\n## En bref, la suite', {}, ['3:1 generic', '5:1 generic']],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('heading-generic', markdown, options)).toEqual(expected);
  });
});

describe('heading-fake', () => {
  it.each([
    ['**un un un un un un un un un un un un.**', {}, []],
    ['**un un un un un un un un un un un un**', {}, ['1:1 bold']],
    ['**un un un un un un un un un un un un un**', {}, []],
    ['**2024**\n\n**(un)**\n\n**« un »**\n\n**un…**', {}, []],
    ['> **Le prix**', {}, []],
    ['**Et un ?**\n\nA\n\n**Et deux ?**\n\nB\n\n**Le prix**', {}, ['1:1 bold', '5:1 bold', '9:1 bold']],
    ['**Et un ?**\n\nA\n\n**Et deux ?**\n\nB\n\n**Et trois ?**\n\n**Le prix**', {}, ['11:1 bold']],
    ['Un.\n\n*La cuisson*\n\n- deux', {}, ['3:1 bold']],
    ['Un.\n\n*La cuisson*\n\n*Le four*', {}, []],
    ['- Un.\n\n*La cuisson*\n\nDeux.', {}, []],
    ['Un.\n\n*La cuisson*\n\n> Deux.', {}, []],
  ])('%j %j', (markdown, options, expected) => {
    expect(story('heading-fake', markdown, options)).toEqual(expected);
  });
});
