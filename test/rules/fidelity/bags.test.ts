import { describe, expect, it } from 'vitest';
import { bagsOf, contentWordsOf } from '../../../src/rules/fidelity/reading/bags.ts';
import { comparing } from './told.ts';

const TEXT = 'Le pont bleu, la gare neuve, un quai gris et la tour ronde.';
const sentence = () => {
  const [first] = comparing('Il pleut.', TEXT).article.sentences;
  if (!first) throw new Error('the article has a sentence');
  return first;
};

/** Where the words stand that anchors are made of. */
const anchor = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** The words that each anchor gets. */
const shared = (...anchors: { start: number; end: number }[]): string[] =>
  [...bagsOf(sentence(), anchors).values()].map((bag) => [...bag].join(' '));

describe('the words of a sentence by the anchor they stand closest to', () => {
  it.each<[anchors: string[], bags: string[]]>([
    [[], []],
    [['gare'], ['pont bleu neuv quai gris tour rond']],
    [
      ['bleu', 'gris'],
      ['pont gar', 'neuv quai tour rond'],
    ],
    [
      ['pont', 'gare', 'quai', 'tour'],
      ['bleu', 'neuv', 'gris', 'rond'],
    ],
    // An anchor of two words holds both.
    [
      ['pont bleu', 'tour ronde'],
      ['gar neuv', 'quai gris'],
    ],
    // The first of several far anchors that is not the nearest gets nothing.
    [
      ['Le', 'pont', 'ronde'],
      ['', 'bleu gar neuv', 'quai gris tour'],
    ],
  ])('%j: %j', (anchors, bags) => {
    expect(shared(...anchors.map(anchor))).toEqual(bags);
  });

  it('gives a word as far from both to the later one', () => {
    const { start, end } = anchor('gare');
    expect(shared({ start: start - 3, end: start - 2 }, { start: end + 2, end: end + 3 })).toEqual([
      'pont bleu',
      'gar quai gris tour rond',
    ]);
  });

  it('counts a word that touches an anchor as beside it', () => {
    const { start, end } = anchor('gare');
    expect(shared({ start: end, end: end + 1 })).toEqual(['pont bleu gar neuv quai gris tour rond']);
    expect(shared({ start: start - 1, end: start })).toEqual(['pont bleu gar neuv quai gris tour rond']);
    expect(shared({ start: end - 1, end: end + 1 })).toEqual(['pont bleu neuv quai gris tour rond']);
    expect(shared({ start: start - 1, end: start + 1 })).toEqual(['pont bleu neuv quai gris tour rond']);
  });
});

it('reads the content words of a sentence once', () => {
  const one = sentence();
  expect(contentWordsOf(one)).toBe(contentWordsOf(one));
  expect(contentWordsOf(one)[0]).toEqual({ stem: 'pont', start: 3, end: 7 });
});
