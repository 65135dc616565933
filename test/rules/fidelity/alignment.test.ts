import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/rules/fidelity/reading/alignment.ts';
import { bagsOf } from '../../../src/rules/fidelity/reading/bags.ts';
import type { Sentence } from '../../../src/rules/fidelity/reading/side.ts';
import { comparing } from './told.ts';

const sentenceOf = (text: string): Sentence => {
  const [sentence] = comparing('Il pleut.', text).article.sentences;
  if (!sentence) throw new Error('the text has a sentence');
  return sentence;
};

describe('the source sentences that an article sentence comes from', () => {
  const source =
    'Le pain chante dans le four. La pâte dort dans la cave. Le four chauffe la cave du moulin. Un chat passe.\n\nLe bal a lieu le 3 mai avec 40 danseurs.';
  const aligned = (text: string) => {
    const { article, alignment } = comparing(source, text);
    const [sentence] = article.sentences;
    return (sentence ? alignment.of(sentence) : []).map(
      ({ sentence: { text: found }, score }) => `${score.toFixed(2)} ${found}`,
    );
  };

  it.each([
    ['Le pain chante dans le four.', ['1.00 Le pain chante dans le four.', '0.23 Le four chauffe la cave du moulin.']],
    ['La pâte dort.', ['0.86 La pâte dort dans la cave.']],
    [
      'Le four de la cave.',
      [
        '0.65 Le four chauffe la cave du moulin.',
        '0.36 Le pain chante dans le four.',
        '0.36 La pâte dort dans la cave.',
      ],
    ],
    ['On danse le 3 mai.', ['0.45 Le bal a lieu le 3 mai avec 40 danseurs.']],
    ['On compte 40 convives.', ['0.38 Le bal a lieu le 3 mai avec 40 danseurs.']],
    ['Il pleut des cordes.', []],
  ])('« %s »', (text, expected) => {
    expect(aligned(text)).toEqual(expected);
  });

  it('gives a sentence of the source itself a score of one', () => {
    const { article, alignment } = comparing(source, 'La pâte dort dans la cave.');
    const [sentence] = article.sentences;
    expect(sentence && alignment.of(sentence)[0]?.score).toBeCloseTo(1, 10);
  });

  it('gives five at most, the earlier of those alike first', () => {
    const many = Array.from({ length: 8 }, (_, at) => `Le moulin tourne ${at + 10} fois.`).join(' ');
    const { article, alignment } = comparing(many, 'Le moulin tourne.');
    const [sentence] = article.sentences;
    expect((sentence ? alignment.of(sentence) : []).map(({ sentence: { index } }) => index)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    [60, 5],
    [61, 0],
  ])('leaves out a word of %i sentences', (count, found) => {
    const many = Array.from({ length: count }, (_, at) => `Moulin ${at}.`).join('\n\n');
    const { article, alignment } = comparing(many, 'Un moulin.');
    const [sentence] = article.sentences;
    expect(sentence && alignment.of(sentence).length).toBe(found);
  });

  it('weighs a word by its rarity', () => {
    const { alignment } = comparing('Un four. Un four. Un moulin.', 'Il pleut.');
    expect(alignment.weightOf('moulin')).toBeCloseTo(Math.log(1 + 4 / 1), 10);
    expect(alignment.weightOf('four')).toBeCloseTo(Math.log(1 + 4 / 2), 10);
    expect(alignment.weightOf('absent')).toBeCloseTo(Math.log(1 + 4 / 0.5), 10);
    expect(alignment.rarity('moulin')).toBeCloseTo(1, 10);
    expect(alignment.rarity('four')).toBeCloseTo(Math.log(3) / Math.log(5), 10);
  });
});

describe('what tells a sentence from others', () => {
  it.each([
    ['Le moulin tourne.', ['moulin', 'tourn']],
    ['Le moulin compte 40 ailes.', ['moulin', 'compt', '40', 'ail', '#40']],
    ['Le bal a lieu le 3 mai 2024.', ['bal', 'mai', '2024', '@3-5']],
    ['Le bal a lieu en mai.', ['bal', 'mai', '@-5']],
    ['Le bal a lieu en 2024.', ['bal', '2024']],
    ['Des milliers de gens dansent.', ['milli', 'gen', 'dansent']],
    ['Le bal. Il pleut 40 jours le 3 mai.', ['bal']],
  ])('« %s »', (text, expected) => {
    expect([...featuresOf(sentenceOf(text))]).toEqual(expected);
  });
});

describe('the words closest to each anchor', () => {
  const bags = (text: string, ...anchors: string[]) => {
    const sentence = sentenceOf(text);
    const places = anchors.map((words) => ({
      words,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    return [...bagsOf(sentence, places)].map(([{ words }, bag]) => `${words}: ${[...bag].join(' ')}`);
  };

  it.each([
    ['Le moulin tourne, le four chauffe.', ['tourne', 'chauffe'], ['tourne: moulin', 'chauffe: four']],
    ['Moulin rouge, four chaud.', ['rouge', 'four'], ['rouge: moulin', 'four: chaud']],
    ['Un grand moulin tourne ici fort.', ['moulin'], ['moulin: grand tourn fort']],
    ['Un moulin.', [], []],
    ['ab mot cd.', ['ab', 'cd'], ['ab: ', 'cd: mot']],
  ])('« %s »', (text, anchors, expected) => {
    expect(bags(text, ...anchors)).toEqual(expected);
  });
});
