import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../src/model/lexicon.ts';
import { isDecisive, isFootnote, judgements } from '../../src/rules/language/judge.ts';
import { languageName } from '../../src/rules/language/language-names.ts';
import { frenchBlocks, judgedProse, languageOfAll, lengthOf, wordsOf } from '../../src/rules/language/page-language.ts';
import { foreignSpans } from '../../src/rules/language/tally.ts';
import { subjectOf } from '../support/subject.ts';

/** A page whose trigram detector and word list answer always the same. */
const page = (markdown: string, language = 'ita', known = false) => {
  const lexicon: Lexicon = { ...subjectOf('').lexicon, has: () => known };
  return { ...subjectOf(markdown), languageOf: () => language, lexicon };
};
const verdicts = (...given: Parameters<typeof page>) =>
  judgements(page(...given)).map(({ verdict, language }) => `${verdict} ${language}`);

describe('what the little words of a block say', () => {
  it.each([
    // text, words, signs, French, only French, English, kinds of English, names
    ['the bread of the tow', 5, 20, 0, 0, 3, 2, 0],
    ['The Bread of the Town and Us', 7, 28, 0, 0, 4, 4, 3],
    ['Le pain 12 lève 3,5 fois 2025.', 4, 30, 2, 0, 0, 0, 0],
    ['Le pain. Oui. Non ! Paris… Lyon: Nice, Metz.', 8, 44, 2, 0, 0, 0, 1],
    ['Il a vu Paris et Lyon, puis McDo et iPhone.', 10, 43, 4, 3, 0, 0, 3],
    ['Il dit « the bread of the town » ici.', 3, 12, 2, 0, 0, 0, 0],
    ['Il dit `the bread of the town` ici.', 3, 12, 2, 0, 0, 0, 0],
    ['Il dit `the` et « of » puis `a` ici.', 5, 22, 4, 2, 0, 0, 0],
    ['été', 1, 3, 2, 1, 0, 0, 0],
    ['Çà et là', 3, 8, 3, 1, 0, 0, 0],
    ['the la on a', 4, 11, 1, 0, 1, 1, 0],
  ])('%s', (text, words, length, french, frenchOnly, english, englishKinds, names) => {
    const [judged] = judgements(page(text));
    expect({ ...judged?.tally, words: judged?.tally.words.length }).toEqual({
      words,
      length,
      french,
      frenchOnly,
      english,
      englishKinds,
      names,
    });
  });
});

const FRUITS = 'Pommes poires abricots prunes cerises fraises framboises groseilles cassis mirabelles';

describe('the verdict on a block, for a detector that says Italian', () => {
  it.each([
    ['nineteen signs', 'the bread of the to', 'french fra'],
    ['twenty signs', 'the bread of the tow', 'english eng'],
    ['a French little word', 'the bread and le four.', 'french fra'],
    ['one English word', 'Bread rises with yeast.', 'french fra'],
    ['two English words', 'Bread rises with yeast in town.', 'english eng'],
    ['a title with two English words', 'The Bread of the Town', 'french fra'],
    ['a title with four', 'The Bread of the Town and Us', 'english eng'],
    [
      '79 signs of English',
      'The best way to bake good bread is to wait for it and never hurry, says she the',
      'english eng',
    ],
    [
      '80 signs of English',
      'The best way to bake good bread is to wait for it and never hurry, says she then',
      'foreign ita',
    ],
    [
      '80 signs with little words that Italian has too',
      'x la casa bella sta vicino al mare azzurro dove tutti vanno per la festa grande o',
      'foreign ita',
    ],
    [
      '119 signs with one little word of French alone',
      'La casa bella sta vicino al mare azzurro dove tutti vanno per la festa grande ogni anno avec la famiglia intera e i lor',
      'french fra',
    ],
    [
      '120 signs with one',
      'La casa bella sta vicino al mare azzurro dove tutti vanno per la festa grande ogni anno avec la famiglia intera e i loro',
      'foreign ita',
    ],
    [
      'a fifth of little words, two of them only French',
      `${FRUITS} noix et coings bien mûrs du verger voisin puis mûres`,
      'french fra',
    ],
    ['names', 'Paris Lyon Nice Metz Lille Rennes Reims Dijon Angers Nantes Caen Brest Tours Pau Roma', 'french fra'],
    [
      'names and eight other words',
      'Paris Lyon Nice Metz Lille Tours Brest casa bella Reims vicino mare Dijon azzurro dove tutti Roma',
      'french fra',
    ],
    [
      'as many names as other words',
      'Paris Lyon Nice Metz Lille Tours casa bella Reims vicino mare Dijon azzurro dove tutti Roma',
      'french fra',
    ],
    [
      'fewer names than half of the words',
      'Paris Lyon Nice Metz Lille casa bella vicino mare festa Dijon azzurro dove tutti vanno Roma',
      'foreign ita',
    ],
    [
      'seven common words',
      'Pommes abricotiers mirabelles groseilles framboisiers châtaigniers pamplemousses',
      'french fra',
    ],
    [
      'eight common words',
      'Pommes poires abricots framboises groseilles mirabelles pamplemousses mandarines',
      'foreign ita',
    ],
  ])('%s', (_, text, expected) => {
    expect(verdicts(text)).toEqual([expected]);
  });

  it('asks the word list before it calls a text without English words foreign', () => {
    expect(verdicts(`${FRUITS} noix`)).toEqual(['foreign ita']);
    expect(verdicts(`${FRUITS} noix`, 'ita', true)).toEqual(['french fra']);
    const short = 'x la casa bella sta vicino al mare azzurro dove tutti vanno per la festa grande o';
    expect(verdicts(short, 'ita', true)).toEqual(['french fra']);
    const english = 'The best way to bake good bread is to wait for it and never hurry, says she then';
    expect(verdicts(english, 'ita', true)).toEqual(['foreign ita']);
    expect(verdicts(english, 'eng', true)).toEqual(['foreign eng']);
  });

  it('believes a detector that says French, or that it does not know', () => {
    for (const language of ['fra', 'und']) expect(verdicts(`${FRUITS} noix`, language)).toEqual(['french fra']);
  });

  it('takes three words of five in the list for French, and does not count what is no word', () => {
    const known = new Set(['pommes', 'poires', 'prunes', 'cerises', 'fraises', 'groseilles']);
    const of = (text: string) => {
      const subject = page(text);
      const lexicon: Lexicon = { ...subject.lexicon, has: (word) => known.has(word) };
      return judgements({ ...subject, lexicon }).map(({ verdict }) => verdict);
    };
    const six = 'Pommes poires prunes cerises fraises groseilles';
    expect(of(`${six} abcdefghi bcdefghij cdefghijk defghijkl`)).toEqual(['french']);
    expect(of(`${six} abcdefgh bcdefghi cdefghij defghijk efghijkl`)).toEqual(['foreign']);
    expect(of(`${six} abcdefghi bcdefghij cdefghijk defghijkl ab bc cd`)).toEqual(['french']);
    expect(of(`${six} abcdefghi bcdefghij cdefghijk defghijkl ab-cd-ef-gh`)).toEqual(['french']);
  });
});

describe('what is judged', () => {
  const english = 'The bread of the town is good.';
  it.each([
    ['a heading', `# ${english}`, 1],
    ['an item', `- ${english}`, 1],
    ['a block quotation', `> ${english}`, 0],
    ['an item in a quotation', `> - ${english}`, 0],
    ['a cell', `| ${english} |\n| --- |\n| a |`, 0],
    ['a container', `::: tip ${english}`, 0],
    ['three colons at the end', `${english} :::`, 1],
    ['a note', `Un pain.[^1]\n\n[^1]: ${english}`, 1],
    ['a reference', `[12] ${english}`, 0],
  ])('%s', (_, markdown, count) => {
    expect(judgements(page(markdown))).toHaveLength(count);
  });

  it('is computed once a page', () => {
    const subject = page(english);
    expect(judgements(subject)).toBe(judgements(subject));
    expect(frenchBlocks(subject)).toBe(frenchBlocks(subject));
  });
});

describe('a footnote or a reference', () => {
  it.each([
    ['[1] Smith, Sleep.', true],
    ['[123] Smith, Sleep.', true],
    ['[1234] Smith, Sleep.', false],
    ['Voir [1] Smith.', false],
    ['Smith, Sleep, doi 10.1', true],
    ['Smith, Sleep, adoi 10.1', false],
    ['Smith, Sleep, doigt 10.1', false],
    ['Smith, ISBN 12', true],
    ['Smith, ISBNX 12', false],
    ['Smith et al. Sleep', true],
    ['Smith et alii Sleep', false],
    ['Smith (2019). Sleep, pp. 12', true],
    ['Smith (2019a) Sleep, p. 12', true],
    ['Smith (1819) Sleep, p. 12', false],
    ['Smith (2019) Sleep, 12(3)', true],
    ['Smith (2019) Sleep, http://a.fr', true],
    ['Smith (2019) Sleep', false],
    ['# [1] Smith', false],
    ['- [1] Smith', true],
    ['- Smith', false],
  ])('%s', (markdown, expected) => {
    const subject = subjectOf(markdown);
    const block = subject.page.blocks[0];
    expect(block && isFootnote(subject.page, block)).toBe(expected);
  });

  it('stands after its mark on the first line of a file too', () => {
    const { page: read } = subjectOf('[^1]: Un pain.\n\nUn four.[^1]');
    expect(read.blocks.map((block) => isFootnote(read, block))).toEqual([true, false]);
  });
});

describe('the vote of little words', () => {
  it.each([
    // French, only French, English, words
    [3, 3, 0, 10, true],
    [3, 2, 0, 10, false],
    [2, 3, 0, 10, false],
    [5, 3, 1, 30, true],
    [4, 3, 1, 30, false],
    [9, 4, 0, 40, true],
    [9, 4, 0, 41, false],
  ])('%i French, %i French alone, %i English of %i', (french, frenchOnly, english, words, expected) => {
    expect(isDecisive({ length: 0, french, frenchOnly, english, englishKinds: 0, names: 0 }, words)).toBe(expected);
  });
});

describe('the words of somebody else', () => {
  it('are quotations and code, in the order of the text', () => {
    const [block] = subjectOf('Il `dit` : « oui » puis `non`, “peut-être”.').page.blocks;
    expect(block && foreignSpans(block).map(({ start, end }) => block.text.slice(start, end))).toEqual([
      'dit',
      '« oui »',
      'non',
      '“peut-être”',
    ]);
  });

  it('are code alone where nobody speaks', () => {
    const [block] = subjectOf('Il `dit` non.').page.blocks;
    expect(block && foreignSpans(block)).toBe(block?.protected);
  });
});

describe('the language of a page', () => {
  const french = 'Il est là, et ils sont venus avec des pains que nous avons mangés chez eux ce matin avec elle.';
  const english = 'The baker of the town feeds the starter every morning with flour and then it rests in the cellar.';

  it('counts its words and signs', () => {
    const judged = judgedProse(page(`# Titre\n\nUn pain lève.\n\nDeux fours.\n`));
    expect([wordsOf(judged), lengthOf(judged)]).toEqual([5, 24]);
  });

  it.each([
    ['French little words', french, 'eng', 'fra'],
    ['none', 'Pommes poires abricots.', 'eng', 'eng'],
    ['none, and a detector that does not know', 'Pommes poires abricots.', 'und', 'fra'],
    ['English ones', english, 'eng', 'eng'],
    ['as many English ones', `${french}\n\n${english}`, 'eng', 'eng'],
  ])('%s', (_, markdown, language, expected) => {
    const subject = page(markdown, language);
    expect(languageOfAll(judgedProse(subject), subject)).toBe(expected);
  });

  it.each([
    ['a French page', `${french}\n\n${english}`, 'eng', [true, false]],
    ['an English page', `${french}\n\n${`${english} ${english}\n\n`.repeat(2)}`, 'eng', [false, false, false]],
    ['a short English page', english, 'eng', [false]],
    ['a short line', 'Bread.', 'eng', [true]],
    ['a quotation in a French page', `${french}\n\n> ${english}`, 'eng', [true, false]],
    ['a quotation that the detector does not know', `${french}\n\n> ${english}`, 'und', [true, true]],
    ['a quotation in French', `${french}\n\n> ${french}`, 'fra', [true, true]],
    ['a quotation in a language of another code', `${french}\n\n> ${english}`, 'xfra', [true, false]],
    ['a short quotation', `${french}\n\n> The bread.`, 'eng', [true, true]],
  ])('%s', (_, markdown, language, expected) => {
    const subject = page(markdown, language);
    expect(subject.page.blocks.map(frenchBlocks(subject))).toEqual(expected);
  });
});

describe('the name of a language', () => {
  it.each([
    ['eng', 'English', 'anglais'],
    ['ron', 'Romanian', 'roumain'],
    ['xyz', 'another language', 'une autre langue'],
  ])('%s', (code, english, french) => {
    expect(languageName(code)).toEqual({ english, french });
  });
});
